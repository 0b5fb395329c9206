"""Whose time a row is: people of the organisation by what a file calls them, found or added as technicians."""

from __future__ import annotations

import hashlib
import re

from app.files.draft import Unfit
from server.accounts.identity import Identity
from server.accounts.queries import Person
from server.accounts.service import Accounts
from server.problems import ServerProblem

PLACEHOLDER_DOMAIN = "people.invalid"
"""Of the addresses of people whom a file names without one. No mail can ever reach it."""


class People:
    """The ids of people over a whole import.

    Who is named by an e-mail address is known by it; everybody else by an address made of the name, by which the next
    import knows them again, or by the name where one person alone has it.
    """

    def __init__(self, accounts: Accounts, by: Identity, domain: str = PLACEHOLDER_DOMAIN) -> None:
        self._accounts = accounts
        self._by = by
        self._domain = domain
        self._known: dict[str, str] = {}
        self._by_address: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}
        self.made = 0
        for person in accounts.people(by.org_id):
            self._note(person)

    def of(self, said: str) -> str:
        """The person's id; raises :class:`Unfit` where nobody is named, or it could be several."""
        key = " ".join(said.split()).casefold()
        if not key:
            raise Unfit("does not say whose time it is")
        if key not in self._known:
            self._known[key] = self._found(key) or self._added(said, key)
        return self._known[key]

    def _found(self, key: str) -> str | None:
        at = self._by_address.get(self._address(key))
        if at is not None:
            return at
        named = self._by_name.get(key, [])
        if len(named) > 1:
            raise Unfit(f"could be of any of {len(named)} people called “{key}”; name them by their e-mail addresses")
        return named[0] if named else None

    def _added(self, said: str, key: str) -> str:
        name = said if any(character.isalpha() for character in said) else f"Technician {said}"
        try:
            person = self._accounts.add(self._by, name, email=self._address(key))
        except ServerProblem as problem:
            raise Unfit(f"names a person who cannot be added: {problem.problem.detail}") from problem
        self.made += 1
        self._note(person)
        return person.id

    def _note(self, person: Person) -> None:
        self._by_address[person.email] = person.id
        self._by_name.setdefault(" ".join(person.name.split()).casefold(), []).append(person.id)

    def _address(self, key: str) -> str:
        if "@" in key:
            return key
        plain = re.sub(r"[^a-z0-9]+", "-", key).strip("-")
        # What the plain form has lost, the digest keeps apart.
        mark = "" if plain == key else "-" + hashlib.sha256(key.encode()).hexdigest()[:8]
        return f"{plain}{mark}@{self._domain}".lstrip("-")

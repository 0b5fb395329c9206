"""Tokens, codes and passwords: how they are made, and the form in which the server keeps them."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server import problems

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No 0 and O, no 1, I and L, no U beside V: a code is read out on the phone."""
CODE_LENGTH = 10

MIN_PASSWORD, MAX_PASSWORD = 10, 1_000


def new_token() -> str:
    """A secret of 256 bits, for a program to keep."""
    return secrets.token_urlsafe(32)


def new_code() -> str:
    """A code for a person to type, as ``ABCDE-FGHJK``; 30^10 of them."""
    code = "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
    return f"{code[:5]}-{code[5:]}"


def hash_of_token(token: str) -> str:
    """What is kept of a token: it is long and random, so that a plain digest cannot be searched."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def hash_of_code(code: str) -> str:
    """What is kept of a code, however it was typed."""
    return hash_of_token("".join(character for character in code.upper() if character.isalnum()))


class Passwords:
    """Hashes passwords with argon2id."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=1)
        self._nobodys = self._hasher.hash(new_token())

    def hash(self, password: str) -> str:
        """The hash to keep; refuses as :meth:`require_usable`."""
        self.require_usable(password)
        return self._hasher.hash(password)

    @staticmethod
    def require_usable(password: str) -> None:
        """Raises invalid for a password that is too short or absurdly long."""
        if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD:
            raise problems.invalid(
                "The password cannot be used", f"A password has {MIN_PASSWORD} to {MAX_PASSWORD} characters."
            )

    def fits(self, kept: str, password: str) -> bool:
        """Whether it is the password; takes as long for a person without one."""
        if len(password) > MAX_PASSWORD:
            return False
        try:
            self._hasher.verify(kept or self._nobodys, password)
        except (VerificationError, InvalidHashError):
            return False
        return bool(kept)

    def is_outdated(self, kept: str) -> bool:
        """Whether the hash was made with other parameters than those of today."""
        return self._hasher.check_needs_rehash(kept)

"""Approving and returning days from the pages: only as they were when somebody looked at them."""

from __future__ import annotations

from collections.abc import Sequence

from server import problems
from server.accounts.identity import Identity
from server.timesheets.submissions import Submissions


class Deciding:
    """A manager's decisions on submitted days."""

    def __init__(self, submissions: Submissions) -> None:
        self._submissions = submissions

    def approve(self, by: Identity, seen: Sequence[str]) -> int:
        """Approves days, all or none; how many were not approved already.

        Each is told as it was seen, by its id and revision with a dot between. Raises changed-meanwhile for one that is
        another by now, and as :meth:`Submissions.approve`.
        """
        if not seen:
            raise problems.invalid("No day was chosen", "Tick the days that are to be approved.")
        return self._submissions.approve(by, self._still(by, seen))

    def give_back(self, by: Identity, seen: str, comment: str, entry_id: str) -> None:
        """Returns a day with a comment, about one of its entries where that is named. Raises as :meth:`approve`."""
        self._submissions.give_back(by, self._still(by, [seen]), comment, entry_id or None)

    def _still(self, by: Identity, seen: Sequence[str]) -> list[str]:
        ids = []
        for one in seen:
            submission_id, _, rev = one.partition(".")
            if self._submissions.get(by, submission_id).rev != rev:
                raise problems.changed_meanwhile("The day was changed since you looked at it. Look at it once more.")
            ids.append(submission_id)
        return ids

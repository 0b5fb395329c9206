"""Where a device's token is kept: the operating system's keyring, or, if the person agrees, a file of their own.

A keyring may wait for a dialog that nobody sees, so it is asked on a thread of its own and not for ever.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.domain.errors import Refusal
from app.store import files

T = TypeVar("T")

SERVICE = "wrenchtime"
PATIENCE = 60.0
"""Seconds that a person has to unlock the keyring."""


class NoKeyring(Refusal):
    """This system has no keyring that can be used now."""


class Tokens(Protocol):
    """Keeps one token for each name."""

    def get(self, name: str) -> str | None:
        """The token of that name; raises :class:`Refusal` when it cannot be asked for."""
        ...

    def set(self, name: str, token: str) -> None:
        """Keeps a token; raises :class:`Refusal` when it cannot."""
        ...

    def delete(self, name: str) -> None:
        """Forgets a token; nothing happens where there is none."""
        ...


class KeyringTokens:
    """The operating system's keyring. ``backend`` replaces it in tests."""

    def __init__(self, backend: Any | None = None, patience: float = PATIENCE) -> None:
        self._backend = backend
        self._patience = patience

    def get(self, name: str) -> str | None:
        """The token of that name."""
        found: str | None = self._ask(lambda keyring: keyring.get_password(SERVICE, name))
        return found

    def set(self, name: str, token: str) -> None:
        """Keeps a token."""
        self._ask(lambda keyring: keyring.set_password(SERVICE, name, token))

    def delete(self, name: str) -> None:
        """Forgets a token."""

        def forget(keyring: Any) -> None:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)

        self._ask(forget)

    def _ask(self, question: Callable[[Any], T]) -> T:
        answers: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put((question(self._loaded()), None))
            except BaseException as error:  # noqa: BLE001 -- told to whoever waits
                answers.put((None, error))

        # A thread that hangs in a dialog must not keep the program from ending.
        threading.Thread(target=ask, name="keyring", daemon=True).start()
        try:
            answer, error = answers.get(timeout=self._patience)
        except queue.Empty:
            raise NoKeyring(
                "The keyring does not answer",
                "It seems to wait for its password in a window of its own. Unlock it, then try again.",
            ) from None
        if error is not None:
            raise _refusal(error) from error
        return answer  # type: ignore[return-value]

    def _loaded(self) -> Any:
        if self._backend is not None:
            return self._backend
        import keyring

        return keyring.get_keyring()


class FileTokens:
    """A file that only its owner can read, for machines without a keyring; used only when a person asked for it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        """The token of that name."""
        return self._all().get(name)

    def set(self, name: str, token: str) -> None:
        """Keeps a token."""
        self._store({**self._all(), name: token})

    def delete(self, name: str) -> None:
        """Forgets a token."""
        known = self._all()
        if known.pop(name, None) is not None:
            self._store(known)

    def _all(self) -> dict[str, str]:
        import json

        try:
            read = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise Refusal("The token cannot be read", f"{self._path}: {error}. Join again to replace it.") from error
        return {str(name): str(token) for name, token in read.items()}

    def _store(self, tokens: dict[str, str]) -> None:
        import json

        files.write_private(self._path, json.dumps(tokens).encode())


def _refusal(error: BaseException) -> Refusal:
    if isinstance(error, Refusal):
        return error
    said = " ".join(str(error).split())
    if len(said) > 120:
        said = f"{said[:120].rsplit(' ', 1)[0]}…"
    return NoKeyring(
        "No keyring",
        f"This system offers no place for secrets just now ({type(error).__name__}: {said}). "
        "Unlock or install a keyring, or let the token be kept in a file that only you can read: "
        "wrenchtime settings sync.token_file yes",
    )

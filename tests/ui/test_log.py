"""What should not have happened is kept in a file and told in a sentence."""

import logging
import sys
from pathlib import Path

import pytest

from ui.log import NAME, ProgramLog


@pytest.mark.logs("uncaught")
def test_an_exception_that_nobody_caught_is_kept_and_told(tmp_path: Path, qapp: object) -> None:
    before = sys.excepthook
    kept = ProgramLog(tmp_path)
    told: list[str] = []
    kept.crashed.connect(told.append)
    kept.open()
    try:
        sys.excepthook(ValueError, ValueError("no such colour"), None)
    finally:
        kept.close()
    assert told == ["Something went wrong inside the program (ValueError: no such colour). It is in the log."]
    assert "ValueError: no such colour" in (tmp_path / NAME).read_text()
    assert sys.excepthook is before


@pytest.mark.logs("a disk is slow")
def test_warnings_are_kept_and_only_the_owner_reads_them(tmp_path: Path, qapp: object) -> None:
    kept = ProgramLog(tmp_path)
    kept.open()
    logging.getLogger("app.somewhere").warning("a disk is slow")
    logging.getLogger("app.somewhere").info("nothing to see")
    kept.close()
    assert (tmp_path / NAME).read_text().count("\n") == 1
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600

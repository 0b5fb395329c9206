"""Figures that a test found out, printed at the end of the run: also with several workers."""

from collections.abc import Callable

import pytest

_KEY = "printed"


@pytest.fixture
def print_at_end(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Takes lines that the end of the run shows."""

    def keep(line: str) -> None:
        record_property(_KEY, line)

    return keep


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    lines = [
        str(value)
        for reports in terminalreporter.stats.values()
        for report in reports
        for key, value in getattr(report, "user_properties", ())
        if key == _KEY and report.when == "call"
    ]
    if lines:
        terminalreporter.section("figures")
        for line in sorted(lines):
            terminalreporter.write_line(line)

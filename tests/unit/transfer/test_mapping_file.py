"""A mapping file that is not right is refused in words: where, and what is allowed there."""

import re

import pytest

from app.domain.errors import Refusal
from app.files.mapping import FirstOf, names_of
from app.files.mapping_file import parse_mapping, read_mapping
from tests.unit.transfer.files import MAPPING, Files

LINES = MAPPING.splitlines()


def test_a_mapping_is_read_with_its_defaults() -> None:
    mapping = parse_mapping(MAPPING, "m.toml")
    assert (mapping.name, mapping.time.zone, mapping.time.formats) == ("jobs", "Europe/Berlin", ("YYYY-MM-DD HH:mm",))
    assert (mapping.file.delimiter, mapping.file.encoding, mapping.units.breaks) == ("auto", "auto", "minutes")
    assert (mapping.time.ambiguous, mapping.time.skipped, mapping.time.longest_days) == ("earlier", "later", 31)


def test_a_column_may_be_several_or_the_first_that_says_something() -> None:
    text = MAPPING.replace('start = "from"', 'start = ["date", "from"]').replace(
        '"client"', '{ first = ["client", "site"] }'
    )
    columns = parse_mapping(text, "m.toml").columns
    assert names_of(columns.start) == ("date", "from")
    assert columns.customer == FirstOf(first=("client", "site"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('name = "jobs"', 'nome = "jobs"'), "m.toml, line 2: there is no “nome”. There may be name, columns,"),
        (('end = "to"', 'ende = "to"'), "m.toml, line 10: there is no “ende”. [columns] may have start, end,"),
        (('end = "to"', 'ende = "to"'), "Did you mean “end”?"),
        (("[time]", "[times]"), "line 4: there is no “times”. There may be name, columns, file, time,"),
        (('name = "jobs"', ""), "m.toml: missing: “name”."),
        (('start = "from"', ""), "line 8: missing: “start”."),
        (('end = "to"', ""), "line 8: [columns] must name either end or duration, and not both."),
        (('end = "to"', 'end = "to"\nduration = "d"'), "line 10: [columns] must name either end or duration"),
        (('end = "to"', "end = 5"), "line 10: Expected a text or a table or a list, got a number."),
        (('"Europe/Berlin"', '"Berlin"'), "line 5: “Berlin” is not a time zone name"),
        (('zone = "Europe/Berlin"', ""), "line 4: [time] must name the zone"),
        (('["YYYY-MM-DD HH:mm"]', '"YYYY-MM-DD HH:mm"'), "line 6: Expected a list, got a text."),
        (('["YYYY-MM-DD HH:mm"]', '["yyyy-mm-dd"]'), "line 6: “yyyy-mm-dd” has “y” in it. A format is iso, unix,"),
        (("[columns]", 'ambiguous = "guess"\n[columns]'), "line 8: ambiguous can be earlier, later, refuse."),
        (("[columns]", "longest_days = 0\n[columns]"), "line 8: longest_days must be more than nothing."),
        (("[columns]", "[units]\nbreaks = 'days'\n[columns]"), "line 9: breaks can be seconds, minutes, hours, h:mm."),
        (("[columns]", "[file]\nencoding = 'utf-9'\n[columns]"), "line 9: “utf-9” is not an encoding"),
        (("[columns]", "[file]\ndelimiter = '::'\n[columns]"), "line 9: a delimiter is one sign, or “auto”."),
        (("[columns]", "[[filter]]\ncolumn = 'x'\n[columns]"), "line 9: the filter on “x” says neither is, in"),
        (("[columns]", "[[filter]]\nkolumn = 'x'\n[columns]"), "line 9: there is no “kolumn”. [filter] may have"),
        (("[columns]", "[values.start]\nx = 'y'\n[columns]"), "line 8: there is no “start”. [values] may have"),
        (("[columns]", "[values.billable]\nx = 'y'\n[columns]"), "line 8: billable can be true or false, not “y”."),
        (('name = "jobs"', 'name = "our jobs"'), "line 2: “our jobs” cannot be a name"),
        (("[columns]", "[columns"), "m.toml: Expected ']' at the end of a table declaration (at line 8"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(change: tuple[str, str], said: str) -> None:
    with pytest.raises(Refusal, match=re.escape(said)):
        parse_mapping(MAPPING.replace(*change, 1), "m.toml")


def test_a_mapping_that_is_not_there_is_named(files: Files) -> None:
    with pytest.raises(Refusal, match=r"nowhere\.toml: No such file"):
        read_mapping(files.folder / "nowhere.toml")


def test_a_mapping_that_is_not_text_is_refused(files: Files) -> None:
    with pytest.raises(Refusal, match="is not UTF-8 text"):
        read_mapping(files.write("m.toml", b"name = '\xfc'"))

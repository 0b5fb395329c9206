"""What docs/import-export.md shows is what the program takes."""

import re
from pathlib import Path

from app.files.mapping_file import parse_mapping, read_mapping
from app.files.moments import TOKENS
from app.transfer.exporting import FORMS
from app.transfer.portable import FIELDS
from app.transfer.readers import FORMATS

DOCS = Path(__file__).resolve().parents[3] / "docs"
TEXT = (DOCS / "import-export.md").read_text(encoding="utf-8")


def test_the_complete_example_is_a_mapping_and_shows_every_key() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    mapping = parse_mapping(example, "dispatch.toml")
    shown = set(re.findall(r"^(?:# )?(\w+) = ", example, re.MULTILINE))
    parts = (mapping, mapping.file, mapping.time, mapping.columns, mapping.units, mapping.filters[0])
    keys = {key for part in parts for key in part.__struct_encode_fields__}
    tables = {"file", "time", "columns", "units", "defaults", "values", "filter"}
    assert keys - tables - shown == {"in"}


def test_the_examples_are_mappings() -> None:
    assert [read_mapping(path).name for path in (DOCS / "examples").glob("*.toml")] == ["worklog"]


def test_every_token_form_format_and_field_is_named() -> None:
    named = set(re.findall(r"`([^`\n]+)`", TEXT))
    assert {*TOKENS, *FORMS, *FORMATS, *FIELDS} - named == set()

"""The pinned requirements say the same as pyproject.toml, and each file is held to its hash."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

EXTRAS_OF_FILE = {"run": ["desktop", "server"], "dev": ["desktop", "dev"], "server": ["server"]}


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def asked_for(name: str) -> list[Requirement]:
    project = PROJECT["project"]
    lines = list(project["dependencies"])
    for extra in EXTRAS_OF_FILE[name]:
        lines += project["optional-dependencies"][extra]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", EXTRAS_OF_FILE)
def test_every_dependency_is_pinned_within_the_range_asked_for(name: str) -> None:
    pinned = pins(name)
    for requirement in asked_for(name):
        version = pinned.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not in requirements/{name}.txt; run make requirements"
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement} is pinned to {version}"


@pytest.mark.parametrize("name", ["run", "server"])
def test_the_smaller_files_pin_what_the_development_file_pins(name: str) -> None:
    dev, smaller = pins("dev"), pins(name)
    assert {package: dev[package] for package in smaller if package in dev} == {
        package: version for package, version in smaller.items() if package in dev
    }


@pytest.mark.parametrize("name", EXTRAS_OF_FILE)
def test_every_pin_carries_a_hash(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    blocks = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins(name))
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []

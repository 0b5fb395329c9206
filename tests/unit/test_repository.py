"""Rules that hold for the repository as a whole."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Spelled in parts so that this file keeps the rule it checks. Where packages come from is the machine's own
# setting, never the repository's.
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs"),
        ("npmjs", "com"),
        ("deb", "debian"),
        ("security", "debian"),
        ("archive", "ubuntu"),
        ("proxy", "golang"),
        ("static", "crates"),
        ("ghcr", "io"),
        ("docker", "io"),
    ]
]


def committed_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_no_committed_file_names_the_host_of_a_package_registry() -> None:
    files = committed_files()
    assert len(files) > 20
    named = [
        f"{path.relative_to(ROOT)} names {host}"
        for path in files
        for host in REGISTRY_HOSTS
        if host.encode() in path.read_bytes().lower()
    ]
    assert named == []


def test_imports_follow_the_arrows_of_the_house() -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr

#!/bin/sh
# Compiles requirements/*.txt from pyproject.toml, every file pinned by its hash. `make requirements` calls it;
# arguments are handed on to uv, for example: packaging/compile-requirements.sh --upgrade
set -eu
cd "$(dirname "$0")/.."

compile() {
    output=requirements/$1.txt
    shift
    .venv/bin/uv pip compile pyproject.toml --output-file "$output" --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --quiet \
        --custom-compile-command "make requirements" "$@"
}

# Whoever runs a checkout can try the program with a local server, so that file has the server's part too.
# The first file decides the versions; the smaller ones follow it, so that one environment fits all.
compile dev --extra desktop --extra server --extra dev --group build "$@"
compile run --extra desktop --extra server --group build --constraint requirements/dev.txt
compile server --extra server --constraint requirements/dev.txt

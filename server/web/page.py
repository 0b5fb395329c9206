"""The API's document as one page of HTML without scripts: read, searched and printed with the browser alone."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem 4rem; }
code, pre { font: 0.9em ui-monospace, monospace; }
summary { cursor: pointer; padding: 0.3rem 0; }
summary:focus-visible { outline: 2px solid; }
details { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
details > :not(summary) { margin-left: 1.5rem; }
table { border-collapse: collapse; margin: 0.3rem 0 0.8rem; }
th, td { text-align: left; vertical-align: top; padding: 0.1rem 1rem 0.1rem 0; }
th { font-weight: 600; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 700; }
.quiet { opacity: 0.75; }
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
PAGE_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
"""The content security policy of the page: its own style, and nothing else at all."""

_METHODS = ("get", "post", "put", "patch", "delete")
_Json = Mapping[str, Any]


def page(document: _Json) -> str:
    """The whole page."""
    info = document["info"]
    operations = sorted(_operations(document), key=lambda one: one[0])
    sections = [_section(tag, [one[1:] for one in found]) for tag, found in groupby(operations, key=lambda one: one[0])]
    schemas = [_schema(name, schema) for name, schema in sorted(document["components"]["schemas"].items())]
    return "\n".join([
        "<!doctype html>",
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(info["title"])} API</title>',
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head><body>',
        f'<h1>{escape(info["title"])} API <span class="quiet">{escape(info["version"])}</span></h1>',
        f"<p>{_prose(info.get('description', ''))}</p>",
        '<p>For programs: <a href="/api/openapi.json">the OpenAPI document</a>.</p>',
        *sections,
        "<h2>What is sent and answered</h2>",
        *schemas,
        "</body></html>",
    ])  # fmt: skip


def _operations(document: _Json) -> Iterable[tuple[str, str, str, _Json]]:
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield item[method].get("tags", ["Other"])[0], path, method, item[method]


def _section(tag: str, operations: list[tuple[str, str, _Json]]) -> str:
    return f"<h2>{escape(tag)}</h2>\n" + "\n".join(_operation(*one) for one in operations)


def _operation(path: str, method: str, operation: _Json) -> str:
    heading = f'<span class="method">{method.upper()}</span><code>{escape(path)}</code>'
    parts = [
        f"<details><summary>{heading} {escape(operation.get('summary', ''))}</summary>",
        f"<p>{_prose(operation.get('description', ''))}</p>",
        _needs(operation),
        _table("Parameters", [_parameter(one) for one in operation.get("parameters", [])]),
    ]
    if "requestBody" in operation:
        parts.append(f"<p>Body: {_content(operation['requestBody']['content'])}</p>")
    answers = [
        (f"<code>{status}</code>", _content(answer.get("content") or {}), _prose(answer.get("description", "")))
        for status, answer in sorted(operation["responses"].items())
    ]
    return "\n".join([*parts, _table("Answers", answers), "</details>"])


def _needs(operation: _Json) -> str:
    schemes = [name for one in operation.get("security", []) for name in one]
    asked = " or ".join(f"<code>{escape(name)}</code>" for name in schemes) or "nothing"
    return f'<p class="quiet">Needs {asked}.</p>'


def _parameter(parameter: _Json) -> tuple[str, ...]:
    required = "" if parameter.get("required") else " (may be left out)"
    return (
        f"<code>{escape(parameter['name'])}</code>",
        escape(parameter["in"]) + required,
        _type(parameter.get("schema", {})),
        _prose(parameter.get("description") or ""),
    )


def _schema(name: str, schema: _Json) -> str:
    required = set(schema.get("required", []))
    rows = [
        (f"<code>{escape(field)}</code>", _type(one), "" if field in required else "may be left out")
        for field, one in schema.get("properties", {}).items()
    ]
    values = ", ".join(f"<code>{escape(str(value))}</code>" for value in schema.get("enum", []))
    return "\n".join([
        f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary>',
        f"<p>{_prose(schema.get('description', ''))}</p>",
        f"<p>One of {values}.</p>" if values else "",
        _table("Fields", rows),
        "</details>",
    ])  # fmt: skip


def _content(content: _Json) -> str:
    return ", ".join(_type(one.get("schema", {})) for one in content.values())


def _type(schema: _Json) -> str:
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        return f'<a href="#{escape(name)}">{escape(name)}</a>'
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return " or ".join(map(_type, schema[choice]))
    kind = schema.get("type", "anything")
    if kind == "array":
        return f"list of {_type(schema.get('items', {}))}"
    shown = " or ".join(kind) if isinstance(kind, list) else str(kind)
    limits = [f"{word} {schema[key]}" for key, word in (("minimum", "from"), ("maximum", "to")) if key in schema]
    return escape(" ".join([shown, *limits]))


def _table(caption: str, rows: Sequence[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><caption hidden>{caption}</caption><tbody>{body}</tbody></table>"


def _prose(text: str) -> str:
    """Text with `code` in backticks."""
    pieces = escape(text).split("`")
    return "".join(f"<code>{piece}</code>" if position % 2 else piece for position, piece in enumerate(pieces))

"""``trial``: a server for trying things out, with a sample organisation, that leaves with whoever started it."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import click
import msgspec

from server.cli.context import Office, pass_office
from server.cli.folder import embedded_url
from server.sample import Sample, found_sample
from server.store import schema
from server.store.connect import open_database
from server.web.serving import Serving, listening_socket, serve

_ASK_AGAIN = 0.5
"""Seconds."""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What ``trial --json`` prints in one line once the server listens."""

    url: str
    sample: Sample


@click.command("trial", short_help="Serve a sample organisation, for a try.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON in place of the sentences.")
@pass_office
def trial_command(office: Office, *, as_json: bool) -> None:
    """Serve a sample organisation to this machine, on a free port.

    It keeps its records in a folder of its own, which is removed at the end, and ends when standard input does: at
    Ctrl+D, or when the program that started it is gone.
    """
    folder = Path(tempfile.mkdtemp(prefix="wrenchtime-trial-"))
    try:
        url = embedded_url(folder)
        database = open_database(url)
        schema.create(database)
        sample = found_sample(database, office.clock)
        database.close()
        _serve(url, sample, as_json=as_json)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _serve(database: str, sample: Sample, *, as_json: bool) -> None:
    # The web server has its own way with the signal; afterwards it would end this process before it has cleaned up.
    signal.signal(signal.SIGTERM, lambda *_: None)
    with listening_socket("127.0.0.1", 0) as listening:
        offer = Offer(url=f"http://127.0.0.1:{listening.getsockname()[1]}", sample=sample)
        said = msgspec.json.encode(offer).decode() if as_json else _told(offer)
        threading.Thread(target=_end_with_input, name="end-with-input", daemon=True).start()
        serve(Serving(database=database), listening, lambda: click.echo(said))


def _end_with_input() -> None:
    sys.stdin.buffer.read()
    while True:  # the web server may not listen for the signal yet
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(_ASK_AGAIN)


def _told(offer: Offer) -> str:
    sample = offer.sample
    return (
        f"“{sample.organisation}” is served at {offer.url} until Ctrl+D.\n"
        f"  {sample.technician} joins with: wrenchtime --profile trial join {offer.url} {sample.code}\n"
        f"  The owner reviews days there in a browser, as {sample.owner_email} with {sample.owner_password}"
    )

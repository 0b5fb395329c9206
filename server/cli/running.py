"""``run``: the server itself."""

from __future__ import annotations

import ipaddress
import signal
import socket
import ssl
import sys
from pathlib import Path

import click

from app.domain.errors import Refusal
from server.cli.context import Office, pass_office
from server.web.serving import Serving, listening_socket, serve

PORT = 8480


@click.command("run", short_help="Serve until told to stop.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0 takes a free one.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes; PostgreSQL only.")
@click.option("--tls-cert", type=click.Path(path_type=Path), help="Certificate chain, a PEM file.")
@click.option("--tls-key", type=click.Path(path_type=Path), help="The certificate's key, a PEM file.")
@click.option("--behind-proxy", is_flag=True, help="A proxy in front speaks TLS with the people.")
@click.option(
    "--trusted-proxy", "proxies", multiple=True, metavar="ADDRESS", default=["127.0.0.1", "::1"], show_default=True,
    help="The proxy's address; its word on who asks is taken.",
)  # fmt: skip
@click.option("--rate", type=click.FloatRange(min=1), default=100.0, show_default=True,
              help="Requests a second that one device or program may make for long.")  # fmt: skip
@pass_office
def run_command(
    office: Office, *, host: str, port: int, workers: int, tls_cert: Path | None, tls_key: Path | None,
    behind_proxy: bool, proxies: tuple[str, ...], rate: float,
) -> None:  # fmt: skip
    """Serve until told to stop. Without TLS, only to this machine."""
    _require_tls(host, tls_cert, tls_key, behind_proxy=behind_proxy)
    if workers > 1 and office.is_embedded:
        raise Refusal(
            "The embedded database has one process",
            "Leave --workers out, or give a PostgreSQL database with “--database postgresql://…”.",
        )
    office.ready()
    office.close()
    serving = Serving(
        database=office.url,
        https=behind_proxy or tls_cert is not None,
        certificate=str(tls_cert) if tls_cert else None,
        key=str(tls_key) if tls_key else None,
        proxies=",".join(proxies) if behind_proxy else None,
        rate=rate,
    )
    # Before the web server has its own handler, and once more after it has let all requests end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with _bound(host, port) as listening:
        said = f"Wrenchtime's server listens at {_address(listening, https=tls_cert is not None)}"
        serve(serving, listening, lambda: click.echo(said), workers)


def _require_tls(host: str, certificate: Path | None, key: Path | None, *, behind_proxy: bool) -> None:
    if (certificate is None) != (key is None):
        raise Refusal("Half a certificate", "--tls-cert and --tls-key are given together.")
    for file in filter(None, (certificate, key)):
        try:
            file.read_bytes()
        except OSError as error:
            raise Refusal("The certificate cannot be read", f"{file}: {error.strerror}.") from error
    if certificate is not None and key is not None:
        _require_pair(certificate, key)
    if certificate is None and not behind_proxy and not _is_loopback(host):
        raise Refusal(
            "Passwords would travel in the open",
            f"To serve beyond this machine ({host}), give --tls-cert and --tls-key, or say --behind-proxy when a "
            "proxy in front speaks TLS.",
        )


def _require_pair(certificate: Path, key: Path) -> None:
    try:
        # Whoever starts it is not asked for a password: at the next start nobody may be there.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key, password=lambda: "")
    except ssl.SSLError as error:
        why = {"KEY_VALUES_MISMATCH": "The key is another certificate's"}.get(error.reason or "", "It is no such file")
        raise Refusal(
            "The certificate cannot be used",
            f"{certificate} with {key}: {why}. A certificate chain and its key without a password are wanted, as PEM.",
        ) from error


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bound(host: str, port: int) -> socket.socket:
    try:
        return listening_socket(host, port)
    except OSError as error:
        raise Refusal("Cannot listen there", f"{host}, port {port}: {error.strerror}.") from error


def _address(listening: socket.socket, *, https: bool) -> str:
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if https else 'http'}://{shown}:{port}"

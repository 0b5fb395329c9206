"""A server with a certificate of an authority of its own, valid when told."""

from __future__ import annotations

import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class TlsServer:
    """Answers every connection on a loopback port with the same bytes. ``valid_from_days`` moves its ten days."""

    def __init__(self, folder: Path, answer: bytes, *, valid_from_days: int = -1) -> None:
        start = datetime.now(UTC) + timedelta(days=valid_from_days)
        self.ca_file = folder / f"ca{valid_from_days}.pem"
        chain = folder / f"server{valid_from_days}.pem"
        authority = ec.generate_private_key(ec.SECP256R1())
        key = ec.generate_private_key(ec.SECP256R1())
        issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Office")])
        year = timedelta(days=365)
        now = datetime.now(UTC)
        self.ca_file.write_bytes(
            _certificate(issuer, issuer, authority, authority, start=now - year, end=now + year, is_authority=True)
        )
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        chain.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + _certificate(
                subject, issuer, key, authority, start=start, end=start + timedelta(days=10), is_authority=False
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain)
        self._context = context
        self._answer = answer
        self._stop = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.1)
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                plain, _ = self._listening.accept()
            except TimeoutError:
                continue
            try:
                plain.settimeout(5)
                with self._context.wrap_socket(plain, server_side=True) as connection:
                    connection.recv(65536)
                    connection.sendall(self._answer)
            except OSError:
                plain.close()


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    start: datetime,
    end: datetime,
    is_authority: bool,
) -> bytes:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    )
    return builder.sign(signer, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

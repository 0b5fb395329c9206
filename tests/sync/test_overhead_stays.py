"""What recording costs is the technician's own affair: nothing of it leaves the machine."""

from __future__ import annotations

import io
from datetime import date

import msgspec

from app.transfer.exporting import FORMS, export_entries
from tests.support.ledgers import contents
from tests.sync.office import Office, Technician

TODAY = date(2026, 11, 20)
ODD = 81_623
"""Seconds that nothing else would come to."""


def test_the_recording_overhead_is_never_sent_nor_exported(office: Office, tech: Technician) -> None:
    tech.join()
    tech.logs("before")
    tech.engine.run()
    tech.core.overhead.add(ODD)
    tech.engine.run()
    assert len(tech.transport.pushes) == 1
    tech.logs("after")
    tech.engine.run()
    assert len(tech.transport.pushes) == 2
    assert str(ODD).encode() not in msgspec.json.encode(tech.transport.pushes)
    for form in FORMS:
        file = io.BytesIO()
        export_entries(tech.core.days.entries(), file, form, office.clock.wall)
        assert file.getvalue()
        assert str(ODD).encode() not in file.getvalue()
    office.close()
    assert str(ODD) not in str(contents(office.path))
    assert tech.core.overhead.read(TODAY).seconds == ODD

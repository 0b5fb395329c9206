"""The figures of the live meter over HTTP."""

from __future__ import annotations

from typing import Annotated

from litestar import Router, get
from litestar.di import NamedDependency
from litestar.params import FromQuery, QueryParameter

from app.wire.addresses import FIGURES
from app.wire.protocol import MAX_FIGURES, FiguresAnswer
from server.figures.service import Figures
from server.sync.device import DeviceIdentity

_Limit = Annotated[int, QueryParameter(description="Figures at most.", ge=1, le=MAX_FIGURES)]


def figures_router(figures: Figures) -> Router:
    """The one route of figures."""

    @get(FIGURES, summary="What agreements have used", sync_to_thread=True)
    def used(
        device: NamedDependency[DeviceIdentity], after: FromQuery[str] = "", limit: _Limit = MAX_FIGURES
    ) -> FiguresAnswer:
        """A figure for each agreement that holds now and has included hours or shares its cost, by id.

        `counted_seq` is the highest of the asking device's changes that is counted in.
        """
        return figures.page(device, after, limit)

    return Router("/", route_handlers=[used], tags=["Sync"])

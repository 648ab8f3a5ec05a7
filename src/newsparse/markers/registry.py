"""Markers by name: the shipped ones, and those that installed packages register."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from newsparse.errors import MarkerError, MarkerTypeError
from newsparse.markers.protocol import HeadingMatch, Line, SectionMarker, check_attributes, marker_name
from newsparse.markers.shipped import DEFAULT_MARKERS

ENTRY_POINT_GROUP: Final = "newsparse.markers"

MarkerLike: TypeAlias = "SectionMarker | Callable[[Line], HeadingMatch | None] | str"
"""What `Parser(markers=...)` takes: a marker, or the name of a shipped or installed one."""


def load_marker(name: str) -> SectionMarker:
    """The marker of that name: a shipped one, else one an installed package registers.

    A package registers a marker in its pyproject.toml under
    `[project.entry-points."newsparse.markers"]`. Raises MarkerError where no such name is known (it lists those
    that are) or the package fails to load.

    >>> load_marker("markdown").name
    'markdown'
    """
    shipped = {marker_name(marker): marker for marker in DEFAULT_MARKERS}
    if name in shipped:
        return shipped[name]
    from importlib.metadata import entry_points

    installed = {point.name: point for point in entry_points(group=ENTRY_POINT_GROUP)}
    if name not in installed:
        known = ", ".join(sorted({*shipped, *installed}))
        raise MarkerError(f"no marker is named {name!r}; known are: {known}")
    try:
        marker: object = installed[name].load()
    except Exception as error:
        raise MarkerError(f"marker {name!r} of {installed[name].value!r} failed to load: {error}") from error
    return _resolved(marker)


def resolve_markers(markers: Iterable[MarkerLike]) -> tuple[SectionMarker, ...]:
    """The markers with each name replaced by the marker it names.

    Raises MarkerTypeError for what is neither callable nor a str, MarkerError for an unknown name and for a marker
    whose `name`, `needs`, `hint`, `opening` or `alone` is not what the protocol wants.
    """
    if isinstance(markers, str) or not hasattr(markers, "__iter__"):
        raise MarkerTypeError(f"markers: wanted a sequence of markers and names, got {markers!r:.80}")
    return tuple(_resolved(marker) for marker in markers)


def _resolved(marker: object) -> SectionMarker:
    if isinstance(marker, str):
        return load_marker(marker)
    if isinstance(marker, SectionMarker):
        check_attributes(marker)
        return marker
    raise MarkerTypeError(f"markers: {marker!r:.80} is neither callable nor the name of a marker")

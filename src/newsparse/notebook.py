"""How a notebook shows an article: the model asks here, and the package's front says what draws it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from newsparse.model import Article

View: TypeAlias = "Callable[[Article], str]"

_views: list[View] = []


def draw_by(view: View) -> None:
    """Sets the function that gives the HTML of an article."""
    _views[:] = [view]


def html_of(article: Article) -> str | None:
    """The HTML of an article; None, so that a notebook shows the plain repr, where nothing was set."""
    return _views[0](article) if _views else None

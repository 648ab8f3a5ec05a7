"""How a notebook shows articles and their parts: the model asks here, and the front says what draws them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from newsparse.model import Article

ArticleView: TypeAlias = "Callable[[Article], str]"
TableView: TypeAlias = "Callable[[tuple[object, ...]], str]"

_views: list[tuple[ArticleView, TableView]] = []


def draw_by(article: ArticleView, table: TableView) -> None:
    """Sets the functions that give the HTML of an article, and of a tuple of its parts."""
    _views[:] = [(article, table)]


def html_of(article: Article) -> str | None:
    """The HTML of an article; None, so that a notebook shows the plain repr, where nothing was set."""
    return _views[0][0](article) if _views else None


def table_of(items: tuple[object, ...]) -> str | None:
    """The HTML of a tuple of parts; None where there are none, or nothing was set."""
    return _views[0][1](items) if _views and items else None

"""Whole pages in the manner of many houses, and small ones for each kind of head, foot and furniture."""

from __future__ import annotations

from pathlib import Path

import pytest

from layout.annotated import misread, pages

FOLDER = Path(__file__).parent / "pages"


def _params() -> list[object]:
    """Each page with blank lines and without; `[raw]`: only with them; `[wrong]`: what is known to be read wrong."""
    found: list[object] = []
    for path in sorted(FOLDER.glob("*.txt")):
        for name, page in pages(path):
            for tight in (False,) if "[raw]" in name or "\n\n" not in page else (False, True):
                is_wrong = "[wrong]" in name or ("[wrong tight]" in name and tight)
                marks = pytest.mark.xfail(strict=True) if is_wrong else ()
                label = f"{path.stem} {name}{' tight' if tight else ''}"
                found.append(pytest.param(page, tight, id=label, marks=marks))
    return found


@pytest.mark.parametrize(("page", "tight"), _params())
def test_each_block_of_a_page_is_read_for_what_it_is(page: str, tight: bool) -> None:
    assert misread(page, tight=tight) == []

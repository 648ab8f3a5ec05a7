"""Builders of transmissions, byte by byte, in the manner of the agencies; the words are our own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BODY = "\t   PORT HALDEN, Norway (AP) _ They agreed to talk."


def build_anpa(
    head: str = "^BC-EU--Harbor Talks,118<\n^Dockers agree to talk<",
    body: str = BODY,
    *,
    start: bytes = b"\x16\x16\x01",
    level: str = "W4107",
    selector: str = "world",
    codes: str = "r i",
    form: str = "\x13\x11",
    rest: str = "BC-EU--HarborTalks   05-14 0412",
    trailer: str = "AP-WF-05-14-13 2104GMT<\r\n",
    end: bytes = b"\x0c\r\n\x04",
    encoding: str = "ascii",
) -> bytes:
    """An ANPA 1312 message as AP sends it, each part to be changed."""
    header = f"{level}\x1f{selector}\r\n{codes}{form} {rest}\r\n".encode(encoding)
    text = f"{head}\n{body}\n\n\t   ".replace("\n", "\r\n").encode(encoding)
    return start + header + b"\x02" + text + b"\x03" + trailer.encode(encoding) + end


def build_iptc(
    head: str = "Dockers agree to talk =",
    body: str = "   Halden (dpa) - They agreed\nto talk.",
    *,
    start: bytes = b"\x01",
    header: str = "eca118 4 wi 96 cccca   dpa 0212",
    keywords: str = "Norway-labour/",
    trailer: str = "142104 GMT May 13 \r\n",
    end: bytes = b"\x7f\n\x7f\x04",
    encoding: str = "latin-1",
) -> bytes:
    """An IPTC 7901 message as dpa sends it, each part to be changed."""
    above = f"{header}\r\n\n{keywords}\r\n".encode(encoding)
    text = f"{head}\n\n{body}\n".replace("\n", "\r\n").encode(encoding)
    return start + above + b"\x02" + text + b"\x03" + trailer.encode(encoding) + end


@pytest.fixture(scope="session")
def anpa() -> Callable[..., bytes]:
    return build_anpa


@pytest.fixture(scope="session")
def iptc() -> Callable[..., bytes]:
    return build_iptc


@pytest.fixture(scope="session")
def example() -> Callable[[str], bytes]:
    return lambda name: (ROOT / "examples" / name).read_bytes()


@pytest.fixture(scope="session")
def agency_files() -> Path:
    """The folder of real transmissions that lies beside some checkouts."""
    folder = ROOT.parent / "shared" / "data" / "wire" / "agency"
    if not folder.is_dir():
        pytest.skip("no agency files beside this checkout")
    return folder

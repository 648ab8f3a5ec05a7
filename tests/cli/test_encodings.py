"""Files of other character sets: read where they are known, stated on stderr, decided by --encoding."""

from __future__ import annotations

import codecs
import gzip
import json
import re
from pathlib import Path

import pytest

from cli.running import headlines, lines_of, rows, run

COPY = "Talks go on\n\nOSLO (NPA) — They met. “We stay,” said Ann Léger.\n"


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (COPY.encode("utf-8"), None),
        (COPY.encode("utf-8-sig"), None),
        (COPY.encode("utf-16"), "read as UTF-16, by its mark; --encoding NAME decides"),
        (codecs.BOM_UTF16_BE + COPY.encode("utf-16-be"), "read as UTF-16, by its mark; --encoding NAME decides"),
        (COPY.encode("utf-32"), "read as UTF-32, by its mark; --encoding NAME decides"),
        (COPY.encode("cp1252"), "read as Windows-1252, since it is not UTF-8: byte 0x97 at offset 24"),
        (COPY.encode() * 3 + b"Malm\xf6", "read as UTF-8 with odd bytes, the first 0xf6 at offset "),
    ],
    ids=["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "windows-1252", "odd"],
)
def test_a_text_file_is_read_by_its_bytes(tmp_path: Path, data: bytes, said: str | None, pack: type[bytes]) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(pack(data))
    done = run(path, "--format", "jsonl")
    assert done.returncode == 0
    (row,) = rows(done.stdout)
    assert row["article"]["source"].removeprefix("\ufeff").startswith(COPY)
    assert row["article"]["quotes"][0]["speaker"]["name"] == "Ann Léger"
    if said is None:
        assert done.stderr == b""
    else:
        (line,) = lines_of(done)
        assert line.startswith(f"newsparse: {path}: {said}")


def test_what_is_not_text_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0")
    (tmp_path / "b.txt").write_text(COPY, encoding="utf-8")
    done = run(tmp_path, "--format", "jsonl")
    assert done.returncode == 1
    assert headlines(rows(done.stdout)) == ["Talks go on"]
    assert lines_of(done)[0].startswith(f"newsparse: {tmp_path / 'a.png'}: not a text: ")


@pytest.mark.parametrize("name", ["latin-1", "windows-1252", "UTF-16", "utf-16-le", "cp037", "shift_jis"])
def test_an_encoding_that_is_named_decides(tmp_path: Path, name: str) -> None:
    text = "Talks go on\n\nThey met in 東京.\n" if name == "shift_jis" else "Talks go on\n\nThey met in São Paulo.\n"
    path = tmp_path / "copy.txt"
    path.write_bytes(text.encode(name))
    done = run(path, "--encoding", name, "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert rows(done.stdout)[0]["source"] == text
    lines = tmp_path / "copy.jsonl"
    lines.write_bytes("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for _ in range(3)).encode(name))
    done = run(lines, "--encoding", name, "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [row["article"]["source"] for row in rows(done.stdout)] == [text] * 3
    page = tmp_path / "page.html"
    assert run("view", path, "--encoding", name, "-o", page).returncode == 0
    assert text.split()[-1] in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["nonsense", "hex", "rot13", "", "a\tb"])
def test_an_encoding_that_does_not_exist_is_refused(name: str) -> None:
    for command in ([], ["view", "-"]):
        done = run(*command, f"--encoding={name}", stdin=b"x")
        assert done.returncode == 2
        assert f"{name!r} is not the name of a character encoding" in done.stderr.decode()


def test_bytes_that_the_named_encoding_does_not_have_are_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "copy.txt"
    path.write_bytes(COPY.encode("cp1252"))
    done = run(path, "--encoding", "utf-8")
    assert done.returncode == 2
    (said,) = lines_of(done)
    assert said.startswith(f"newsparse: {path}: not utf-8: byte 0x97 at offset 24")


def test_lines_of_json_are_utf8_or_have_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "copy.jsonl"
    line = json.dumps({"text": COPY}, ensure_ascii=False) + "\r\n"
    for data in (line.encode("utf-8-sig") + line.encode(), (line * 2).encode("utf-16")):
        path.write_bytes(data)
        done = run(path, "--format", "jsonl")
        assert done.returncode == 0
        assert [row["article"]["source"] for row in rows(done.stdout)] == [COPY] * 2
    path.write_bytes(line.encode("cp1252"))
    done = run(path, "--format", "jsonl")
    assert done.returncode == 1
    assert "not UTF-8: byte 0x97 at offset " in lines_of(done)[0]
    assert "--encoding windows-1252" in lines_of(done)[0]
    done = run(path, "--format", "jsonl", "--encoding", "windows-1252")
    assert [row["article"]["source"] for row in rows(done.stdout)] == [COPY]


def test_many_files_of_one_kind_are_stated_in_one_line(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(COPY.encode("cp1252"))
    done = run(tmp_path, "--format", "jsonl")
    assert done.returncode == 0
    (said,) = lines_of(done)
    assert said.startswith(f"newsparse: 5 inputs: read as Windows-1252; the first is {tmp_path / '0.txt'}: read as")


@pytest.mark.parametrize(
    ("day", "read"),
    [
        ("2020-07-24", "2020-07-24"),
        ("20200724", "2020-07-24"),
        ("2020-W30-5", "2020-07-24"),
        ("2020-07-24T10:00:00Z", "2020-07-24T10:00:00+00:00"),
        ("Fri, 24 Jul 2020 10:00:00 GMT", "2020-07-24T10:00:00+00:00"),
        ("Fri, 24 Jul 2020 10:00:00 +0200", "2020-07-24T10:00:00+02:00"),
        ("Fri, 24 Jul 2020 10:00:00 -0000", "2020-07-24T10:00:00"),
        ("24 Jul 2020 10:00 EST", "2020-07-24T10:00:00-05:00"),
        ("Fri, 24 Jul 20 10:00:00 GMT", "2020-07-24T10:00:00+00:00"),
        ("fri, 24 jul 2020 10:00:00 gmt", "2020-07-24T10:00:00+00:00"),
    ],
)
def test_days_of_iso_8601_and_rfc_2822(tmp_path: Path, day: str, read: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "Talks go on", "day": day}) + "\n", encoding="utf-8")
    done = run(path, "--published-field", "day", "--format", "jsonl")
    assert rows(done.stdout)[0]["article"]["published"] == read
    done = run("--published", day, "--format", "json", stdin=b"Talks go on")
    assert rows(done.stdout)[0]["published"] == read


TABLE = """\
id,day,body
1,2020-07-24,"Talks go on

They met on Tuesday, “as planned,” said Ann Léger."
2,,Rain stops play
"""


def separated_by(mark: str) -> str:
    return re.sub(r"(?m)^(id|1|2),([\d-]*|day),", rf"\1{mark}\2{mark}", TABLE)


@pytest.mark.parametrize(
    ("name", "table", "encoding"),
    [
        ("a.csv", TABLE, "utf-8"),
        ("a.csv", TABLE, "utf-8-sig"),
        ("a.CSV", TABLE, "utf-8"),
        ("a.csv", TABLE.replace("\n", "\r\n"), "utf-8"),
        ("a.csv.gz", TABLE, "utf-8"),
        ("a.csv", separated_by(";"), "utf-8"),
        ("a.tsv", separated_by("\t"), "utf-8"),
        ("a.csv", TABLE, "cp1252"),
        ("a.csv", TABLE, "utf-16"),
        ("-", TABLE, "utf-8"),
    ],
)
def test_a_csv_file_is_read_by_its_columns(tmp_path: Path, name: str, table: str, encoding: str) -> None:
    data = table.encode(encoding)
    path = "-" if name == "-" else tmp_path / name
    if isinstance(path, Path):
        path.write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    fields = ["--text-field", "body", "--published-field", "day"]
    done = run(path, *fields, "--format", "jsonl", stdin=data if name == "-" else b"")
    assert done.returncode == 0
    first, second = rows(done.stdout)
    assert [first["item"], second["item"]] == [2, 3]
    assert headlines([first, second]) == ["Talks go on", "Rain stops play"]
    assert first["article"]["quotes"][0]["speaker"]["name"] == "Ann Léger"
    assert first["article"]["dates"][0]["value"] == "2020-07-21"
    assert second["article"]["published"] is None
    said = done.stderr.decode()
    assert ("read as Windows-1252" in said) == (encoding == "cp1252")
    assert ("read as UTF-16" in said) == (encoding == "utf-16")


@pytest.mark.parametrize(
    ("table", "fields", "said"),
    [
        ("id,body\n1,x\n", [], 'no column "text"; there are "id", "body"; --text-field names that'),
        ("id,body\n1,x\n", ["--text-field", "boddy"], 'no column "boddy"; there are "id", "body"'),
        ("id,text\n1,x\n", ["--published-field", "day"], 'no column "day"; there are "id", "text"'),
        ("text\nTalks go on\n", ["--published-field", "day"], 'no column "day"; there is "text"'),
        ("", [], "is empty"),
    ],
)
def test_a_csv_file_without_the_column_is_refused(tmp_path: Path, table: str, fields: list[str], said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(table, encoding="utf-8")
    done = run(path, *fields, "--format", "jsonl")
    assert done.stdout == b""
    assert lines_of(done)[0].startswith(f"newsparse: {path}: {said}")


def test_a_bad_row_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('text,day\nTalks go on,\nRain,soon\nshort\nSnow,2020-07-24\nLate,"2020\n', encoding="utf-8")
    done = run(path, "--published-field", "day", "--format", "jsonl")
    assert done.returncode == 1
    assert headlines(rows(done.stdout)) == ["Talks go on", "Snow"]
    said = lines_of(done)
    assert said[0].startswith(f"newsparse: {path}: row 3: field \"day\": 'soon' is not a date")
    assert said[1] == f"newsparse: {path}: row 4: expected 2 columns, as in the header, got 1"
    assert said[2].startswith(f"newsparse: {path}: row 6: ")
    assert said[3] == "newsparse: 3 of 5 could not be read"

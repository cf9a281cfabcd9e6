"""Files as they come: encodings, separators, title lines; and files that mean harm."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from tollgate.connectors.exports.sheets import LONGEST_LINE, read_sheets
from tollgate.kernel.errors import BadInput, TollgateError, TooMany

TABLE = "Rechnungsnummer;Kunde;Betrag\nR1;Müller GmbH;1.234,50\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TABLE.encode(encoding))
    [sheet] = read_sheets(path, "a.csv")
    assert sheet.rows[1] == ["R1", "Müller GmbH", "1.234,50"]
    assert sheet.separator == ";"


def test_a_late_byte_that_is_not_utf8_does_not_break_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n" + b"x,1\n" * 400_000 + "Caf\xe9,2\n".encode("latin-1"))
    [sheet] = read_sheets(path, "a.csv")
    assert sheet.rows[-1] == ["Café", "2"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_and_quoted_cells(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "a.csv"
    line = separator.join(["1", '"a, b; c\nd ""e"""', "3"])
    path.write_text(separator.join("xyz") + "\n" + line + "\n" + line + "\n", "utf-8")
    [sheet] = read_sheets(path, "a.csv")
    assert sheet.rows[1] == ["1", 'a, b; c\nd "e"', "3"]


def test_excels_own_hint_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=;\na;b\n1,5;2\n", "utf-8")
    assert read_sheets(path, "a.csv")[0].rows == [[], ["a", "b"], ["1,5", "2"]]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"  \n\n ", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "binary"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "old or password"),
        (b"PK\x03\x04 not really a workbook", "damaged"),
        (b"a,b\n" + b"x" * (LONGEST_LINE + 10) + b"\n", "row 2"),
        (b"a,b\n1,2\n" + b"\x00" * 4 + b"x" * 100, "binary"),
        (b"a,b\n" + b"," * 3000 + b"\n", "over 1000 cells"),
    ],
)
def test_what_is_no_table_is_refused_in_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(TollgateError) as problem:
        read_sheets(path, "bad.csv")
    assert "bad.csv" in str(problem.value) and says in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (40 << 20))
    with pytest.raises(TooMany, match="zip bomb"):
        read_sheets(path, "bomb.xlsx")


def test_an_entity_bomb_and_a_foreign_archive_are_refused(tmp_path: Path) -> None:
    lol = (
        '<!DOCTYPE x [<!ENTITY a "lol">'
        + "".join(
            f'<!ENTITY a{n} "{f"&a{n - 1 if n else chr(0)};".replace(chr(0), "") * 10}">'
            for n in range(9)
        )
        + "]><workbook>&a8;</workbook>"
    )
    for name, content in (("xl/workbook.xml", lol), ("readme.txt", "hello")):
        path = tmp_path / "x.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, content)
        with pytest.raises(BadInput):
            read_sheets(path, "x.xlsx")


def test_formulas_stay_text_and_numbers_lose_their_binary_tail(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Number", "Amount", "When"])
    sheet.append(['=HYPERLINK("http://x")', 0.1 + 0.2, None])
    book.save(tmp_path / "a.xlsx")
    [read] = read_sheets(tmp_path / "a.xlsx", "a.xlsx")
    assert read.rows[1][:2] == ['=HYPERLINK("http://x")', "0.3"]

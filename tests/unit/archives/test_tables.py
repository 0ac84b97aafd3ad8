"""Posts from a table: whatever made the file, each row is a post or says what is the matter."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from brandcheck.archives.tables import PostReading, Source, Usual, guess, open_table, read_posts
from brandcheck.brand import Brand, find_brand, load_brand
from brandcheck.brand_errors import ArchiveUnreadable
from brandcheck.settings import ROOT
from brandcheck.tuning.archive import ArchiveRow, BadRow

BRAND: Brand = load_brand(find_brand("zorg-aan-zee", ROOT / "brand_values"))
POST = "Gisteren stond Piet om vier uur op de ladder, want de goot van Ans lekte."
TABLE = f"""Datum;Bericht;Kanaal
24-11-2026;"{POST}";LinkedIn
25-11-2026;"Café, één regel
en nog een";X
"""


def rows_of(
    content: bytes, name: str = "posts.csv", usual: Usual | None = None, **columns: str
) -> list[ArchiveRow | BadRow]:
    source = Source(name, content)
    with open_table(source) as table:
        found = guess(table.columns, [row.cells for row in table.first(100)]) | columns
    with open_table(source) as table:
        return list(read_posts(table, PostReading.of(BRAND, found, usual or Usual())))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_the_same_table_however_it_was_saved(encoding: str, line_end: str) -> None:
    text = TABLE.replace("\n", line_end)

    first, second = rows_of(text.encode(encoding))

    assert first == ArchiveRow(2, POST, day=date(2026, 11, 24), channel="linkedin")
    assert isinstance(second, ArchiveRow)
    assert second.text == "Café, één regel\nen nog een"
    assert second.channel == "x"


def test_columns_are_found_without_words_that_say_so() -> None:
    text = (
        f"a,b,c\n2026-11-24,Piet,{POST.replace(',', '')}\n2026-11-25,Ans,{POST.replace(',', '')}\n"
    )
    with open_table(Source("t.csv", text.encode())) as table:
        found = guess(table.columns, [row.cells for row in table.first(10)])

    assert found == {"text": "c", "day": "a"}


def test_an_excel_file_and_json_lines_say_the_same(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["datum", "tekst", "past bij het merk", "niveau"])
    sheet.append([date(2026, 11, 24), POST, "ja", "getoond"])
    sheet.append([date(2026, 11, 25), "=A1+1", None, None])
    book.save(tmp_path / "posts.xlsx")
    line = {"datum": "2026-11-24", "tekst": POST, "past bij het merk": True, "niveau": "shown"}

    good, formula = rows_of((tmp_path / "posts.xlsx").read_bytes(), "posts.xlsx")
    (same,) = rows_of(json.dumps(line).encode(), "posts.jsonl")

    assert good == ArchiveRow(2, POST, day=date(2026, 11, 24), on_brand=True, level="shown")
    assert isinstance(formula, BadRow)
    assert "formule" in formula.problem
    assert isinstance(same, ArchiveRow)
    assert (same.text, same.day, same.on_brand, same.level) == (
        POST,
        date(2026, 11, 24),
        True,
        "shown",
    )


def test_a_quote_that_never_closes_costs_its_own_row_only() -> None:
    lines = ["Bericht;Kanaal", f'"{POST}', *(f"{POST} {n};X" for n in range(5))]

    bad, *good = rows_of("\n".join(lines).encode())

    assert isinstance(bad, BadRow)
    assert bad.number == 2
    assert [row.number for row in good] == [3, 4, 5, 6, 7]


def test_a_row_with_lost_letters_is_said_and_the_others_are_read() -> None:
    rows = [f"{POST} café {n}".encode() for n in range(40)]
    rows[7] = POST.encode() + b" caf\xe9 7"

    found = rows_of(b"tekst\n" + b"\n".join(rows))

    bad = [row for row in found if isinstance(row, BadRow)]
    assert [row.number for row in bad] == [9]
    assert "Letters" in bad[0].problem


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"geen json", "geen JSON"),
        (b"[1, 2]", "geen object"),
        (b'{"tekst": ""}', "geen tekst"),
        (b'{"tekst": "Hoi daar.", "kanaal": "TikTok"}', "TikTok"),
        (b'{"tekst": "Hoi daar.", "datum": "31-02-2026"}', "31-02-2026"),
        (b'{"tekst": "' + b"a" * 20_001 + b'"}', "20000"),
        (b'{"tekst": "' + b"a" * 1_000_001 + b'"}', "te lang"),
        (b"[" * 100_000, "geen JSON"),
    ],
)
def test_a_bad_row_says_why(line: bytes, said: str) -> None:
    found = rows_of(b'{"tekst": "Hoi.", "kanaal": "X", "datum": "1-1-2026"}\n' + line, "p.jsonl")

    assert isinstance(found[0], ArchiveRow)
    assert isinstance(found[1], BadRow)
    assert said in found[1].problem


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("leeg.csv", b"", "staat niets in"),
        ("foto.csv", b"\x89PNG\0\0\0\r", "geen tekst"),
        ("kapot.xlsx", b"PK\x03\x04rommel", "beschadigd"),
        ("oud.xls", b"\xd0\xcf\x11\xe0\xa1\xb1", "oud Excel-bestand"),
        ("namen.csv", b"naam;leeftijd\nPiet;4\n", "welke kolom"),
    ],
)
def test_a_file_without_posts_is_refused_in_words(name: str, content: bytes, said: str) -> None:
    with pytest.raises(ArchiveUnreadable) as caught:
        rows_of(content, name)

    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with (
        pytest.raises(ArchiveUnreadable, match="er niet"),
        open_table(Source.at(tmp_path / "weg.csv")),
    ):
        pass


def test_a_column_that_somebody_names_must_be_there() -> None:
    with pytest.raises(ArchiveUnreadable, match="‘Posttekst’ voor ‘tekst’"):
        rows_of(TABLE.encode(), text="Posttekst")


def test_what_a_row_does_not_say_is_what_somebody_chose() -> None:
    usual = Usual(channel="intranet", audience="mantelzorgers", teller="corporate")

    (row,) = rows_of(f"tekst\n{POST}".encode(), usual=usual)

    assert isinstance(row, ArchiveRow)
    assert (row.channel, row.audience, row.teller) == ("intranet", "mantelzorgers", "corporate")


@pytest.mark.parametrize(
    "said",
    ["24-11-2026", "24/11/26 09:30", "2026-11-24", "2026-11-24T08:30:00Z", "2026-11-24 23:59:59",
     "Tue Nov 24 08:30:00 +0000 2026", "2026-11-23T23:30:00+00:00"],
)  # fmt: skip
def test_days_as_exports_write_them(said: str) -> None:
    (row,) = rows_of(f'tekst;datum\nHoi daar.;"{said}"'.encode())

    assert isinstance(row, ArchiveRow)
    assert row.day == date(2026, 11, 24)


CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufffd"))


@given(st.lists(CELLS.filter(str.strip), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_what_a_spreadsheet_writes_is_read_the_same(texts: list[str], delimiter: str) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["tekst", "kanaal"])
    # An apostrophe before a sign that a spreadsheet runs is taken for its guard, and goes.
    texts = [text.lstrip("'＇") or "x" for text in texts]
    writer.writerows([text, "LinkedIn"] for text in texts)

    found = rows_of(out.getvalue().encode())

    assert [row.text for row in found if isinstance(row, ArchiveRow)] == texts


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.jsonl", "a.xlsx"]))
def test_any_bytes_give_rows_or_a_clear_error(content: bytes, name: str) -> None:
    try:
        found = rows_of(content, name, text="")
    except ArchiveUnreadable:
        return
    assert all(isinstance(row, ArchiveRow | BadRow) for row in found)

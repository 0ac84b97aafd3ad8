"""Stories in and out of a spreadsheet: what goes out comes back, and bad input is told by row."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from brandcheck.errors import TableUnreadable
from brandcheck.i18n import use_locale
from brandcheck.planning.calendar import Calamity, CalendarSettings, Review, Silence, TellerCard
from brandcheck.planning.story import Status, Story
from brandcheck.planning.tables import (
    MAX_BYTES,
    MAX_ROWS,
    ImportPreview,
    csv_table,
    excel_file,
    excel_table,
    preview,
    template,
)
from brandcheck.planning.tables.columns import COLUMNS
from brandcheck.planning.tables.guard import guarded, unguarded
from brandcheck.planning.tables.lists import joined, taken_apart
from tests.unit.planning.stories import BRAND, LINES, NOW, OPEN, WORDS, at, stories, story

# What a table does not hold, and what an import gives anew.
LEFT = {"id", "version", "created", "changed", "review_by", "organisation"}
SLOW = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    deadline=None,
    max_examples=30,
)
# Made once, for there is a date in it.
WHOLE = excel_table([story(), story(title="b", planned=at("2026-11-25T09:30"))], BRAND).data
HEADER = [column.title for column in COLUMNS]


def look(
    data: bytes, name: str = "verhalen.csv", how: CalendarSettings = OPEN, *existing: Story
) -> ImportPreview:
    return preview(data, name, settings=how, brand=BRAND, existing=existing, now=NOW)


def rows(*lines: str, how: CalendarSettings = OPEN) -> ImportPreview:
    return look("\r\n".join(lines).encode(), how=how)


def one(header: str, line: str, how: CalendarSettings = OPEN) -> Story:
    (row,) = rows(header, line, how=how).rows
    assert row.story is not None, row.problems
    return row.story


def told(header: str, line: str, how: CalendarSettings = OPEN) -> list[tuple[str, str]]:
    (row,) = rows(header, line, how=how).rows
    assert row.story is None
    assert row.number == 2
    return [(problem.column, problem.text) for problem in row.problems]


def book(*lines: Sequence[Any]) -> bytes:
    file, workbook = io.BytesIO(), Workbook()
    sheet = workbook.worksheets[0]
    for line in lines:
        sheet.append(list(line))
    workbook.save(file)
    return file.getvalue()


def kept(told: Story) -> dict[str, object]:
    """In UTC: two zones never agree about a moment in the hour that comes twice."""
    found = told.model_dump(exclude=LEFT)
    return {k: v.astimezone(UTC) if isinstance(v, datetime) else v for k, v in found.items()}


@SLOW
@given(found=st.lists(stories(), max_size=4))
@example([story(title="=1+1", text='\'=x\n"a";b', tags=("a, b", '"c"'))])
def test_what_goes_out_comes_back(found: list[Story]) -> None:
    for file in (csv_table(found, BRAND), excel_table(found, BRAND)):
        read = look(file.data, file.name)
        assert [row.problems for row in read.rows] == [()] * len(found)
        assert [kept(s) for s in read.stories(with_duplicates=True)] == [kept(s) for s in found], (
            file.name
        )


@given(text=WORDS)
@example("'=x")
@example("''\t-")
def test_the_guard_comes_off_as_it_went_on(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in tuple("=+-@\t\r\n")


@given(items=st.lists(LINES, unique=True).map(tuple))
@example(('"x"', "a,b", "c;d", '"'))
def test_several_things_in_one_cell(items: tuple[str, ...]) -> None:
    assert taken_apart(joined(items)) == items


def test_dutch_excel_opens_the_csv_in_columns() -> None:
    file = csv_table([story(text="één", planned=at("2026-11-25T09:30"))], BRAND)
    assert file.data.startswith(b"\xef\xbb\xbf")
    header, line = file.data.decode("utf-8-sig").split("\r\n")[:2]
    assert header.startswith("nummer;titel;tekst;status;datum;tijd;kanalen")
    assert ";één;Idee;25-11-2026;09:30;" in line


def test_the_excel_file_has_real_days_and_no_formulas() -> None:
    file = excel_table([story(title="=1+1", planned=at("2026-11-25T09:30"))], BRAND)
    sheet = load_workbook(io.BytesIO(file.data)).worksheets[0]
    cells = {str(cell.value): sheet.cell(2, place) for place, cell in enumerate(sheet[1], 1)}
    assert (cells["titel"].value, cells["titel"].data_type) == ("=1+1", "s")
    assert cells["titel"].quotePrefix
    assert cells["datum"].value == datetime(2026, 11, 25)
    assert cells["datum"].number_format == "dd-mm-yyyy"
    assert cells["tijd"].value == time(9, 30)


def test_the_template_explains_itself_and_has_no_rows() -> None:
    how = OPEN.model_copy(update={"tellers": (TellerCard(name="Ria"),)})
    file = template(BRAND, how)
    explained = load_workbook(io.BytesIO(file.data))["Uitleg"]
    words = " ".join(str(cell) for row in explained.iter_rows(values_only=True) for cell in row)
    assert all(word in words for word in ("Ria", "LinkedIn", "Ter beoordeling", "Huurders"))
    assert look(file.data, file.name).notices == ("Er staan nog geen verhalen onder de koppen.",)


@pytest.mark.parametrize(
    ("day", "clock"),
    [
        ("25-11-2026", "09:30"),
        ("25/11/26", "9.30"),
        ("25-11-26", "9:30 uur"),
        ("2026-11-25", "9:30u"),
        ("25.11.2026", "09:30:00"),
        ("25-11-2026 09:30", ""),
        ("2026-11-25T09:30", ""),
    ],
)
def test_ways_to_write_a_moment(day: str, clock: str) -> None:
    assert one("titel;datum;tijd", f"Piet;{day};{clock}").planned == at("2026-11-25T09:30")


@pytest.mark.parametrize(
    "cells",
    [
        [date(2026, 11, 25), time(9, 30)],
        [datetime(2026, 11, 25), datetime(1899, 12, 30, 9, 30)],
        [datetime(2026, 11, 25, 9, 30), None],
        ["25-11-2026", time(9, 30)],
        [date(2026, 11, 25), "9:30"],
    ],
)
def test_ways_that_excel_keeps_a_moment(cells: list[object]) -> None:
    read = look(book(["Titel", "Datum", "Tijd"], ["Piet", *cells]), "a.xlsx")
    assert [s.planned for s in read.stories()] == [at("2026-11-25T09:30")]


@pytest.mark.parametrize(
    ("day", "clock", "column", "words"),
    [
        ("31-02-2026", "09:30", "datum", "geen datum en tijd die bestaat"),
        ("11/24/2026", "09:30", "datum", "geen datum"),
        ("morgen", "09:30", "datum", "geen datum"),
        ("25-11-0026", "09:30", "datum", "geen datum"),
        ("25-11-2026", "25:00", "tijd", "geen datum en tijd"),
        ("25-11-2026", "straks", "tijd", "geen datum en tijd"),
        ("25-11-2026", "", "datum", "Zet er een tijd bij"),
        ("", "09:30", "datum", "nog geen datum"),
        ("29-03-2026", "02:30", "tijd", "de klok springt dan van 02:00 naar 03:00"),
        ("01-01-2026", "09:30", "datum", "al voorbij"),
        ("04-05-2026", "20:00", "datum", "Dodenherdenking"),
    ],
)
def test_a_moment_that_cannot_be(day: str, clock: str, column: str, words: str) -> None:
    ((where, text),) = told("titel;datum;tijd", f"Piet;{day};{clock}")
    assert (where, words in text) == (column, True), text


def test_an_hour_that_comes_twice_is_told_apart() -> None:
    (row,) = rows("titel;datum;tijd", "Piet;25-10-2026;02:30").rows
    assert row.story is not None
    assert [notice.column for notice in row.notices] == ["tijd"]
    assert row.story.planned == at("2026-10-25T02:30")
    second = one("titel;datum;tijd", "Piet;25-10-2026;02:30 (wintertijd)")
    assert second.planned is not None
    assert second.planned.fold == 1


def test_what_is_not_known_is_told_by_column_with_what_was_meant() -> None:
    how = OPEN.model_copy(update={"tellers": (TellerCard(name="Ria", voice="partner"),)})
    header = "titel;kanalen;verteller;waarden;doelgroep;status;stem"
    found = dict(told(header, "Piet;LinkdIn;Rie;Geluk;Huurder;Klaar;ik", how))
    assert found["kanalen"] == "‘LinkdIn’ kennen we hier niet. Bedoel je ‘LinkedIn’?"
    assert found["verteller"] == "‘Rie’ kennen we hier niet. Wel: Ria."
    assert "Afspraak is afspraak" in found["waarden"]
    assert "Bedoel je ‘Huurders’?" in found["doelgroep"]
    assert "Ter beoordeling" in found["status"]
    assert "medewerker" in found["stem"]


def test_names_ids_and_capitals_are_all_the_same() -> None:
    how = OPEN.model_copy(update={"tellers": (TellerCard(name="Ria", voice="partner"),)})
    value = BRAND.values[0]
    line = f"Piet;linkedin, INSTAGRAM;ria;{value.id}, {value.label.upper()};huurders;idee"
    found = one("Titel *;Kanaal;VERTELLER;merkwaarden;Doelgroep;Status", line, how)
    assert (found.channels, found.teller) == (("linkedin", "instagram"), "Ria")
    assert (found.values, found.status) == ((value.id,), Status.IDEA)
    assert found.voice == "partner", "as on the teller's card"


def test_an_english_table_is_read_too() -> None:
    with use_locale("en"):
        file = csv_table([story(planned=at("2026-11-25T09:30"), status="published")], BRAND)
        assert [s.status for s in look(file.data).stories()] == [Status.PUBLISHED]
        assert [s.status for s in rows("title;status", "Piet;Idee").stories()] == [Status.IDEA]


def test_too_long_and_too_little() -> None:
    assert told("titel;tekst", f"{'a' * 201};x") == [
        ("titel", "Hier passen 200 tekens; het zijn er 201.")
    ]
    ((column, _text),) = told("titel;tekst", f"Piet;{'a' * 20_001}")
    assert column == "tekst"
    assert told("titel;tekst", ";x") == [("titel", "Elk verhaal heeft een titel.")]


def test_embargo_before_expiry() -> None:
    ((column, text),) = told("titel;niet vóór;niet na", "Piet;26-11-2026;25-11-2026")
    assert (column, text) == ("niet vóór", "‘Niet vóór’ moet eerder zijn dan ‘niet na’.")
    day = one("titel;niet vóór;niet na", "Piet;25-11-2026;25-11-2026")
    assert (day.embargo, day.expiry) == (at("2026-11-25T00:00"), at("2026-11-25T23:59"))


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "http://[kapot"])
def test_an_address_that_is_none(link: str) -> None:
    ((column, _text),) = told("titel;links", f"Piet;{link}")
    assert column == "links"


def test_the_rules_of_the_calendar_hold_here_too() -> None:
    strict = OPEN.model_copy(update={"review": Review.REQUIRED})
    free = OPEN.model_copy(update={"review": Review.OFF})
    header, line = "titel;status;datum;tijd", "Piet;{};25-11-2026;09:30"
    assert told(header, line.format("Ingepland"), strict)[0][0] == "status"
    assert told(header, line.format("Ter beoordeling"), free)[0][0] == "status"
    assert told("titel;status", "Piet;Ingepland")[0][0] == "datum"
    assert told("titel;status", "Piet;Afgewezen")[0][0] == "reden"
    asked = one("titel;status", "Piet;Ter beoordeling", strict)
    assert asked.review_by == strict.review_deadline(NOW)
    assert one(header, line.format("Goedgekeurd")).status is Status.PLANNED
    quiet = Silence(name="Afscheid", start=at("2026-11-25T00:00"), end=at("2026-11-26T00:00"))
    closed = OPEN.model_copy(update={"silences": (quiet,)})
    assert "Afscheid" in told(header, line.format("Idee"), closed)[0][1]
    paused = OPEN.model_copy(update={"calamity": Calamity(reason="brand", since=NOW)})
    assert "op pauze" in told(header, line.format("Idee"), paused)[0][1]


def test_a_formula_is_never_computed() -> None:
    read = look(book(["titel", "tekst"], ["=1+1", "x"], ["Piet", "=A1"]), "a.xlsx")
    assert [[p.column for p in row.problems] for row in read.rows] == [["titel"], ["tekst"]]
    assert "formule" in read.rows[0].problems[0].text
    (row,) = rows("titel", "=cmd|' /C calc'!A0").rows
    assert row.story is not None
    assert row.story.title == "=cmd|' /C calc'!A0", "words, and kept as such"
    assert "formule" in row.notices[0].text


def test_the_row_is_the_one_that_excel_shows() -> None:
    read = rows("titel;tekst", 'Een;"twee', 'regels"', "", ";x", "Drie;")
    assert [(row.number, bool(row.problems)) for row in read.rows] == [
        (2, False),
        (4, True),
        (5, False),
    ]
    sheet = book(["titel", "tekst"], ["Een", ""], [], [None, "x"])
    assert [row.number for row in look(sheet, "a.xlsx").rows] == [2, 4]


def test_good_rows_are_there_beside_bad_ones() -> None:
    read = rows("titel;datum;tijd", "Een;;", "Twee;31-02-2026;09:00", "Drie;;")
    assert [s.title for s in read.stories()] == ["Een", "Drie"]
    assert read.sentence == "2 verhalen kunnen erin. Bij 1 rij klopt iets nog niet."


def test_duplicates_are_recognised() -> None:
    there = story(id="a1", title="Piet  op de ladder", planned=at("2026-11-25T09:30"))
    header = "nummer;titel;datum;tijd"
    lines = (
        ";piet op de Ladder;25-11-2026;09:30",
        ";Piet op de ladder;26-11-2026;09:30",
        "a1;Nieuwe titel;;",
        ";Piet op de ladder;;",
        ";Nieuw;;",
        ";NIEUW;;",
    )
    read = look("\n".join((header, *lines)).encode(), "a.csv", OPEN, there)
    assert [bool(row.duplicate) for row in read.rows] == [True, False, True, True, False, True]
    assert "25-11-2026 09:30" in read.rows[0].duplicate
    assert read.rows[-1].duplicate == "Zelfde als rij 6."
    assert len(read.stories()) == 2
    assert len(read.stories(with_duplicates=True)) == 6
    assert len({s.id for s in read.stories(with_duplicates=True)} | {"a1"}) == 7


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_however_it_was_saved(encoding: str, separator: str) -> None:
    lines = (("titel", "kanalen", "tekst"), ("Eén ‘café’", "LinkedIn", "€ 5"))
    text = "\r\n".join(separator.join(line) for line in lines)
    found = look(text.encode(encoding)).stories()
    assert [(s.title, s.channels, s.text) for s in found] == [("Eén ‘café’", ("linkedin",), "€ 5")]


def test_excels_own_line_about_the_separator() -> None:
    assert [s.title for s in rows("sep=,", "titel,tekst", "Piet,x").stories()] == ["Piet"]


def test_a_column_that_is_not_known_is_left_out_and_said() -> None:
    read = rows("titel;budget", "Piet;100")
    assert read.notices == ("De kolom ‘budget’ kennen we niet; die slaan we over.",)
    assert len(read.good) == 1


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"\0" * (excel_file.MAX_UNPACKED + 1))
    return file.getvalue()


def laughs() -> bytes:
    """A workbook with entities that name one another, a thousand million times over."""
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book(["titel"], ["Piet"]))) as source,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/"):
                head = f"<!DOCTYPE x [{entities}]>".encode()
                content = head + content.replace(b"Piet", b"&a9;").replace(b"<v>", b"<v>&a9;")
            package.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "leeg.csv", "er staat niets in"),
        (b"  \r\n;;\r\n", "leeg.csv", "er staat niets in"),
        (b"a;b\r\n1;2", "a.csv", "geen kolom ‘titel’"),
        (b"titel;titel\r\n1;2", "a.csv", "staat er twee keer in"),
        (b'titel;tekst\r\nPiet;"open', "a.csv", "aanhalingsteken"),
        (b'titel;tekst\r\nPiet;"a"b', "a.csv", "aanhalingsteken"),
        (b"\x00\x01\x02\x03", "a.csv", "geen .csv"),
        (b"\xff\xfea", "a.csv", "geen tekst"),
        (b"PK\x03\x04 kapot", "a.xlsx", "beschadigd"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", "wachtwoord"),
        (b"x" * (MAX_BYTES + 1), "a.csv", "te groot"),
        (bomb(), "a.xlsx", "te groot"),
        (book(["titel"], *([f"t{n}"] for n in range(MAX_ROWS + 1))), "a.xlsx", "5000 rijen"),
        (b"titel\r\n" + b"Piet\r\n" * 50_000, "map/a.csv", "5000 rijen"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_by_name(data: bytes, name: str, words: str) -> None:
    with pytest.raises(TableUnreadable, match=words) as error:
        look(data, name)
    assert name.rsplit("/", 1)[-1] in str(error.value)
    assert "map/" not in str(error.value)


def test_a_zip_that_is_no_workbook() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("a.txt", "a")
    with pytest.raises(TableUnreadable, match="beschadigd"):
        look(file.getvalue(), "a.xlsx")


def test_entities_that_grow_are_not_followed() -> None:
    try:
        read = look(laughs(), "a.xlsx")
    except TableUnreadable:
        return
    assert all(len(row.title) < 1000 for row in read.rows)


@SLOW
@given(data=st.data())
def test_a_damaged_workbook_is_never_more_than_unreadable(data: st.DataObject) -> None:
    inside = data.draw(st.booleans())
    broken = _broken_inside(WHOLE, data) if inside else _broken(WHOLE, data)
    with suppress(TableUnreadable):
        look(broken, "a.xlsx")


def _broken(whole: bytes, data: st.DataObject) -> bytes:
    place = data.draw(st.integers(0, len(whole) - 1))
    return whole[:place] + data.draw(st.binary(max_size=6)) + whole[place + 3 :]


def _broken_inside(whole: bytes, data: st.DataObject) -> bytes:
    """Damage in one part of the package, of which the zip itself is sound."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(file, "w") as package:
        chosen = data.draw(st.sampled_from(source.namelist()))
        for name in source.namelist():
            content = source.read(name)
            package.writestr(name, _broken(content, data) if name == chosen else content)
    return file.getvalue()


@SLOW
@given(data=st.binary(max_size=400))
def test_any_bytes_at_all(data: bytes) -> None:
    with suppress(TableUnreadable):
        look(b"titel;tekst;datum;tijd;kanalen;links;verzonnen\n" + data)


@SLOW
@given(line=st.lists(st.one_of(WORDS, st.just("25-10-2026"), st.just("02:30")), max_size=24))
def test_any_cells_at_all(line: list[object]) -> None:
    header = [
        c.value for c in load_workbook(io.BytesIO(template(BRAND, OPEN).data)).worksheets[0][1]
    ]
    for row in look(book(header, line), "a.xlsx").rows:
        assert bool(row.story) != bool(row.problems)

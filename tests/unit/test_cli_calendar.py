"""The calendar on the command line: the same as on the page, and plain about what is wrong."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import icalendar
import pytest
from docx import Document
from openpyxl import load_workbook
from typer.testing import CliRunner

from brandcheck.cli import app, desk
from brandcheck.editorial import Editorial, utc_now
from brandcheck.errors import FeedRevoked, StoryChanged
from brandcheck.exchange import feed_file, preview_import, take_in
from brandcheck.planning.calendar import Calamity
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.moments import Week, dutch_date, local
from brandcheck.planning.story import Status, Story
from brandcheck.settings import Settings
from brandcheck.storage import Storage
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
RUN = CliRunner()
BRAND = "woonstee"
SARA = Actor("Sara", Role.EDITOR)
NEXT = Week.of(utc_now()).later(1)
WEDNESDAY = NEXT.days[2]
TEXT = "Gisteren stond Piet om vier uur op de ladder. ‘Nu zie ik weer wat’, zei mevrouw De Wit."


@pytest.fixture
def editorial(
    tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Editorial]:
    """An empty calendar in the workspace that the other tests have opened already."""
    storage = Storage.open(f"sqlite:///{tmp_path / 'calendar.sqlite'}")
    monkeypatch.setitem(workspace.__dict__, "storage", storage)
    monkeypatch.setattr(desk, "Workspace", lambda: workspace)
    monkeypatch.chdir(tmp_path)
    made = Editorial.of(workspace)
    settings = made.settings(BRAND).model_copy(update={"plan_on_holidays": True})
    made.save_settings(settings, SARA)
    yield made
    storage.close()


def run(*arguments: str):
    return RUN.invoke(app, ["calendar", *arguments, "--brand", BRAND])


def planned(editorial: Editorial, title: str = "Piet op de ladder", **fields: object) -> Story:
    moment = local(WEDNESDAY, utc_now().time().replace(hour=9, minute=30, second=0, microsecond=0))
    usual = {"organisation": BRAND, "title": title, "planned": moment}
    return editorial.create(Story.model_validate({**usual, **fields}), SARA)


def table(path: Path, *lines: str) -> str:
    path.write_bytes("\r\n".join(("titel;tekst;datum;tijd;kanalen", *lines)).encode("cp1252"))
    return str(path)


def test_a_week_is_the_one_on_the_page(editorial: Editorial) -> None:
    planned(editorial, text=TEXT)
    shown = run("week", str(NEXT))
    assert shown.exit_code == 0, shown.output
    assert "Piet op de" in shown.output
    said = json.loads(run("week", str(NEXT), "--format", "json").stdout)
    balance = editorial.balance(BRAND, NEXT)
    assert said["headline"] == balance.headline
    assert [s["id"] for s in said["stories"]] == [s.id for s in editorial.week(BRAND, NEXT)]
    assert said["stories"][0]["day"] == dutch_date(WEDNESDAY)
    assert said["stories"][0]["scores"].keys() == {
        "brand_alignment",
        "relevance",
        "shareworthiness",
    }


def test_a_pause_is_said(editorial: Editorial) -> None:
    calamity = Calamity(reason="brand in de straat", since=utc_now())
    editorial.save_settings(
        editorial.settings(BRAND).model_copy(update={"calamity": calamity}), SARA
    )
    assert "Alles staat op pauze: brand in de straat." in run("week").output


def test_a_proposal_is_taken_over_when_asked(editorial: Editorial) -> None:
    fields = {"planned": None, "status": Status.APPROVED, "channels": ("linkedin",)}
    told = planned(editorial, text=TEXT, **fields)
    asked = run("propose", str(NEXT), "--format", "json")
    first = json.loads(asked.stdout)
    direct = editorial.propose(BRAND, NEXT, 1)
    assert [p["story"] for p in first["placements"]] == [p.story_id for p in direct.placements]
    assert first["objective"] >= first["greedy_objective"]
    assert (first["taken"], editorial.get(told.id).planned) == ([], None)
    assert asked.exit_code == int(bool(first["conflicts"]))
    again = run("propose", str(NEXT), "--yes", "--as", "Sara")
    assert "Piet op de ladder" in again.output
    kept = editorial.get(told.id)
    assert (kept.status, kept.planned) == (Status.PLANNED, direct.placements[0].moment)
    assert editorial.history(kept)[0].by == "Sara"


def test_who_only_looks_cannot_take_over(editorial: Editorial) -> None:
    result = run("propose", str(NEXT), "--yes", "--role", "viewer")
    assert result.exit_code == 2
    assert "Als kijker kun je dit niet" in result.stderr


@pytest.mark.parametrize("form", ["ics", "csv", "xlsx", "docx", "html", "template"])
def test_every_kind_of_file(editorial: Editorial, tmp_path: Path, form: str) -> None:
    planned(editorial)
    target = tmp_path / f"uit.{form}"
    result = run("export", str(NEXT), "--format", form, "--output", str(target))
    assert result.exit_code == 0, result.output
    data = target.read_bytes()
    read = {
        "ics": lambda: str(icalendar.Calendar.from_ical(data).events[0]["summary"]),
        "csv": lambda: data.decode("utf-8-sig"),
        "xlsx": lambda: str([[c.value for c in row] for row in _sheet(data)]),
        "docx": lambda: "\n".join(p.text for p in Document(io.BytesIO(data)).paragraphs),
        "html": data.decode if form == "html" else str,
        "template": lambda: str([c.value for c in _sheet(data)[1]]),
    }
    assert ("titel" if form == "template" else "Piet op de ladder") in read[form]()
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def _sheet(data: bytes):
    return load_workbook(io.BytesIO(data)).worksheets[0]


def test_a_filter_and_standard_output(editorial: Editorial) -> None:
    planned(editorial, "Een", channels=("x",))
    planned(editorial, "Twee", channels=("linkedin",))
    result = run("export", "--format", "csv", "--output", "-", "--channel", "x")
    assert "Een" in result.stdout
    assert "Twee" not in result.stdout


def test_an_import_looks_first_and_keeps_the_good_rows_on_request(
    editorial: Editorial, tmp_path: Path
) -> None:
    day = dutch_date(WEDNESDAY)
    lines = (f"Eén;{TEXT};{day};9:30;LinkedIn", "Twee;;31-02-2027;09:00;", "Drie;;;;Hyves")
    source = table(tmp_path / "in.csv", *lines)
    looked = run("import", source)
    assert looked.exit_code == 1
    assert "Rij 3, datum: ‘31-02-2027’" in " ".join(looked.output.split())
    assert "Rij 4, kanalen: ‘Hyves’" in " ".join(looked.output.split())
    assert editorial.storage.stories.list(BRAND) == []
    kept = run("import", source, "--yes", "--as", "Sara", "--format", "json")
    assert kept.exit_code == 1
    said = json.loads(kept.stdout)
    assert (said["good"], said["faulty"], len(said["kept"])) == (1, 2, 1)
    (found,) = editorial.storage.stories.list(BRAND)
    assert (found.title, found.channels) == ("Eén", ("linkedin",))
    assert found.reading is not None, "its text is scored"
    assert len(editorial.reports(found)) == 1
    assert editorial.history(found)[-1].by == "Sara"
    again = json.loads(run("import", source, "--yes", "--format", "json").stdout)
    assert (again["duplicates"], again["kept"]) == (1, [])


def test_what_goes_out_comes_in(editorial: Editorial, tmp_path: Path) -> None:
    told = planned(editorial, channels=("x", "bluesky"), tags=("a, b",))
    run("export", "--format", "xlsx", "-o", "uit.xlsx")
    editorial.delete(told, SARA)
    assert run("import", "uit.xlsx", "--yes").exit_code == 0
    (found,) = editorial.storage.stories.list(BRAND)
    same = ("title", "text", "planned", "channels", "tags", "status", "voice")
    assert [getattr(found, name) for name in same] == [getattr(told, name) for name in same]
    assert found.id != told.id


def test_taking_in_twice_is_refused_whole(editorial: Editorial) -> None:
    looked_at = preview_import(editorial, BRAND, b"titel\nEen\nTwee", "a.csv")
    assert len(take_in(editorial, looked_at, SARA)) == 2
    with pytest.raises(StoryChanged):
        take_in(editorial, looked_at, SARA)
    assert len(editorial.storage.stories.list(BRAND)) == 2


def test_an_employee_brings_ideas_and_plans_nothing(editorial: Editorial, tmp_path: Path) -> None:
    ideas = table(tmp_path / "ideeen.csv", "Een;;;;")
    plans = table(tmp_path / "plannen.csv", f"Twee;;{dutch_date(WEDNESDAY)};09:30;")
    assert run("import", ideas, "--yes", "--role", "employee").exit_code == 0
    refused = run("import", plans, "--yes", "--role", "employee")
    assert refused.exit_code == 2
    assert "verhalen inplannen" in refused.stderr
    assert run("import", ideas, "--yes", "--role", "viewer").exit_code == 2


def test_a_feed_from_beginning_to_end(editorial: Editorial) -> None:
    mine = planned(editorial, teller="Piet")
    planned(editorial, "Van Ria", teller="Ria")
    made = run("feed", "create", "Piet", "--person", "Piet", "--as", "Sara", "--format", "json")
    said = json.loads(made.stdout)
    token = said["address"].rsplit("/", 1)[1].removesuffix(".ics")
    (event,) = icalendar.Calendar.from_ical(feed_file(editorial, token).data).events
    assert str(event["uid"]) == f"{mine.id}@brandcheck"
    listed = run("feed", "list", "--format", "json").stdout
    assert [feed["id"] for feed in json.loads(listed)] == [said["id"]]
    assert token not in listed
    assert "Piet" in run("feed", "list").output
    assert run("feed", "revoke", said["id"]).exit_code == 0
    with pytest.raises(FeedRevoked):
        feed_file(editorial, token)
    assert run("feed", "revoke", said["id"]).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("week", "2027-W53"), "bestaat niet"),
        (("week", "volgende"), "2026-W48"),
        (("export", "--channel", "hyves"), "hyves"),
        (
            ("export", "--output", "map/die/er/niet/is.csv", "--format", "csv"),
            "de map bestaat niet",
        ),
        (("import", "weg.csv"), "weg.csv"),
        (("feed", "revoke", "weg"), "werkt niet meer"),
    ],
)
def test_bad_use_is_2_and_says_why(
    editorial: Editorial, arguments: tuple[str, ...], words: str
) -> None:
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert words in " ".join(result.stderr.split())
    assert "Traceback" not in result.output


def test_a_database_that_cannot_be_reached_is_said(
    editorial: Editorial, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "kapot.sqlite"
    broken.write_bytes(b"geen database" * 100)
    own = Workspace(Settings(database_url=f"sqlite:///{broken}"))
    monkeypatch.setattr(desk, "Workspace", lambda: own)
    result = run("feed", "list")
    assert result.exit_code == 2
    assert "opslag" in result.stderr


def test_weeks_without_a_number_are_this_one_and_the_next(editorial: Editorial) -> None:
    this = json.loads(run("week", "--format", "json").stdout)["week"]
    following = json.loads(run("propose", "--format", "json").stdout)["first"]
    assert Week.parse(following) == Week.parse(this).later(1)
    assert Week.parse(this) in (Week.of(utc_now()), Week.of(utc_now() - timedelta(hours=1)))

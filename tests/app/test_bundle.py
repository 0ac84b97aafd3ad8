"""The shipped bundles, of FullCalendar and CodeMirror, are the ones that the lock files name."""

from __future__ import annotations

import json
from pathlib import Path

import brandcheck.web

COMPONENTS = Path(brandcheck.web.__file__).parent / "components"
CALENDAR, EDITOR = COMPONENTS / "calendar", COMPONENTS / "yaml_editor"


def test_the_calendar_names_its_version_and_its_licence() -> None:
    lock = (CALENDAR / "frontend" / "package-lock.json").read_text("utf-8")
    packages = json.loads(lock)["packages"]
    with (CALENDAR / "fullcalendar.js").open(encoding="utf-8") as bundle:
        banner = bundle.readline()
    licences = (CALENDAR / "fullcalendar.LICENSE.txt").read_text("utf-8")
    full = {
        package["version"]
        for name, package in packages.items()
        if name.startswith("node_modules/@fullcalendar/")
    }
    assert len(full) == 1
    preact = packages["node_modules/preact"]["version"]
    for named in (f"FullCalendar {full.pop()}", f"Preact {preact}"):
        assert named in banner
        assert named in licences
    assert licences.count("Permission is hereby granted") == 2


def test_the_editor_names_its_parts_and_their_licences() -> None:
    lock = (EDITOR / "frontend" / "package-lock.json").read_text("utf-8")
    shipped = {
        name.removeprefix("node_modules/"): package["version"]
        for name, package in json.loads(lock)["packages"].items()
        if name and not package.get("dev")
    }
    with (EDITOR / "codemirror.js").open(encoding="utf-8") as bundle:
        banner = bundle.readline()
    licences = (EDITOR / "codemirror.LICENSE.txt").read_text("utf-8")
    assert f"@codemirror/view {shipped['@codemirror/view']}" in banner
    assert all(f"== {name} {version}\n" in licences for name, version in shipped.items())
    assert licences.count("Permission is hereby granted") == len(shipped)


def test_the_bundles_fetch_nothing() -> None:
    """No address but those of namespaces: both work without a network."""
    bundles = (CALENDAR / "fullcalendar.js", EDITOR / "codemirror.js")
    text = "".join(bundle.read_text("utf-8") for bundle in bundles)
    addresses = {part.split('"')[0].split("'")[0] for part in text.split("http")[1:]}
    named = {address for address in addresses if address.startswith(("://", "s://"))}
    assert all("www.w3.org" in address or "fullcalendar.io" in address for address in named)

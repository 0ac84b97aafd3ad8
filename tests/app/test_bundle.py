"""The shipped bundle of FullCalendar is the one that the lock file names."""

from __future__ import annotations

import json
from pathlib import Path

import brandcheck.web

CALENDAR = Path(brandcheck.web.__file__).parent / "components" / "calendar"


def test_the_bundle_names_its_version_and_its_licence() -> None:
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


def test_the_bundle_fetches_nothing() -> None:
    """No address but those of namespaces: the calendar works without a network."""
    text = (CALENDAR / "fullcalendar.js").read_text("utf-8")
    addresses = {part.split('"')[0].split("'")[0] for part in text.split("http")[1:]}
    named = {address for address in addresses if address.startswith(("://", "s://"))}
    assert all("www.w3.org" in address or "fullcalendar.io" in address for address in named)

"""A workspace with hand-made reports: the pages are tested without the trained pipeline."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ruamel.yaml import YAML

from brandcheck.brand import BrandSource, brand_version, list_brands, load_brand
from brandcheck.channels import channels, fit
from brandcheck.errors import DatabaseUnavailable, DraftEmpty
from brandcheck.scoring.report import (
    ChannelFit,
    Congruence,
    Contribution,
    Conversation,
    Finding,
    Readability,
    Report,
    Score,
    SpellingFinding,
    TextSpan,
    ValueReading,
    Warning,
)
from brandcheck.scoring.rubrics import shipped_rubrics
from brandcheck.settings import Settings

MADE: dict[str, Any] = YAML(typ="safe").load(Path(__file__).with_suffix(".yaml"))
DRAFT = (
    "Gisteren stond Piet om vier uur op de ladder. De lamp op de gang deed het al een week niet, "
    "en mevrouw Jansen durfde niet meer naar de eetzaal.\n\n"
    "“Nu kan ik weer naar mijn kaartclub”, zei ze. Bij ons staat dichtbij centraal. "
    "Er werd door de afdeling ook gekeken naar de andere lampen.\n\n"
    "Zeg het ons als er bij jouw moeder ook een lamp stuk is, dan komt Piet dezelfde dag nog "
    "langs. Bel hem op 06-12345678 of kom even binnenlopen, het koffie staat klaar."
)


def spans(text: str, words: list[str]) -> tuple[TextSpan, ...]:
    found = (m for w in words for m in re.finditer(re.escape(w), text))
    return tuple(TextSpan(start=m.start(), end=m.end()) for m in found)


def handmade(text: str, aside: frozenset[str], channel: str, audience: str | None) -> Report:
    rows = [r for r in MADE["findings"] if f"{r['score']}.{r['criterion']}" not in aside]
    found = tuple(_finding(text, row) for row in rows)
    advice = sorted((f for f in found if not f.works), key=lambda f: -f.points)
    warning, slip, place = MADE["warning"], MADE["slip"], channels()[channel]
    sits = fit(text, place)
    return Report(
        text=text,
        brand="zorg-aan-zee",
        audience=audience,
        teller="employee",
        scores={name: _score(name, rows, audience) for name in MADE["scores"]},
        values={id_: _value(text, value) for id_, value in MADE["values"].items()},
        conversation=Conversation.model_validate(MADE["conversation"]),
        congruence=Congruence.model_validate(MADE["congruence"]),
        findings=found,
        advice=tuple(advice[:3]),
        warnings=tuple(
            Warning(spans=(span,), **_without(warning, "words"))
            for span in spans(text, warning["words"])
        ),
        spelling=tuple(
            SpellingFinding(start=span.start, end=span.end, **_without(slip, "words"))
            for span in spans(text, slip["words"])
        ),
        readability=Readability(**MADE["readability"]),
        channel=ChannelFit(
            id=channel,
            name=place.name,
            length=sits.length,
            limit=sits.limit,
            over=sits.over,
            fold=sits.fold,
            notes=sits.notes,
        ),
        notices=(),
        versions={"schema": "1.0"},
    )


def _without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}


def _finding(text: str, row: dict[str, Any]) -> Finding:
    start = text.find(row.get("target") or "\0")
    target = TextSpan(start=start, end=text.index(".", start) + 1) if start >= 0 else None
    fields = _without(row, "words", "target", "available", "merit")
    return Finding(spans=spans(text, row["words"]), target=target, **fields)


def _score(name: str, rows: list[dict[str, Any]], audience: str | None) -> Score:
    made = MADE["scores"][name]
    if name == "relevance" and audience is None:
        reason = "Kies voor wie je schrijft, dan zeggen we iets over relevantie."
        return Score(
            id=name,
            title=made["title"],
            value=None,
            reason=reason,
            summary=reason,
            set_aside=(),
        )
    all_mine = [row for row in MADE["findings"] if row["score"] == name]
    mine = [row for row in rows if row["score"] == name]
    gone = [row for row in all_mine if row not in mine]
    return Score(
        id=name,
        value=made["value"] + sum(row["points"] for row in gone),
        provisional=name == "relevance",
        contributions=tuple(
            Contribution(
                criterion=row["criterion"],
                label=row["label"],
                value=None,
                points=row["available"] * row["merit"],
                available=row["available"],
                merit=row["merit"],
            )
            for row in mine
        ),
        set_aside=tuple(row["criterion"] for row in gone),
        **_without(made, "value"),
    )


def _value(text: str, row: dict[str, Any]) -> ValueReading:
    places = {kind: spans(text, words) for kind, words in row["words"].items()}
    return ValueReading(spans=places, **_without(row, "words"))


@cache
def opened(brand_id: str) -> SimpleNamespace:
    path = next(entry.path for entry in list_brands() if entry.id == brand_id)
    brand, source = load_brand(path), BrandSource.read(path)
    version = brand_version(brand)
    return SimpleNamespace(brand=brand, version=version, hash=version, number=0, source=source)


class HandmadeWorkspace:
    """Answers as `brandcheck.workspace.Workspace` does, without a pipeline."""

    channels = channels()
    speller = None
    settings = Settings()

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []

    @property
    def rubrics(self) -> Any:
        return shipped_rubrics()

    @property
    def storage(self) -> Any:
        raise DatabaseUnavailable(problem="niet nodig hier")

    def brand_entries(self) -> list[Any]:
        return list_brands()

    def open_brand(self, brand_id: str) -> Any:
        return opened(brand_id)

    def brand_in_use(self, brand_id: str) -> Any:
        return opened(brand_id)

    def check(self, text: str, **context: Any) -> Report:
        self.asked.append({"text": text, **context})
        if not text.strip():
            raise DraftEmpty
        aside = context.get("set_aside", frozenset())
        report = handmade(text, aside, context["channel"], context["audience"])
        version = self.open_brand(context["brand"]).version
        return report.model_copy(update={"versions": report.versions | {"brand": version}})

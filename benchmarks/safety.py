"""How often the warnings are right, beside a list of keywords.

Run: `python -m benchmarks.safety`. Reads `posts/safety.yaml` from `../shared/data` or from the
folder in BRANDCHECK_DATA. Items with an even checksum of their id were used for tuning. Beside it:
how many posts that were written for other scores get a warning, which is an upper bound of false
alarms.
"""

from __future__ import annotations

import os
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from brandcheck.language import Analyser, load_pipeline
from brandcheck.safety import DETECTORS, find_alerts
from brandcheck.signals.base import Draft

POSTS = Path(os.environ.get("BRANDCHECK_DATA", "../shared/data")) / "posts"
Finder = Callable[[str], set[str]]
Item = dict[str, Any]
# What somebody would write down in five minutes.
KEYWORDS = {
    "bsn": r"\bbsn\b|\d{9}",
    "iban": r"\b[A-Z]{2}\d{2}\s?[A-Z]{4}",
    "phone": r"\b0\d[\d -]{7,}|\+31",
    "email": r"@\w+\.",
    "address": r"\d{4}\s?[A-Z]{2}\b",
    "licence_plate": r"kenteken|\b\w{1,3}-\w{2,3}-\w{1,3}\b",
    "birth_date": r"geboren|geboortedatum",
    "patient_named": r"patiënt|cliënt|leerling|bewoner|mevrouw|meneer",
    "clickbait": r"\.\.\.|nooit|geheim|onthul",
    "overclaim": r"100%|beste|altijd|garantie|gegarandeerd",
    "outrage": r"schand|walg|woedend|!!",
    "outgroup": r"\bzij\b|die lui|dat soort",
    "inaccessible": r"#[a-z]{12,}|klik hier",
    "inclusive": r"allochto|invalide|gehandicapt|bejaard|blank",
}


def held_out(item: Item) -> bool:
    """Not used for tuning."""
    return zlib.crc32(item["id"].encode()) % 2 == 1


def by_keywords(text: str) -> set[str]:
    """The kinds whose keyword stands in the text."""
    return {kind for kind, words in KEYWORDS.items() if re.search(words, text, re.IGNORECASE)}


def ours() -> Finder:
    """The kinds that brandcheck warns of."""
    analyser = Analyser(load_pipeline())
    return lambda text: {alert.kind for alert in find_alerts(Draft(analyser.analyse(text)))}


def report(title: str, find: Finder, items: list[Item], *, per_kind: bool) -> None:
    """Prints precision, recall and F1, and how many clean posts were flagged."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in DETECTORS}
    flagged = clean = 0
    for item in items:
        found, wanted = find(item["text"]), set(item["warnings"])
        for kind in found | wanted:
            hit = "tp" if kind in found & wanted else "fp" if kind in found else "fn"
            counts[kind][hit] += 1
        clean += not wanted
        flagged += not wanted and bool(found)
    total = sum(counts.values(), Counter())
    print(f"{title}: {_line(total)}; clean posts flagged {flagged} of {clean}")
    if per_kind:
        for kind, count in counts.items():
            print(f"  {kind:14} {_line(count)}")


def _line(count: Counter[str]) -> str:
    tp, fp, fn = count["tp"], count["fp"], count["fn"]
    if tp + fp + fn == 0:
        return "none"
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    f1 = 2 * tp / (2 * tp + fp + fn)
    return f"P {precision:.2f} R {recall:.2f} F1 {f1:.2f} (tp {tp}, fp {fp}, fn {fn})"


def other_posts() -> Iterable[str]:
    """Posts that were written for other scores."""
    for path in sorted((POSTS / "brands").glob("*.yaml")):
        yield from (post["text"] for post in _read(path)["posts"])
    yield from (item["text"] for item in _read(POSTS / "conversation.yaml"))


def _read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text("utf-8"))


def main() -> None:
    """Prints the figures."""
    if not (POSTS / "safety.yaml").exists():
        print(f"skipped: {POSTS / 'safety.yaml'} is not here")
        return
    items: list[Item] = _read(POSTS / "safety.yaml")
    held = [item for item in items if held_out(item)]
    find = ours()
    for title, part in (("all", items), ("held out", held)):
        report(f"{title}, keywords", by_keywords, part, per_kind=False)
        report(f"{title}, brandcheck", find, part, per_kind=True)
    others = list(other_posts())
    print(f"other posts with a warning: {sum(bool(find(t)) for t in others)} of {len(others)}")


if __name__ == "__main__":
    main()

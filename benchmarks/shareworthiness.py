"""How often the better of two versions scores higher on delenswaardigheid, beside trivial rules.

Run: `python -m benchmarks.shareworthiness`. Reads `posts/shareworthiness_pairs.yaml` and
`appeal/pabulib_nl.csv` from `../shared/data` or from the folder in BRANDCHECK_DATA. Pairs with an
even hash of their id were used for tuning. Tricks (emoji, capitals, pasted names and numbers,
hype, bait, sales talk, outrage, padding) are put on the better versions; none should gain.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path
from statistics import mean, quantiles

from ruamel.yaml import YAML

from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.points import merit
from brandcheck.scoring.rubric import needed_signals
from brandcheck.signals import Draft, measure_all

ROOT = Path(os.environ.get("BRANDCHECK_DATA", "../shared/data"))
PAIRS = ROOT / "posts" / "shareworthiness_pairs.yaml"
TITLES = ROOT / "appeal" / "pabulib_nl.csv"
VOTES_APART = 1.5
TITLES_PER_ELECTION = 12
Scorer = Callable[[str], float]

TRICKS: dict[str, Callable[[str], str]] = {
    "emoji": lambda t: t + " 🎉🔥💪😍",
    "capitals": lambda t: re.sub(r"\b([a-z]{6,})\b", lambda m: m.group().upper(), t, count=5),
    "exclamation marks": lambda t: re.sub(r"\.(?=\s|$)", "!!!", t),
    "pasted names": lambda t: t + " Met Jan de Vries, Petra Bakker, Ahmed Yilmaz en Kim Smit.",
    "pasted numbers": lambda t: t + " Al 25 jaar, met 140 collega's en 98% tevredenheid.",
    "hashtags": lambda t: t + " #trots #samen #team #passie #verschil",
    "hype": lambda t: "Dit is ECHT geweldig nieuws! " + t,
    "bait": lambda t: "Je gelooft nooit wat er gebeurde. " + t,
    "sales talk": lambda t: t + " Vraag vandaag nog vrijblijvend een offerte aan.",
    "outrage": lambda t: t + " Een schande dat de politiek hier niets aan doet.",
    "padding": lambda t: t + " Al met al was het eigenlijk gewoon een heel mooie ervaring samen.",
    "repetition": lambda t: t + " " + re.split(r"(?<=[.!?])\s", t)[0],
}


def held_out(item: dict[str, str]) -> bool:
    """Not used for tuning."""
    return int(hashlib.md5(item["id"].encode()).hexdigest(), 16) % 2 == 1


def ours() -> Scorer:
    """The score by the rubric, without the interval."""
    analyser = Analyser(load_pipeline())
    rubric = shipped_rubrics()["shareworthiness"]
    names = needed_signals([rubric])

    def score(text: str) -> float:
        signals = measure_all(Draft(analyser.analyse(text)), names)
        rows = [(c, signals[c.signal].value) for c in rubric.criteria]
        known = [(c.weight, merit(c, value)) for c, value in rows if value is not None]
        total = sum(weight for weight, _ in known)
        return 100 * sum(weight * worth for weight, worth in known) / total if total else 0.0

    return score


def words(text: str) -> list[str]:
    """The words of a text."""
    return re.findall(r"\w+", text)


BASELINES: dict[str, Scorer] = {
    "shorter text": lambda t: -len(t),
    "longer text": lambda t: len(t),
    "shorter words": lambda t: -mean(len(w) for w in words(t)),
    "shorter sentences": lambda t: -len(words(t)) / max(1, len(re.findall(r"[.!?]+", t))),
}


def right(pairs: Iterable[dict[str, str]], score: Scorer) -> float:
    """Share of pairs in which the better version scores higher."""
    won = [score(p["better"]) > score(p["worse"]) for p in pairs]
    return sum(won) / len(won)


def print_pairs(pairs: list[dict[str, str]], score: Scorer) -> None:
    """Pairs right, tuned and held out, ours and trivial; then the spread of the scores."""
    for part, chosen in (("tuned", False), ("held out", True)):
        rows = [p for p in pairs if held_out(p) == chosen]
        print(f"{part} ({len(rows)} pairs): ours {right(rows, score):.2f}", end="")
        print("".join(f", {name} {right(rows, rule):.2f}" for name, rule in BASELINES.items()))
    for side in ("better", "worse"):
        low, _, _, middle, *_, high = quantiles([score(p[side]) for p in pairs], n=8)
        print(f"{side}: middle {middle:.0f}, most between {low:.0f} and {high:.0f}")


def print_tricks(pairs: list[dict[str, str]], score: Scorer) -> None:
    """Per trick: how often the tricked version scores lower than the plain one."""
    rows = [p["better"].strip() for p in pairs if held_out(p)]
    plain = [score(text) for text in rows]
    for name, trick in TRICKS.items():
        change = [score(trick(text)) - before for text, before in zip(rows, plain, strict=True)]
        lower = sum(c < 0 for c in change) / len(change)
        print(f"trick {name}: lower in {lower:.2f}, mean change {mean(change):+.1f}")


def print_titles(score: Scorer) -> None:
    """Titles of residents' proposals within one election: a weak signal, a report only."""
    elections: dict[str, list[dict[str, str]]] = defaultdict(list)
    with TITLES.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            elections[row["election"]].append(row)
    won: dict[str, list[float]] = defaultdict(list)
    scorers = {"ours": score, **BASELINES}
    for rows in elections.values():
        chosen = rows[:TITLES_PER_ELECTION]
        values = {n: [rule(r["name"]) for r in chosen] for n, rule in scorers.items()}
        for a, b in combinations(range(len(chosen)), 2):
            votes = float(chosen[a]["votes"]), float(chosen[b]["votes"])
            if max(votes) < VOTES_APART * max(1.0, min(votes)):
                continue
            for name, row in values.items():
                equal = row[a] == row[b]
                won[name].append(0.5 if equal else (row[a] > row[b]) == (votes[0] > votes[1]))
    print("titles against votes:", ", ".join(f"{n} {mean(w):.2f}" for n, w in won.items()))


def main() -> None:
    """Prints all figures."""
    if not PAIRS.exists():
        print(f"skipped: {PAIRS} is not there")
        return
    score = ours()
    pairs = YAML(typ="safe").load(PAIRS.read_text(encoding="utf-8"))
    print_pairs(pairs, score)
    print_tricks(pairs, score)
    if TITLES.exists():
        print_titles(score)
    else:
        print(f"skipped: {TITLES} is not there")


if __name__ == "__main__":
    main()

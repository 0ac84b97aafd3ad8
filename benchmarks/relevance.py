"""How often the right one of an organisation's audiences scores highest.

Run: `python -m benchmarks.relevance`. Reads `posts/brands/*.yaml` from `../shared/data` or from the
folder in BRANDCHECK_DATA. Each post is scored for each audience of its organisation; the profile is
built without the posts. Every third organisation was left out of the tuning. Beside it: a guess,
counting topics, BM25 alone, and the channel alone.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.brand import Brand, ExamplePost
from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.points import tally
from brandcheck.scoring.rubric import needed_signals
from brandcheck.signals import Draft, measure_all
from brandcheck.signals.profile import BrandProfile
from brandcheck.tuning.reading import Profiles

BRANDS = Path(os.environ.get("BRANDCHECK_DATA", "../shared/data")) / "posts" / "brands"
ALONE = ("audience_topics", "audience_words", "audience_closeness", "channel_readers")
Shares = dict[str, float]


def main() -> None:
    """Print the share of posts whose own audience comes first."""
    files = sorted(BRANDS.glob("*.yaml"))
    if not files:
        print(f"skipped: {BRANDS} is not there")
        return
    analyser = Analyser(load_pipeline())
    for name, part in (
        ("tuned", [f for n, f in enumerate(files) if n % 3]),
        ("held out", files[::3]),
    ):
        rows = [row for file in part for row in _rows(file, analyser)]
        means = {key: sum(row[key] for row in rows) / len(rows) for key in rows[0]}
        shares = "  ".join(f"{key} {value:.3f}" for key, value in means.items())
        print(f"{name:9} {len(rows):4} posts  {shares}")


def _rows(file: Path, analyser: Analyser) -> list[Shares]:
    whole = Brand.model_validate(YAML(typ="safe").load(file.read_text(encoding="utf-8")))
    profile = Profiles(analyser).of(whole.model_copy(update={"posts": ()}))
    return [_row(post, profile, analyser) for post in whole.posts]


def _row(post: ExamplePost, profile: BrandProfile, analyser: Analyser) -> Shares:
    rubric = shipped_rubrics()["relevance"]
    analysis = analyser.analyse(post.text)
    scores: dict[str, dict[str, float]] = {name: {} for name in ("relevantie", *ALONE)}
    for audience in profile.brand.audiences:
        draft = Draft(analysis, profile, audience, post.channel, post.teller)
        signals = measure_all(draft, needed_signals([rubric]))
        scores["relevantie"][audience.id] = tally(rubric, signals).value or 0.0
        for name in ALONE:
            scores[name][audience.id] = signals[name].value or 0.0
    guess = {"guess": 1 / len(profile.brand.audiences)}
    return guess | {name: _right(found, post.audience) for name, found in scores.items()}


def _right(scores: Mapping[str, float], audience: str) -> float:
    """1 when the post's own audience comes first; a tie counts for its share."""
    best = [name for name, value in scores.items() if value == max(scores.values())]
    return (audience in best) / len(best)


if __name__ == "__main__":
    main()

"""How often the conversation class is right, beside trivial rules.

Run: `python -m benchmarks.conversation`. Reads `posts/conversation.yaml` from `../shared/data` or
from the folder in BRANDCHECK_DATA. Items with an even hash of their id were used for tuning.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.beside import conversation_of
from brandcheck.scoring.rubric import needed_signals
from brandcheck.signals import Draft, measure_all

DATA = Path(os.environ.get("BRANDCHECK_DATA", "../shared/data")) / "posts" / "conversation.yaml"
CLASSES = ("eenrichting", "tweerichting", "meerrichting")
Classifier = Callable[[str], str]


def held_out(item: dict[str, str]) -> bool:
    """Not used for tuning."""
    return int(hashlib.md5(item["id"].encode()).hexdigest(), 16) % 2 == 1


def by_question_mark(text: str) -> str:
    """Two-way where a question mark stands."""
    return "tweerichting" if "?" in text else "eenrichting"


def by_words(text: str) -> str:
    """Many-way by the word *elkaar* or a mention, two-way by a question mark."""
    return "meerrichting" if "elkaar" in text or "@" in text else by_question_mark(text)


def ours() -> Classifier:
    """The class by the rubric."""
    analyser = Analyser(load_pipeline())
    rubric = shipped_rubrics()["conversation"]
    names = needed_signals([rubric])

    def classify(text: str) -> str:
        signals = measure_all(Draft(analyser.analyse(text)), names)
        return conversation_of(rubric, signals, None).class_ or "none"

    return classify


def f1(pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
    """F1 per class and their mean, for (true, predicted) pairs."""
    counts = Counter(pairs)
    scores = {}
    for name in CLASSES:
        right = counts[name, name]
        wrong = sum(n for (true, said), n in counts.items() if name in (true, said)) - right
        scores[name] = 2 * right / max(2 * right + wrong, 1)
    return scores | {"macro": sum(scores.values()) / len(CLASSES)}


def main() -> None:
    """Prints F1 on the tuned half and on the other half."""
    if not DATA.exists():
        print(f"skipped: {DATA} is not there (set BRANDCHECK_DATA)")
        return
    items = YAML(typ="safe").load(DATA.read_text(encoding="utf-8"))
    classifiers = {"brandcheck": ours(), "question mark": by_question_mark, "words": by_words}
    for part, wanted in (("tuned on", False), ("held out", True)):
        rows = [item for item in items if held_out(item) is wanted]
        print(f"{part} ({len(rows)} posts)")
        for name, classify in classifiers.items():
            scores = f1((row["class"], classify(row["text"])) for row in rows)
            print(f"  {name:14}", "  ".join(f"{k} {v:.2f}" for k, v in scores.items()))


if __name__ == "__main__":
    main()

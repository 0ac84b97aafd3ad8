"""The labelled texts that merkfit learns from, read into what `value_lexica.py` weighs.

Sources: the tuning brands (a folder of brand files, may be left out), the brands that other authors
wrote for brandcheck (`sources/brands`, the author is the letter in front), and the hand-written
`sources/stance_*.tsv` and list of ordinary sentences, which belong to no brand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from brandcheck.brand import Brand
from brandcheck.language import Analyser
from brandcheck.language.analysis import Analysis
from brandcheck.language.meanings import text_meaning
from brandcheck.signals import Draft
from brandcheck.signals.lexica import readable_keys
from brandcheck.signals.lists import load_terms
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.signals.value_stances import facts_of, gathered
from brandcheck.tuning.reading import Profiles

SOURCES = Path(__file__).parents[1] / "sources"
LEVELS = {"against": "contradicts", "other": "absent"}
TUNING = "tuning"


@dataclass(frozen=True, eq=False)
class Text:
    """A labelled text. `facts` is None where there is no brand to count them for."""

    author: str
    brand: str
    level: str
    keys: frozenset[str]
    vector: np.ndarray
    facts: Mapping[str, float] | None = None


def read_texts(folder: Path | None, analyser: Analyser) -> list[Text]:
    """All labelled texts."""
    texts = list(_own(analyser))
    for author, content in brands(folder):
        texts += _brand(author, content, analyser)
    return texts


def brands(folder: Path | None) -> Iterator[tuple[str, dict]]:
    """Every brand file with its author."""
    tuning = sorted(folder.glob("*.yaml")) if folder else []
    for file in (*tuning, *sorted((SOURCES / "brands").glob("*.yaml"))):
        author = TUNING if file in tuning else file.name.split("-")[0]
        yield author, YAML(typ="safe").load(file.read_text("utf-8"))


def _brand(author: str, content: dict, analyser: Analyser) -> Iterator[Text]:
    model = Brand.model_validate({k: v for k, v in content.items() if k != "posts"})
    profile = Profiles(analyser).of(model)
    for post in content["posts"]:
        draft = Draft(analyser.analyse(post["text"]), profile, channel=post["channel"])
        evidence = draft.shared(value_evidence)
        if evidence is not None and evidence.sentences:
            facts = facts_of(draft, evidence)
            yield Text(author, content["id"], post["level"], *gathered(draft, evidence), facts)
    for value in model.values:
        for level in ("shown", "named"):
            for text in getattr(value.examples, level):
                yield _alone(author, content["id"], f"example {level}", analyser.analyse(text))


def _own(analyser: Analyser) -> Iterator[Text]:
    labelled = [("contradicts", against) for against, _ in _table("stance_pairs.tsv")]
    labelled += [("good", good) for _, good in _table("stance_pairs.tsv")]
    labelled += [(LEVELS.get(level, level), t) for level, t in _table("stance_posts.tsv")]
    labelled += [("ordinary", text) for text in sorted(load_terms("ordinary"))]
    for level, text in labelled:
        yield _alone("own", "", level, analyser.analyse(text))


def _alone(author: str, brand: str, level: str, analysis: Analysis) -> Text:
    rows = [analysis.tokens_of(sentence) for sentence in analysis.sentences]
    rows = [tokens for tokens in rows if any(token.is_word for token in tokens)]
    keys = frozenset().union(*(readable_keys(tokens) for tokens in rows))
    vector = text_meaning(rows)
    return Text(author, brand, level, keys, vector)


def _table(name: str) -> Iterable[list[str]]:
    for line in (SOURCES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")

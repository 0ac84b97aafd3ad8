"""Learns the order of suggestions: which facts tell a word that belongs to a value from others.

    PYTHONPATH=../.. python scripts/suggestion_weights.py > weights.yaml

The file belongs in `brandcheck/tuning/suggestions`. From the fictional organisations in
`sources/brands`: half of a value's keywords are hidden, and a candidate is right when it brings one
back. Logistic regression (ridge, Newton's method). Of an
organisation the families of its own author play no part, so that the list of families is as new to
it as to an organisation of a stranger. To standard error: per author the share brought back in the
first twenty, with weights learned on the other authors.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from brandcheck.brand import Brand
from brandcheck.language import Analyser, load_pipeline
from brandcheck.tuning.kinship import covers
from brandcheck.tuning.posts import example_posts
from brandcheck.tuning.reading import PostReader, Profiles
from brandcheck.tuning.suggestions.candidates import FACTS, Candidates
from brandcheck.tuning.suggestions.families import Families, shipped_families
from brandcheck.tuning.suggestions.ranking import ranked
from brandcheck.tuning.suggestions.suggesting import Suggester

SOURCES = Path(__file__).parents[1] / "sources" / "brands"
SEEDS = range(2)
MOST = 19
RIDGE = 20.0
STEPS = 15
HEAD = """\
# How much each fact about a candidate counts in its place among the suggestions.
source: models/training/sources/brands, by models/training/scripts/suggestion_weights.py
date: 2026-11-24
"""


@dataclass(frozen=True, eq=False)
class Case:
    """A value with half of its keywords hidden: its candidates, their facts, which are right."""

    author: str
    terms: tuple[str, ...]
    facts: np.ndarray
    right: np.ndarray
    hidden: tuple[str, ...]


def main() -> None:
    """Writes the weights to standard output."""
    analyser = Analyser(load_pipeline())
    cases = list(read_cases(sorted(SOURCES.glob("*.yaml")), analyser))
    for author in sorted({case.author for case in cases}):
        weights = learn([case for case in cases if case.author != author])
        shares = [brought_back(case, weights) for case in cases if case.author == author]
        print(f"{author} {np.mean(shares):.3f} ({len(shares)})", file=sys.stderr)
    yaml = YAML()
    sys.stdout.write(HEAD)
    rows = {fact: float(w) for fact, w in zip(FACTS, learn(cases).round(3), strict=True)}
    yaml.dump({"weights": rows}, sys.stdout)


def read_cases(files: Sequence[Path], analyser: Analyser) -> Iterator[Case]:
    """Every value of every organisation, by every seed."""
    profiles = Profiles(analyser)
    for file in files:
        brand = Brand.model_validate(YAML(typ="safe").load(file.read_text("utf-8")))
        author = file.stem.split("-")[0]
        families = without(author)
        reads = PostReader(analyser.analyse_all).read(example_posts(brand))
        for seed in SEEDS:
            for n in range(len(brand.values)):
                kept, hidden = halves(brand, n, seed)
                found = Suggester(kept, reads, analyser, profiles, families=families).candidates(n)
                right = [any(covers(term, h) for h in hidden) for term in found.terms]
                yield Case(author, found.terms, found.facts, np.array(right, float), hidden)


def without(author: str) -> Families:
    """The families that are not this author's."""
    rows = shipped_families().families
    return Families([row for row in rows if not row.brand.startswith(f"{author}-")])


def halves(brand: Brand, n: int, seed: int) -> tuple[Brand, tuple[str, ...]]:
    """The brand with half of the keywords of a value, and the other half."""
    value = brand.values[n]
    terms = [keyword.term for keyword in value.keywords]
    hidden = set(random.Random(f"{seed} {brand.id} {value.id}").sample(terms, len(terms) // 2))
    left = tuple(keyword for keyword in value.keywords if keyword.term not in hidden)
    values = list(brand.values)
    values[n] = value.model_copy(update={"keywords": left})
    return brand.model_copy(update={"values": tuple(values)}), tuple(sorted(hidden))


def learn(cases: Sequence[Case]) -> np.ndarray:
    """The weight of every fact; the constant of the regression says nothing about the order."""
    facts = np.vstack([case.facts for case in cases])
    right = np.concatenate([case.right for case in cases])
    middle, spread = facts.mean(axis=0), facts.std(axis=0) + 1e-9
    rows = np.column_stack([(facts - middle) / spread, np.ones(len(facts))])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (right - chance) - RIDGE * weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return weights[:-1] / spread


def brought_back(case: Case, weights: np.ndarray) -> float:
    """The share of hidden keywords that the first suggestions bring back."""
    order = ranked(Candidates(case.terms, case.facts), weights)
    first = [term for term, _score in islice(order, MOST)]
    return float(np.mean([any(covers(word, term) for word in first) for term in case.hidden]))


if __name__ == "__main__":
    main()

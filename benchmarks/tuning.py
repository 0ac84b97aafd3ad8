"""Do suggestions bring back what a brand manager took out, and do they never do harm?

Two questions, for the sample organisations and for those of `posts/brands` in BRANDCHECK_DATA or
../shared/data (or in the folder that is the first argument):

*Brought back*: half of a value's keywords are hidden, by several seeds; which share of them is
among the first twenty suggestions? The same word, an inflection, or a compound with it counts; a
phrase counts when all of its words are there.

*Harm*: the first five suggestions of each value are taken over, of one value at a time and of all
values together; the separation of on-brand from off-brand posts (AUC) before and after. A post of
`posts/brands` counts as on-brand where its level is *shown* or *named*.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from brandcheck.brand import Brand, load_brand
from brandcheck.language import Analyser, load_pipeline
from brandcheck.tuning.kinship import covers
from brandcheck.tuning.posts import ReadPost, example_posts
from brandcheck.tuning.reading import PostReader, Profiles
from brandcheck.tuning.suggestions import Suggestion, accept, suggest
from brandcheck.tuning.suggestions.harmless import FIRST, Trial
from brandcheck.tuning.suggestions.suggesting import MOST, Suggester

HERE = Path(__file__).parents[1]
SEEDS = range(5)
ON_BRAND = ("shown", "named")


@dataclass(frozen=True)
class Tools:
    """What reads brands and posts."""

    analyser: Analyser
    profiles: Profiles

    @classmethod
    def opened(cls) -> Tools:
        """With the shipped pipeline."""
        analyser = Analyser(load_pipeline())
        return cls(analyser, Profiles(analyser))

    def read(self, brand: Brand) -> tuple[ReadPost, ...]:
        """The example posts of a brand."""
        return PostReader(self.analyser.analyse_all).read(example_posts(brand))


def main() -> None:
    """Prints both tables."""
    tools = Tools.opened()
    given = [Path(a) for a in sys.argv[1:] if not a.startswith("-")]
    data = Path(os.environ.get("BRANDCHECK_DATA", HERE.parent / "shared" / "data"))
    folder = given[0] if given else data / "posts" / "brands"
    samples = [load_brand(path) for path in sorted((HERE / "brand_values").iterdir())]
    others = [labelled(file) for file in sorted(folder.glob("*.yaml"))]
    if not others:
        print(f"no organisations in {folder.name}: only the samples are measured")
    for name, brands in (("samples", samples), (str(folder.parent.name), others)):
        if brands:
            table(name, brands, tools)


def labelled(file: Path) -> Brand:
    """An organisation with its posts, on-brand or not by their level."""
    brand = Brand.model_validate(YAML(typ="safe").load(file.read_text("utf-8")))
    posts = tuple(
        post.model_copy(update={"on_brand": post.level in ON_BRAND}) for post in brand.posts
    )
    return brand.model_copy(update={"posts": posts})


def table(name: str, brands: Iterable[Brand], tools: Tools) -> None:
    """One line an organisation, and the mean."""
    print(f"\n| {name} | brought back | AUC | one value at a time, worst | all values |")
    print("|---|---|---|---|---|")
    rows = []
    for brand in brands:
        back = [share for seed in SEEDS for share in brought_back(brand, seed, tools)]
        before, alone, together = separations(brand, tools)
        rows.append((float(np.mean(back)), before, alone, together))
        print(f"| {brand.id} | " + " | ".join(f"{figure:.3f}" for figure in rows[-1]) + " |")
    means = np.mean(rows, axis=0)
    print("| mean | " + " | ".join(f"{figure:.3f}" for figure in means) + " |")


def brought_back(brand: Brand, seed: int, tools: Tools) -> Iterator[float]:
    """Per value the share of its hidden keywords that is suggested."""
    reads = tools.read(brand)
    for n in range(len(brand.values)):
        kept, hidden = halves(brand, n, seed)
        found = Suggester(kept, reads, tools.analyser, tools.profiles).of(n)
        words = [one.text for one in found[:MOST] if one.kind == "keyword"]
        yield float(np.mean([any(covers(word, term) for word in words) for term in hidden]))


def halves(brand: Brand, n: int, seed: int) -> tuple[Brand, tuple[str, ...]]:
    """The brand with half of the keywords of a value, and the other half."""
    value = brand.values[n]
    terms = [keyword.term for keyword in value.keywords]
    hidden = set(random.Random(f"{seed} {brand.id} {value.id}").sample(terms, len(terms) // 2))
    left = tuple(keyword for keyword in value.keywords if keyword.term not in hidden)
    values = [
        v if v is not value else v.model_copy(update={"keywords": left}) for v in brand.values
    ]
    return brand.model_copy(update={"values": tuple(values)}), tuple(sorted(hidden))


def separations(brand: Brand, tools: Tools) -> tuple[float, float, float]:
    """The AUC as it is, the worst after the first ones of one value, and after those of all."""
    reads = tools.read(brand)
    trial = Trial.on(reads, tools.profiles)
    before = trial.auc(brand) or 0.0
    alone, whole = before, brand
    for row in suggest(brand, reads, tools.analyser, tools.profiles).values():
        steps = list(accepted(brand, row[:FIRST]))
        alone = min([alone, *(trial.auc(step) or 0.0 for step in steps)])
        whole = reduce(accept, row[:FIRST], whole)
    return before, alone, trial.auc(whole) or 0.0


def accepted(brand: Brand, suggestions: Iterable[Suggestion]) -> Iterator[Brand]:
    """The brand after each suggestion that is taken over."""
    for one in suggestions:
        brand = accept(brand, one)
        yield brand


if __name__ == "__main__":
    main()

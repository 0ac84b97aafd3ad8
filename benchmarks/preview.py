"""How long a manager waits for what a change does to 500 posts: processor time, on one core.

Run: `python -m benchmarks.preview`. The posts are the examples of the organisation and those of
`posts/brands` in BRANDCHECK_DATA or ../shared/data; where there are too few, they are said again
with some words left out, so that none is remembered. The first reading of them is told apart.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ruamel.yaml import YAML

from brandcheck.brand import Brand
from brandcheck.brand.model import CriterionOverride, Keyword, Value
from brandcheck.tuning.effect import Panel
from brandcheck.tuning.posts import Post, example_posts
from brandcheck.tuning.reading import PostReader, Profiles
from brandcheck.workspace import Workspace

POSTS = 500
BRAND = "zorg-aan-zee"
WORDS = ("koffie", "de deur open", "buurt", "wandelen", "vertrouwen")


def main() -> None:
    """Prints the figures."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {0})
    workspace = Workspace()
    brand = workspace.brand_in_use(BRAND).brand
    workspace.analyser.analyse("De eerste zin laadt wat nog niet geladen was.")
    posts = _posts(brand)
    words = sum(len(post.text.split()) for post in posts)
    print(f"machine: {platform.machine()}, Python {platform.python_version()}, one core")
    print(
        f"{len(posts)} posts, {words} words, {sum(len(v.keywords) for v in brand.values)} keywords"
    )
    reader, profiles = PostReader(workspace.analyser.analyse_all), Profiles(workspace.analyser)
    panel = Panel(profiles, reader)
    _told("first reading of the posts", lambda: reader.read(posts))
    _told("first profile of the organisation", lambda: profiles.of(brand))
    _told("first judgement", lambda: panel.effect(brand, brand, posts))
    changes = {f"a keyword more: {word}": _more(brand, word) for word in WORDS}
    changes["a keyword weighs more"] = _heavier(brand)
    changes["a criterion weighs less"] = _lighter(brand)
    changes["a value less"] = _fewer(brand)
    for what, changed in changes.items():
        _told(what, partial(panel.effect, brand, changed, posts))


def _told(what: str, run: Callable[[], object]) -> None:
    start = time.process_time()
    run()
    print(f"  {what:36} {time.process_time() - start:7.3f} s")


def _posts(brand: Brand) -> tuple[Post, ...]:
    posts = list(example_posts(brand))
    texts = list(_texts()) or [post.text for post in posts]
    skip = 0
    while len(posts) < POSTS:
        for text in texts[: POSTS - len(posts)]:
            words = text.split(" ")
            kept = [w for n, w in enumerate(words) if not skip or (n + skip) % (11 + skip)]
            name = f"archive:{len(posts)}"
            posts.append(Post(name, name, " ".join(kept), "archive"))
        skip += 1
    return tuple(posts[:POSTS])


def _texts() -> Iterator[str]:
    data = Path(os.environ.get("BRANDCHECK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    for file in sorted((data / "posts" / "brands").glob("*.yaml")):
        yield from (
            post["text"] for post in YAML(typ="safe").load(file.read_text("utf-8"))["posts"]
        )


def _with_first(brand: Brand, value: Value) -> Brand:
    return brand.model_copy(update={"values": (value, *brand.values[1:])})


def _more(brand: Brand, word: str) -> Brand:
    value = brand.values[0]
    keywords = (*value.keywords, Keyword(term=word))
    return _with_first(brand, value.model_copy(update={"keywords": keywords}))


def _heavier(brand: Brand) -> Brand:
    value = brand.values[0]
    keywords = tuple(k.model_copy(update={"weight": 2.0}) for k in value.keywords[:1])
    changed = {"keywords": (*keywords, *value.keywords[1:])}
    return _with_first(brand, value.model_copy(update=changed))


def _lighter(brand: Brand) -> Brand:
    own = {"brand_alignment": {"value_words": CriterionOverride(weight=0.5)}}
    return brand.model_copy(update={"rubrics": own})


def _fewer(brand: Brand) -> Brand:
    return brand.model_copy(update={"values": brand.values[:-1]})


if __name__ == "__main__":
    main()

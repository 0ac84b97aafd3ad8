"""An organisation's files name channels, scores and criteria: do those exist?

The room `brand` knows nothing of channels and rubrics, so this check stands above the three.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from brandcheck.brand import Brand, BrandSource, brand_from
from brandcheck.brand.document import Loc, parse
from brandcheck.brand.examples import read_example
from brandcheck.brand.keyword_checks import keyword_problem
from brandcheck.brand.problems import unknown_key
from brandcheck.channels import channels
from brandcheck.errors import BrandFileInvalid, ChannelMissing, explain
from brandcheck.i18n import N_, _
from brandcheck.scoring import shipped_rubrics, with_overrides

WEIGHTLESS = N_(
    "Alles weegt hier nul, dus er valt niets te beoordelen. Geef minstens één criterium gewicht."
)


def checked_brand(source: BrandSource) -> Brand:
    """The organisation in these texts, with every name in it known. Raises BrandFileInvalid."""
    brand = brand_from(source)
    for loc, known in _names(brand):
        name = str(loc[-1])
        if name not in known:
            raise parse(source.yaml, source.file).invalid(loc, unknown_key(name, known))
    for loc in _weightless(brand):
        raise parse(source.yaml, source.file).invalid(loc, _(WEIGHTLESS))
    for index, post in enumerate(brand.posts):
        if post.channel not in channels():
            raise _unknown_channel(brand, index, source)
    return brand


def keyword_faults(source: BrandSource, brand: Brand) -> Iterator[BrandFileInvalid]:
    """The keywords and counter-terms that say nothing about a value, each as an error with its
    place: a stop word, a search pattern, a formula. A file that holds them can still be used."""
    document = parse(source.yaml, source.file)
    for n, value in enumerate(brand.values):
        placed = [(("keywords", m, "term"), k.term) for m, k in enumerate(value.keywords)]
        placed += [(("counter_terms", m), term) for m, term in enumerate(value.counter_terms)]
        for loc, term in placed:
            if problem := keyword_problem(term):
                yield document.invalid(("values", n, *loc), f"‘{term}’: {problem}")


def _names(brand: Brand) -> Iterator[tuple[Loc, Collection[str]]]:
    """Where `brand.yaml` names a channel, a score or a criterion, and which there are."""
    for channel in brand.form_of_address.channels:
        yield ("form_of_address", "channels", channel), channels()
    rubrics = shipped_rubrics()
    for name, overrides in brand.rubrics.items():
        yield ("rubrics", name), rubrics
        criteria = {criterion.id for criterion in rubrics[name].criteria}
        for criterion in overrides:
            yield ("rubrics", name, criterion), criteria


def _weightless(brand: Brand) -> Iterator[Loc]:
    """The scores that nothing is left of: every criterion weighs nothing."""
    for name, overrides in brand.rubrics.items():
        if not with_overrides(shipped_rubrics()[name], overrides).criteria:
            yield ("rubrics", name)


def _unknown_channel(brand: Brand, index: int, source: BrandSource) -> BrandFileInvalid:
    """The fault in a post, in `brand.yaml` or in its own file: those of the first come first."""
    post = brand.posts[index]
    problem = explain(ChannelMissing(channel=post.channel, known=", ".join(channels())))
    document = parse(source.yaml, source.file)
    if index < len(document.data.get("posts") or ()):
        return document.invalid(("posts", index, "channel"), problem)
    name = f"{post.id}.md"
    _post, document = read_example(dict(source.examples)[name], source.example_file(name))
    return document.invalid(("channel",), problem)

"""Three ways to begin: with nothing, with another organisation, or with a brand book."""

from __future__ import annotations

from collections.abc import Iterable

from brandcheck.brand import Address, Audience, Brand, Value
from brandcheck.i18n import _
from brandcheck.tuning.brand_book import BookProposal, ProposedSentence, ProposedValue
from brandcheck.tuning.new_brand.sketch import AudienceSketch, BrandSketch, Option, ValueSketch


def blank() -> BrandSketch:
    """Nothing yet: room for one value and one audience."""
    return BrandSketch(values=[ValueSketch()], audiences=[AudienceSketch()])


def from_brand(brand: Brand) -> BrandSketch:
    """What another organisation has, apart from its names, its mission and its posts."""
    return BrandSketch(
        sector=brand.sector,
        address=brand.form_of_address,
        values=[_value(value) for value in brand.values],
        audiences=[_audience(audience) for audience in brand.audiences],
    )


def from_book(proposal: BookProposal) -> BrandSketch:
    """What a brand book proposes; for what it does not tell there is an empty place."""
    found = proposal.form_of_address
    mission = proposal.mission
    return BrandSketch(
        name=proposal.name or "",
        mission=mission.text if mission else "",
        mission_where=mission.where.words if mission else "",
        address=Address(default=found.form or "je"),
        address_why=_address_why(proposal),
        values=[_proposed(value) for value in proposal.values] or [ValueSketch()],
        audiences=[
            AudienceSketch(
                name=one.name,
                description=one.description,
                topics=", ".join(one.topics),
                where=one.where.words,
            )
            for one in proposal.audiences
        ]
        or [AudienceSketch()],
    )


def _address_why(proposal: BookProposal) -> str:
    found = proposal.form_of_address
    if found.said:
        return _("Het merkboek zegt: ‘{sentence}’").format(sentence=found.said)
    words = _("In het merkboek staat {je}× je of jullie en {u}× u.").format(je=found.je, u=found.u)
    if found.form is None:
        words += " " + _("Dat is te weinig of te gemengd om het te weten. Kies zelf.")
    return words


def _proposed(value: ProposedValue) -> ValueSketch:
    return ValueSketch(
        label=value.label,
        means=value.means,
        does_not_mean=value.does_not_mean,
        words=[Option(word.term, word.why, word.sure) for word in value.keywords],
        counter_terms=_plain(value.counter_terms),
        shown=_sentences(value.shown),
        named=_sentences(value.named),
        where=value.where.words,
    )


def _sentences(found: Iterable[ProposedSentence]) -> list[Option]:
    return [Option(sentence.text, sentence.where.words) for sentence in found]


def _plain(texts: Iterable[str]) -> list[Option]:
    return [Option(text) for text in texts]


def _value(value: Value) -> ValueSketch:
    return ValueSketch(
        label=value.label,
        means=value.means,
        does_not_mean=value.does_not_mean,
        words=[Option(word.term, word.note, keyword=word) for word in value.keywords],
        counter_terms=_plain(value.counter_terms),
        # Sentences of others show how they do it; one's own come from one's own work.
        shown=[Option(text, taken=False) for text in value.examples.shown],
        named=[Option(text, taken=False) for text in value.examples.named],
    )


def _audience(audience: Audience) -> AudienceSketch:
    return AudienceSketch(
        name=audience.name,
        description=audience.description,
        topics=", ".join(audience.topics),
        words=", ".join(audience.words),
    )

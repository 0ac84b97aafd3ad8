"""Why a suggestion is made, in a sentence or two that a brand manager can check."""

from __future__ import annotations

from collections.abc import Callable

from brandcheck.i18n import N_, _, ngettext
from brandcheck.tuning.suggestions.model import Evidence, EvidenceKind, Suggestion

MOST_SENTENCES = 2
PLACES = {
    "label": N_("de naam van de waarde"),
    "means": N_("wat de waarde betekent"),
    "shown": N_("een voorbeeldzin"),
    "named": N_("een zin die de waarde noemt"),
}


def why(suggestion: Suggestion) -> str:
    """The evidence in Dutch (or the language of this context), the strongest first."""
    said = [SENTENCES[one.kind](one) for one in suggestion.evidence[:MOST_SENTENCES]]
    return " ".join(said)


def _posts(evidence: Evidence) -> str:
    figures = {name: round(figure) for name, figure in evidence.figures.items() if name != "z"}
    text = ngettext(
        "Staat in de enige post over deze waarde, en in {elsewhere} van de {others} andere.",
        "Staat in {here} van de {of} posts over deze waarde, en in {elsewhere} van de {others} "
        "andere.",
        figures["of"],
    )
    return text.format(**figures)


def _off_brand(evidence: Evidence) -> str:
    figures = {name: round(figure) for name, figure in evidence.figures.items() if name != "z"}
    text = ngettext(
        "Staat in de enige post over deze waarde die je niet zou plaatsen, en in {elsewhere} van "
        "de {others} die je wel zou plaatsen.",
        "Staat in {here} van de {of} posts over deze waarde die je niet zou plaatsen, en in "
        "{elsewhere} van de {others} die je wel zou plaatsen.",
        figures["of"],
    )
    return text.format(**figures)


def _texts(evidence: Evidence) -> str:
    places = _(" en ").join(_(PLACES[place]) for place in evidence.words[:2])
    return _("Je gebruikt het zelf in {places}.").format(places=places)


def _family(evidence: Evidence) -> str:
    text = _("Hoort in onze lijst met waardewoorden bij {words}.")
    return text.format(words=_quoted(evidence))


def _near(evidence: Evidence) -> str:
    return _("Ligt in betekenis dicht bij {words}.").format(words=_quoted(evidence))


def _form(evidence: Evidence) -> str:
    text = _("Lijkt op {words}, maar wordt daar nog niet mee gevonden.")
    return text.format(words=_quoted(evidence))


def _example(evidence: Evidence) -> str:
    if not evidence.words:
        return _("Hier doet iemand iets, en de zin gaat over deze waarde.")
    text = _("Hier doet iemand iets bij {words}; je andere voorbeelden lijken er nog weinig op.")
    return text.format(words=_quoted(evidence))


def _quoted(evidence: Evidence) -> str:
    words = [f"‘{word}’" for word in evidence.words[:3]]
    return _(" en ").join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


SENTENCES: dict[EvidenceKind, Callable[[Evidence], str]] = {
    "posts": _posts,
    "off_brand": _off_brand,
    "texts": _texts,
    "family": _family,
    "near": _near,
    "form": _form,
    "example": _example,
}

"""How the image is counted, in words and in formulas, with the rules of the verdict."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.image import shipped_thresholds
from brandcheck.planning.moments import dutch_date
from brandcheck.web.components.image.words import figure_words
from brandcheck.web.markup import each, html, show

# Formulas are the same in every language.
_PROFILE = r"p_s(v) = \frac{x_s(v)}{\sum_w x_s(w)} \qquad P = \frac{1}{n} \sum_s p_s"
_DIVERGENCE = (
    r"\mathrm{JSD}(p, q) = H\!\left(\tfrac{p+q}{2}\right) - \tfrac{1}{2} H(p) - \tfrac{1}{2} H(q)"
)
_ENTROPY = r"H(p) = -\sum_v p(v) \log_2 p(v)"
_BREADTH = r"\text{%s} = \frac{H(P)}{\log_2 K}"
_INCOHERENCE = r"\text{%s} = \frac{1}{c_K} \cdot \frac{1}{n} \sum_s \mathrm{JSD}(p_s, P)"
_GAP = r"\text{%s} = \mathrm{JSD}(P, Q)"


def formulas() -> None:
    """Folded: who wants to check can."""
    with st.expander(_("Zo rekenen we dit uit"), icon=":material/function:", key="image-formulas"):
        _words(
            _(
                "In elk verhaal telt per waarde x: wat je laat zien telt heel, wat je alleen noemt "
                "half. Dat wordt een profiel dat optelt tot 1. Elk verhaal telt even zwaar."
            )
        )
        st.latex(_PROFILE)
        _words(
            _(
                "Hoe ver twee profielen uit elkaar liggen: de Jensen-Shannon-divergentie. 0 is "
                "gelijk, 1 is niets gemeen (Lin 1991)."
            )
        )
        st.latex(_DIVERGENCE)
        st.latex(_ENTROPY)
        _words(
            _(
                "Drie getallen van 0 tot 1, voor K waarden en n verhalen. Q is het gewenste beeld; "
                "c is het hoogste gemiddelde dat bij K waarden kan."
            )
        )
        for formula, name in (
            (_BREADTH, _("breedte")),
            (_INCOHERENCE, _("onsamenhang")),
            (_GAP, _("afstand")),
        ):
            st.latex(formula % name)
        show(html('<h3 class="bc-h3">{words}</h3>', words=_("Zo komt het oordeel tot stand")))
        show(html("<ol>{rows}</ol>", rows=each("<li>{text}</li>", _rules())))
        for words in _certainty():
            _words(words)


def _words(text: str) -> None:
    show(html("<p>{text}</p>", text=text))


def _rules() -> list[str]:
    limits = shipped_thresholds()
    return [
        _("Onder {count} verhalen die een waarde laten zien: te weinig verhalen.").format(
            count=limits.fewest_stories
        ),
        _("Smal: de breedte is minder dan {limit} keer die van het gewenste beeld.").format(
            limit=figure_words(limits.narrow)
        ),
        _("Diffuus: de onsamenhang is {apart} of meer, en de afstand {gap} of meer.").format(
            apart=figure_words(limits.scattered), gap=figure_words(limits.elsewhere)
        ),
        _("Versnipperd: alleen de onsamenhang is {apart} of meer.").format(
            apart=figure_words(limits.scattered)
        ),
        _("Scherp: in alle andere gevallen."),
    ]


def _certainty() -> list[str]:
    limits = shipped_thresholds()
    return [
        _(
            "Voor deze grenzen bestaat geen norm. Ze liggen net buiten wat goedgekeurde "
            "voorbeeldberichten van veertien organisaties laten zien ({day})."
        ).format(day=dutch_date(limits.date)),
        _(
            "Een bereik van 95 % komt van duizend keer opnieuw loten uit dezelfde verhalen "
            "(bootstrap). Bij weinig verhalen is dat bereik iets te smal."
        ),
        _(
            "Een stem, doelgroep, kanaal of kwartaal klinkt pas anders als de afstand groter is "
            "dan wat schudden van de verhalen in 95 van de 100 keer geeft. Vergelijken we er meer, "
            "dan is die grens strenger. Er zijn van elk {count} verhalen voor nodig."
        ).format(count=limits.fewest_in_group),
        _(
            "Op de kaart trekt elke waarde aan een verhaal, zo hard als haar deel. Een punt in het "
            "midden kan dus over alles gaan, of over twee waarden tegenover elkaar: houd de balken "
            "ernaast."
        ),
    ]

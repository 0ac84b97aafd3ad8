"""How the scores are made, for people: printed from the same rubrics that the scorer reads."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from brandcheck.i18n import N_, _, current_locale
from brandcheck.scoring.rubric import Criterion, Rubric
from brandcheck.web.components.words import number
from brandcheck.web.markup import Markup, each, html, join, when
from brandcheck.web.markup import show as put

_TIERS = {
    3: N_("sterk: proeven of een overzicht van veel studies"),
    2: N_("redelijk: meerdere studies, of Nederlands onderzoek"),
    1: N_("dun: een raamwerk of onze eigen keuze"),
}
MERITS = {
    "more": (N_("bij {a} of minder niets"), N_("bij {b} de helft"), N_("vanaf {c} alles")),
    "less": (N_("tot {a} alles"), N_("bij {b} de helft"), N_("vanaf {c} niets")),
    "middle": (N_("onder {a} niets"), N_("bij {b} alles"), N_("boven {c} niets")),
}
_TITLE = (
    '<h1 class="bc-title">{title}</h1><p class="bc-lead">{lead}</p><p class="bc-lead">{bands}</p>'
)
_NOT = '<section class="bc-card bc-not"><h2>{title}</h2><ul>{rows}</ul></section>'
_RUBRIC = """
<h2 class="bc-h2">{title}</h2><p class="bc-lead">{question}</p>{classes}
<div class="bc-scroll" tabindex="0" role="region" aria-label="{title}"><table class="bc-table">
<thead><tr><th scope="col">{what}</th><th scope="col">{why}</th><th scope="col">{weight}</th>
<th scope="col">{points}</th></tr></thead>{groups}</table></div>
{guards}{limits}{measured}{sources}<p class="bc-soft">{version}</p>
"""
_GROUP = """
<tbody><tr class="bc-group"><th scope="rowgroup" colspan="4">{title} · {share}</th></tr>
{rows}</tbody>
"""
_ROW = """
<tr><th scope="row">{label}<span>{example}</span></th><td>{why}<cite>{sources}</cite></td>
<td><em>{weight_word} </em><strong>{weight}</strong> {dots}<span>{tier}</span></td>
<td><em>{points_word}: </em>{knots}</td></tr>
"""
_SECTION = '<h3 class="bc-h3">{title}</h3><ul>{rows}</ul>'


def show(rubrics: Mapping[str, Rubric]) -> None:
    """An introduction, what the scores do not mean, and a tab per rubric."""
    put(_introduction())
    shown = list(rubrics.values())
    if not shown:
        return
    for tab, rubric in zip(st.tabs([_words(r.title) for r in shown]), shown, strict=True):
        with tab:
            put(_rubric(rubric))


def _introduction() -> Markup:
    lead = _(
        "Een computer telt wat er in je tekst staat. Wat daarvan goed is, staat in een lijst die "
        "mensen hebben gemaakt: met gewicht, reden en bron. Dit is die lijst."
    )
    not_meant = (
        _("Geen score belooft bereik. De woorden verklaren daar maar een klein deel van."),
        _("Er is geen totaalcijfer. Een gemiddelde verbergt de ene score die aandacht vraagt."),
        _("‘Nog niet te zeggen’ is geen nul. Dan is er te weinig tekst, of ontbreekt een keuze."),
        _("Een lage score zegt niets over jou. Zet een bevinding gerust apart als jij het weet."),
    )
    bands = _(
        "Nog niet is 0 tot 45, bijna 45 tot 70, klaar vanaf 70. Bij elke score staat hoeveel hij "
        "verschuift als er één zin meer of minder staat."
    )
    return join(
        [
            html(_TITLE, title=_("Zo werkt het"), lead=lead, bands=bands),
            html(
                _NOT,
                title=_("Wat de scores niet zeggen"),
                rows=each("<li>{text}</li>", not_meant),
            ),
        ]
    )


def _rubric(rubric: Rubric) -> Markup:
    limits = [_words(limit) for limit in rubric.limits]
    guards = [_words(guard) for guard in rubric.guards]
    sources = [_source(rubric, id_) for id_ in rubric.sources]
    return html(
        _RUBRIC,
        title=_words(rubric.title),
        question=_words(rubric.question),
        what=_("Waar we op letten"),
        why=_("Waarom, en volgens wie"),
        weight=_("Gewicht"),
        points=_("Wanneer punten"),
        groups=_groups(rubric),
        classes=_section(_("De klassen"), [_words(rule) for rule in rubric.classes]),
        guards=_section(_("Een plafond"), guards),
        limits=_section(_("Wat dit niet kan zien"), limits),
        measured=_section(_("Hoe vaak het klopt"), [_words(rubric.measured)]),
        sources=_section(_("Bronnen"), sources),
        version=_("Versie {version}").format(version=rubric.version),
    )


def _section(title: str, rows: list[str]) -> Markup:
    return when(rows, _SECTION, title=title, rows=each("<li>{text}</li>", rows))


def _words(text: object) -> str:
    return getattr(text, current_locale())


def _groups(rubric: Rubric) -> Markup:
    total = sum(c.weight for c in rubric.criteria)
    groups = []
    for id_, title in rubric.groups.items():
        criteria = [c for c in rubric.criteria if c.group == id_]
        share = round(100 * sum(c.weight for c in criteria) / total)
        rows = join(_row(rubric, c) for c in sorted(criteria, key=lambda c: -c.weight))
        words = _("{share} % van de score").format(share=share)
        groups.append(when(criteria, _GROUP, title=_words(title), share=words, rows=rows))
    return join(groups)


def _row(rubric: Rubric, criterion: Criterion) -> Markup:
    texts = criterion.texts(current_locale())
    return html(
        _ROW,
        label=texts.label,
        example=texts.example,
        why=texts.why,
        sources="; ".join(_source(rubric, id_) for id_ in criterion.sources),
        weight=number(criterion.weight, 2),
        weight_word=_("Gewicht"),
        points_word=_("Wanneer punten"),
        dots=html(
            '<i aria-hidden="true">{dots}</i>',
            dots="●" * criterion.tier + "○" * (3 - criterion.tier),
        ),
        tier=_(_TIERS[criterion.tier]),
        knots=_knots(criterion),
    )


def _knots(criterion: Criterion) -> str:
    a, b, c = (
        f"{knot:g}" if current_locale() == "en" else f"{knot:g}".replace(".", ",")
        for knot in criterion.knots
    )
    return ", ".join(_(words).format(a=a, b=b, c=c) for words in MERITS[criterion.direction])


def _source(rubric: Rubric, source_id: str) -> str:
    source = rubric.sources[source_id]
    text = _words(source)
    return f"{text} ({source.year})" if source.year and str(source.year) not in text else text

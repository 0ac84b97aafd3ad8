"""The words of the warnings: what was seen and what to do, kind and in plain Dutch."""

from __future__ import annotations

from brandcheck.i18n import N_, _
from brandcheck.safety.base import Alert

# Kind, or kind and problem: what was seen, what to do.
TEXTS: dict[str, tuple[str, str]] = {
    "bsn": (
        N_("‘{found}’ lijkt een burgerservicenummer (BSN)."),
        N_("Haal het weg. Een BSN mag niet in een bericht staan, ook niet intern."),
    ),
    "iban": (
        N_("‘{found}’ is een bankrekeningnummer (IBAN)."),
        N_("Is het van een persoon? Haal het weg. Voor een actie volstaat een betaallink."),
    ),
    "phone": (
        N_("‘{found}’ lijkt het telefoonnummer van een persoon."),
        N_("Weet diegene dat het hier komt te staan? Gebruik anders een algemeen nummer."),
    ),
    "email": (
        N_("‘{found}’ lijkt het e-mailadres van een persoon."),
        N_("Weet diegene dat het hier komt te staan? Gebruik anders een algemeen adres."),
    ),
    "address": (
        N_("‘{found}’ lijkt het adres van een persoon."),
        N_("Noem de wijk of de plaats, of laat het adres weg."),
    ),
    "licence_plate": (
        N_("‘{found}’ lijkt een kenteken."),
        N_("Laat het weg, of zeg wat voor auto het is: daarmee herken je niemand."),
    ),
    "birth_date": (
        N_("‘{found}’ lijkt een geboortedatum."),
        N_("Noem liever een leeftijd, of laat het weg."),
    ),
    "patient_named": (
        N_("{found} is hier te herkennen, met iets persoonlijks over zorg, school of geld erbij."),
        N_("Vraag toestemming en leg die vast, of vertel het zonder achternaam en zonder details."),
    ),
    "clickbait": (
        N_("‘{found}’ belooft iets en houdt het achter."),
        N_("Vertel meteen wat er gebeurde. Wie het antwoord krijgt, leest liever verder."),
    ),
    "overclaim": (
        N_("‘{found}’ belooft meer dan iemand kan waarmaken."),
        N_("Zeg wat je weet: een cijfer, een voorbeeld, of wat je ervoor doet."),
    ),
    "outrage": (
        N_("‘{found}’ klinkt als verontwaardiging over mensen."),
        N_("Zeg wat er gebeurde, wat dat met je doet en wat je graag anders ziet."),
    ),
    "outgroup": (
        N_("Bij ‘{found}’ klinkt een wij tegenover een zij."),
        N_("Noem wat er gebeurde in plaats van wie zij zijn, of laat de ander ook aan het woord."),
    ),
    "inaccessible hashtag": (
        N_("{found} is lastig te lezen, en een voorleesstem maakt er één woord van."),
        N_("Begin elk woord met een hoofdletter: {better}."),
    ),
    "inaccessible letters": (
        N_("Hier staan sierletters. Een voorleesstem slaat ze over of spelt ze."),
        N_("Gebruik gewone letters."),
    ),
    "inaccessible emoji": (
        N_("Hier staan veel emoji op een rij. Een voorleesstem leest ze een voor een voor."),
        N_("Houd er één of twee over, en zet ze aan het eind."),
    ),
    "inaccessible link": (
        N_("‘{found}’ zegt niet waar de link heen gaat."),
        N_("Zeg wat er achter de link zit: ‘lees het verhaal van de moestuin’."),
    ),
    "inclusive": (
        N_("‘{found}’ kan mensen buitensluiten."),
        N_("Dit kan ook: {instead}."),
    ),
}


def describe(alert: Alert) -> tuple[str, str]:
    """What was seen and what to do about it, in the language in use."""
    problem = alert.facts.get("problem")
    text, how = TEXTS[f"{alert.kind} {problem}" if problem else alert.kind]
    facts = {key: _one_line(value) for key, value in alert.facts.items()}
    return _(text).format(**facts), _(how).format(**facts)


def _one_line(value: object) -> str:
    return " ".join(str(value).split())

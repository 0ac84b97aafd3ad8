"""The columns of a table with stories: their names, and what a template explains about them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from brandcheck.i18n import N_, _


@dataclass(frozen=True, slots=True)
class Column:
    """`field` is ours, `title` Dutch; `also` are names that people give it; `width` in signs."""

    field: str
    title: str
    hint: str
    also: tuple[str, ...] = ()
    width: int = 16

    @property
    def shown(self) -> str:
        """Its name in the reader's language."""
        return _(self.title)


COLUMNS = (
    Column("id", N_("nummer"), N_("Laat leeg. brandcheck vult het in."), ("id",)),
    Column("title", N_("titel"), N_("Verplicht. Tot 200 tekens."), ("onderwerp", "verhaal"), 40),
    Column("text", N_("tekst"), N_("De tekst van de post."), ("bericht", "post"), 60),
    Column("status", N_("status"), N_("Idee, Concept, Ter beoordeling, Goedgekeurd …")),
    Column("day", N_("datum"), N_("dd-mm-jjjj, bijvoorbeeld 24-11-2026."), ("dag", "wanneer")),
    Column("time", N_("tijd"), N_("uu:mm, bijvoorbeeld 09:30."), ("uur", "tijdstip"), 10),
    Column("channels", N_("kanalen"), N_("Met een komma ertussen."), ("kanaal",), 24),
    Column("teller", N_("verteller"), N_("Wie vertelt het?"), ("door",), 24),
    Column("voice", N_("stem"), N_("medewerker, organisatie of partner.")),
    Column("audience", N_("doelgroep"), N_("Eén doelgroep."), (), 28),
    Column("values", N_("waarden"), N_("Met een komma ertussen."), ("waarde", "merkwaarden"), 28),
    Column("tags", N_("labels"), N_("Met een komma ertussen."), ("label", "tags", "tag"), 24),
    Column("owner", N_("eigenaar"), N_("Wie zorgt ervoor?"), ("redacteur",), 24),
    Column("deadline", N_("deadline"), N_("dd-mm-jjjj."), ("klaar op",)),
    Column("embargo", N_("niet vóór"), N_("dd-mm-jjjj uu:mm."), ("embargo", "niet voor"), 18),
    Column("expiry", N_("niet na"), N_("dd-mm-jjjj uu:mm."), ("vervalt", "verloopt"), 18),
    Column("image_note", N_("beeld"), N_("Welke foto hoort erbij?"), ("foto",), 30),
    Column("alt_text", N_("alt-tekst"), N_("Wat staat er op de foto?"), ("alt", "alttekst"), 30),
    Column("links", N_("links"), N_("Adressen, elk op een eigen regel."), ("link",), 30),
    Column("notes", N_("notities"), N_("Alleen voor de redactie."), ("opmerkingen",), 40),
    Column("reason", N_("reden"), N_("Bij Afgewezen of Aanpassing gevraagd."), ("waarom",), 30),
    Column("published_at", N_("geplaatst op"), N_("dd-mm-jjjj uu:mm."), (), 18),
    Column("published_link", N_("adres van de post"), N_("Het adres waar hij staat."), (), 30),
    Column("fictional", N_("verzonnen"), N_("ja bij een verhaal om mee te oefenen."), ("fictief",)),
)
BY_FIELD = {column.field: column for column in COLUMNS}
_BLANKS = re.compile(r"[\s_*:-]+")


def same_name(text: str) -> str:
    """A name without what does not tell two columns apart: capitals, blanks, hyphens, a star."""
    return _BLANKS.sub(" ", text.casefold()).strip()


def column_of(header: str) -> Column | None:
    """The column that somebody means with this header, in either language, or None."""
    wanted = same_name(header)
    for column in COLUMNS:
        names = (column.title, column.shown, column.field, *column.also)
        if wanted in map(same_name, names):
            return column
    return None


def title_of(field: str) -> str:
    """What a field is called above its column."""
    return BY_FIELD[field].shown if field in BY_FIELD else field

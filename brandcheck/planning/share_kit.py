"""What somebody needs to share a story: the text per channel, hashtags, picture, and a request.

Everything is text to copy. Where a text had to be shortened the kit says so, for a machine cuts and
only a person can tell whether it still says the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.channels.counting import hashtags
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.download import Download, file_name
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.share_text import ChannelText, channel_text, label_hashtags, once
from brandcheck.planning.story import Story

TEXT_MIME = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class ShareKit:
    """Everything to share one story. `hashtags` are in the text, `suggested` come from its labels;
    `cautions` come before sharing."""

    title: str
    texts: tuple[ChannelText, ...]
    hashtags: tuple[str, ...]
    suggested: tuple[str, ...]
    alt_text: str
    image_note: str
    for_teller: str
    for_colleagues: str
    cautions: tuple[str, ...]


def share_kit(story: Story, brand: Brand, settings: CalendarSettings) -> ShareKit:
    """The kit of a story."""
    known = channels()
    chosen = [known[c] for c in story.channels if c in known] if story.text.strip() else []
    return ShareKit(
        title=story.title,
        texts=tuple(channel_text(story, channel) for channel in chosen),
        hashtags=once(hashtags(story.text)),
        suggested=label_hashtags(story),
        alt_text=story.alt_text.strip(),
        image_note=story.image_note.strip(),
        for_teller=_for_teller(story),
        for_colleagues=_for_colleagues(story, brand),
        cautions=tuple(_cautions(story, settings)),
    )


def own_sentence() -> str:
    """What we ask of whoever shares: a story is passed on in somebody's own words."""
    return _("Schrijf er één eigen zin bij.")


def _for_teller(story: Story) -> str:
    lines = [
        _("Dag {name},").format(name=story.teller) if story.teller else _("Dag,"),
        "",
        _("Jouw verhaal ‘{title}’ staat klaar om te delen.").format(title=story.title),
    ]
    if story.planned:
        lines.append(_("Het moment: {moment}.").format(moment=dutch_moment(story.planned)))
    if story.image_note.strip():
        lines.append(_("De foto: {note}.").format(note=story.image_note.strip().rstrip(".")))
    lines += [
        "",
        own_sentence() + " " + _("Wat wil jij dat mensen onthouden?"),
        _("Blijf daarna even in de buurt: reageert iemand, dan antwoord jij het liefst zelf."),
    ]
    return "\n".join(lines)


def _for_colleagues(story: Story, brand: Brand) -> str:
    if story.teller and story.voice != "corporate":
        opening = _("{name} vertelt: ‘{title}’.").format(name=story.teller, title=story.title)
    else:
        opening = _("Van {name}: ‘{title}’.").format(name=brand.name, title=story.title)
    lines = [opening]
    if story.published_link:
        lines.append(story.published_link)
    lines += [
        "",
        _("Deel je het ook?") + " " + own_sentence() + " " + _("Wat herken jij erin?"),
        _("Alleen doorsturen mag ook, en niets doen ook. Het is jouw account."),
    ]
    return "\n".join(lines)


def _cautions(story: Story, settings: CalendarSettings) -> list[str]:
    found = []
    if settings.calamity:
        found.append(_("Alles staat op pauze. Deel nu nog niets."))
    asked = [c.person for c in story.consent if not c.given]
    if asked:
        told = _("Er is nog geen toestemming van {names}. Wacht daar eerst op.")
        found.append(told.format(names=", ".join(asked)))
    if story.embargo:
        told = _("Niet delen vóór {moment}.").format(moment=dutch_moment(story.embargo))
        found.append(told)
    if not story.channels:
        found.append(_("Er is nog geen kanaal gekozen."))
    if not story.text.strip():
        found.append(_("Er is nog geen tekst."))
    if story.image_note.strip() and not story.alt_text.strip():
        found.append(_("Bij de foto hoort nog een alt-tekst, voor wie hem niet ziet."))
    return found


def kit_file(kit: ShareKit) -> Download:
    """The whole kit as one text file."""
    parts = [kit.title, *kit.cautions]
    for text in kit.texts:
        limit = f" / {text.limit}" if text.limit else ""
        parts.append(f"== {text.name} ({text.length}{limit})\n\n{text.text}\n\n{text.note}".strip())
    told = (
        (_("Hashtags"), " ".join(kit.hashtags)),
        (_("Hashtags om uit te kiezen"), " ".join(kit.suggested)),
        (_("Beeld"), kit.image_note),
        (_("Alt-tekst"), kit.alt_text),
        (_("Voor de verteller"), kit.for_teller),
        (_("Voor collega’s"), kit.for_colleagues),
    )
    parts += [f"== {title}\n\n{content}" for title, content in told if content]
    content = "\n\n".join(parts) + "\n"
    name = file_name(_("deelpakket"), kit.title, suffix="txt")
    return Download(content.encode("utf-8", "replace"), name, TEXT_MIME)

"""What the image says, in a sentence or two. Labels are those of the values, in their order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from brandcheck.i18n import _, ngettext
from brandcheck.image.image import Image
from brandcheck.image.thresholds import shipped_thresholds
from brandcheck.image.verdict import Verdict, is_elsewhere

# A share and its wish this close together, in parts of one, are said to be the same.
_SAME = 0.05


def say_verdict(image: Image, labels: Sequence[str]) -> str:
    """The verdict in a sentence or two, with the values that it is about."""
    if image.verdict is None or image.figures is None:
        return _too_few(image)
    if image.verdict is Verdict.NARROW:
        return f"{_about_most(image, labels)} {say_gap(image, labels)}"
    if image.verdict is Verdict.DIFFUSE:
        text = _("Elk verhaal gaat over iets anders, en samen is het niet het beeld dat je wenst.")
        return f"{text} {say_gap(image, labels)}"
    if image.verdict is Verdict.SCATTERED:
        return _(
            "Samen komt het uit op wat je wenst, maar elk verhaal gaat over één waarde. "
            "Wie er één leest, ziet maar een stukje van jullie."
        )
    if is_elsewhere(image.figures):
        text = _("De verhalen lijken op elkaar, maar het is nog niet het beeld dat je wenst.")
        return f"{text} {say_gap(image, labels)}"
    text = _("De verhalen lijken op elkaar, en samen komen ze dicht bij wat je wenst.")
    return f"{text} {say_gap(image, labels)}"


def _too_few(image: Image) -> str:
    fewest, count = shipped_thresholds().fewest_stories, len(image.stories)
    if len(image.values) < 2:
        return _("Met één waarde valt er niets te verdelen. Voeg er een toe bij Merk.")
    said = ngettext(
        "Er is {count} verhaal dat een waarde laat zien.",
        "Er zijn {count} verhalen die een waarde laten zien.",
        count,
    )
    if not count:
        said = _("Er is nog geen verhaal dat een waarde laat zien.")
    rest = _("Vanaf {fewest} verhalen zeggen we hoe scherp het beeld is.")
    return f"{said.format(count=count)} {rest.format(fewest=fewest)}"


def say_gap(image: Image, labels: Sequence[str]) -> str:
    """Which value has most too much, and which most too little."""
    if not len(image.stories):
        return ""
    differences = image.profile - image.wished
    over, under = int(np.argmax(differences)), int(np.argmin(differences))
    if differences[over] < _SAME and differences[under] > -_SAME:
        return _("Elke waarde komt ongeveer zo vaak voorbij als je wenst.")
    return _(
        "‘{over}’ krijgt {is_over} %, en je wenst {want_over} %; "
        "‘{under}’ krijgt {is_under} %, en je wenst {want_under} %."
    ).format(
        over=labels[over],
        is_over=percent(image.profile[over]),
        want_over=percent(image.wished[over]),
        under=labels[under],
        is_under=percent(image.profile[under]),
        want_under=percent(image.wished[under]),
    )


def _about_most(image: Image, labels: Sequence[str]) -> str:
    first = int(np.argmax(image.profile))
    return _("Het gaat vooral over ‘{label}’.").format(label=labels[first])


def say_certainty(image: Image) -> str:
    """How often other draws of the same stories come to the same verdict, or nothing."""
    if image.certainty is None or image.verdict is None:
        return ""
    times = percent(image.certainty.same)
    text = _("Van 100 keer loten uit deze verhalen komt er {times} keer hetzelfde oordeel uit.")
    if times < 80:
        text += " " + _("Het is dus een grensgeval.")
    return text.format(times=times)


def say_silent(image: Image) -> str:
    """How many stories with a text show no value, or nothing."""
    count = len(image.silent)
    if not count:
        return ""
    return ngettext(
        "{count} verhaal laat geen waarde zien en telt niet mee.",
        "{count} verhalen laten geen waarde zien en tellen niet mee.",
        count,
    ).format(count=count)


def percent(share: float) -> int:
    """A share as a whole number of hundredths."""
    return round(100 * float(share))

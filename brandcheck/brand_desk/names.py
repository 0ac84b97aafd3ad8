"""What people call the channels, scores and criteria that a brand file names by id."""

from __future__ import annotations

from brandcheck.channels import channels
from brandcheck.i18n import current_locale
from brandcheck.scoring import shipped_rubrics


def called() -> dict[str, str]:
    """Id to name; a criterion as *score.criterion*. In the reader's language."""
    locale = current_locale()
    names = {id_: channel.name for id_, channel in channels().items()}
    for id_, rubric in shipped_rubrics().items():
        names[id_] = rubric.title.text(locale)
        for criterion in rubric.criteria:
            names[f"{id_}.{criterion.id}"] = criterion.texts(locale).label
    return names

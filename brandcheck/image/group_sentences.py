"""What the parts of an image say: who sounds different, and when it moved.

Labels are those of the values, in their order; names those of the groups or the quarters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from brandcheck.i18n import _
from brandcheck.image.comparing import Group, differing
from brandcheck.image.sentences import percent
from brandcheck.image.thresholds import shipped_thresholds


def say_groups(found: Sequence[Group], names: Mapping[str, str], labels: Sequence[str]) -> str:
    """Who surely sounds different, and in what."""
    compared = [group for group in found if group.compared]
    if not compared:
        fewest = shipped_thresholds().fewest_in_group
        return _(
            "Nog te weinig om te vergelijken: daarvoor zijn er {fewest} verhalen nodig van elk."
        ).format(fewest=fewest)
    different = differing(found)
    if not different:
        return _("Ze klinken niet anders dan de rest: wat er verschilt, kan toeval zijn.")
    return " ".join(_sounds(group, names.get(group.key, group.key), labels) for group in different)


def _sounds(group: Group, name: str, labels: Sequence[str]) -> str:
    return _(
        "{name} klinkt anders: meer ‘{more}’ ({is_more} % tegen {others_more} %) en minder "
        "‘{less}’ ({is_less} % tegen {others_less} %)."
    ).format(name=name, **_fields(group, labels))


def say_drift(found: Sequence[Group], names: Mapping[str, str], labels: Sequence[str]) -> str:
    """Whether the image moved, and when it last did."""
    if len(found) < 2:
        return _("Deze verhalen vallen in één kwartaal. Met een langer tijdvak zie je verloop.")
    if not any(group.compared for group in found):
        return _("Er zijn nog te weinig verhalen per kwartaal om verloop te zien.")
    moved = [group for group in found if group.differs]
    if not moved:
        return _("Het beeld bleef gelijk: wat er per kwartaal verschilt, kan toeval zijn.")
    last = moved[-1]
    return _(
        "In {name} verschoof het beeld: meer ‘{more}’ ({is_more} %, eerst {others_more} %) en "
        "minder ‘{less}’ ({is_less} %, eerst {others_less} %)."
    ).format(name=names.get(last.key, last.key), **_fields(last, labels))


def _fields(group: Group, labels: Sequence[str]) -> dict[str, object]:
    more, less = group.more, group.less
    return {
        "more": labels[more],
        "is_more": percent(group.profile[more]),
        "others_more": percent(group.others[more]),
        "less": labels[less],
        "is_less": percent(group.profile[less]),
        "others_less": percent(group.others[less]),
    }

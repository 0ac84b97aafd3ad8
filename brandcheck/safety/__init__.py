"""Warnings: what to look at before publishing. They carry no points.

`find_alerts` looks for everything; `describe` says it in words.
"""

from brandcheck.safety import (
    address,
    birth_date,
    bsn,
    clickbait,
    email,
    iban,
    inaccessible,
    inclusive,
    licence_plate,
    outgroup,
    outrage,
    overclaim,
    patient_named,
    phone,
)
from brandcheck.safety.base import Alert, Find
from brandcheck.safety.words import describe
from brandcheck.signals.base import Draft

DETECTORS: dict[str, Find] = {
    module.KIND: module.find
    for module in (
        bsn,
        iban,
        phone,
        email,
        address,
        licence_plate,
        birth_date,
        patient_named,
        clickbait,
        overclaim,
        outrage,
        outgroup,
        inaccessible,
        inclusive,
    )
}


def find_alerts(draft: Draft) -> tuple[Alert, ...]:
    """Everything to look at, personal data first."""
    return tuple(alert for find in DETECTORS.values() for alert in find(draft))


__all__ = ["DETECTORS", "Alert", "describe", "find_alerts"]

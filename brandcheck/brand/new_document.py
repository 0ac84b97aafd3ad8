"""A `brand.yaml` written from nothing, with a word of explanation for whoever opens it."""

from __future__ import annotations

from brandcheck.brand.model import Brand
from brandcheck.brand.plain import plain
from brandcheck.brand.yaml_writing import after_key, scalar
from brandcheck.i18n import N_, _

_HEAD = N_("Merkwaarden van {name}. Hoe dit bestand in elkaar zit, staat in docs/brand.md.")
_REMARKS = {
    "form_of_address": N_("Je of u; per kanaal mag het anders zijn."),
    "own_words": N_("Eigen namen en termen: de spelling laat ze met rust."),
    "audiences": N_("Voor wie je schrijft, wat hen bezighoudt en welke woorden ze kennen."),
    "values": N_("Vier tot zes waarden werken het best. Zinnen bij ‘shown’ wegen het zwaarst."),
    "rubrics": N_("Een eigen gewicht of eigen knikpunten voor een criterium."),
    "posts": N_("Voorbeeldposts, goed en minder goed, met wat je ervan vindt."),
}


def new_yaml(brand: Brand) -> str:
    """The whole brand as the text of a file."""
    parts = [_remark(_(_HEAD).format(name=" ".join(brand.name.split())))]
    for key, data in plain(brand).items():
        if key in _REMARKS:
            parts += ["", _remark(_(_REMARKS[key]))]
        parts.append(f"{scalar(key)}:{after_key(data, 0, key)}")
    return "\n".join(parts) + "\n"


def _remark(words: str) -> str:
    return f"# {''.join(sign for sign in words if sign.isprintable())}"

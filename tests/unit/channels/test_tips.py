"""Platform tips are strict data about channels that exist, and no score knows of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from ruamel.yaml import YAML

from brandcheck.channels import all_tips, channels, platform_tips
from brandcheck.channels.tips import FILE, TipList
from brandcheck.errors import ChannelMissing
from brandcheck.i18n import LOCALES
from brandcheck.scoring.rubrics import ALL_RUBRICS, FOLDER


@pytest.fixture
def data() -> dict[str, Any]:
    return YAML(typ="safe").load(FILE)


def test_every_tip_has_advice_and_source_in_both_languages() -> None:
    for tip in all_tips().tips:
        assert set(tip.channels) <= set(channels())
        for text in (tip.advice, tip.source):
            assert all(text.text(locale) for locale in LOCALES)


def test_a_channel_gets_its_own_tips() -> None:
    assert [tip.id for tip in platform_tips("linkedin")] == [tip.id for tip in all_tips().tips]
    assert [tip.id for tip in platform_tips("intranet")] == ["emoji"]
    assert platform_tips("newsletter") == ()
    with pytest.raises(ChannelMissing):
        platform_tips("hyves")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"weight": 1}, "weight"),
        ({"tag": "Z"}, "tag"),
        ({"channels": []}, "channels"),
        ({"advice": {"nl": "Alleen Nederlands."}}, "en"),
        ({"source": {"nl": "", "en": ""}}, "nl"),
        ({"id": "hashtags"}, "used twice"),
    ],
)
def test_the_file_is_read_strictly(data: dict[str, Any], change: dict[str, Any], says: str) -> None:
    data["tips"][0] |= change
    with pytest.raises(ValidationError) as caught:
        TipList.model_validate(data)
    assert says in str(caught.value)


def test_tips_carry_no_weight() -> None:
    """They lie outside the folder of rubrics, where everything is scored."""
    assert {path.stem for path in Path(FOLDER).glob("*.yaml")} == set(ALL_RUBRICS)

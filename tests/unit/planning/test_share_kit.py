"""The share kit: the author's own text where it fits, and honest about it where it does not."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.channels import Channel, channels
from brandcheck.channels.counting import byte_length, length_on
from brandcheck.planning.calendar import Calamity
from brandcheck.planning.share_kit import kit_file, share_kit
from brandcheck.planning.share_text import ChannelText, channel_text, label_hashtags
from brandcheck.planning.shortening import ELLIPSIS, fitted
from tests.unit.planning.stories import BRAND, NOW, OPEN, at, story

SENTENCE = "Gisteren stond Piet om vier uur op de ladder bij mevrouw De Wit. "
FAMILY = "👩‍👩‍👧‍👦"
SHORT = ("woord ", FAMILY, "e\u0301", "🇳🇱", "€", "…", "\n", " ", "한", "#buren ", "zorg.nl ")
LINK = "https://woonstee.example/een/lang/adres "
PIECES = st.sampled_from([SENTENCE, "a" * 40, LINK, "@iemand@plek.nl ", *SHORT])
TEXTS = st.lists(PIECES, max_size=60).map("".join)
LIMITED = [channel for channel in channels().values() if channel.limit]


def on(channel: str, text: str, **fields: object) -> ChannelText:
    return channel_text(story(text=text, **fields), channels()[channel])


def clusters(text: str) -> list[str]:
    return regex.findall(r"\X", text)


@settings(deadline=None, max_examples=150)
@given(text=TEXTS, channel=st.sampled_from(LIMITED))
def test_a_text_always_fits_and_says_when_it_was_cut(text: str, channel: Channel) -> None:
    made = channel_text(story(text=text), channel)
    assert made.length == length_on(made.text, channel)
    assert made.length <= (channel.limit or 0)
    assert channel.byte_limit is None or byte_length(made.text) <= channel.byte_limit
    if not made.shortened:
        assert made.text == text.strip()
        return
    assert made.note


@settings(deadline=None, max_examples=150)
@given(text=TEXTS, limit=st.integers(1, 60))
def test_a_cut_never_falls_inside_a_character(text: str, limit: int) -> None:
    narrow = channels()["bluesky"].model_copy(update={"limit": limit, "byte_limit": None})
    made = fitted(text, narrow)
    kept = made.text.removesuffix(ELLIPSIS)
    whole = clusters(text.strip())
    assert clusters(kept) == whole[: len(clusters(kept))]
    assert len(clusters(made.text)) <= limit


def test_where_it_fits_the_text_is_the_authors_own() -> None:
    text = f"  {SENTENCE}#buren\n"
    for channel in channels():
        made = on(channel, text, tags=("open kaart",))
        assert (made.text, made.note, made.shortened) == (text.strip(), "", False)


def test_a_cut_ends_a_sentence_where_that_costs_little() -> None:
    made = on("x", SENTENCE * 6)
    assert made.text == (SENTENCE * 4).strip()
    assert made.shortened
    assert made.note == ("Ingekort voor X: er vielen 130 tekens weg. Lees na of het nog klopt.")


def test_else_behind_a_word_else_behind_a_character() -> None:
    words = on("bluesky", "woord " * 80)
    assert words.text.endswith("woord…")
    assert words.length <= 300
    families = on("bluesky", FAMILY * 320)
    assert families.text == FAMILY * (len(clusters(families.text)) - 1) + ELLIPSIS
    assert byte_length(families.text) <= 3000


def test_what_cannot_be_cut_is_not_given_half() -> None:
    made = on("x", "x" + "\u0301" * 500)
    assert (made.text, made.shortened) == ("", True)
    assert made.note == "Dit past niet op X. Schrijf er een kortere tekst voor."


def test_the_link_and_the_hashtags_at_the_end_survive() -> None:
    text = SENTENCE * 8 + "Lees verder: https://woonstee.example/ladder #buren #thuis"
    made = on("x", text)
    assert made.text.endswith("\nhttps://woonstee.example/ladder\n\n#buren #thuis")
    assert made.hashtags == ("#buren", "#thuis")
    assert on("threads", text).hashtags == ("#buren",), "Threads takes one"


def test_too_many_hashtags_are_told() -> None:
    made = on("threads", "Hoi #een #twee")
    assert made.note == "Threads neemt 1 hashtags aan; hier staan er 2."


def test_labels_are_only_to_choose_from() -> None:
    told = story(text="Hoi #Buren", tags=("buren", "open kaart", "2026", "zórg & thuis", "?!"))
    assert label_hashtags(told) == ("#OpenKaart", "#ZórgThuis")
    kit = share_kit(told.but(channels=("linkedin",)), BRAND, OPEN)
    assert kit.hashtags == ("#Buren",)
    assert kit.texts[0].text == "Hoi #Buren"


def test_everybody_is_asked_for_a_sentence_of_their_own() -> None:
    told = story(
        text=SENTENCE,
        channels=("linkedin", "x"),
        teller="Piet",
        image_note="Piet op de ladder.",
        alt_text="Een man op een ladder",
        planned=at("2026-11-25T09:30"),
        published_link="https://a.example/1",
    )
    kit = share_kit(told, BRAND, OPEN)
    assert [text.channel for text in kit.texts] == ["linkedin", "x"]
    for words in (kit.for_teller, kit.for_colleagues):
        assert "Schrijf er één eigen zin bij." in words
    assert "25-11-2026 09:30" in kit.for_teller
    assert kit.for_teller.startswith("Dag Piet,")
    assert kit.for_colleagues.startswith("Piet vertelt: ‘Piet op de ladder’.")
    assert "https://a.example/1" in kit.for_colleagues
    assert kit.cautions == ()
    file = kit_file(kit)
    assert file.name == "deelpakket-piet-op-de-ladder.txt"
    content = file.data.decode()
    assert all(part in content for part in (SENTENCE.strip(), kit.for_teller, kit.alt_text))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"consent": [{"person": "mevrouw De Wit"}]}, "geen toestemming van mevrouw De Wit"),
        ({"embargo": at("2026-11-25T09:30")}, "Niet delen vóór 25-11-2026 09:30."),
        ({"channels": ()}, "nog geen kanaal"),
        ({"text": " "}, "nog geen tekst"),
        ({"image_note": "Piet"}, "alt-tekst"),
    ],
)
def test_what_comes_before_sharing(fields: dict[str, object], words: str) -> None:
    usual = {"text": SENTENCE, "channels": ("x",)}
    kit = share_kit(story(**{**usual, **fields}), BRAND, OPEN)
    assert [words in caution for caution in kit.cautions] == [True]


def test_nothing_is_shared_in_a_calamity() -> None:
    paused = OPEN.model_copy(update={"calamity": Calamity(reason="brand", since=NOW)})
    kit = share_kit(story(text=SENTENCE, channels=("x",)), BRAND, paused)
    assert kit.cautions == ("Alles staat op pauze. Deel nu nog niets.",)

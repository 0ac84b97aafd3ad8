"""The counters agree with the rules that the platforms publish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.channels import channels, find_channel, fit
from brandcheck.channels.counting import hashtags, length_on
from brandcheck.channels.fit import fold_offset
from brandcheck.channels.model import Fold
from brandcheck.errors import ChannelMissing

# Lengths as the official twitter-text 3.1 (npm) computes them.
X = [
    ("Hallo wereld", 12),
    ("€", 2),
    ("…", 2),
    ("‘hoi’ – “dag” — ja", 18),
    ("👨‍👩‍👧‍👦", 2),
    ("🇳🇱", 2),
    ("👍🏽", 2),
    ("Kijk op https://www.zorg-aan-zee.example/heel/lang/pad?x=1 voor meer", 68),
    ("nos.nl", 23),
    ("kijk op nos.nl.", 32),
    ("www.rijksoverheid.nl/onderwerpen", 23),
    ("mail info@zorg.nl nu", 20),
    ("cafe\u0301", 4),
    ("日本", 4),
    ("bezoek ns.nl/reis, of bel", 38),
    ("ik ga.Nee dat niet", 18),
    ("#zorg @piet hallo", 17),
    ("http://example.com", 23),
    ("https://example.com/a_(b)", 23),
    ("☕", 2),
    ("❤️", 2),
    ("®", 1),
    ("x" * 280, 280),
    ("3.50", 4),
    ("(https://nos.nl)", 25),
    ("https://localhost/x", 19),
    ("a\nb", 3),
    ("test.amsterdam", 23),
    ("naam@bedrijf.nl", 15),
    ("@nos.nl", 7),
    ("#nos.nl", 7),
    ("x.nos.nl", 23),
    ("𝗯𝗼𝗹𝗱", 8),
]


@pytest.mark.parametrize(("text", "expected"), X)
def test_x_counts_as_the_official_library(text: str, expected: int) -> None:
    assert length_on(text, find_channel("x")) == expected


@pytest.mark.parametrize(
    ("channel", "text", "expected"),
    [
        ("bluesky", "👨‍👩‍👧‍👦 hoi", 5),
        ("bluesky", "https://nos.nl/artikel", 22),
        ("mastodon", "zie https://nos.nl/een/heel/lang/artikel-over-zorg.", 28),
        ("mastodon", "@piet@mastodon.nl hoi", 9),
        ("mastodon", "👍🏽", 1),
        ("threads", "hoi 👍", 8),
        ("linkedin", "hoi\r\ndaar", 8),
        ("instagram", "cafe\u0301", 4),
    ],
)
def test_other_channels(channel: str, text: str, expected: int) -> None:
    assert length_on(text, find_channel(channel)) == expected


def test_every_channel_has_a_dated_source() -> None:
    assert {"linkedin", "x", "instagram", "facebook", "threads", "bluesky", "mastodon"} <= set(
        channels()
    )
    assert all(c.source.nl and c.source.date for c in channels().values())


def test_instagram_says_it_takes_five_hashtags() -> None:
    notes = fit("#a1 #b2 #c3 #d4 #e5 #f6", find_channel("instagram")).notes
    assert any("5 hashtags" in note for note in notes)


def test_hashtags_are_not_anchors_or_numbers() -> None:
    assert hashtags("#zorg en a#b en #1 en x/#y en &#39;") == ["#zorg"]


def test_fold_falls_between_words() -> None:
    assert fold_offset("aaa bbb ccc", Fold(characters=6, lines=3)) == 3
    assert fold_offset("een\ntwee\ndrie\nvier", Fold(characters=100, lines=2)) == 8
    assert fold_offset("kort", Fold(characters=10, lines=3)) is None


def test_unknown_channel_names_the_known_ones() -> None:
    with pytest.raises(ChannelMissing, match="linkedin"):
        find_channel("hyves")


@given(st.text(), st.sampled_from(sorted(channels())))
def test_any_text_has_a_length_and_a_fold_inside_it(text: str, channel_id: str) -> None:
    result = fit(text, find_channel(channel_id))
    assert result.length >= 0
    assert result.fold is None or 0 <= result.fold <= len(text)

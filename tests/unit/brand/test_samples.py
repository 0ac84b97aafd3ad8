"""The two sample organisations are complete enough to show and to measure everything with."""

from collections import Counter
from typing import get_args

import pytest

from brandcheck.brand import Brand, Teller, find_brand, load_brand

SOCIAL = {"linkedin", "x", "instagram", "facebook", "threads", "bluesky", "mastodon"}
CHANNELS = SOCIAL | {"intranet", "newsletter"}
SAMPLES = {name: load_brand(find_brand(name)) for name in ("zorg-aan-zee", "woonstee")}


@pytest.fixture(params=SAMPLES)
def brand(request: pytest.FixtureRequest) -> Brand:
    return SAMPLES[request.param]


def test_it_says_that_it_is_made_up(brand: Brand) -> None:
    assert brand.fictional
    assert "bestaat niet" in find_brand(brand.id).read_text(encoding="utf-8").split("\n", 1)[0]


def test_values_are_worked_out(brand: Brand) -> None:
    assert 4 <= len(brand.values) <= 6
    for value in brand.values:
        assert value.does_not_mean
        assert 12 <= len(value.keywords) <= 20
        assert len(value.counter_terms) >= 6
        assert len(value.examples.shown) >= 5
        assert len(value.examples.named) >= 3
    assert any(word.note for value in brand.values for word in value.keywords)
    assert any(word.weight != 1 for value in brand.values for word in value.keywords)


def test_three_audiences_with_what_keeps_them_busy(brand: Brand) -> None:
    assert len(brand.audiences) == 3
    for audience in brand.audiences:
        assert len(audience.topics) >= 10
        assert audience.places
        assert audience.words


def test_the_form_of_address_differs_by_channel(brand: Brand) -> None:
    address = {channel: brand.form_of_address.on(channel) for channel in CHANNELS}
    assert address["intranet"] == address["instagram"] == "je"
    assert address["facebook"] == address["newsletter"] == "u"
    assert set(brand.form_of_address.channels) <= CHANNELS


def test_posts_cover_levels_voices_audiences_channels_and_values(brand: Brand) -> None:
    posts = brand.posts
    assert 30 <= len(posts) <= 40
    levels = Counter(post.level for post in posts)
    assert levels["shown"] >= 16
    assert min(levels[level] for level in ("named", "absent", "contradicts")) >= 4
    assert min(Counter(post.teller for post in posts)[teller] for teller in get_args(Teller)) >= 3
    assert {post.audience for post in posts} == {audience.id for audience in brand.audiences}
    assert {post.channel for post in posts} == CHANNELS
    shown = {name for post in posts if post.level == "shown" for name in post.values}
    assert shown == {value.id for value in brand.values}


def test_posts_say_why_and_by_whom(brand: Brand) -> None:
    for post in brand.posts:
        assert post.why, post.id
        assert post.role, post.id
        assert bool(post.values) == (post.level != "absent"), post.id
    assert all(not post.on_brand for post in brand.posts if post.level == "contradicts")
    assert any(not post.on_brand for post in brand.posts if post.level == "named")


def test_posts_differ_in_length(brand: Brand) -> None:
    lengths = sorted(len(post.text.split()) for post in brand.posts)
    assert lengths[0] >= 15
    assert lengths[0] <= 30
    assert 150 <= lengths[-1] <= 230


def test_half_of_what_is_shown_is_shown_without_a_keyword(brand: Brand) -> None:
    shown = [post for post in brand.posts if post.level == "shown"]
    bare = [post for post in shown if not _keywords_in(post.text, brand, post.values)]
    assert len(bare) >= len(shown) / 2


def test_the_organisations_differ_in_words() -> None:
    first, second = (
        {word.term for value in brand.values for word in value.keywords}
        for brand in SAMPLES.values()
    )
    assert not first & second


def test_no_keyword_belongs_to_two_values(brand: Brand) -> None:
    words = [word.term for value in brand.values for word in value.keywords]
    assert len(words) == len(set(words))


def _keywords_in(text: str, brand: Brand, values: tuple[str, ...]) -> list[str]:
    """Keywords by their first letters: enough to see a word in any of its forms."""
    words = text.lower()
    own = [value for value in brand.values if value.id in values]
    terms = [word.term for value in own for word in value.keywords]
    return [term for term in terms if term[: max(5, len(term) - 3)] in words]

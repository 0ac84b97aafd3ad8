"""What a change does to posts, from their scores before and after."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.tuning.effect import effect
from tests.unit.tuning.build import judged, term

SCORES = st.lists(st.none() | st.floats(0, 100, allow_nan=False), min_size=1, max_size=15)


def test_the_largest_change_comes_first_and_bands_are_told() -> None:
    before = [judged("a", 44.0), judged("b", 60.0), judged("c", 50.0)]
    after = [judged("a", 46.0), judged("b", 52.0), judged("c", 50.0)]
    found = effect(before, after)
    assert [(c.post.title, c.delta) for c in found.changes] == [("b", -8.0), ("a", 2.0), ("c", 0.0)]
    assert (found.up, found.down, found.crossed, found.same) == (1, 1, 1, 1)
    assert found.changes[1].crossed == ("nog_niet", "bijna")
    assert found.totals["brand_alignment"] == ((44 + 60 + 50) / 3, (46 + 52 + 50) / 3)


def test_terms_that_came_and_went() -> None:
    kept, gone, new = term("samen", 0), term("buurt", 10), term("koffie", 20)
    found = effect([judged("a", 50.0, hits=(kept, gone))], [judged("a", 50.0, hits=(kept, new))])
    assert (found.changes[0].gained, found.changes[0].lost) == ((new,), (gone,))


def test_a_score_that_cannot_be_told_does_not_move() -> None:
    found = effect([judged("a", None)], [judged("a", 80.0)])
    assert (found.changes[0].delta, found.up, found.totals) == (0.0, 0, {})


@given(SCORES)
def test_no_change_is_no_effect(scores: list[float | None]) -> None:
    posts = [judged(str(n), score) for n, score in enumerate(scores)]
    found = effect(posts, posts)
    assert (found.up, found.down, found.crossed) == (0, 0, 0)
    assert found.separation_before == found.separation_after


@given(SCORES, st.randoms())
def test_back_again_is_the_opposite(scores: list[float | None], random) -> None:
    posts = [judged(str(n), score) for n, score in enumerate(scores)]
    moved = [
        judged(p.post.title, None if p.merkfit is None else random.random() * 100) for p in posts
    ]
    there, back = effect(posts, moved), effect(moved, posts)
    assert (there.up, there.down) == (back.down, back.up)
    assert there.crossed == back.crossed

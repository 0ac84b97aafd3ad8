"""Counter-terms: wordings that stand in the posts one would not publish and in no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandcheck.brand import Value
from brandcheck.signals.sentence_said import SaidSentence, said_sentences
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.suggestions.model import Evidence, Suggestion
from brandcheck.tuning.suggestions.value_posts import MarkedWords, ReadWords
from brandcheck.tuning.suggestions.word_choice import Taken, may_suggest

LEAST_POSTS, LEAST_Z = 2, 1.0
CUE_SCORE = 3.0
SHORTEST_CUE, MOST_WORDS = 6, 5


def counter_terms_for(value: Value, posts: Sequence[ReadWords], taken: Taken) -> list[Suggestion]:
    """The counter-terms for a value, best first.

    Words that stand in two or more off-brand posts of the value and in no on-brand post, and
    wordings in them that turn away from people (`lists/against.yaml`).
    """
    off = [one for one in posts if _against(value, one.read)]
    on = [one for one in posts if one.read.post.on_brand is True]
    if not off or not on:
        return []
    found = {one.text: one for one in (*_words(value, off, on), *_wordings(value, off, on))}
    fine = [one for one in found.values() if may_suggest(one.text, taken)]
    return sorted(fine, key=lambda one: (-one.score, one.text))


def _against(value: Value, read: ReadPost) -> bool:
    return read.post.on_brand is False and value.id in read.post.values


def _words(value: Value, off: Sequence[ReadWords], on: Sequence[ReadWords]) -> Iterator[Suggestion]:
    marks = MarkedWords([one.words for one in off], [one.words for one in on])
    for word, z in marks.scores.items():
        if z < LEAST_Z or marks.count(word) < LEAST_POSTS or marks.count_elsewhere(word):
            continue
        evidence = Evidence("off_brand", (word,), marks.figures(word))
        posts = tuple(one.id for one in off if word in one.words)
        yield Suggestion("counter_term", value.id, word, (evidence,), posts, z)


def _wordings(
    value: Value, off: Sequence[ReadWords], on: Sequence[ReadWords]
) -> Iterator[Suggestion]:
    here = {one.id: set(_cues(one.read)) for one in off}
    there = {one.id: set(_cues(one.read)) for one in on}
    for wording in sorted(set().union(*here.values()) - set().union(*there.values())):
        posts = tuple(name for name, cues in here.items() if wording in cues)
        figures = {"here": len(posts), "of": len(off), "elsewhere": 0, "others": len(on)}
        evidence = Evidence("off_brand", (wording,), figures)
        score = CUE_SCORE + len(posts)
        yield Suggestion("counter_term", value.id, wording, (evidence,), posts, score)


def _cues(read: ReadPost) -> Iterator[str]:
    analysis = read.analysis
    for sentence, said in zip(analysis.sentences, said_sentences(analysis), strict=True):
        text = analysis.quote(sentence.span)
        yield from (wording for wording in _quoted(text, said))


def _quoted(text: str, said: SaidSentence) -> Iterator[str]:
    for cue in said.cues:
        wording = " ".join(text[cue.place[0] : cue.place[1]].lower().split())
        if len(wording) >= SHORTEST_CUE and 1 < len(wording.split()) <= MOST_WORDS:
            yield wording

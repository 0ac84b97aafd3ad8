"""Posts scored against a brand: the same facts and points as on the page of a draft, for many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from brandcheck.brand import Brand
from brandcheck.language.analysis import Span
from brandcheck.scoring.points import Tally, band, tally
from brandcheck.scoring.rubric import Rubric, needed_signals
from brandcheck.scoring.rubrics import SCORES
from brandcheck.scoring.scores import why_not
from brandcheck.signals import Draft, measure_all
from brandcheck.signals.matching import How
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_reading import read_sentences
from brandcheck.signals.sentence_said import said_sentences
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.tuning.posts import Post, ReadPost

MERKFIT = "brand_alignment"


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A keyword or counter-term of a value (by id) in a post. `denied`: negated, or opposite."""

    term: str
    value: str
    span: Span
    counter: bool
    denied: bool
    how: How


@dataclass(frozen=True, slots=True)
class Judged:
    """A post with its scores (0 to 100; None: cannot tell) and bands by score id.

    `contributions` are the points of merkfit by criterion; with those of a cap (*guard.…*, under
    nought) they sum to the score.
    """

    post: Post
    scores: Mapping[str, float | None]
    bands: Mapping[str, str | None]
    hits: tuple[FoundTerm, ...]
    contributions: Mapping[str, float]

    @property
    def merkfit(self) -> float | None:
        """The score on the brand values."""
        return self.scores[MERKFIT]


def judge(
    reads: Sequence[ReadPost],
    profile: BrandProfile,
    rubrics: Mapping[str, Rubric],
    also: Iterable[str] = (),
) -> tuple[Judged, ...]:
    """The posts against a brand, in order.

    Merkfit always; relevance for a post with an audience; the other scores where the organisation
    has its own weights or knots, or where they are asked for by id in `also`.
    """
    _read_ahead(reads, profile)
    own = (*own_scores(profile.brand), *also)
    return tuple(_judge(read, profile, rubrics, own) for read in reads)


def own_scores(brand: Brand) -> tuple[str, ...]:
    """The scores beside merkfit on which the organisation has an opinion of its own."""
    return tuple(name for name in SCORES if name != MERKFIT and brand.rubrics.get(name))


def _read_ahead(reads: Sequence[ReadPost], profile: BrandProfile) -> None:
    """All sentences at once: much quicker than one by one."""
    rows = [
        (said, read.analysis.vectors_of(sentence))
        for read in reads
        for sentence, said in zip(
            read.analysis.sentences, said_sentences(read.analysis), strict=True
        )
        if said not in profile.readings
    ]
    read_sentences(rows, profile)


def _judge(
    read: ReadPost, profile: BrandProfile, rubrics: Mapping[str, Rubric], own: tuple[str, ...]
) -> Judged:
    post = read.post
    draft = Draft(
        analysis=read.analysis,
        profile=profile,
        audience=profile.brand.audience(post.audience),
        channel=post.channel,
        teller=post.teller,
    )
    names = dict.fromkeys((MERKFIT, *(("relevance",) if draft.audience else ()), *own))
    tallies = _tallies(draft, {name: rubrics[name] for name in names})
    scores = {name: result.value if result else None for name, result in tallies.items()}
    bands = {name: None if value is None else band(value) for name, value in scores.items()}
    return Judged(post, scores, bands, _found(draft), _points(tallies[MERKFIT]))


def _tallies(draft: Draft, rubrics: Mapping[str, Rubric]) -> dict[str, Tally | None]:
    told = {name: rubric for name, rubric in rubrics.items() if not why_not(draft, name)}
    signals = measure_all(draft, needed_signals(told.values()))
    return {name: tally(told[name], signals) if name in told else None for name in rubrics}


def _points(result: Tally | None) -> dict[str, float]:
    if result is None or result.value is None:
        return {}
    points = {row.criterion.id: row.points for row in result.rows}
    if result.guard and result.uncapped is not None:
        points[f"guard.{result.guard.id}"] = result.guard.cap - result.uncapped
    return points


def _found(draft: Draft) -> tuple[FoundTerm, ...]:
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return ()
    terms, values = evidence.profile.matcher.terms, evidence.profile.brand.values
    return tuple(
        FoundTerm(
            term=terms[hit.term].text,
            value=values[hit.value].id,
            span=Span(span.start + hit.place[0], span.start + hit.place[1]),
            counter=hit.counter,
            denied=hit.denied,
            how=hit.how,
        )
        for span, sentence in zip(evidence.spans, evidence.sentences, strict=True)
        for hit in sentence.hits
    )

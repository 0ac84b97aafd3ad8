"""Does merkfit tell organisations apart? Short posts of nine political parties, names masked.

Per party an organisation is made the way a brand manager would: ten pieces of its programme as its
mission, one value with the words that mark the programme against Dutch at large, thirty of its
posts as examples, and the first ten suggestions taken over. Each other post belongs to the party
whose merkfit is highest; also told before the caps, which make many posts equal (what contradicts a
value gets 30 at most, whoever sends it). Beside it, on the same posts: multinomial naive Bayes and
BM25 (k1 1.5, b .75; a party's thirty posts as one document).

Reads `brand/` from BRANDCHECK_DATA or ../shared/data and says so when it is not there. Party names,
leaders, hashtags, links and @USER are taken out first, and posts that keep fewer than eight words
are left out. As many posts of every party, so that chance is one in nine. `--facts` also tells what
each fact of merkfit reaches by itself.
"""

from __future__ import annotations

import csv
import math
import os
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import numpy as np

from brandcheck.brand import Audience, Brand, ExamplePost, Keyword, Value
from brandcheck.language import Analyser, load_pipeline
from brandcheck.scoring import own_rubrics
from brandcheck.scoring.rubric import needed_signals
from brandcheck.signals import Draft, Signal, measure_all
from brandcheck.tuning.judging import MERKFIT, Judged, judge
from brandcheck.tuning.posts import Post, ReadPost, example_posts
from brandcheck.tuning.reading import PostReader, Profiles
from brandcheck.tuning.suggestions import accept
from brandcheck.tuning.suggestions.log_odds import log_odds
from brandcheck.tuning.suggestions.suggesting import Suggester
from brandcheck.tuning.suggestions.word_choice import telling_lemmas

SEEDS = range(3)
EXAMPLES, TESTED = 30, 50
FEWEST_WORDS = 8
PIECES, PIECE = 300, 60
TOLD, LONGEST = 10, 4000
WORDS, TAKEN_OVER = 40, 10
VALUE = "waar-we-voor-staan"
PARTIES = ("ChristenUnie", "D66", "FvD", "GroenLinks", "PVV", "PvdA", "SGP", "SP", "VVD")
_MASKED = re.compile(
    r"\(LINK\)|https?://\S+|[#@^]\w+|\b(?:pvv|partij voor de vrijheid|d66|democraten 66|democraten|"
    r"fvd|forum voor democratie|forum|groen ?links|gl|pvda|partij van de arbeid|sp|sgp|vvd|cda|cu|"
    r"socialistische partij|volkspartij|staatkundig gereformeerde partij|christen ?unie|pvdd|"
    r"partij voor de dieren|denk|50plus|ja21|bbb|volt|bij1|dwars|jovd|wilders|geert|mark rutte|"
    r"rutte|kaag|sigrid|baudet|thierry|klaver|jesse|ploumen|lilianne|marijnissen|lilian|segers|"
    r"gert-jan|van der staaij|staaij|asscher|lodewijk|hoekstra|wopke|pechtold|rob jetten|jetten|"
    r"sophie hermans|hermans|dijkhoff|roemer|otten|hiddema|van houwelingen|van haga|agema|kops|"
    r"martin bosma|bosma|markuszower|van meijeren|paternotte|bisschop|stoffer|hijink|leijten|"
    r"jasper van dijk|kuiken|nijboer|bromet|westerveld|ellemeet|schouten|bikker|voordewind)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-zà-ÿ']{2,}")
Texts = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Split:
    """Thirty posts a party to learn from, and others with their party."""

    known: Texts
    asked: tuple[tuple[str, str], ...]


def main() -> None:
    """Prints the shares of posts given to the right party."""
    base = Path(os.environ.get("BRANDCHECK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not (base / "brand" / "party_tweets.csv").exists():
        print("party_posts: skipped, no party posts found")
        return
    posts, programmes = read_posts(base / "brand"), read_programmes(base / "brand")
    analyser = Analyser(load_pipeline())
    tools = Tools(analyser, Profiles(analyser), PostReader(analyser.analyse_all))
    words = {party: marking(text, tools) for party, text in programmes.items()}
    found: dict[str, list[float]] = {}
    for seed in SEEDS:
        split = split_posts(posts, seed)
        found.setdefault("naive Bayes", []).append(right(split, naive_bayes(split.known)))
        found.setdefault("BM25", []).append(right(split, bm25(split.known)))
        brands = {p: made(p, programmes[p], words[p], split.known[p], tools) for p in PARTIES}
        for name, share in merkfit(split, brands, tools, facts="--facts" in sys.argv).items():
            found.setdefault(name, []).append(share)
    print(f"| nine parties, {EXAMPLES} posts each | right | by seed |\n|---|---|---|")
    for name, shares in found.items():
        told = ", ".join(f"{share:.3f}" for share in shares)
        print(f"| {name} | {np.mean(shares):.3f} | {told} |")


@dataclass(frozen=True)
class Tools:
    """What reads brands and posts."""

    analyser: Analyser
    profiles: Profiles
    reader: PostReader


def masked(text: str) -> str:
    """The text without what gives its sender away."""
    return " ".join(_MASKED.sub(" ", text.replace("(LINK)", " ")).split())


def read_posts(folder: Path) -> dict[str, list[str]]:
    """The masked posts of each party that are long enough."""
    found: dict[str, list[str]] = {party: [] for party in PARTIES}
    with (folder / "party_tweets.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            text = masked(row["Tweet"])
            if len(_WORD.findall(text.lower())) >= FEWEST_WORDS:
                found[row["Party"]].append(text)
    return found


def read_programmes(folder: Path) -> dict[str, list[str]]:
    """Pieces of sixty words of each party's programme, evenly over the whole, masked."""
    found = {}
    for party in PARTIES:
        name = "FVD" if party == "FvD" else party
        text = (folder / "programmes" / f"{name}_2021.txt").read_text("utf-8", errors="replace")
        words = masked(text).split()
        starts = range(0, len(words), max(PIECE, len(words) // PIECES))
        found[party] = [" ".join(words[at : at + PIECE]) for at in starts]
    return found


def split_posts(posts: Texts, seed: int) -> Split:
    """Posts drawn by a seed."""
    known, asked = {}, []
    for party in PARTIES:
        drawn = random.Random(f"{seed} {party}").sample(list(posts[party]), EXAMPLES + TESTED)
        known[party] = drawn[:EXAMPLES]
        asked += [(party, text) for text in drawn[EXAMPLES:]]
    return Split(known, tuple(asked))


def marking(pieces: Sequence[str], tools: Tools) -> list[str]:
    """The words that mark a programme against Dutch at large, and are in several of its pieces."""
    texts = [telling_lemmas(a) for a in tools.analyser.analyse_all(pieces)]
    counts = Counter(word for text in texts for word in text)
    scores = log_odds(texts, ())
    often = [word for word in scores if counts[word] >= 3]
    return sorted(often, key=lambda word: (-scores[word], word))[:WORDS]


def made(
    party: str, pieces: Sequence[str], words: Sequence[str], posts: Sequence[str], tools: Tools
) -> Brand:
    """An organisation from a programme and thirty posts, with suggestions taken over."""
    value = Value(
        id=VALUE,
        label="Waar we voor staan",
        means=", ".join(words),
        keywords=tuple(Keyword(term=word) for word in words),
    )
    brand = Brand(
        id=party.lower(),
        name="Een partij",
        mission=" ".join(pieces[:: max(1, len(pieces) // TOLD)])[:LONGEST],
        audiences=(
            Audience(id="kiezers", name="Kiezers", description="Kiezers", topics=("land",)),
        ),
        values=(value,),
        posts=tuple(
            ExamplePost(id=f"post-{n}", text=text, teller="corporate", channel="x", values=(VALUE,))
            for n, text in enumerate(posts)
        ),
    )
    reads = tools.reader.read(example_posts(brand))
    suggested = Suggester(brand, reads, tools.analyser, tools.profiles).of(0)
    return reduce(accept, suggested[:TAKEN_OVER], brand)


def merkfit(
    split: Split, brands: Mapping[str, Brand], tools: Tools, *, facts: bool
) -> dict[str, float]:
    """The share that the highest merkfit gives to the right party; with `facts` that of each fact,
    for which the highest figure wins."""
    posts = [Post(f"x:{n}", "", text, "archive", "x") for n, (_, text) in enumerate(split.asked)]
    reads = tools.reader.read(posts)
    scores: dict[str, list[np.ndarray]] = {}
    for party in PARTIES:
        profile = tools.profiles.of(brands[party])
        judged = judge(reads, profile, own_rubrics({}))
        scores.setdefault("merkfit", []).append(np.array([j.merkfit or 0.0 for j in judged]))
        scores.setdefault("before its caps", []).append(np.array([uncapped(j) for j in judged]))
        if facts:
            for name, row in facts_of(reads, brands[party], tools).items():
                scores.setdefault(name, []).append(row)
    owners = np.array([PARTIES.index(party) for party, _ in split.asked])
    return {name: share_right(np.array(rows), owners) for name, rows in scores.items()}


def uncapped(judged: Judged) -> float:
    """The points of merkfit without the caps."""
    points = judged.contributions.items()
    return sum(figure for name, figure in points if not name.startswith("guard."))


def facts_of(reads: Sequence[ReadPost], brand: Brand, tools: Tools) -> dict[str, np.ndarray]:
    """Per fact of merkfit its figure for every post, of which more is better; cannot tell is the
    lowest."""
    rubric = own_rubrics({})[MERKFIT]
    names = needed_signals([rubric])
    signs = {c.signal: -1 if c.direction == "less" else 1 for c in rubric.criteria}
    profile = tools.profiles.of(brand)
    rows = [measure_all(Draft(read.analysis, profile, channel="x"), names) for read in reads]
    return {name: np.array([_figure(row[name], signs[name]) for row in rows]) for name in names}


def _figure(signal: Signal, sign: int) -> float:
    return -99.0 if signal.value is None else sign * signal.value


def share_right(scores: np.ndarray, owners: np.ndarray) -> float:
    """Parties x posts: the share of posts whose own party is highest; a tie is shared."""
    best = scores == scores.max(axis=0)
    return float((best[owners, np.arange(len(owners))] / best.sum(axis=0)).mean())


def right(split: Split, owner: Callable[[str], str]) -> float:
    """The share of posts given to the right party."""
    return float(np.mean([owner(text) == party for party, text in split.asked]))


def naive_bayes(known: Texts, smoothing: float = 0.3) -> Callable[[str], str]:
    """Multinomial naive Bayes over words, all parties as likely."""
    counts = {party: _counted(texts) for party, texts in known.items()}
    size = len(set().union(*counts.values()))

    def owner(text: str) -> str:
        words = _WORD.findall(text.lower())
        return max(counts, key=lambda party: sum(_log(counts[party], w, size) for w in words))

    def _log(row: Counter[str], word: str, size: int) -> float:
        return math.log((row[word] + smoothing) / (row.total() + smoothing * size))

    return owner


def bm25(known: Texts, k1: float = 1.5, b: float = 0.75) -> Callable[[str], str]:
    """Okapi BM25 with a party's posts as one document."""
    counts = {party: _counted(texts) for party, texts in known.items()}
    among = Counter(word for row in counts.values() for word in row)
    mean = float(np.mean([row.total() for row in counts.values()]))

    def worth(party: str, word: str) -> float:
        row, many = counts[party], among[word]
        rare = math.log(1 + (len(counts) - many + 0.5) / (many + 0.5))
        return rare * row[word] * (k1 + 1) / (row[word] + k1 * (1 - b + b * row.total() / mean))

    def owner(text: str) -> str:
        words = set(_WORD.findall(text.lower()))
        return max(counts, key=lambda party: sum(worth(party, word) for word in words))

    return owner


def _counted(texts: Sequence[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text.lower()))


if __name__ == "__main__":
    main()

"""What scoring hands on: one frozen report, the same for the page, the command line, a file."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"
Band = Literal["nog_niet", "bijna", "klaar"]
ConversationClass = Literal["eenrichting", "tweerichting", "meerrichting"]


class Frozen(BaseModel):
    """A part of a report."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TextSpan(Frozen):
    """Half-open range of code points in the author's own text."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Contribution(Frozen):
    """What one criterion adds. The points of all contributions sum to the score.

    `available` is what the criterion could bring at most; a guard that caps the score is a
    contribution with negative points and nothing available.
    """

    criterion: str
    label: str
    points: float
    available: float
    value: float | None = Field(default=None, description="The fact, in the unit of its signal.")
    merit: float | None = Field(default=None, ge=0, le=1)


class Score(Frozen):
    """One score, 0 to 100, or None with the reason why it cannot be told."""

    id: str
    title: str
    value: float | None
    reason: str | None = None
    band: Band | None = None
    interval: tuple[float, float] | None = None
    provisional: bool = False
    summary: str = Field(description="One sentence: why this score.")
    parts: dict[str, float | None] = Field(default_factory=dict)
    contributions: tuple[Contribution, ...] = ()
    set_aside: tuple[str, ...] = Field(default=(), description="Criteria set aside by the author.")


class Finding(Frozen):
    """One thing seen, in the author's own text."""

    criterion: str
    score: str
    label: str
    works: bool = Field(description="True: this works. False: there is something to win.")
    spans: tuple[TextSpan, ...] = ()
    target: TextSpan | None = Field(default=None, description="The place to change.")
    what: str
    why: str
    how: str
    example: str
    source: str
    points: float = Field(description="What a change would bring, in points of its score.")


class ValueReading(Frozen):
    """How one brand value is present: sums over sentences of evidence between 0 and 1."""

    label: str
    shown: float = Field(ge=0)
    named: float = Field(ge=0)
    negated: float = Field(ge=0)
    spans: dict[str, tuple[TextSpan, ...]] = Field(
        default_factory=dict, description="shown, named, negated: where"
    )
    certain: bool = Field(
        default=True, description="False: only close in meaning, no word of the value."
    )


class Cue(Frozen):
    """One cue for the conversation class or a congruence bar."""

    criterion: str
    label: str
    text: str
    spans: tuple[TextSpan, ...] = ()


class Conversation(Frozen):
    """What the post does to its reader. `class` is None when it cannot be told."""

    model_config = ConfigDict(extra="forbid", frozen=True, serialize_by_alias=True)

    class_: ConversationClass | None = Field(
        alias="class", validation_alias="class", serialization_alias="class"
    )
    reason: str
    value: float | None = Field(default=None, description="0-100 inside the class.")
    cues: tuple[Cue, ...] = ()


class Congruence(Frozen):
    """Two bars, 0 to 100: bonding (the own circle) and bridging (to other groups)."""

    bonding: float | None
    bridging: float | None
    reason: str
    cues: tuple[Cue, ...] = ()


class Warning(Frozen):
    """Something to look at before publishing. Never points."""

    kind: str
    spans: tuple[TextSpan, ...]
    text: str
    how: str = ""


class SpellingFinding(Frozen):
    """A possible slip in spelling or grammar."""

    start: int
    end: int
    text: str
    suggestions: tuple[str, ...] = ()
    rule: str


class ChannelFit(Frozen):
    """How the draft sits in its channel."""

    id: str
    name: str
    length: int
    limit: int | None
    over: int = Field(default=0, description="By how many units the draft is too long.")
    fold: int | None = Field(default=None, description="Offset in the text where the fold falls.")
    notes: tuple[str, ...] = ()


class Readability(Frozen):
    """Established measures, beside helderheid."""

    lint: float | None = None
    lint_level: int | None = None
    lint_text: str = ""
    flesch_douma: float | None = None
    lix: float | None = None


class Report(Frozen):
    """All that brandcheck says of one draft."""

    source: str = "-"
    text: str
    brand: str
    audience: str | None
    teller: str
    scores: dict[str, Score]
    values: dict[str, ValueReading]
    conversation: Conversation
    congruence: Congruence
    findings: tuple[Finding, ...]
    advice: tuple[Finding, ...]
    warnings: tuple[Warning, ...]
    spelling: tuple[SpellingFinding, ...] | None = Field(
        default=None, description="None: not looked at."
    )
    readability: Readability
    channel: ChannelFit
    notices: tuple[str, ...] = Field(default=(), description="About the draft as a whole.")
    versions: dict[str, str]

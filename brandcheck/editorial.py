"""The editor's desk: what the calendar pages and the command line do with stories.

Rules live in `planning/`, keeping in `storage/`, scoring in the workspace; here they meet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from brandcheck.errors import EverythingPaused
from brandcheck.planning.balance import Balance, balance
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.lifecycle import Actor, check_may_plan, check_may_write, take_step
from brandcheck.planning.moments import Week, in_amsterdam
from brandcheck.planning.placing import place, with_text
from brandcheck.planning.proposal import Proposal, propose
from brandcheck.planning.story import Status, Story, StoryReading
from brandcheck.scoring.report import Report
from brandcheck.storage import Change, Storage, StoredReport
from brandcheck.workspace import Workspace

BALANCE_WEEKS = 4


def utc_now() -> datetime:
    """The clock of whoever brings none."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Editorial:
    """One desk for everybody. Each call is one operation in the database, whole or not at all.

    What a call raises: the typed errors of the rule it applies, StoryChanged when somebody else
    was first, and DatabaseUnavailable.
    """

    workspace: Workspace
    storage: Storage
    clock: Callable[[], datetime]

    @classmethod
    def of(cls, workspace: Workspace) -> Editorial:
        """The desk over a workspace's database. Raises DatabaseUnavailable or DatabaseOutdated."""
        return cls(workspace, workspace.storage, utc_now)

    def settings(self, organisation: str) -> CalendarSettings:
        """What the editor decided."""
        return self.storage.calendars.get(organisation)

    def save_settings(self, settings: CalendarSettings, by: Actor) -> CalendarSettings:
        """Keeps what the editor decided. Raises NotAllowed or SettingsChanged."""
        check_may_plan(by)
        return self.storage.calendars.save(settings, by.name)

    def get(self, story_id: str) -> Story:
        """A story. Raises StoryMissing."""
        return self.storage.stories.get(story_id)

    def between(self, organisation: str, start: datetime, end: datetime) -> list[Story]:
        """The stories planned from `start` until `end`, in order."""
        return self.storage.stories.list(organisation, start=start, end=end)

    def week(self, organisation: str, week: Week) -> list[Story]:
        """The stories of a week, in order."""
        return self.between(organisation, week.start, week.end)

    def backlog(self, organisation: str) -> list[Story]:
        """The stories that wait for a moment."""
        return self.storage.stories.list(organisation, backlog=True)

    def create(self, story: Story, by: Actor) -> Story:
        """A new story, with the reading of its text if it has one. Raises NotAllowed."""
        check_may_write(by)
        report = self.judge(story)
        return self.storage.stories.add(_read(story, report), by.name, report)

    def edit(self, story: Story, by: Actor, **changes: object) -> Story:
        """The story with other fields; a changed text, audience or channel is scored again, and
        the reports of earlier texts stay. Raises NotAllowed."""
        check_may_write(by)
        settings, now = self.settings(story.organisation), self.clock()
        text = str(changes.pop("text", story.text))
        changed = with_text(story.but(**changes), text, settings, now)
        if _asked_of(changed) == _asked_of(story) and story.reading is not None:
            return self.storage.stories.save(changed, by.name)
        report = self.judge(changed)
        return self.storage.stories.save(_read(changed, report), by.name, report)

    def judge(self, story: Story) -> Report | None:
        """The report on a story's text; None when there is no text to look at.

        Raises what `Workspace.check` raises, an empty text apart.
        """
        if not story.text.strip():
            return None
        return self.workspace.check(
            story.text,
            brand=story.organisation,
            channel=story.channels[0] if story.channels else "linkedin",
            audience=story.audience or None,
            teller=story.voice,
            source=story.title,
        )

    def reports(self, story: Story) -> list[StoredReport]:
        """The reports on every version of the text, the newest first."""
        return self.storage.stories.reports(story.id)

    def history(self, story: Story) -> list[Change]:
        """Who changed what, and when."""
        return self.storage.stories.history(story.id)

    def place(self, story: Story, moment: datetime | None, by: Actor) -> Story:
        """Plans, moves, or puts back in the backlog (None). Raises NotAllowed and what `place`
        in `planning.placing` raises."""
        check_may_plan(by)
        placed = place(story, moment, self.settings(story.organisation), self.clock())
        return self.storage.stories.save(placed, by.name)

    def step(
        self, story: Story, target: Status, by: Actor, reason: str = "", link: str = ""
    ) -> Story:
        """Takes a step in a story's life."""
        settings = self.settings(story.organisation)
        if settings.calamity and target in {Status.PLANNED, Status.PUBLISHED}:
            raise EverythingPaused(reason=settings.calamity.reason)
        stepped = take_step(story, target, by, settings, self.clock(), reason, link)
        return self.storage.stories.save(stepped, by.name)

    def put_back(self, stories: Sequence[Story], by: Actor) -> list[Story]:
        """Undo: earlier states of stories as the newest ones, all or none. Raises StoryChanged
        when a story has changed since (its `version` is the one it has now)."""
        check_may_write(by)
        return self.storage.stories.save_all(stories, by.name)

    def delete(self, story: Story, by: Actor) -> None:
        """Into the bin. Raises NotAllowed or StoryChanged."""
        check_may_write(by)
        self.storage.stories.delete(story.id, story.version, by.name)

    def restore(self, story_id: str, by: Actor) -> Story:
        """Out of the bin. Raises NotAllowed."""
        check_may_write(by)
        return self.storage.stories.restore(story_id, by.name)

    def bin(self, organisation: str) -> list[Story]:
        """What lies in the bin."""
        return self.storage.stories.bin(organisation)

    def balance(self, organisation: str, week: Week, weeks: int = 1) -> Balance:
        """The balance of the `weeks` weeks that end with `week`."""
        first = week.later(-BALANCE_WEEKS * 2)
        stories = self.between(organisation, first.start, week.end)
        brand = self.workspace.open_brand(organisation).brand
        today = in_amsterdam(self.clock()).date()
        return balance(stories, self.settings(organisation), week, brand, weeks, today)

    def propose(self, organisation: str, first: Week, weeks: int) -> Proposal:
        """A filling of `weeks` weeks from `first`; nothing is kept until it is accepted."""
        start, end = first.later(-BALANCE_WEEKS).start, first.later(weeks).end
        around = self.between(organisation, start, end)
        brand = self.workspace.open_brand(organisation).brand
        settings = self.settings(organisation)
        candidates = [*around, *self.backlog(organisation)]
        return propose(candidates, settings, first, weeks, self.clock(), brand)

    def accept(self, proposal: Proposal, story_ids: Iterable[str], by: Actor) -> list[Story]:
        """Plans these stories as proposed, all of them or none; a story that got a moment in the
        meantime stays where it is. Raises NotAllowed and what `place` raises."""
        check_may_plan(by)
        wanted, now, placed = set(story_ids), self.clock(), []
        for placement in proposal.placements:
            if placement.story_id in wanted:
                story = self.get(placement.story_id)
                if story.planned is None:
                    settings = self.settings(story.organisation)
                    placed.append(place(story, placement.moment, settings, now))
        return self.storage.stories.save_all(placed, by.name)

    def judge_again(self, story: Story, by: Actor) -> Story:
        """Scores a story with the brand as it is now; the earlier report stays."""
        report = self.judge(story)
        return self.storage.stories.save(_read(story, report), by.name, report)


def _read(story: Story, report: Report | None) -> Story:
    return story.but(reading=StoryReading.of(report) if report else None)


def _asked_of(story: Story) -> tuple[object, ...]:
    """What a report depends on."""
    return (story.text, story.audience, story.channels[:1], story.voice, story.organisation)

"""A sentence with everything that was found in it: what the questions who, what, when are answered from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.claims.clauses import clause_at
from checker.claims.lexicon import Hit
from checker.claims.name_table import Spotted
from checker.records import Mention, Modality, PeriodMention, Sentence

__all__ = ["Frame", "Speaker"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody at `text[start:end]` who is said to state something."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence; `spans` are its clauses, `periods` and `speakers` are filled only where it holds a figure."""

    sentence: Sentence
    chinese: bool
    mentions: tuple[Mention, ...]
    names: tuple[Spotted, ...]
    hits: tuple[Hit, ...]
    spans: tuple[tuple[int, int], ...] = ()
    periods: tuple[PeriodMention, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    owners: Mapping[int, int] = field(
        default_factory=dict
    )  # start of a time -> of the figure right before it
    mood: Modality = Modality.ACTUAL  # that of the line which introduces the list that this one is an item of

    def clause(self, position: int) -> int:
        """Return the number of the clause at `position`."""
        return clause_at(self.spans, position)

    def of(self, group: str) -> tuple[Hit, ...]:
        """Return the cue words of one group."""
        return tuple(hit for hit in self.hits if hit.group == group)

    def is_spoken(self, name: Spotted) -> bool:
        """Say whether `name` is a speaker here."""
        return any((speaker.start, speaker.end) == (name.start, name.end) for speaker in self.speakers)

"""A sentence with everything that was found in it: what the questions who, what, when are answered from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checker.claims.clauses import clause_at
from checker.claims.labelled import Labelled
from checker.claims.lexicon import Hit
from checker.claims.name_table import Spotted
from checker.claims.taken import Taken
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
    """One sentence; without a figure its clauses (`spans`), times, their `owners` and `taken` are not looked for."""

    sentence: Sentence
    chinese: bool
    mentions: tuple[Mention, ...]
    names: tuple[Spotted, ...]
    cues: Mapping[str, tuple[Hit, ...]]  # by their groups
    spans: tuple[tuple[int, int], ...] = ()
    periods: tuple[PeriodMention, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    # Start of a time -> start of the figure right before it.
    owners: Mapping[int, int] = field(default_factory=dict)
    taken: Taken = field(default_factory=Taken)
    parts: tuple[Labelled, ...] = ()  # those told apart by a number: Unit 2
    mood: Modality = Modality.ACTUAL  # that of the line which introduces the list that this one is an item of

    def clause(self, position: int) -> int:
        """Return the number of the clause at `position`."""
        return clause_at(self.spans, position)

    def opening(self, mention: Mention, marks: str = " ") -> int:
        """Return where the figure's clause begins; one of `marks` alone goes on from a heading and its colon."""
        text, home = self.sentence.text, self.clause(mention.start)
        start = self.spans[home][0]
        headed = not text[start : mention.start].strip(marks) and text[:start].rstrip().endswith((":", "："))
        return self.spans[home - 1][0] if home and headed else start

    def next_figure(self, mention: Mention) -> int:
        """Return where the figure behind `mention` begins, the end of the sentence if there is none."""
        ahead = (other.start for other in self.mentions if other.start >= mention.end)
        return min(ahead, default=len(self.sentence.text))

    def of(self, group: str) -> tuple[Hit, ...]:
        """Return the cue words of one group."""
        return self.cues.get(group, ())

    def is_spoken(self, name: Spotted) -> bool:
        """Say whether `name` is a speaker here."""
        return any((speaker.start, speaker.end) == (name.start, name.end) for speaker in self.speakers)

"""Make a frame of each sentence: what stands in it that says who, what, where, in what mood.

Times, clauses and what is taken are looked for only where a figure asks for them (`filled`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.cells import cell_start, names_in_cell, years_in_cell
from checker.claims.clauses import clauses, whole
from checker.claims.cues import speakers_in
from checker.claims.datelines import dateline_end
from checker.claims.frame import Frame
from checker.claims.items import introduces
from checker.claims.lexicon import Hit, by_group, find, is_chinese, lexicon
from checker.claims.name_table import NameTable, Spotted
from checker.claims.names import Casing, spot
from checker.claims.numbered import with_numbers
from checker.claims.numbered_parts import numbered_parts
from checker.claims.peoples import with_peoples
from checker.claims.periods import periods
from checker.claims.provisions import editions, is_edition
from checker.claims.quantities import SIZE, quantities
from checker.claims.taken import Taken
from checker.claims.when import owners
from checker.languages.zh.script import fold
from checker.records import Article, Kind, Mention, Modality, Sentence, SentenceRole
from checker.values.period import Period

__all__ = ["filled", "frames_of"]


def frames_of(article: Article, table: NameTable) -> tuple[list[Frame], list[Frame]]:
    """Return the frames of all sentences but repeats, and that of a headline which only the head of the file holds."""
    chinese = is_chinese(article.language)
    told = [sentence for sentence in article.sentences if sentence.role is not SentenceRole.REPEAT]
    prose = [sentence.text for sentence in told if sentence.role is not SentenceRole.CELL]
    casing = None if chinese else Casing.of("\n".join(prose), article.title or "")
    head = _headline(article, told)
    return (
        [_frame(sentence, article.language, chinese, table, casing) for sentence in told],
        [_frame(sentence, article.language, chinese, table, casing) for sentence in head],
    )


def _headline(article: Article, told: Sequence[Sentence]) -> list[Sentence]:
    """Return the headline that stands in the file's head and not in its text; its figures are no claims."""
    if not article.title or any(sentence.role is SentenceRole.TITLE for sentence in told):
        return []
    return [Sentence(0, 0, article.title, ((0, 0),), role=SentenceRole.TITLE)]


def _frame(
    sentence: Sentence, language: str, chinese: bool, table: NameTable, casing: Casing | None
) -> Frame:
    text = sentence.text
    folded = fold(text) if chinese else _lower(text)
    told = cell_start(sentence)
    mentions = tuple(m for m in quantities(text, language) if m.note != SIZE and m.start >= told)
    opened = 0 if chinese else dateline_end(text)
    celled = sentence.role is SentenceRole.CELL
    spotted = spot(text, folded, chinese, table, None if celled else casing)
    found = with_numbers(text, [n for n in spotted if n.start >= opened or n.sort == "place"], mentions)
    hits = find(_lower(folded), lexicon(chinese, figures=bool(mentions) or introduces(sentence)))
    hits = _no_syllables(hits, found) if chinese else hits
    if not chinese:
        found = tuple(name for name in found if not is_edition(name.canonical, text, name.start))
    if celled:
        found = names_in_cell(sentence, found, hits, casing)
    found = _no_measures(found if chinese else with_peoples(text, found, hits), mentions, hits)
    speakers, parts = speakers_in(text, found, hits, chinese), numbered_parts(text, chinese)
    return Frame(sentence, chinese, mentions, found, by_group(hits), speakers=speakers, parts=parts)


def filled(article: Article, frame: Frame, before: Period | None, mood: Modality) -> Frame:
    """Return `frame` with its clauses and times; `before` is the time last named, `mood` that of the list it is in."""
    text = frame.sentence.text
    named = periods(text, article.language, article.published, before)
    if frame.sentence.role is SentenceRole.CELL:
        bare = [year for year in years_in_cell(frame.sentence) if all(year.start != p.start for p in named)]
        named = tuple(sorted((*bare, *named), key=lambda period: period.start))
    stretches = [(name.start, name.end) for name in frame.names]
    stretches += [(time.start, time.end) for time in named]
    stretches += [(mention.start, mention.end) for mention in frame.mentions]
    if frame.sentence.role is SentenceRole.CELL:
        stretches += [(edition.start, edition.end) for edition in editions(text, frame.chinese)]
    return replace(
        frame,
        spans=whole(clauses(text, frame.chinese), [(m.start, m.end) for m in frame.mentions]),
        periods=named,
        owners=owners(text, frame.mentions, named),
        taken=Taken.of(stretches),
        mood=mood,
    )


def _lower(text: str) -> str:
    """Return the text in lower case, every character in its place: İ alone would become two."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(low if len(low := c.lower()) == 1 else c for c in text)
    )


def _no_measures(
    names: Sequence[Spotted], mentions: Sequence[Mention], hits: Sequence[Hit]
) -> tuple[Spotted, ...]:
    """Drop what looks like a name and measures: RMB8 of an amount, GB, the words of Gross Domestic Product."""
    taken = [(m.start, m.end) for m in mentions if m.quantity.kind is not Kind.COUNT]
    taken += [(hit.start, hit.end) for hit in hits if hit.group == "metrics"]
    ends = {m.end for m in mentions}
    return tuple(
        n for n in names if n.end not in ends and not any(low <= n.start < high for low, high in taken)
    )


def _no_syllables(hits: Sequence[Hit], names: Sequence[Spotted]) -> tuple[Hit, ...]:
    """Drop words of one character that are only part of a Chinese name: 高 of 高雄市, 长 of 长沙."""
    within = {at for name in names for at in range(name.start, name.end) if name.end - name.start > 1}
    return tuple(hit for hit in hits if hit.end - hit.start > 1 or hit.start not in within)

"""Read a claim's mood, its speaker and its scope from the cue words round the figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.claims.frame import Frame, Speaker
from checker.claims.lexicon import Hit, words_of
from checker.claims.name_table import Spotted
from checker.claims.names import TITLES
from checker.languages.zh.script import fold
from checker.records import Kind, Mention, Modality, Role

__all__ = ["basis_before", "modality_of", "mood_of", "scope_of", "speaker_of", "speakers_in"]

# The first that is found decides: a condition outweighs a forecast inside it.
_ORDER = (Modality.CONDITIONAL, Modality.TARGET, Modality.FORECAST, Modality.RUMOR, Modality.ESTIMATE)
_GROUPS = frozenset({"children", "women", "men", "foreign", "serious", "light"})
_OF_NOBODY = frozenset({Kind.AREA, Kind.LENGTH, Kind.MASS, Kind.VOLUME})  # no figures of people
_NO_SCOPE_IN_NAMES = frozenset({"total", "domestic", "consumer"})
_AHEAD = frozenset({Modality.FORECAST, Modality.TARGET})  # what the old level of a change never is
_OBJECTS = ("其", "该", "該", "这", "這", "那", "它", "他", "她")
# 将一颗卫星
_SOME_OF = re.compile(
    r"(?:\d[\d,.万亿]*|[一两二三四五六七八九十数多几]+)[颗枚艘架名位个批座辆只头台件份部家条套项吨]"
)
# 将两地车程缩短到15分钟, 将利率上调至5%: what moved stands between 将 and the verb
_MOVED_TO = re.compile(
    r"(?!进一步|逐|继续|持续|[大小]幅|再|会|于|在|从|由|被|有望|可能|很快|正式|同步|首次|陆续|分别|全面|不断|稳步|基本"
    r"|整体|最[终高多]|每|自)[^，。；将把]{2,14}?(?:[缩延]短|缩减|压缩|[降提]低|[降减]少|提[高升前]|增加|扩大|扩[充建]|[上下]调|调[整高低升降]"
    r"|[延推]长|推[迟高]|拉[长低高]|控制|削减|[升降砍减增加改]|定|设定|维持|保持|列|分|划)[至到为在成]"
)
_GAP_ZH = 10  # characters between a speaker and the verb of saying: 山姆·奥特曼在采访中表示
_GAP_EN = 28
_TITLED_EN = 60  # characters that a speaker's title may take behind the verb
_APPOSED = re.compile(r", (?:an?|the|its|their|his|her|who) [^,.;:\d]{3,70}, ")
_ENDS = re.compile(r"[^\w\s'’-]|\d")  # no title goes on behind these
_ONLY = 6  # characters between 仅 and the figure that it makes small: 仅辨认出4具
_BESIDE_OTHERS = (
    12  # characters between a figure and "another", "others": another at least 12, 12 were others
)
_CLOSE = 2  # characters between a verb of saying and the speaker after it, between 据 and a name


def modality_of(mention: Mention, frame: Frame) -> Modality:
    """Return the mood: a cue in the figure's own clause, or a condition or forecast opened just before it."""
    home = frame.clause(mention.start)
    found: set[str] = set()
    for hit in frame.of("modality"):
        if _marks_object(hit, frame) or (mention.role is Role.FROM and hit.label in _AHEAD):
            continue
        if frame.chinese and hit.start >= mention.end and frame.sentence.text.startswith("的", mention.end):
            continue  # 耗资21亿元的大桥将通车: what is to come is said of the bridge
        clause = frame.clause(hit.start)
        # An opening clause ("Analysts expect that, ...", 预计…，) governs what follows it; "if" always does.
        opened = home - clause == 1 and not _turns(home, frame)
        governs = hit.start < mention.start and (hit.label == "conditional" or opened)
        opening = clause == 1 and home == 0 and frame.sentence.text.startswith("With ")
        if clause == home or governs or opening:
            found.add(hit.label)
    return next((mood for mood in _ORDER if mood in found), frame.mood)


def _marks_object(hit: Hit, frame: Frame) -> bool:
    """Say whether 将 stands before what something is done to, and tells no future: 将成本压缩了2亿元."""
    text = frame.sentence.text
    if not frame.chinese or fold(text[hit.start : hit.end]) != "将":
        return False
    _, end = frame.spans[frame.clause(hit.start)]
    named = any(name.start == hit.end for name in frame.names) or _SOME_OF.match(text, hit.end) is not None
    moved = _MOVED_TO.match(fold(text[hit.end : end])) is not None
    return named or moved or text.startswith(_OBJECTS, hit.end) or "了" in text[hit.end : end]


def mood_of(frame: Frame) -> Modality:
    """Return the mood that a line sets for the list which it introduces, as in "What analysts expect:"."""
    found = {hit.label for hit in frame.of("modality")}
    return next((mood for mood in _ORDER if mood in found), Modality.ACTUAL)


def _turns(clause: int, frame: Frame) -> bool:
    """Say whether a clause sets itself against the one before: but it lost ..., 但去年仍亏损."""
    start, _ = frame.spans[clause]
    return (
        frame.sentence.text[start:]
        .lstrip(" ,，")
        .lower()
        .startswith(words_of("zh" if frame.chinese else "en").turns)
    )


def scope_of(mention: Mention, frame: Frame, told_by: str = "") -> frozenset[str]:
    """Return the labels of the scope and basis words in the figure's clause, but for those of another figure.

    `told_by` are the words that name the figure's metric.
    """
    start, end = frame.opening(mention), frame.spans[frame.clause(mention.start)][1]
    hits = [hit for hit in (*frame.of("scope"), *frame.of("basis")) if start <= hit.start and hit.end <= end]
    labels = {hit.label for hit in hits if not _of_another(hit, mention, told_by, frame)}
    if frame.sentence.text[: mention.start].rstrip().lower().endswith(words_of("en").wholes):
        labels -= _GROUPS  # "children are among 111 killed": the figure is the whole
    following = frame.sentence.text[mention.end :].lstrip().lower()
    if mention.quantity.kind is Kind.COUNT and following.startswith(words_of("en").part_after):
        labels.add("part")
    if _beside_crew(mention, frame):
        labels.add("part")
    if not labels & _GROUPS and _some_of(mention, frame, told_by):
        labels.add("some")
    if mention.quantity.kind in _OF_NOBODY:
        labels -= _GROUPS
    if fold(mention.counted).lower().endswith(words_of("zh" if frame.chinese else "en").dwellings):
        labels.add("homes")
    return frozenset(labels)


def _of_another(hit: Hit, mention: Mention, told_by: str, frame: Frame) -> bool:
    """Say whether a word of scope is none of this figure's, or none at all."""
    nearest = hit.group == "basis" or hit.label == "earlier"
    return (
        (nearest and _parted(hit, mention, frame))
        or (mention.quantity.kind is Kind.DURATION and mention.start <= hit.start < mention.end)
        or (hit.label == "earlier" and _names_a_time(hit, frame))
        or (hit.label == "besides" and not frame.chinese and _of_other_things(hit, mention))
        or _only(hit, mention, frame)
        or _in_name(hit, told_by, frame)
        or any(name.start <= hit.start and hit.end <= name.end for name in frame.names)
        or _of_other_metric(hit, told_by, frame)
    )


def _of_other_things(hit: Hit, mention: Mention) -> bool:
    """Say whether "other" stands away from the figure: 20 pupils were moved to other schools."""
    return hit.end + _BESIDE_OTHERS < mention.start or mention.end + _BESIDE_OTHERS < hit.start


def _names_a_time(hit: Hit, frame: Frame) -> bool:
    """Say whether the word is part of a time that is known, which tells the figure apart by itself: the year before."""
    return any(period.start < hit.end and hit.start < period.end for period in frame.periods)


def _of_other_metric(hit: Hit, told_by: str, frame: Frame) -> bool:
    """Say whether the word qualifies another metric than the figure's: revenue of 3.7 and a net profit of 0.2."""
    text, metrics = frame.sentence.text, frame.of("metrics")
    told = [metric for metric in metrics if text[metric.start : metric.end] == told_by]
    qualified = {text[metric.start : metric.end] for metric in metrics if _qualifies(hit, metric, text)}
    part_of_it = any(metric.start < hit.end and hit.start < metric.end for metric in told)  # 月活 of 月活用户
    return bool(told and qualified) and told_by not in qualified and not part_of_it


def _qualifies(hit: Hit, metric: Hit, text: str) -> bool:
    """Say whether a word stands right before a metric, or begins its name: net profit, 净利润."""
    begins = metric.start == hit.start and hit.end < metric.end
    return begins or (hit.end <= metric.start and text[hit.end : metric.start] in ("", " "))


def _in_name(hit: Hit, told_by: str, frame: Frame) -> bool:
    """Say whether the word is part of a metric's name that says no more by it: 国内生产总值, 总投资."""
    text = frame.sentence.text
    return (
        frame.chinese
        and hit.label in _NO_SCOPE_IN_NAMES
        and any(
            metric.start <= hit.start and hit.end <= metric.end and text[metric.start : metric.end] == told_by
            for metric in frame.of("metrics")
        )
    )


def _only(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether the word makes a figure a small one, and not one of a part: 仅250人, but 仅该市就有250人."""
    if hit.label != "part" or hit.end - hit.start != 1:
        return False
    near = 0 <= mention.start - hit.end <= _ONLY
    return near and not any(hit.end <= name.start < mention.start for name in frame.names)


def _beside_crew(mention: Mention, frame: Frame) -> bool:
    """Say whether a figure is one of two that make those on board: 175 passengers and six crew."""
    if mention.quantity.kind is not Kind.COUNT:
        return False
    home, crew = frame.clause(mention.start), words_of("zh" if frame.chinese else "en").crew
    return any(
        frame.clause(other.start) == home and fold(other.counted).lower().endswith(crew)
        for other in frame.mentions
    )


def _some_of(mention: Mention, frame: Frame, told_by: str) -> bool:
    """Say whether a figure counts some of those that its metric's word names: 25 of the injured, 伤者中25人."""
    if mention.quantity.kind is not Kind.COUNT or not told_by:
        return False
    text = frame.sentence.text
    if not frame.chinese:
        following = text[mention.end :].lstrip().lower()
        return following.startswith(tuple(f"{of} {told_by.lower()}" for of in words_of("en").part_after))
    start = max((m.end for m in frame.mentions if m.end <= mention.start), default=0)
    before = fold(text[start : mention.start])
    return any(f"{told_by}{among}" in before for among in words_of("zh").among)


def basis_before(mention: Mention, frame: Frame, before: frozenset[str]) -> frozenset[str]:
    """Return the basis of the figure before, `before` being its scope, where `mention` is what it is compared with.

    In "recurring revenue of 9 million, against 7 million in 2021" both are recurring.
    """
    home = frame.clause(mention.start)
    compared = any(
        hit.end <= mention.start and frame.clause(hit.start) == home for hit in frame.of("compared_to")
    )
    told = words_of("zh" if frame.chinese else "en").basis
    return before & frozenset(told) if compared else frozenset()


def _parted(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether another figure stands between the word and `mention`."""
    low, high = sorted((hit.start, mention.start))
    return any(low < other.start < high for other in frame.mentions)


def speaker_of(mention: Mention, frame: Frame) -> str | None:
    """Return the last speaker named before the figure, or else the first after it."""
    preceding = [speaker.name for speaker in frame.speakers if speaker.end <= mention.start]
    following = [speaker.name for speaker in frame.speakers if speaker.start >= mention.end]
    return preceding[-1] if preceding else (following[0] if following else None)


def speakers_in(
    text: str, names: Sequence[Spotted], hits: Sequence[Hit], chinese: bool
) -> tuple[Speaker, ...]:
    """Return who says something in the sentence, in order.

    A speaker stands before or after a verb of saying, between 据 and 报道, or after "according to".
    """
    gap = _GAP_ZH if chinese else _GAP_EN
    people = [Speaker(name.start, name.end, name.canonical) for name in names]
    people += [Speaker(h.start, h.end, text[h.start : h.end]) for h in hits if h.group == "speakers"]
    people.sort(key=lambda person: (person.start, person.end))
    people = [p for i, p in enumerate(people) if not _titles(p, people[i + 1 : i + 2], text)]
    found: set[Speaker] = set()
    for hit in hits:
        speaker = None
        if hit.group == "says" or (chinese and hit.group == "according_end"):
            speaker = _before(people, hit.start, gap, text)
            if speaker is None and not chinese:
                speaker = _beyond(people, hit, text)
        elif hit.group == "according":
            speaker = _after(people, hit.end, _CLOSE if chinese else _GAP_EN)
            if chinese and speaker and not _closed(speaker, hits):
                speaker = None
        if speaker:
            found.add(speaker)
    return tuple(sorted(found, key=lambda speaker: (speaker.start, speaker.end, speaker.name)))


def _titles(person: Speaker, after: Sequence[Speaker], text: str) -> bool:
    """Say whether a word for a speaker is the title of the name right behind it: Mayor Ann Rowe."""
    words = (*words_of("zh").speakers, *words_of("en").speakers)
    generic = person.name == text[person.start : person.end] and fold(person.name).lower() in words
    return generic and any(text[person.end : name.start] in ("", " ") for name in after)


def _before(people: Sequence[Speaker], position: int, gap: int, text: str) -> Speaker | None:
    close = [p for p in people if p.end <= position <= p.end + gap and not _stops(text[p.end : position])]
    return close[-1] if close else None


def _after(people: Sequence[Speaker], position: int, gap: int) -> Speaker | None:
    return next((person for person in people if position <= person.start <= position + gap), None)


def _beyond(people: Sequence[Speaker], hit: Hit, text: str) -> Speaker | None:
    """Return who speaks behind an English verb of saying or, with more words between, before it."""
    speaker = _after(people, hit.end, _CLOSE) or _titled_after(people, hit.end, text)
    if speaker is None and text[hit.start : hit.end] != "according":
        speaker = _apposed(people, hit.start, text)
    return speaker


def _apposed(people: Sequence[Speaker], position: int, text: str) -> Speaker | None:
    """Return who speaks behind a word on who that is: Ann Rowe, an official of the county, said."""
    return next((p for p in reversed(people) if _APPOSED.fullmatch(text, p.end, position)), None)


def _titled_after(people: Sequence[Speaker], position: int, text: str) -> Speaker | None:
    """Return who speaks by a title of some words: said national police spokesman Ann Rowe."""
    person = next((each for each in people if each.start > position), None)
    if person is None or person.start > position + _TITLED_EN:
        return None
    between = text[position : person.start]
    words = between.lower().split()
    titled = bool(words) and words[-1] in TITLES and between.endswith(" ") and not _ENDS.search(between)
    return person if titled else None


def _stops(between: str) -> bool:
    return any(mark in between for mark in "，,；;。：:的")


def _closed(speaker: Speaker, hits: Sequence[Hit]) -> bool:
    """Say whether 据 X is closed by 报道, 的数据 and the like soon after X."""
    return any(
        hit.group in ("according_end", "says") and speaker.end <= hit.start <= speaker.end + _GAP_ZH
        for hit in hits
    )

"""The words that a language must give so that a clause can be read as who, what, in what mood, told by whom.

Words are matched longest first; Chinese ones are written in Simplified and matched against folded text,
English ones in lower case against whole words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["FrameWords"]

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FrameWords:
    """One language's cue words; keys of `metrics` are labels of `languages.metrics.METRICS`."""

    metrics: Mapping[str, Words]
    provided_for: Mapping[str, Words]  # what a limit or a term is for -> words: images, logs
    editions: Mapping[str, Words]  # edition that a product is offered in -> words: free, pro
    edition_nouns: Words  # words behind one: plan, 版
    metrics_not: Words  # words that hold a metric's and are none: affected area, power plant
    counted_nouns: (
        Words  # words of `metrics` that only name who is counted: victims, 遇难者; a verb says more
    )
    together: Words  # words after which figures stand in the order of the names: 分别, respectively
    modality: Mapping[str, Words]  # records.Modality value -> words
    modality_not: Words  # words that hold a cue of mood and are none: than expected
    says: Words  # verbs after which, or before which, a speaker stands
    tells: Words  # verbs right before whom something is told: told, 告诉
    says_not: Words  # words that hold a verb of saying and are none: 来说, 据说
    speakers: Words  # people and bodies that speak without a name: police, officials, analysts
    according: Words  # words that open an attribution: according to X, 据X
    according_end: Words  # words that close one: 报道, 的数据
    scope: Mapping[str, Words]  # scope label -> words; claims that differ in these differ in scope
    scope_not: Words  # words that hold a cue of scope and are none: 总统, 各地
    basis: Mapping[str, Words]  # as scope, but for a basis of measuring: total, net, recurring
    segments: Mapping[str, Words]  # parts of a business -> words: passenger revenue, 客运收益
    segment_nouns: Words  # words behind what a part of a business is called: division, 业务
    numbered: Mapping[str, Words]  # like parts told apart by a number -> words: Unit 2, 二期工程
    closes: Words  # words that make a price that of the end of a day: closed at, 收盘
    events: Mapping[str, Words]  # event type -> words
    works: Mapping[str, Words]  # sort of work, building or public service -> words: a hospital, the tram
    back_reference: Words  # the company, 该公司: goes back behind another name in its clause
    pronouns: Words  # it, 其: goes back only where its clause names nobody before it
    not_names: Words  # words that look like names and are none
    classes: Mapping[str, Words]  # class of counted thing -> words, shared across languages
    measured_by: Mapping[str, Words]  # metric -> firms that measure nothing else
    describes: Words  # words that open a description of the subject by another name: the maker of X, 这家靠X起家的公司
    part_after: Words  # words right after a count that make it a part: of the, of whom
    among: Words  # words right after those of whom some are counted: 伤者中
    wholes: Words  # words right before a count that make it a whole: among, out of
    product_nouns: Words  # words beside a name that make it a product: app, 助手
    designations: Words  # words that make a name with a letter or number: Model 3, Series A
    holds: Words  # words between a place and how many of something there are in it: 有, 设有
    gives: Words  # verbs before whom something is given to: lent; behind one in Chinese: 向…提供
    receives: Words  # words right before whom something is given to: to, 向
    place_marks: Words  # words right before a name that make it a place: in, near
    compared_to: Words  # words right before a time that the figure is only compared with: 比, than
    joins: Words  # words that join two figures of one clause: and, 和
    turns: Words  # words that open a clause set against the one before: but, 但
    moves: (
        Words  # words between two figures of one thing at two times, or told in two ways: now, against, 增至
    )
    age_groups: Words  # patterns of an age group, with the names low and high, least, or most
    dwellings: Words  # what is counted and is lived in: homes, a part of the buildings
    befalls: Words  # verbs of an event that befalls: collapsed, 发生; a time beside one is the event's
    befalls_not: Words  # words behind such a verb that make it a place or a time: 现场
    then: Words  # words that turn back to a time just named: when, 当时
    crew: Words  # who is counted apart from the passengers
    superlatives: Words  # words that set something above all others of a time: 最, record, worst
    outdoes: Words  # words before a figure that is by how much one has more: 大胜, beat … by
    outdoes_not: Words  # words that hold one and are none: 赢得
    margins: Words  # words right behind such a figure: 之差, ahead
    object_marks: Words  # words after which a name is no subject: 对 向 from to by
    object_marks_not: Words  # words that hold such a mark and are none: 对手
    old_event: Words  # words that make an event another than the article's own: since, deadliest since
    name_ends: Mapping[str, Words]  # sort of name -> endings that close one (zh), or words that mark one (en)
    name_openers: Words  # words right before a name that say what it is of: 制造商, 竞争对手
    name_generic: (
        Words  # words that make no name of an ending, nor an ending that of a name: 铁路公司, 谷歌集团
    )
    home: Words  # words by which a text without a place shows that it speaks of its own country: 国家统计局
    name_followers: Words  # words behind a name that begins a clause, and no part of it: 财报, 去年
    name_verbs: Words  # verbs before a name without a break: 造成, 袭击
    name_breaks: str  # characters that no name holds: where a name without capitals begins

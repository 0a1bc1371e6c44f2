"""Tell what sort of thing each name of an article is: a person, a product, a place, or none of them.

Whoever bears a title, or speaks under two or three plain names, is a person: a speaker, hardly ever the subject of a
figure. What is called an app, an assistant, a model is a product: its figures are not its maker's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.claims.frame import Frame
from checker.claims.name_table import Spotted

__all__ = ["with_makers", "with_sorts"]

_FULL_NAME = (2, 3)  # words of a person's full name
_EDITION = re.compile(r" [B-HJ-Z](?![\w.&’'-])")  # an edition: the Aquila S
_PLACE = re.compile(
    r" (?:county|city|province|district|town|village|island|prefecture|parish|borough|valley)\b"
)
_NAMED_SHORT = frozenset({"name", "organisation", "product"})
_BESIDE = 2  # characters between a name and the noun that says what it is: 助手 Verrin, the Verrin assistant


def with_sorts(frames: Sequence[Frame]) -> list[Frame]:
    """Mark an article's people, also where a surname stands alone (Jane Rowe, later Rowe), its products and places."""
    people = {name.canonical for frame in frames for name in frame.names if _is_person(name, frame)}
    products = {
        name.canonical for frame in frames for name in frame.names if _is_product(name, frame)
    } - people
    places = _places(frames) - people - products
    full = _full_names(frames, people | places)
    if not people and not products and not places and not full:
        return list(frames)
    surnames = {person.rsplit(" ", 1)[-1]: person for person in sorted(people)}
    people_by_name = {**surnames, **{person: person for person in people}}

    def marked(name: Spotted) -> Spotted:
        if name.sort != "name":
            return name
        if name.canonical in full:
            return replace(full[name.canonical], start=name.start, end=name.end)
        if name.canonical in people_by_name:
            return replace(name, canonical=people_by_name[name.canonical], sort="person")
        if name.canonical in products:
            return replace(name, sort="product")
        return replace(name, sort="place") if name.canonical in places else name

    return _renamed(frames, marked)


def with_makers(frames: Sequence[Frame], body: str | None) -> list[Frame]:
    """Take the body that an article is about for the maker of the products whose maker nobody names."""
    if body is None:
        return list(frames)

    def made(name: Spotted) -> Spotted:
        orphan = name.sort == "product" and name.maker is None and name.canonical != body
        return replace(name, maker=body) if orphan else name

    return _renamed(frames, made)


def _full_names(frames: Sequence[Frame], barred: set[str]) -> dict[str, Spotted]:
    """Return for a short Latin name the one longer name of the article that begins with it: Acme, of Acme Energy."""
    told = {name.canonical: name for frame in frames for name in frame.names if name.sort in _NAMED_SHORT}
    longer: dict[str, list[Spotted]] = {}
    for name in told.values():
        head, _, rest = name.canonical.partition(" ")
        numbered = any(map(str.isdigit, rest))  # Acme 4 is one of Acme's products
        short = head in told and told[head].sort == "name" and not {head, name.canonical} & barred
        if rest and short and not numbered:
            longer.setdefault(head, []).append(name)
    return {head: names[0] for head, names in longer.items() if len(names) == 1}


def _places(frames: Sequence[Frame]) -> set[str]:
    """Return the plain names that "in", "near" and the like, or a noun, make places at least every other time."""
    met: Counter[str] = Counter()
    behind: Counter[str] = Counter()
    for frame in frames:
        marks = {hit.end for hit in frame.of("place_marks")}
        for name in frame.names:
            if name.sort == "name":
                met[name.canonical] += 1
                led = name.start - 1 in marks or name.start in marks
                behind[name.canonical] += led or _PLACE.match(frame.sentence.text, name.end) is not None
    return {name for name in met if behind[name] * 2 >= met[name]}


def _renamed(frames: Sequence[Frame], change: Callable[[Spotted], Spotted]) -> list[Frame]:
    return [
        replace(frame, names=tuple(map(change, frame.names))) if frame.names else frame for frame in frames
    ]


def _is_person(name: Spotted, frame: Frame) -> bool:
    if name.sort != "name":
        return name.sort == "person"
    return len(name.canonical.split()) in _FULL_NAME and frame.is_spoken(name)


def _is_product(name: Spotted, frame: Frame) -> bool:
    if name.sort != "name":
        return False
    if _EDITION.match(frame.sentence.text, name.end):
        return True
    return any(
        0 <= hit.start - name.end <= _BESIDE or 0 <= name.start - hit.end <= _BESIDE
        for hit in frame.of("product_nouns")
    )

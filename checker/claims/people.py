"""Tell people from bodies: whoever bears a title, or speaks under two or three plain names, is a person.

A person is a speaker, hardly ever the subject of a figure, so mistaking one for a company costs more than the reverse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.frame import Frame
from checker.claims.names import Spotted

__all__ = ["with_people"]

_NAMES = (2, 3)  # words of a person's full name


def with_people(frames: Sequence[Frame]) -> list[Frame]:
    """Mark the people of an article, also where their surname stands alone: Jane Rowe, later Rowe."""
    people = {name.canonical for frame in frames for name in frame.names if _is_person(name, frame)}
    if not people:
        return list(frames)
    surnames = {person.rsplit(" ", 1)[-1]: person for person in sorted(people)}
    full = {**surnames, **{person: person for person in people}}
    return [replace(frame, names=tuple(_marked(name, full) for name in frame.names)) for frame in frames]


def _is_person(name: Spotted, frame: Frame) -> bool:
    if name.sort != "name":
        return name.sort == "person"
    return len(name.canonical.split()) in _NAMES and frame.is_spoken(name)


def _marked(name: Spotted, full: dict[str, str]) -> Spotted:
    person = full.get(name.canonical)
    return replace(name, canonical=person, sort="person") if person and name.sort == "name" else name

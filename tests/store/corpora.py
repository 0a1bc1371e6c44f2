"""Small articles whose claims hang on one another: names in brackets, makers, reprints, the same figure and another.

Written for these tests; every article is made of a few numbers, so that a sequence of changes is a few numbers too.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np

from checker.matching.encoders.encoder import Encoder, Vectors

DIMENSION = 64
FIRMS = (("Halden Motors", "海登汽车"), ("Marlow Foods", "玛洛食品"), ("Kestrel Air", "红隼航空"))
PRODUCT = "Swift"
PADDING = (
    "The board met behind closed doors for most of a long and windy day in spring, and nobody who was there would say "
    "afterwards what had been agreed, or whether the plan of last autumn for a harbour office still stood. "
)
PADDING_HAN = (
    "董事会在春天一个漫长而多风的日子里闭门开会，与会者事后都不愿透露达成了什么共识，"
    "也不愿说明去年秋天的港口计划是否仍然有效。"
)


def letters() -> Encoder:
    """Return an encoder of letter pairs: meaning is not what these tests are about."""
    return Encoder("letters", DIMENSION, _letters)


def _letters(texts: list[str]) -> Vectors:
    vectors = np.zeros((len(texts), DIMENSION), np.float32)
    for row, text in enumerate(texts):
        for pair in pairwise(text):
            vectors[row, crc32("".join(pair).encode()) % DIMENSION] += 1
    return vectors


def an_article(chance: random.Random) -> str:
    """Return the text of an article of one of several sorts."""
    sort: Callable[[random.Random], str] = chance.choice(
        (_english, _chinese, _product, _reprint, _introduction)
    )
    return sort(chance)


def _figures(chance: random.Random) -> tuple[str, str, int]:
    return (
        chance.choice(("1.9", "1.7", "2.4")),
        chance.choice(("430", "510")),
        chance.choice((2021, 2022, 2023)),
    )


def _english(chance: random.Random) -> str:
    name, _ = chance.choice(FIRMS)
    revenue, loss, year = _figures(chance)
    return (
        f"A year at {name}\n\n{name} had revenue of ${revenue} billion in {year}, the company said. "
        f"The net loss of {name} was ${loss} million in {year}.\n"
    )


def _chinese(chance: random.Random) -> str:
    _, name = chance.choice(FIRMS)
    revenue, loss, year = _figures(chance)
    return f"{name}的一年\n\n{name}{year}年营收为{revenue}0亿美元，净亏损为{loss}万美元。\n"


def _introduction(chance: random.Random) -> str:
    latin, han = chance.choice(FIRMS)
    revenue, _, year = _figures(chance)
    return f"{han}公布年报\n\n{han}（{latin}）周日公布年报。{han}{year}年营收为{revenue}0亿美元。\n"


def _product(chance: random.Random) -> str:
    """Tell of a product's users, or its maker's: the two are compared where an article says whose product it is."""
    name, _ = FIRMS[0] if chance.random() < 0.9 else chance.choice(FIRMS)
    users = chance.choice((30, 42))
    if chance.random() < 0.5:
        return f"News\n\n{name} said its {PRODUCT} app has {users} million users.\n"
    told = chance.choice((f"the {PRODUCT} app", name))
    return f"News\n\nAnalysts say that {told} has {users} million users.\n"


def _reprint(chance: random.Random) -> str:
    name, han = FIRMS[0]
    if chance.random() < 0.5:
        revenue = chance.choice(("1.9", "1.7"))
        return f"Results\n\n{PADDING}{name} had revenue of ${revenue} billion in 2023.\n"
    return f"业绩\n\n{PADDING_HAN}{han}2023年营收为19亿美元。\n"


SORTS = (_english, _chinese, _product, _product, _product, _reprint, _introduction)


def change(chance: random.Random, folder: Path) -> None:
    """Add, change, rename or delete an article in `folder`."""
    files = sorted(folder.rglob("*.txt"))
    act = chance.choice(("add",) * 5 + ("change", "rename", "delete")) if files else "add"
    if act == "add":
        _place(chance, folder).write_text(an_article(chance), "utf-8")
        return
    file = chance.choice(files)
    if act == "change":
        file.write_text(an_article(chance), "utf-8")
    elif act == "rename":
        file.replace(_place(chance, folder))
    else:
        file.unlink()


def _place(chance: random.Random, folder: Path) -> Path:
    below = folder / chance.choice(("", "notes"))
    below.mkdir(exist_ok=True)
    return below / f"2024-0{chance.randrange(1, 9)}-1{chance.randrange(10)}-{chance.randrange(6)}.txt"

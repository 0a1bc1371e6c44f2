"""When an article was published, and what says so: texts of the project's own writing."""

from __future__ import annotations

from datetime import date

import pytest

from checker.reading.article import read_article
from checker.records import Article, DateSource


def read(text: str, name: str = "a.txt") -> Article:
    found = read_article(text.encode(), name)
    assert isinstance(found, Article), found
    return found


def test_the_order_of_sources() -> None:
    body = "On May 3, 2021 the yard sold 5 boats. It had sold none before.\n"
    front = "---\ndate: 2024-02-03\n---\n\n" + body
    assert read(front, "2023-01-02-a.md").published == date(2024, 2, 3)
    named = read(body, "2023-01-02-a.txt")
    assert (named.published, named.published_from) == (date(2023, 1, 2), DateSource.FILE_NAME)
    told = read(body)
    assert (told.published, told.published_from) == (date(2021, 5, 3), DateSource.TEXT)
    assert read("The yard sold 5 boats.\n").published_from is DateSource.NONE


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-10-03.txt", date(2024, 10, 3)),
        ("20241003_x.md", date(2024, 10, 3)),
        ("x_2024_10_03.txt", date(2024, 10, 3)),
        ("2024/10/03/x.txt", date(2024, 10, 3)),
        ("000_3e9fce45.txt", None),
        ("20241345.txt", None),
    ],
)
def test_file_names(name: str, day: date | None) -> None:
    assert read("The yard sold boats.\n", name).published == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # a line of its own
        ("船厂的一年\n2022-03-04 08:15 来源:某报\n船厂在2021年卖出5艘船。", date(2022, 3, 4)),
        ("A year\n\nPublished: March 4, 2022\n\nThe yard sold 5 boats in 2021.", date(2022, 3, 4)),
        # the year with its months, a year to come
        ("今年3月,船厂卖出5艘船。2022年1月,它卖出4艘。预计2023年将卖出9艘。", date(2022, 3, 31)),
        # only the coming year is named, and "this year" beside an old one
        ("今年5月,船厂亏损翻番。6月5日,它裁员3人。它可能在2022年底破产。2019年,它曾裁员。", date(2021, 6, 5)),
        # the year is named often, next year too
        ("2021年,船厂很忙。2021年它卖出9艘。2021年也难。12月4日,厂长辞职。今年不易。2022年将更难。", date(2021, 12, 4)),
        # another year's month does not count, nor does a coming one
        ("船厂在2021年4月2日开工。去年11月,它还没有人。新船将于9月1日下水。", date(2021, 4, 2)),
        ("On March 2, 2021 it hired 3, on April 6 one more. It will open in May. It lost 5 in 2020.", date(2021, 4, 6)),
        # nothing to go by
        ("船厂卖出5艘船。", None),
        ("船厂建于1921年。", None),
        ("The yard may sell 5 boats in 2030.", None),
        # only years of the past: history, and no sign of when this was written
        ("The yard sold 5 boats on Monday, the most since July 2009. In August 2007 it had sold 6.", None),
        ("船厂周一失火。2009年7月,另一家船厂也曾失火,2012年3月又有一家。", None),
    ],
)  # fmt: skip
def test_the_texts_own_words(text: str, day: date | None) -> None:
    assert read(text).published == day


def test_the_headline_is_parted_from_the_dateline() -> None:
    found = read("原标题:船厂失火 已致6人受伤中新网8月10日电 据报道,船厂9日失火,目前有6人受伤。火已被扑灭。")
    assert [(s.role.value, s.text) for s in found.sentences] == [
        ("title", "原标题:船厂失火 已致6人受伤"),
        ("body", "中新网8月10日电 据报道,船厂9日失火,目前有6人受伤。"),
        ("body", "火已被扑灭。"),
    ]


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("来源:港口日报\n船厂卖出5艘船。它又建了3艘。", "港口日报"),
        ("船厂卖出5艘船。它又建了3艘。\n本文来自微信公众号:造船观察 (ID:x),作者:某某", "造船观察"),
        ("The yard sold 5 boats.\n\nIt built 3.\n\nSource: Harbour Post", "Harbour Post"),
        ("船厂卖出5艘船。它又建了3艘。", None),
    ],
)
def test_publisher(text: str, publisher: str | None) -> None:
    assert read(text).publisher == publisher

"""Which articles are one source: reprints and wire copy, against other reports of one event."""

from __future__ import annotations

from datetime import date

from checker.reading.copies import mark_copies
from checker.records import Article, Sentence, SentenceRole

WIRE = (
    "The harbour yard said on Monday that it sold 140 boats in the past year, more than in any year before.",
    "Its owner, who is 61, told reporters that the money would go into a new shed by the river.",
    "About 300 people work at the yard, and most of them live in the town on the other bank.",
    "The mayor said the town would build a bridge so that nobody has to take the ferry in winter.",
)
OTHER = (
    "A record 140 boats left the yard at the harbour in twelve months, the firm announced.",
    "With the proceeds the family that owns it wants to put up another building near the water.",
    "The town hall plans a bridge for its 300 workers, who cross the river by ferry today.",
    "Rivals in the south have had a harder time and closed two of their four docks since spring.",
)
CHINESE = (
    "港口的船厂周一表示，过去一年卖出140艘船，比以往任何一年都多。",
    "厂主今年61岁，他对记者说，这笔钱将用于在河边建一座新的厂房，让工人不再淋雨。",
    "船厂里大约有300人工作，他们大多住在河对岸的小镇上，每天乘渡船往返。",
)
TO_TRADITIONAL = str.maketrans(
    "过卖艘这笔钱将于边厂房让对时们会记乘渡还岁",
    "過賣艘這筆錢將於邊廠房讓對時們會記乘渡還歲",
)
EARLIER, LATER = date(2024, 5, 2), date(2024, 5, 3)


def article(
    number: int, *sentences: str, published: date | None = None, role: SentenceRole = SentenceRole.BODY
) -> Article:
    text = " ".join(sentences)
    made = tuple(Sentence(0, max(1, len(s)), s, ((0, 0),), at, role) for at, s in enumerate(sentences))
    return Article(f"a{number}", f"{number}.txt", text, "en", made, published=published)


def copies(*articles: Article) -> dict[str, str]:
    return {found.id: found.copy_of for found in mark_copies(articles) if found.copy_of}


def test_a_reprint_names_the_earliest() -> None:
    framed = ("From our wire service.", *WIRE, "More on this in tomorrow's paper.")
    assert copies(
        article(1, *framed, published=date(2024, 5, 3)), article(2, *WIRE, published=date(2024, 5, 2))
    ) == {"a1": "a2"}


def test_without_dates_the_first_path_is_the_original() -> None:
    assert copies(article(1, *WIRE), article(2, *WIRE), article(3, *WIRE)) == {"a2": "a1", "a3": "a1"}


def test_light_editing_hides_no_copy() -> None:
    edited = [
        s.replace("said on Monday", "announced Monday").replace("so that nobody has", "so nobody has")
        for s in WIRE
    ]
    assert copies(article(1, *WIRE), article(2, *edited)) == {"a2": "a1"}


def test_a_shortened_copy() -> None:
    assert copies(article(1, *WIRE, *OTHER), article(2, *WIRE[:2])) == {"a2": "a1"}


def test_the_other_script() -> None:
    traditional = [sentence.translate(TO_TRADITIONAL) for sentence in CHINESE]
    assert traditional != list(CHINESE)
    assert copies(article(1, *CHINESE), article(2, *traditional)) == {"a2": "a1"}


def test_two_reports_of_one_event_are_two_sources() -> None:
    assert copies(article(1, *WIRE), article(2, *OTHER), article(3, *CHINESE)) == {}


def test_a_quotation_in_common_makes_no_copy() -> None:
    assert copies(article(1, *WIRE), article(2, *OTHER, WIRE[1])) == {}


def test_an_update_with_new_numbers_is_no_copy() -> None:
    before = [s.replace("140", "135").replace("300", "290").replace("61", "60") for s in WIRE]
    assert copies(article(1, *before), article(2, *WIRE)) == {}


def test_what_is_printed_twice_in_one_file_counts_once() -> None:
    once, again = article(1, *OTHER), article(2, *WIRE)
    repeated = article(3, *WIRE, role=SentenceRole.REPEAT)
    assert copies(once, again, repeated) == {}


def test_long_and_short_texts_are_compared_alike() -> None:
    """Long texts are sampled; a short copy of a part must be found all the same."""
    long = [
        f"Sentence {n} tells of boat {n * n} and of the {n * 7} people who built it by the river."
        for n in range(120)
    ]
    assert copies(article(1, *long), article(2, *long)) == {"a2": "a1"}
    assert copies(article(1, *long), article(2, *long[40:70])) == {"a2": "a1"}


def test_the_order_given_changes_nothing() -> None:
    given = [
        article(1, *WIRE, published=date(2024, 5, 3)),
        article(2, *OTHER),
        article(3, *WIRE, published=date(2024, 5, 1)),
    ]
    assert copies(*given) == copies(*reversed(given)) == {"a1": "a3"}

"""English phrases that put figures together which must agree in arithmetic; the notation is schema_arithmetic's.

Source  Compiled by the project from the usual wording of news; no evaluation text was used.
"""

from __future__ import annotations

import re

from checker.languages.en.quantities import WORDS as QUANTITIES
from checker.languages.schema_arithmetic import ArithmeticWords, Balance
from checker.languages.schema_quantities import split_words

__all__ = ["WORDS"]

_SMALL = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split(),
        1,
    )
}

_UP = (
    *QUANTITIES.rise,
    *(noun for noun, way in QUANTITIES.change_nouns.items() if way == "increase"),
    "more",
    "above",
)
_DOWN = (
    *QUANTITIES.fall,
    *(noun for noun, way in QUANTITIES.change_nouns.items() if way == "decrease"),
    "less",
    "fewer",
    "below",
)

_CLASSES = {
    "the": split_words("the its their all some these those this that our only just about a an_estimated all_of all_the"),
    "lead": (
        "or",
        "or (?:just|only|about|roughly|nearly|almost|some)",
        "that is",
        "i\\.e\\.",
        "which (?:is|was|makes|equals|represents|amounts to|comes to)",
        "(?:representing|making up|accounting for|equal to|equivalent to|amounting to|equating to|corresponding to)(?: about| roughly)?",
        "(?:accounted for|made up|represented|constituted|amounted to)(?: about| roughly)?",
        "(?:a|for a|at a|making for a|with a|giving a|making a) "
        "(?:\\w+ )?(?:share|rate|proportion|turnout|ratio|percentage|pass rate|success rate|fatality rate|mortality rate|approval rate) of",
        "(?:a|for a) (?:turnout|share|majority) of",
        "(?:putting|bringing) (?:the )?(?:turnout|share|rate|proportion) at",
    ),
    "of_which": ("of which", "of whom", "of them", "of these", "of those", "of that", "of that sum", "among them"),
        "move": {*_UP, *_DOWN, "change", "changed"},
    "earlier": (
        "a year (?:earlier|ago|before)",
        "(?:the )?(?:previous|prior|preceding|last) (?:year|month|week|quarter|season)",
        "(?:the )?year (?:earlier|before)",
        "(?:the )?same (?:period|month|quarter) (?:last year|a year earlier|of last year|of the previous year)",
        "in (?:the )?(?:previous|prior|preceding) (?:year|month|week|quarter)",
        "in \\d{4}",
    ),
    "against": (
        "from", "compared (?:with|to)", "up from", "down from", "versus", "against", "vs\\.?", "on",
        "as against", "after",
    ),
    "sum": ("a (?:combined |grand |overall )?total of", "a total", "for a total of", "altogether", "totall?ing", "a combined", "adding up to"),
    "in_all": ("in all", "in total", "altogether", "all told", "combined"),
    "each": ("each", "apiece", "per \\w+", "a piece", "an? \\w+", "every"),
}  # fmt: skip

_ABOUT = " (?:(?:about|nearly|roughly|some|almost|just over|more than) )?"
# What may stand between a level and the change that it came to, so that both are of one thing.
_THEN = (
    r"(?:,|;| —| \(|,? or|,? which (?:is|was)|,? representing|,? marking|,? for|,? making|,? that is) ?"
    r"(?:(?:or|a|an|the|which|that|is|was|it|for|representing|marking|overall|total|year-on-year|sharp|steep|full"
    r"|further|net|of|roughly|about|nearly) )*"
)
_NUMBER_OF = "(?:all of |a total of )?(?:[a-z'-]+ ){0,4}?"

WORDS = ArithmeticWords(
    gap=44,
    long_gap=90,
    spaced=True,
    small=_SMALL,
    small_numbers=re.compile(rf"(?<![\w-])(?:{'|'.join(_SMALL)})(?![\w-])"),
    classes=_CLASSES,
    shares=(
        rf"<part>~ (?:out )?of {_NUMBER_OF}<whole>~(?: ?[,(—]+ ?(?:{{lead}} )?| {{lead}} )<share>",
        rf"<part> (?:out )?of {_NUMBER_OF}<whole>~(?: ?[,(—]+ ?(?:{{lead}} )?| {{lead}} )<share>",
        rf"\b(?:of|out of|among) {_NUMBER_OF}<whole>~,~<part>(?: ?[,(—]+ ?(?:{{lead}} )?| {{lead}} )<share>",
        rf"\b(?:of|out of|among) {_NUMBER_OF}<whole>~,~<part>~(?: ?[,(—]+ ?{{lead}} | {{lead}} | ?\()<share>",
        r"<whole>~,? ?(?:and )?{of_which},?~<part>~(?: ?[,(—]+ ?(?:{lead} )?| {lead} )<share>",
        r"<whole>~, including~<part>~(?: ?[,(—]+ ?{lead} | ?\()<share>",
        r"<whole>~,? (?:including|of which|of whom|with)~<other>~ ?\(<first>\)~(?:,|,? and)~<part>~ ?\(<share>\)",
        rf"<share> ?\(<part>\) (?:out )?of {_NUMBER_OF}<whole>",
        rf"<share>, or <part>,? (?:out )?of {_NUMBER_OF}<whole>",
        rf"<share> of {_NUMBER_OF}<whole>~, <part>,",
        rf"<part> in {_NUMBER_OF}<whole>(?:-[a-z]+)?~(?: ?[,(—]+ ?(?:{{lead}} )?| {{lead}} )<share>",
        r"<whole>~~<part> of (?:them|those|these),? ?(?:\(|or |{lead} )?<share>",
        rf"<share> of {_NUMBER_OF}<whole>~(?:, or | ?\(| — )<part>",
        rf"<part>(?:,| \(|~,)? (?:or|representing|accounting for|making up|equal to|equivalent to)(?: about| roughly)? <share> "
        rf"of {_NUMBER_OF}(?:total |overall |combined )?<whole>",
        rf"<part>~(?:made up|accounted for|represented|constituted|comprised) <share> of {_NUMBER_OF}(?:total |overall )?<whole>",
    ),
    respectively=("respectively",),
    share_of=split_words("them those these all the_total total the_whole whom which that it the_sum the_combined_total the_overall_total"),
    sums=(
        r"<total>~(?: ?[:(] ?| — )(?P<list>~<part>(?:~(?:,|;| and|, and)~<part>)+)~(?=[.);—,]|$)",
        r"<total>(?: (?!in |at |from |on |near )[a-z'-]+){0,5}, (?P<list><part> (?:in|at|from|on|for|near|to)\b~(?:, <part> (?:in|at|from|on|for|near|to)\b~)*,? and <part> (?:in|at|from|on|for|near|to)\b~)(?=[.)]|$)",
        r"<total>~(?:,|:| —| \()~?(?P<list><part>~(?:, ~<part>~)*,? (?:and|while|with) (?:the (?:other|remaining|rest|balance)~|a further |another )<part>)",
        r"<total>~(?:consist(?:s|ed|ing) of|comprise[sd]?|comprising|made up of|composed of|split into|broken down into|divided into)~"
        r"(?P<list><part>~(?:, ~<part>~)*,? and~<part>)",
        r"<total>~,? (?P<list><part>~ and <part>~),? respectively",
    ),
    open_sums=(
        r"(?P<list><part>~(?:(?:,|;| and|, and|, while| plus)~<part>~)+)(?:,|—|;)? ?(?:for|making|giving|or|with|which (?:makes|gives)|that (?:makes|is))? ?{sum} <total>"
        r"(?! (?:this|so far|since|to date|now|over|in the (?:year|season)))",
        r"(?P<list><part>~(?:(?:,|;| and|, and|, while| plus)~<part>~)+),? ?(?:or|for|making)? ?<total>~ {in_all}",
        r"{sum} <total>~(?: ?[:(] ?| — )(?P<list>~<part>(?:~(?:,|;| and|, and)~<part>)+)",
    ),
    subsets=(
        r"<whole>~,? (?:including|of which|of whom|among them)~ ?<part>",
    ),
    complements=(
        (("men", "male", "males", "boys"), ("women", "female", "females", "girls")),
        (("urban",), ("rural",)),
        (("adults",), ("children", "minors")),
        (("domestic",), ("foreign", "overseas", "international", "abroad")),
        (("in favour", "in favor", "for", "yes"), ("against", "opposed", "no")),
        (("public",), ("private",)),
        (("civilians",), ("soldiers", "combatants", "fighters")),
        (("at home",), ("abroad", "overseas")),
        (("dead", "killed", "deaths"), ("injured", "wounded", "hurt"), ("casualties",)),
    ),
    including=("including", "includes", "include", "of which", "of whom", "of them", "among them"),
    each=("average", "averaging", "each", "per", "every", "apiece", "highest", "lowest", "record", "up to", "as many as"),
    rest=("and others", "and the rest", "and more", "among others", "and some others", "and several others"),
    handed_out=("each", "apiece"),
    averages=("average", "each", "per", "every", "apiece"),
    divides=("including", "includes", "of which", "of whom", "of them", "with", "has", "have", "had", "made up of", "consisting of", ":", "—", "\\("),
    disjoint=(r" in (?!hospital|custody|prison|need|danger|critical)[a-z]",),
    same_whole=(
        ("workforce", "staff", "employees", "workers", "jobs", "payroll", "headcount", "people", "strong"),
        ("seats", "parliament", "assembly", "chamber", "council", "board", "house"),
        ("votes", "ballots", "vote"),
        ("respondents", "participants", "sample", "adults", "people", "residents", "voters"),
    ),
    changes=(
        rf"\bfrom <old>~ to <new>~{_THEN}(?P<move>{{move}})(?: of| by)?{_ABOUT}<change>",
        rf"\bfrom <old>~ to <new>~{_THEN}<change> (?:\w+ )?(?P<move>{{move}})",
        rf"(?P<move>{{move}})(?: by)?{_ABOUT}<change>,? from <old>~ to <new>",
        rf"(?P<move>{{move}})(?: by)?{_ABOUT}<change>,? (?:(?:from |over |compared with |on )?(?:the )?{{earlier}},? ?)?to <new>~,? {{against}} <old>",
        rf"\bto <new>~,? (?:up |down )?from <old>~{_THEN}(?P<move>{{move}})(?: of| by)?{_ABOUT}<change>",
        rf"\bto <new>~,? (?:up |down )?from <old>~{_THEN}<change> (?:\w+ )?(?P<move>{{move}})",
        rf"<new>~,? (?:which (?:is|was) |or )?(?P<move>{{move}})(?: by)?{_ABOUT}<change>,? ?(?:{{earlier}}|year[- ]on[- ]year|on the year|from a year earlier)?,? ?{{against}} (?:the )?<old>",
        r"<new>~,? (?:a|an|which is an?) <change> (?:\w+ )?(?P<move>{move}),? {against} (?:the )?<old>",
        rf"<new>~,? (?:compared (?:with|to)|versus|against|up from|down from) (?:the )?<old>~{_THEN}(?P<move>{{move}})(?: of| by)?{_ABOUT}<change>",
        rf"<new>~,? (?:compared (?:with|to)|versus|against|up from|down from) (?:the )?<old>~{_THEN}<change> (?:\w+ )?(?P<move>{{move}})",
        r"\bfrom <old>~ to <new>~, or <change>(?= *[,.;)]|$)",
        r"<new>~,? (?:that is |which is |or )?<change> (?P<move>more|less|fewer|higher|lower|above|below)(?: than)?,? (?:the )?<old>",
        r"<new>~,? (?:that is |which is |or )?<change> <old>",
        r"\bin \d{4},?~<old>~[;,] ?(?:and |but )?in \d{4},?~<new>~, (?P<move>{move})(?: by| of)? <change>",
        r"\bfrom <old>~ to <new>~ ?\((?P<move>[+-]|up |down |a rise of |a fall of )?<change>\)",
    ),
    moved_levels=(
        rf"<new>~,? (?P<move>{{move}})(?: by)?{_ABOUT}<moved>,? ?(?:or |\(|— )(?:about |nearly |roughly )?<change>",
        rf"(?P<move>{{move}})(?: by)?{_ABOUT}<moved>,? ?(?:or |\(|— )(?:about |nearly |roughly )?<change>\)?,? (?:to|at) (?:a record |close at |finish at |end at |close on )?<new>",
        rf"(?P<move>{{move}})(?: by)?{_ABOUT}<change>,? ?(?:or |\(|— )(?:about |nearly |roughly )?<moved>\)?,? (?:to|at) (?:a record |close at |finish at |end at )?<new>",
        rf"<new>~,? (?P<move>{{move}})(?: by)?{_ABOUT}<change>,? ?(?:or |\(|— )(?:about |nearly |roughly )?<moved>",
    ),
    no_plain_change=(
        "average", "annual", "annually", "annualised", "annualized", "a year on", "per year", "each year", "every year", "per annum", "compound",
        "adjusted", "adjusting", "in real terms", "real terms", "inflation", "constant currency", "constant currencies", "constant prices", "organic",
        "like-for-like", "comparable", "same-store", "excluding", "stripping out", "net of", "a month on", "per month", "a day",
        "monthly", "weekly", "over five years", "cumulative", "volume", "of that", "compared with the plan", "target", "on average", "year to date",
    ),
    multiples=(
        r"<new>~,? ?(?:or |which (?:is|was) |that is |— )?<times> (?:(?:as )?(?:many|much|high|large|big) as |more than |higher than |bigger than |the size of |that of |over )?"
        r"(?:the |its |their |last year's |the previous year's |a year earlier's )?(?:\w+ ){0,3}(?:of )?<old>",
        r"<times>~?,? from <old>~ to <new>",
        r"<times>~? to <new>~,? (?:up )?from <old>",
        r"\bfrom <old>~ to <new>~, (?:or )?(?:an?|the|which is an?|more than|nearly|almost|about)? ?<times>(?: increase| rise| jump)?",
    ),
    own_base=("year on year", "year-on-year", "on the year", "from \\d{4}", "on \\d{4}", "over \\d{4}", "compared with \\d{4}", "from a year earlier", "from the previous year"),
    growth=("increased", "increase", "rose", "rise", "grew", "grow", "grown", "growth", "risen", "jumped", "more than", "higher than", "bigger than", "larger than"),
    balances=(
        Balance(("revenue", "revenues", "income", "receipts", "takings"),
                ("expenditure", "expenditures", "spending", "outgoings", "outlays", "expenses"),
                ("surplus",), ("deficit", "shortfall")),
        Balance(("revenue", "revenues", "income", "sales", "turnover", "takings"),
                ("(?:(?<=of )|(?<=and )|(?<=with )|(?<=against )|(?<=but )|(?<=its )|(?<=total ))(?:costs|expenses|expenditure|outgoings)",),
                ("profit", "net profit", "net income", "earnings"), ("loss", "net loss", "lost", "losses"), whole=False),
        Balance(("exports",), ("imports",), ("surplus",), ("deficit", "gap")),
        Balance(("assets",), ("liabilities",), ("net assets", "equity"), ("negative equity",)),
    ),
    balance_leads=("for a", "leaving", "resulting in", "giving", "producing", "yielding", "making for", "for an", "so", "hence", "leaves", "left", "which means", "meaning", "ending the year with", "swung to", "ran up"),
    unit_prices=(
        r"<count>~ (?:at|for|costing|priced at|worth|selling at) <price>,? {each}~~(?:total of|totall?ing|in all|altogether|total (?:price|cost|value|bill|outlay) of|total of about|came to|bringing in|raising|costing a total of|for a combined) <result>",
        r"<count>~,? (?:at|for|costing|priced at|worth) <price>,? {each},? (?:for|or|making|a|worth)~ ?<result> (?:in all|altogether|in total)",
    ),
    follows_on=(
        "that is", "that was", "this is", "this was", "that makes", "that represents", "it was", "of these", "of those", "of them", "of the", "among them",
        "this represents", "this amounts", "that amounts", "a year earlier", "the year before", "they include", "they included", "compared with",
        "the increase", "the decrease", "the rise", "the drop", "the fall", "the total", "the result", "the share", "in all", "altogether", "or",
        "the change", "the growth",
    ),
    up=_UP,
    down=_DOWN,
    either_way=("improved", "improve", "depreciated", "appreciated", "weakened", "widened", "change", "changed", "eased", "lost", "lose", "loses", "narrowed", "gain"),
)  # fmt: skip

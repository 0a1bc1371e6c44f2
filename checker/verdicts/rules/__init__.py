"""The ordered rules that say what two comparable claims are to one another; the first that applies decides.

Missing information comes first, "otherwise" last. Each rule is a function with the id it is known by; its docstring is
what `explain` shows, and the reason it returns is what the report prints.
"""

from __future__ import annotations

from checker.verdicts.pair import Pair
from checker.verdicts.rules.corrections import corrected_later, revised_later, taken_back
from checker.verdicts.rules.disputes import disputed_figure
from checker.verdicts.rules.houses import outlooks_of_two, two_houses
from checker.verdicts.rules.moods import result_against_outlook
from checker.verdicts.rules.outcome import Outcome, Rule
from checker.verdicts.rules.scopes import (
    different_scopes,
    measure_of_one,
    one_text_two_figures,
    part_above_whole,
    part_of_a_count,
    smaller_of_a_text,
    told_apart_by_one,
    too_far_apart,
)
from checker.verdicts.rules.times import (
    changes_of_other_spans,
    counts_of_one_day,
    different_periods,
    ends_of_a_change,
    fewer_later,
    figure_of_two_periods,
    hours_of_a_price,
    period_of_one,
    told_long_apart,
    update_of_a_count,
)
from checker.verdicts.rules.values import (
    equal_by_rounding,
    equal_values,
    far_beyond_a_bound,
    no_common_unit,
    otherwise_conflict,
    told_roughly,
)

__all__ = ["RULES", "Outcome", "Rule", "decide"]

RULES = (
    Rule("no-common-unit", no_common_unit),
    Rule("taken-back", taken_back),
    Rule("figure-of-two-periods", figure_of_two_periods),
    Rule("ends-of-a-change", ends_of_a_change),
    Rule("different-periods", different_periods),
    Rule("equal-values", equal_values),
    Rule("result-against-outlook", result_against_outlook),
    Rule("told-roughly", told_roughly),
    Rule("equal-by-rounding", equal_by_rounding),
    Rule("corrected-later", corrected_later),
    Rule("revised-later", revised_later),
    Rule("update-of-a-count", update_of_a_count),
    Rule("told-long-apart", told_long_apart),
    Rule("part-above-whole", part_above_whole),
    Rule("different-scopes", different_scopes),
    Rule("changes-of-other-spans", changes_of_other_spans),
    Rule("disputed-figure", disputed_figure),
    Rule("two-houses", two_houses),
    Rule("outlooks-of-two", outlooks_of_two),
    Rule("part-of-a-count", part_of_a_count),
    Rule("too-far-apart", too_far_apart),
    Rule("told-apart-by-one", told_apart_by_one),
    Rule("smaller-of-a-text", smaller_of_a_text),
    Rule("measure-of-one", measure_of_one),
    Rule("period-of-one", period_of_one),
    Rule("one-text-two-figures", one_text_two_figures),
    Rule("fewer-later", fewer_later),
    Rule("counts-of-one-day", counts_of_one_day),
    Rule("hours-of-a-price", hours_of_a_price),
    Rule("far-beyond-a-bound", far_beyond_a_bound),
    Rule("otherwise-conflict", otherwise_conflict),
)


def decide(pair: Pair) -> tuple[str, Outcome]:
    """Return the id of the first rule that applies, and what it says."""
    for rule in RULES:
        outcome = rule.judge(pair)
        if outcome is not None:
            return rule.id, outcome
    raise AssertionError("the last rule always applies")

"""English words for where a figure comes from, and for corrections.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

from checker.languages.schema_sources import SourceWords

__all__ = ["WORDS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


WORDS = SourceWords(
    offices={
        "police": _w("police, police department"),
        "government": _w("government"),
        "governor": _w("governor"),
        "mayor": _w("mayor"),
        "ministry": _w("ministry, minister"),
        "president": _w("president"),
        "prosecutors": _w("prosecutors"),
        "army": _w("army, military"),
        "agency": _w("agency"),
        "fire department": _w("fire department, fire service, fire brigade"),
        "company": _w("company"),
        "coast guard": _w("coast guard, coastguard"),
        "weather service": _w("weather service, weather bureau, meteorological agency"),
        "coroner": _w("coroner, medical examiner"),
    },
    documents={
        "annual report": _w("annual report, yearly report, annual accounts"),
        "quarterly report": _w(
            "quarterly report, earnings report, earnings statement, earnings release, results statement"
        ),
        "filing": _w(
            "filing, filings, regulatory filing, exchange filing, securities filing, stock exchange statement"
        ),
        "prospectus": _w("prospectus, listing document"),
        "court papers": _w("court papers, court documents, court filing, court filings, indictment, lawsuit"),
        "memo": _w("memo, internal memo, leaked memo, leaked document, leaked documents, internal documents"),
        "census": _w("census"),
        "statement": _w("press release, news release"),
    },
    according=_w("according to, citing, quoting, as shown in, as stated in, based on, set out in"),
    articles=_w("the, a, an, its, their, his, her, this, that, local, state, county, city"),
    corrects=_w(
        "correction, corrections, corrects, corrected, correcting, clarification, erratum, "
        "an earlier version of this article, an earlier version of this story, an earlier version of this report, "
        "a previous version of this article, a previous version of this story, earlier versions of this story, "
        "we misstated, we wrongly reported, misreported, mistakenly reported, wrongly reported, "
        "erroneously reported, incorrectly stated, incorrectly reported, incorrectly said, reported in error, "
        "this article has been amended, this story has been amended, this article was amended, "
        "this article has been corrected, this story has been corrected, regrets the error, regret the error"
    ),
    retracts=_w(
        "misstated, misreported, incorrectly, wrongly, mistakenly, erroneously, "
        "in error, earlier version, previous version, earlier versions, previously reported, originally reported, "
        "initially reported, originally said, previously said, earlier said"
    ),
    instead=_w("not, instead of, rather than"),
    retracts_after=_w(
        "was wrong, was incorrect, is wrong, is incorrect, was an error, was a mistake, in error"
    ),
    too_low=_w(
        "understates, understated, understate, underestimates, underestimated, underestimate, "
        "undercounts, undercounted, undercount, underreported, far too low, much too low, way too low, "
        "well below the real, far below the real, far below the true, well below the true, far below the actual, "
        "well below the actual"
    ),
    too_high=_w(
        "overstates, overstated, overstate, overestimates, overestimated, overestimate, overcounts, "
        "overcounted, exaggerates, exaggerated, exaggerate, exaggeration, inflated, far too high, much too high, "
        "way too high, well above the real, far above the real, far above the true, well above the true"
    ),
    revises=_w(
        "revised from, revised down, revised up, revised downward, revised upward, revised downwards, "
        "revised upwards, revised to, revised its, revised their, revised the, has revised, have revised, was revised, "
        "were revised, been revised, revising, lowered from, raised from, corrected from, corrected to, adjusted from, "
        "down from an earlier, up from an earlier, down from an initial, up from an initial, "
        "down from a previous, up from a previous, previously reported, previously estimated, previously stated, "
        "earlier reported, earlier count of, earlier toll of, earlier estimate of, earlier figure of, "
        "initial estimate of, initial count of, initially reported, restated"
    ),
    houses=_w(
        "idc, canalys, counterpoint, counterpoint research, gartner, omdia, techinsights, trendforce, strategy analytics, "
        "forrester, dataeye, nielsen, niq, gfk, kantar, circana, comscore, barb, mediametrie, similarweb, semrush, sensor tower, "
        "data.ai, app annie, appfigures, statcounter, newzoo, luminate, chartmetric, box office mojo, ipsos, yougov, gallup, "
        "pew, pew research center, quinnipiac, emerson, morning consult, opinium, savanta, survation, redfield & wilton, "
        "more in common, deltapoll, ifop, elabe, opinionway, harris interactive, infratest dimap, forsa, insa, allensbach, "
        "datafolha, quaest, levada, macromill, realmeter, jato dynamics, jato, cox automotive, marklines, rho motion, "
        "s&p global mobility, ward's, wards intelligence, motor intelligence, ev volumes, sne research, benchmark mineral intelligence, "
        "rystad, rystad energy, wood mackenzie, kpler, vortexa, bloombergnef, bnef, cirium, oag, flightaware, str, costar, "
        "zillow, redfin, corelogic, cotality, rightmove, zoopla, nationwide, halifax, knight frank, savills, cbre, jll, "
        "dealogic, refinitiv, lseg, pitchbook, crunchbase, cb insights, preqin, challenger, adp, markit, hurun, "
        "statista, euromonitor, mintel, placer.ai, chainalysis, elliptic, glassnode, alphaliner, drewry, clarksons"
    ),
    house_nouns=_w(
        "research firm, research company, research group, research house, research provider, market researcher, "
        "market research firm, market researchers, consultancy, consulting firm, consultant, analytics firm, analytics company, analytics group, "
        "data firm, data company, data provider, data group, market tracker, tracker, pollster, polling firm, polling company, "
        "polling institute, polling group, ratings firm, audience measurement firm, intelligence firm, property portal, "
        "property website, opinion poll, a poll by, a survey by, poll of, survey by, poll by"
    ),
    plans=_w("will, is to, are to, is due to, are due to, is set to, are set to, due to open"),
    guesses=_w(
        "expect, expects, expected, expecting, forecast, forecasts, predict, predicts, predicted, project, projects, projected, "
        "estimate, estimates, estimated, likely, may, might, could, hope, hopes, hoped, if, unless, analysts, economists"
    ),
)

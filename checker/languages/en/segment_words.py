"""English words for the parts of a business or an economy that figures are told of: passenger revenue.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["NUMBERED", "SEGMENTS", "SEGMENT_NOUNS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


SEGMENTS = {
    "passenger business": _w("passenger"),
    "cargo business": _w("cargo, freight"),
    "fuel": _w("fuel, jet fuel"),
    "all but fuel": _w("non-fuel, excluding fuel"),
    "hedging": _w("hedging"),
    "streaming": _w("streaming, direct-to-consumer, direct-to-customer"),
    "advertising": _w("advertising, ad, ads"),
    "services": _w("services"),
    "cloud": _w("cloud, cloud computing, cloud services"),
    "hardware": _w("hardware"),
    "software": _w("software"),
    "games": _w("gaming, games, video games"),
    "theme parks": _w("theme park, theme parks, parks, resorts"),
    "films": _w("film, films, studio, studios"),
    "television": _w("television, cable, linear networks"),
    "sports": _w("sports"),
    "online trade": _w("online, e-commerce, ecommerce"),
    "retail trade": _w("retail trade, retail division, retail arm"),
    "wholesale trade": _w("wholesale"),
    "cars": _w("automotive"),
    "energy storage": _w("energy storage"),
    "data centres": _w("data center, data centers, data centre, data centres"),
    "phones": _w("smartphone, smartphones, handset, handsets"),
    "insurance": _w("insurance"),
    "wealth management": _w("wealth management, asset management"),
    "investment banking": _w("investment banking"),
    "refining": _w("refining, downstream"),
    "oil and gas production": _w("upstream"),
    "chemicals": _w("chemicals"),
    "licensing": _w("licensing"),
    "hotels": _w("hotels, hotel"),
    "logistics": _w("logistics"),
    "health care": _w("health care, healthcare"),
    "public sector": _w("in government, governments, government employment, public sector"),
    "private sector": _w("private sector, private employers, private-sector, private payrolls"),
    "semiconductors": _w("semiconductor, semiconductors, chip, chips"),
    "manufacturing": _w("manufacturing, factory jobs, manufacturers"),
    "services sector": _w("non-manufacturing, services sector, service sector"),
    "battery electric cars": _w(
        "battery electric, battery-electric, all-electric, fully electric, pure electric, bevs"
    ),
    "plug-in hybrids": _w("plug-in hybrid, plug-in hybrids, phevs"),
    "new-energy cars": _w(
        "new-energy vehicles, new energy vehicles, new-energy cars, nevs, new-energy vehicle"
    ),
    "construction": _w("construction"),
    "leisure and hospitality": _w("leisure and hospitality, hospitality"),
}

SEGMENT_NOUNS = _w("division, segment, unit, business, arm, operations")

# Like parts that are told apart by a number or a letter.
NUMBERED = {
    "line": _w("line, metro line, subway line"),
    "unit": _w("unit, reactor, turbine, generator"),
    "furnace": _w("furnace, blast furnace"),
    "building": _w("building, tower, block, hall, warehouse"),
    "terminal": _w("terminal"),
    "berth": _w("berth, pier, dock"),
    "runway": _w("runway"),
    "well": _w("well, shaft"),
    "tunnel": _w("tunnel, bore"),
    "phase": _w("phase"),
    "section": _w("section, lot, sector, zone"),
    "stage": _w("stage"),
    "season": _w("season"),
    "episode": _w("episode"),
    "volume": _w("volume, chapter"),
    "batch": _w("batch"),
}

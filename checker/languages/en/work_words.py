"""English words for works, buildings and public services that bear no name of their own: the hospital in Marlow, its tram.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["GROUPS", "WORKS"]


# Groups of people, whom only pay is told of.
GROUPS = frozenset(
    "teachers,doctors,nurses,police officers,firefighters,soldiers,pilots,cabin crew,drivers,farmers,pensioners,apprentices,"
    "graduates,engineers,lawyers,judges,miners,dockers,lawmakers".split(",")
)


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


WORKS = {
    "hospital": _w("hospital, clinic, infirmary, medical centre, medical center"),
    "school": _w("school, academy"),
    "primary school": _w("primary school, primary schools, elementary school, elementary schools"),
    "secondary school": _w(
        "secondary school, secondary schools, high school, high schools, grammar school, grammar schools"
    ),
    "single ticket": _w("single ticket, single tickets, one-way ticket, single fare"),
    "return ticket": _w("return ticket, return tickets, round-trip ticket"),
    "day ticket": _w("day ticket, day tickets, day pass"),
    "weekly ticket": _w("weekly ticket, weekly tickets, weekly pass"),
    "monthly ticket": _w("monthly ticket, monthly tickets, monthly pass"),
    "annual ticket": _w("annual ticket, annual tickets, season ticket, season tickets, annual pass"),
    "university": _w("university, college"),
    "nursery": _w("nursery, kindergarten, day-care centre"),
    "care home": _w("care home, nursing home, retirement home"),
    "metro": _w("metro, metro line, subway, subway line, underground line"),
    "tram": _w("tram, tram line, tramway, tram extension, light rail, light-rail line"),
    "railway": _w("railway, railroad, rail line, railway line, train line, high-speed line"),
    "bus": _w("bus line, bus route, bus station, bus lane, bus lanes"),
    "cycle path": _w("cycle path, cycle paths, cycle lane, cycle lanes, bike lane, bike lanes, bike path"),
    "road": _w("motorway, highway, expressway, ring road, bypass"),
    "bridge": _w("bridge, footbridge, viaduct"),
    "tunnel": _w("tunnel"),
    "airport": _w("airport, airfield"),
    "port": _w("port, harbour, harbor"),
    "dam": _w("dam, reservoir"),
    "canal": _w("canal"),
    "wind farm": _w("wind farm, wind park"),
    "solar farm": _w("solar farm, solar park, solar plant, solar power plant"),
    "battery store": _w("battery storage plant, battery park, battery store"),
    "nuclear plant": _w("nuclear plant, nuclear power plant, nuclear power station, reactor"),
    "power station": _w("gas-fired power station, coal-fired power station, gas plant, coal plant"),
    "desalination plant": _w("desalination plant"),
    "sewage works": _w("sewage works, sewage plant, treatment plant"),
    "incinerator": _w("incinerator, waste plant"),
    "factory": _w("factory, car plant, car factory, battery factory, assembly plant, mill, steelworks"),
    "refinery": _w("refinery"),
    "mine": _w("mine, coal mine, gold mine, copper mine, lithium mine, quarry"),
    "warehouse": _w("warehouse, depot, distribution centre, distribution center"),
    "data centre": _w("data centre, data center"),
    "laboratory": _w("laboratory"),
    "museum": _w("museum, art gallery"),
    "library": _w("library"),
    "theatre": _w("theatre, theater, opera house, concert hall"),
    "cinema": _w("cinema, multiplex"),
    "zoo": _w("zoo, aquarium, safari park"),
    "church": _w("church, cathedral, chapel"),
    "mosque": _w("mosque"),
    "castle": _w("castle, palace"),
    "stadium": _w("stadium, football ground, arena, sports hall, velodrome"),
    "swimming pool": _w("swimming pool, leisure centre, leisure center, pool"),
    "park": _w("city park, theme park, water park, national park"),
    "hotel": _w("hotel, resort, guesthouse"),
    "shopping centre": _w(
        "shopping centre, shopping center, mall, shopping mall, department store, supermarket"
    ),
    "prison": _w("prison, jail"),
    "barracks": _w("barracks, air base, naval base, army base"),
    "court": _w("courthouse"),
    "town hall": _w("town hall, city hall"),
    "fire station": _w("fire station"),
    "police station": _w("police station"),
    "car park": _w("car park, parking garage, parking lot"),
    "festival": _w("film festival, music festival, festival"),
    "fair": _w("trade fair, book fair, fair"),
    "marathon": _w("marathon, half-marathon"),
    "teachers": _w("teacher, teachers"),
    "doctors": _w("doctor, doctors, physicians"),
    "nurses": _w("nurse, nurses"),
    "police officers": _w("police officer, police officers"),
    "firefighters": _w("firefighter, firefighters"),
    "soldiers": _w("soldier, soldiers"),
    "pilots": _w("pilot, pilots"),
    "cabin crew": _w("cabin crew, flight attendants"),
    "drivers": _w("bus drivers, train drivers, lorry drivers, truck drivers"),
    "farmers": _w("farmer, farmers"),
    "pensioners": _w("pensioner, pensioners, retirees"),
    "apprentices": _w("apprentice, apprentices, trainees"),
    "graduates": _w("graduate, graduates"),
    "engineers": _w("engineer, engineers"),
    "lawyers": _w("lawyer, lawyers"),
    "judges": _w("judge, judges"),
    "miners": _w("miner, miners"),
    "dockers": _w("docker, dockers, dockworkers"),
    "lawmakers": _w("lawmaker, lawmakers, members of parliament"),
    "market": _w("christmas market, flea market"),
}

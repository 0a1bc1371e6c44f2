"""English words for works, buildings and public services that bear no name of their own: the hospital in Marlow, its tram.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["WORKS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(","))


WORKS = {
    "hospital": _w("hospital, clinic, infirmary, medical centre, medical center"),
    "school": _w("school, primary school, secondary school, high school, academy, grammar school"),
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
    "stadium": _w("stadium, football ground"),
    "arena": _w("arena, sports hall, velodrome"),
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
    "market": _w("christmas market, flea market"),
}

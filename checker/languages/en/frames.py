"""English cue words: what is measured, in what mood, who says so, of what part.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

from checker.languages.en.metric_words import METRICS
from checker.languages.en.provision_words import EDITION_NOUNS, EDITIONS, OBJECTS
from checker.languages.en.provision_words import METRICS as PROVIDED
from checker.languages.en.segment_words import NUMBERED, SEGMENT_NOUNS, SEGMENTS
from checker.languages.en.work_words import WORKS
from checker.languages.schema_frames import FrameWords

__all__ = ["WORDS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


_MODALITY = {
    "forecast": _w(
        "forecast, forecasts, forecasting, expected, expects, expect, projected, projects, projection, "
        "projections, predicts, predicted, predict, will, is set to, on track, on course, would reach, "
        "outlook, anticipates, anticipated, is likely to, are likely to, next year, foresees, going to, "
        "poised to, by 2030, is to, are to, is due to, are due to, due to open, due to be, due to start, due to begin, due to launch"
    ),
    "estimate": _w(
        "estimate, estimates, estimated, estimating, thought to, believed to, approximately put, "
        "calculates, calculated, reckons, puts at, puts the, may, might, could, may have, might have, "
        "could have, as many as, presumed, feared, appears to have, extrapolated, guess, preliminary"
    ),
    "target": _w(
        "target, targets, targeted, aims, aim, aiming, goal, plans, plan, planned, planning, intends, "
        "seeks, seeking, hopes to, pledged to, wants to, proposed, vowed, sought a, sought to, sought $, had sought, asked for, had asked for, voted to, decided to, has decided to, "
        "set aside, sets aside, earmarked, earmarks, budgeted"
    ),
    "conditional": _w(
        "would need, would have to, if, unless, provided that, in case, assuming, were to, whether, "
        "should it, worst case, worst-case, up to a maximum"
    ),
    "rumor": _w(
        "rumoured, rumored, reportedly, rumours, rumors, allegedly, unconfirmed, leaked that, purportedly, "
        "speculation, speculated, claims without"
    ),
}

_SAYS = _w(
    "said, says, say, told, reported, reports, announced, announces, stated, states, according, confirmed, "
    "confirms, disclosed, estimated, estimates, forecast, predicted, predicts, expects, added, wrote, "
    "claimed, claims, noted, revealed, put, puts, warned, acknowledged, showed, shows, declared, adding, "
    "explained, testified"
)

_SCOPE = {
    "part": _w(
        "of which, of them, of those, among them, among whom, including, alone, one of the, "
        "in the district, in the city, in the village, in the town, in the province, in the state, in the county, "
        "in the region, in the capital, on the island"
    ),
    "works": _w("the factory, the plant, its factory, its plant, the mine, the mill, the store, the site"),
    "each": _w("each, apiece, per household, a piece, every"),
    "serious": _w(
        "seriously, severely, critically, badly, serious, severe, critical, seriously injured, "
        "severely damaged, heavily"
    ),
    "on duty": _w("in the line of duty, on duty"),
    "light": _w("slightly, lightly, minor, light injuries, minor injuries, moderately"),
    "children": _w("children, child, pupils, schoolchildren, infants, babies, toddlers, minors, students"),
    "new homes": _w(
        "new homes, new home, new houses, new-home, newly built homes, new apartments, new flats, new-build, "
        "new builds, newly built flats, newly built apartments, new leases, new lettings, new tenancies, new rentals"
    ),
    "existing homes": _w(
        "existing homes, existing home, existing houses, second-hand homes, resale homes, previously owned homes"
    ),
    "gold": _w("gold medals, gold medal, golds"),
    "silver": _w("silver medals, silver medal"),
    "bronze": _w("bronze medals, bronze medal"),
    "youth": _w("youth, youths, young people, young workers, people under 25, under-25s"),
    "opening": _w(
        "opening weekend, first weekend, opening week, in its first week, opening day, on its first day, opened with, opened to, "
        "in its first month"
    ),
    "lorries": _w("lorry, lorries, trucks, truck, heavy goods vehicles, heavy vehicles, hgvs"),
    "motorcycles": _w("motorcycle, motorcycles, motorbikes, scooters"),
    "business class": _w("business class, business-class"),
    "first class": _w("first class, first-class"),
    "women": _w("women, woman, girls, female, females"),
    "men": _w("male, males"),
    "career": _w("career, in his career, in her career, career total, all-time, lifetime"),
    "foreign": _w("foreigners, foreign nationals, foreign, overseas, abroad"),
    "domestic": _w("domestic, domestically, at home, in the country"),
    "new": _w("newly, fresh"),
    "besides": _w("another, an extra, other, others"),
    "further": _w(
        "new cases, new deaths, new infections, additional, a further, more people, more bodies, more deaths, "
        "more victims, more died, more cases"
    ),
    "remaining": _w("still, remaining, active cases, currently"),
    "earlier": _w(
        "same period, the year before, a year before, year-ago, prior year, previous year, previous 24-hour, "
        "previous month, previous quarter, earlier estimate, previous estimate, previously, initially, earlier, an initial, original, "
        "originally, initial, first estimated"
    ),
    "cumulative": _w(
        "cumulative, cumulatively, since the start, since it began, in all, altogether, so far in total, "
        "to date, already invested, already raised, already spent, already put"
    ),
    "several years": _w(
        "in two years, over two years, two-year, the two years, in three years, over three years, three-year, "
        "two years combined"
    ),
    "enterprise": _w("enterprise, business customers, corporate, for businesses"),
    "consumer": _w("consumer, consumers, retail"),
    "subscription": _w("subscription, subscriptions"),
    "peak": _w("peak, at its peak, record, at most, high of, maximum, all-time high"),
    "low": _w("low of, lowest, minimum"),
    "official": _w("official count"),
    "nationwide": _w(
        "nationwide, countrywide, across the country, across the nation, throughout the country, nationally"
    ),
    "one-year": _w("one-year, 1-year"),
    "two-year": _w("two-year, 2-year"),
    "five-year": _w("five-year, 5-year"),
    "ten-year": _w("10-year, ten-year"),
    "thirty-year": _w("30-year, thirty-year"),
    "per ten shares": _w("per 10 shares, per ten shares, every 10 shares, for every 10 shares"),
    "bridges": _w("in bridges"),
    "gusts": _w("gusts, gusting, gust, gusts of"),
    "top version": _w("top version, top trim, top-end version, top-spec, top model, flagship version"),
    "tunnels": _w("in tunnels"),
    "main span": _w("main span"),
    "tower": _w("towers, pylon, pylons"),
    "design": _w("design speed, designed for, design capacity, designed to"),
    "worldwide": _w("worldwide, global, globally"),
    "total": _w("total, in total, overall, combined, altogether"),
}

_BASIS = {
    "recurring": _w("recurring, annualised, annualized, run rate, run-rate, annual recurring"),
    "net": _w("net of, net"),
    "attributable": _w("attributable"),
    "services prices": _w("services inflation, service inflation, services prices, services price inflation"),
    "goods prices": _w("goods inflation, goods prices, goods price inflation"),
    "food prices": _w(
        "food inflation, food prices, food price inflation, food price, grocery prices, grocery inflation, prices of food, price of food"
    ),
    "energy prices": _w(
        "energy inflation, energy prices, energy price, fuel prices, petrol prices, prices of energy, gasoline prices"
    ),
    "core": _w(
        "core inflation, core consumer prices, core consumer price, core cpi, core pce, core prices, core rate"
    ),
    "gross": _w("gross"),
    "adjusted": _w("adjusted, non-gaap, excluding, before tax, pre-tax, before interest, underlying"),
    "operating": _w("operating"),
    "in dollars": _w(
        "in dollar terms, in us dollar terms, in u.s. dollar terms, in usd terms, dollar-denominated"
    ),
    "in yuan": _w("in yuan terms, in renminbi terms, in rmb terms, yuan-denominated, in local currency"),
    "constant currency": _w(
        "constant currency, constant currencies, constant-currency, currency-neutral, constant exchange rates, "
        "excluding currency, excluding currency effects, excluding currency swings"
    ),
    "organic": _w("organic, organically"),
    "like for like": _w(
        "like-for-like, like for like, same-store, same store, comparable-store, comparable sales"
    ),
    "real": _w(
        "in real terms, inflation-adjusted, adjusted for inflation, after inflation, real growth, real wages, "
        "real interest rate, at constant prices, at comparable prices"
    ),
    "nominal": _w("nominal, in nominal terms, nominally, at current prices"),
    "seasonally adjusted": _w(
        "seasonally adjusted, seasonally-adjusted, adjusted for seasonal, adjusted for the season"
    ),
    "not seasonally adjusted": _w("not seasonally adjusted, unadjusted, without seasonal adjustment"),
    "median": _w("median"),
    "average": _w("average, averaged, on average, mean, averages, averaging"),
    "per head": _w("per head, per capita, per person, per employee"),
    "insured": _w("insured, insurance"),
    "monthly active": _w(
        "monthly active, monthly users, monthly user base, monthly user, users a month, users each month, users every month, "
        "people a month"
    ),
    "daily active": _w(
        "daily active, daily users, daily user base, daily user, users a day, users each day, users every day"
    ),
    "weekly active": _w("weekly active, weekly users"),
    "year on year": _w(
        "year on year, year-on-year, from a year earlier, compared with a year earlier, than a year ago, "
        "yoy, a year ago"
    ),
    "quarter on quarter": _w(
        "quarter on quarter, quarter-on-quarter, from the previous quarter, qoq, month on month, "
        "month-on-month, from the previous month, from a month earlier, from the month before, "
        "in january from december, in february from january, in march from february, "
        "in april from march, in may from april, in june from may, "
        "in july from june, in august from july, in september from august, "
        "in october from september, in november from october, in december from november"
    ),
}

_EVENTS = {
    "earthquake": _w("earthquake, earthquakes, quake, quakes, tremor, temblor, seismic"),
    "aftershock": _w("aftershock, aftershocks"),
    "tsunami": _w("tsunami, tsunamis"),
    "fire": _w("fire, fires, wildfire, wildfires, blaze, blazes, bushfire, bushfires, inferno, firestorm"),
    "flood": _w("flood, floods, flooding, flash flood, flash floods, deluge"),
    "storm": _w(
        "storm, storms, hurricane, hurricanes, typhoon, typhoons, cyclone, cyclones, tornado, tornadoes, "
        "superstorm, twister, blizzard"
    ),
    "landslide": _w("landslide, landslides, mudslide, mudslides, avalanche"),
    "eruption": _w("eruption, eruptions, volcano, volcanic"),
    "explosion": _w(
        "explosion, explosions, blast, blasts, exploded, bombing, bombings, bomb, bomb attack, detonated"
    ),
    "spill": _w("spill, oil spill, leak, oil leak, oil slick, slick, blowout"),
    "crash": _w(
        "accident, accidents, collided, pile-up, crash, plane crash, air crash, crashed, derailment, derailed, collision, train crash, capsized, "
        "shipwreck, sank, sinking, ferry disaster"
    ),
    "collapse": _w("collapse, building collapse, bridge collapse"),
    "stampede": _w("stampede, crowd crush, crush, crowd surge"),
    "attack": _w(
        "attack, attacks, shooting, shootings, gunman, massacre, assault, stabbing, hostage, siege, "
        "airstrike, air strike, shelling, raid"
    ),
    "war": _w("war, conflict, fighting, invasion, civil war, uprising, clashes, crackdown, offensive"),
    "protest": _w("protest, protests, demonstration, demonstrations, riot, riots, rally, unrest, strike"),
    "outbreak": _w(
        "outbreak, epidemic, pandemic, virus, disease, flu, cholera, ebola, dengue, measles, mpox, bird flu, malaria, whooping cough, chikungunya"
    ),
    "trial": _w("trial, lawsuit, case against, court case"),
    "election": _w("election, elections, referendum, poll, vote"),
    "heatwave": _w("heatwave, heat wave, drought"),
}

_CLASSES = {
    "person": _w(
        "adults, teenagers, teens, youngsters, pensioners, retirees, jobseekers, shoppers, guests, viewers, listeners, readers, "
        "spectators, attendees, worshippers, pilgrims, holidaymakers, applicants, candidates, undergraduates, schoolchildren, "
        "mothers, fathers, parents, infants, babies, toddlers, midwives, paramedics, carers, medics, lecturers, academics, "
        "postgraduates, apprentices, trainees, recruits, miners, fishermen, sailors, pilots, cyclists, pedestrians, motorists, "
        "commuters, taxpayers, homeowners, landlords, tenants, borrowers, investors, shareholders, suspects, defendants, detainees, "
        "asylum seekers, settlers, consumers, smokers, runners, marathoners, competitors, entrants, strikers, soldiers, cadets, "
        "people, participants, volunteers, divers, fans, concertgoers, crewmen, experts, doctors, nurses, lawyers, officials, drivers, farmers, athletes, players, pupils, voters, "
        "positions, inmates, hostages, captives, demonstrators, commuters, travellers, travelers, migrants, "
        "specialists, scientists, researchers, people, person, persons, man, men, woman, women, child, children, worker, workers, employee, "
        "employees, resident, residents, victim, victims, survivor, survivors, civilian, civilians, "
        "passenger, passengers, soldier, soldiers, troops, officer, officers, firefighter, firefighters, "
        "student, students, patient, patients, users, user, customers, subscribers, executives, staff, "
        "personnel, dead, lives, bodies, body, others, injured, fatalities, deaths, casualties, members, "
        "villagers, migrants, refugees, protesters, students, teachers, tourists, visitors, founders, "
        "engineers, jobs, individuals, citizens, inhabitants, evacuees, crew, militants, gunmen, police, "
        "policemen, journalists, households, families, volunteers, homeless, missing, wounded, "
        "dead people, boys, girls, prisoners, crew members"
    ),
    "building": _w(
        "building, buildings, house, houses, home, homes, structure, structures, dwelling, dwellings, "
        "property, properties, apartments, shops, mosques, schools, hospitals, residences"
    ),
    "storey": _w("storeys, storey, floors"),
    "dam": _w("dams, dam, dykes, levees"),
    "bag": _w("bags, boxes, kits"),
    "vessel": _w("vessel, vessels, ship, ships, boat, boats, skimmers, tugs, barges, ferries, tankers"),
    "vehicle": _w("vehicle, vehicles, car, cars, truck, trucks, bus, buses"),
    "company": _w("company, companies, firm, firms, businesses, enterprises, banks, startups, start-ups"),
    "time": _w("times, visits, hits, views, downloads"),
    "rig": _w("rig, rigs, platforms, wells, well"),
    "country": _w("country, countries, nations, states"),
    "place": _w(
        "village, villages, town, towns, city, cities, districts, provinces, counties, islands, shelters"
    ),
    "aircraft": _w("aircraft, planes, plane, helicopters, helicopter, jets, flights, aeroplanes, airplanes"),
    "case": _w("case, cases, infections, lawsuits, complaints, claims, incidents"),
    "store": _w("store, stores, outlets, shops, branches, restaurants"),
    "share": _w("shares, stocks"),
    "aftershock": _w("aftershocks, aftershock, quakes, earthquakes, tremors"),
    "animal": _w("animals, birds, dogs, turtles, dolphins, fish, cattle, pelicans"),
    "seat": _w("seats, constituencies, seat"),
    "dose": _w("doses, shots, jabs, vials"),
    "order": _w("orders, pre-orders, preorders, bookings, reservations"),
    "chip": _w("chips, gpus, processors"),
    "weapon": _w("missiles, rockets, shells"),
    "drone": _w("drones"),
    "room": _w("rooms, beds"),
    "project": _w("projects, apps, applications, products, models"),
    "fire": _w("fires, blazes, wildfires"),
}

WORDS = FrameWords(
    metrics={**METRICS, **PROVIDED},
    provided_for=OBJECTS,
    editions=EDITIONS,
    edition_nouns=EDITION_NOUNS,
    metrics_not=_w(
        "in cash, all-cash, cash-and-stock, seasonally, "
        "affected area, affected areas, affected region, affected regions, burn area, burn zone, death penalty, "
        "death row, life insurance, cost of living, credit rating, sales manager, sales chief, market research, "
        "power plant, power plants, battery maker, battery plant, chip maker, profit warning, test results, "
        "accounts for, accounted for, account for, accounting for, search for survivors, searching for survivors, "
        "looking for survivors, search of survivors, hopes of finding survivors, chances of finding survivors, no survivors, "
        "dead end, lost ground, raised its, raised their, raised the, raises its, raise its, raise the, raising its, raising the, "
        "will pay, to pay, would pay, must pay, pay for, pay off, raised rates, raised interest rates, raised prices, raised guidance, raised tariffs, price range, work force, task force, air force, security forces, armed forces"
    ),
    counted_nouns=_w(
        "lost, firefighters, soldiers, troops, rescuers, police officers, volunteers, stores, shops, "
        "outlets, restaurants, tourists, visitors, fans, tickets, victims, fire victims, bodies, body, corpses, lives, "
        "survivors found, survivors, survivor, structures, buildings, houses, homes, dwellings, staff, employees, customers, "
        "clients, shares, units, copies, workers, evacuees, refugees, the dead, boats, ships, vessels, "
        "members, accounts, passengers, students, pupils, voters, seats, patients, prisoners, inmates, chips, "
        "gpus, shots, doses, jabs, missiles, rockets, drones, helicopters, aircraft, planes, jets, crews, forces, "
        "flights, protesters, demonstrators, hostages, orders, jobs, positions, graduates, respondents, containers, "
        "cattle, pigs, samples, tests, beds, schoolchildren, servicemen, emergency workers, rescue teams"
    ),
    together=_w("respectively"),
    modality=_MODALITY,
    modality_not=_w(
        "the plan, this plan, a plan, than expected, as expected, than forecast, than predicted, than analysts expected, "
        "than had been expected, expected to be, expectations of, is to blame, are to blame, is to thank, are to thank, "
        "aim is to, goal is to, task is to, job is to"
    ),
    says=_SAYS,
    tells=_w("told, told the, tells, tells the, telling, telling the, informed, informed the"),
    says_not=_w("put out, put up, put in, puts up, report cards, reports to, according as, needless to say"),
    speakers=_w(
        "officials, police, authorities, officials said, a spokesman, a spokeswoman, spokesman, "
        "spokeswoman, spokesperson, governor, mayor, minister, ministry, analysts, analyst, sources, "
        "experts, researchers, scientists, witnesses, prosecutors, the government, the army, the agency, "
        "rescuers, doctors, economists, president, chief executive, people familiar, state media, "
        "media reports, insurers, engineers, organisers, organizers, the organisers, the organizers, unions, the union"
    ),
    according=_w(
        "according to, data from, figures from, statistics from, citing, quoting, quoted by, cited by, "
        "as reported by, reported by, estimated by, released by, a report by, a report from, a survey by, "
        "a study by"
    ),
    according_end=(),
    scope=_SCOPE,
    scope_not=_w(
        "initial public offering, gross domestic product, consumer prices, consumer price index, consumer price inflation, "
        "foreign exchange, foreign currency, foreign reserves, enterprise value, the site of, children's hospital, women's hospital, foreign ministry, foreign minister, foreign office"
    ),
    basis=_BASIS,
    segments=SEGMENTS,
    segment_nouns=SEGMENT_NOUNS,
    numbered=NUMBERED,
    closes=("closed", "closing", "ended the day", "finished the day", "settled", "at the close"),
    events=_EVENTS,
    works=WORKS,
    back_reference=_w(
        "the project, the bridge, the line, the airport, the plant, the tunnel, the scheme, the tower, "
        "the stadium, the dam, the carrier, the brokerage, the publisher, the insurer, the studio, "
        "the utility, the company, the firm, the group, the start-up, the startup, the carmaker, the bank, "
        "the agency, the operator, the retailer, the maker, the developer, the business, the chipmaker, "
        "the giant, the automaker, the airline, the manufacturer, the lender, the platform, the service, "
        "the organisation, the organization"
    ),
    pronouns=_w("it, its, they, their, he, she, his, her"),
    not_names=_w(
        "token, tokens, r&d, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, "
        "nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, "
        "million, billion, half, the, a, an, in, on, at, of, and, but, or, for, to, from, by, with, it, "
        "he, she, they, we, i, you, this, that, these, those, there, here, his, her, its, their, our, my, "
        "as, if, when, while, after, before, since, until, because, although, though, however, meanwhile, "
        "still, also, even, only, just, more, most, many, some, several, about, around, nearly, almost, "
        "over, under, at least, up, down, no, not, yes, what, who, where, why, how, which, all, both, "
        "each, every, another, other, such, monday, tuesday, wednesday, thursday, friday, saturday, "
        "sunday, january, february, march, april, may, june, july, august, september, october, november, "
        "december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, "
        "thur, thurs, fri, sat, sun, ceo, cto, cfo, coo, ai, gpu, gpus, api, apis, app, apps, ipo, llm, "
        "llms, agi, usd, us$, rmb, cny, eur, gbp, hkd, gdp, cpi, ppi, pmi, gaap, "
        "non-gaap, ifrs, ebitda, eps, arr, mrr, arpu, asp, gmv, roe, roi, capex, opex, dau, mau, wau, yoy, "
        "qoq, cltc, nedc, wltp, utc, gmt, est, edt, pst, hst, am, pm, "
        "a.m, p.m, mr, mrs, ms, dr, prof, gov, president, governor, mayor, minister, prime, chief, "
        "general, senator, sen, rep, lt, capt, col, sgt, king, queen, prince, secretary, one, two, three, "
        "four, five, six, seven, eight, nine, ten, hundreds, thousands, dozens, millions, officials, "
        "police, authorities, rescuers, people, residents, yesterday, today, tomorrow, now, then, so far, "
        "last, next, first, second, third, fourth, final, new, according, despite, during, among, between, "
        "through, inc, corp, ltd, llc, plc, co, photo, photos, image, video, copyright, editor, editors, "
        "incumbent, reporting, writing, updated, published, source, sources, q1, q2, q3, q4, h1, h2, fy, tv, pc, id, "
        "it's, it’s, there's, that's, i'm, we're, let, once, well, too, very, much, get, got, see, like, "
        "say, says, said, plus, pro, max, ultra, mini, b, c, d, e, k, m, l, p, r, s, t, u, v, w, x, y, z, "
        "saas, b2b, b2c, to b, to c, to, vs, etc, faq, url, http, https, www, com, series, net, gross, "
        "total, revenue, sales, profit, loss, costs, analysts, experts, investors, shares, founded, "
        "visits, users, traffic, twitter, facebook, dutch, french, greek, swiss, thai, czech, iraqi, israeli, "
        "pakistani, saudi, afghan, filipino, kuwaiti, omani, yemeni, qatari, emirati, bangladeshi, somali, "
        "rival, rivals, competitor, competitors, shares, founder, former, veteran, start-up, startup, carmaker, "
        "automaker, chipmaker, retailer, lender, airline, drugmaker, brokers, economists, researchers, scientists, "
        "doctors, hospitals, schools, workers, employees, customers, consumers, tourists, survivors, victims, "
        "witnesses, families, firefighters, soldiers, troops, farmers, students, teachers, voters, lawmakers, "
        "opposition, drivers, passengers, exports, imports, prices, orders, output, production, inflation, "
        "unemployment, efforts, approximate, investigators, prosecutors, model, version, type, phase, stage, "
        "level, category, gw, mw, kw, twh, gwh, mwh, kwh, kg, km, km/h, mph, bpd, mbpd, teu, co2, pm2.5, dna, "
        "covid, covid-19, hiv, aids, faq, toll, latest, breaking, update, live, opinion, analysis, exclusive"
    ),
    classes=_CLASSES,
    measured_by={"visits": _w("similarweb, semrush, comscore, alexa, statcounter, chartbeat, quantcast")},
    describes=_w(
        "the maker of, the company behind, the owner of, the operator of, the developer of, maker of, "
        "the parent of, the group behind, the firm behind"
    ),
    part_after=_w("of the, of them, of those, of whom, of these, of its, of their"),
    among=(),
    wholes=_w("among, among the, among at least, out of, out of the"),
    product_nouns=_w(
        "car, saloon, sedan, suv, smartwatch, rocket, satellite, camera, headset, app, apps, assistant, chatbot, model, models, browser, software, console, smartphone, tablet, "
        "chip, chips, game, drug, vaccine, operating system, tool, handset, bot, suite"
    ),
    designations=("Model", "Series", "Class", "Mark", "Type"),
    holds=_w("has, had, hosts, hosted"),
    gives=_w(
        "lend, lends, lending, lent, loan, loans, loaning, loaned, give, gives, giving, gave, given, grant, grants, "
        "granting, granted, award, awards, awarding, awarded, pay, pays, paying, paid, offer, offers, offering, "
        "offered, send, sends, sending, sent, owe, owes, owed, donate, donates, donated, allocate, allocated"
    ),
    receives=_w("to"),
    place_marks=_w("in, at, near, off, outside, across, around, from"),
    compared_to=_w(
        "than, than in, than a, compared with, compared to, versus, up from, down from, than that of, "
        "increase from, increased from, rise from, growth from, gain from, jump from, decrease from, decline from, "
        "drop from, fall from, "
        "more than in, over that at the, over that in, than that in, than that at the, than at the, from that in"
    ),
    joins=("and", "or", "&", ", and"),
    turns=("but ", "however", "although", "though", "yet ", "while ", "whereas "),
    moves=_w(
        "now, against, compared, versus, up from, down from, from, earlier, previously, previous, revised, originally, "
        "instead of, rather than, initially, later, before, rising, rose, fell, grew, expected, forecast, or, not, "
        "than, estimate, estimated, record, since, after, last, year, until"
    ),
    age_groups=(
        r"\b(?:aged?|ages|age (?:groups?|brackets?) of|those|people|between) (?P<low>\d{1,3}) ?(?:to|-|–|and) ?(?P<high>\d{1,3})\b",
        r"\b(?:aged?|ages|age (?:groups?|brackets?) of|those|people) (?P<least>\d{1,3}) (?:and|or) (?:above|over|older)",
        r"\bover[- ](?P<elder>\d0|\d5)s\b",
        r"\b(?:aged?|those|people) (?:under|below) (?P<most>\d{1,3})\b",
    ),
    dwellings=_w("homes, houses, residences, dwellings, apartments, flats"),
    befalls=_w(
        "collapsed, collapsing, erupted, broke out, struck, hit, capsized, derailed, sank, crashed, collided, exploded, "
        "occurred, happened, took place, overturned, toppled, caved in, went down, made landfall, ripped through, "
        "swept through, tore through, plunged, went off the tracks, opened fire, was attacked"
    ),
    befalls_not=(),
    then=_w("when, in which, that year, which then, that time"),
    crew=_w("crew, crew members, crewmen, crew member, flight attendants, attendants, staff"),
    superlatives=_w(
        "most, worst, deadliest, biggest, largest, highest, lowest, strongest, weakest, heaviest, record, fastest, "
        "slowest, smallest, bloodiest, costliest, wettest, driest, hottest, coldest, first, any other, best, fewest"
    ),
    outdoes=_w(
        "beat, beats, beating, beaten, defeat, defeated, defeating, won by, lost by, ahead by, leads by, led by, "
        "trailed by, trails by, behind by, lead of, margin of, majority of, outpolled, edged out"
    ),
    outdoes_not=(),
    margins=("ahead", "more than his", "more than her", "more than their", "margin", "lead", "majority"),
    object_marks=_w(
        "to, from, by, with, against, for, between, than, in, near, off, at, on, of, over, outside, into, "
        "via, under, versus, like, unlike, toward, towards, behind"
    ),
    object_marks_not=(),
    old_event=_w(
        "since, since the, deadliest since, worst since, previous, earlier, last year, years ago, ago, "
        "decades, in history, compared with, compared to, surpassing, surpassed, record set, unlike the"
    ),
    name_ends={
        "organisation": _w(
            "ventures, capital, partners, securities, research, analytics, labs, technologies, systems, "
            "motors, airlines, energy, oil, pharma, media, insurance, services, union, chamber, authority, "
            "board, office, service, administration, police, agency, fund, trust, school, team, inc, corp, "
            "corporation, company, co, ltd, llc, plc, group, holdings, bank, university, college, "
            "institute, agency, ministry, department, committee, commission, council, association, "
            "society, foundation, centre, center, times, post, news, journal, press, survey, bureau, "
            "court, hospital"
        ),
        "place": _w(
            "province, county, city, district, island, islands, state, town, village, region, sea, gulf, "
            "river, lake, bay, coast, valley, prefecture"
        ),
        "facility": _w("bridge, airport, line, station, tunnel, dam, refinery, plant, port, tower, stadium"),
    },
    name_openers=(),
    name_generic=_w(
        "today, yesterday, tomorrow, tonight, people, women, men, children, everyone, everybody, someone, somebody, "
        "nobody, anyone, one, mother, father, nature, world, earth, government, police, company, state, city, country, "
        "nation, parliament, council, court, congress, society, industry, business, management, labour, labor, "
        "inflation, winter, summer, spring, autumn, man, woman, child, father, driver, teacher, it, that, let, here, "
        "there, what, who, where, how, he, she, tonight, morning, evening, week, month, year, season, century, decade"
    ),
    home=(),
    name_followers=(),
    name_verbs=(),
    name_breaks="",
)

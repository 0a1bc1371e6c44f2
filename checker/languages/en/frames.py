"""English cue words: what is measured, in what mood, who says so, of what part.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

from checker.languages.schema_frames import FrameWords

__all__ = ["WORDS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


_METRICS = {
    "revenue": _w(
        "brought in, took in, generated, revenue, revenues, sales, net sales, turnover, takings, top line, "
        "income from sales, recurring revenue, total revenue, annual revenue"
    ),
    "profit": _w(
        "profit, profits, net profit, net income, earnings, operating profit, pre-tax profit, surplus, ebitda"
    ),
    "loss": _w(
        "net loss, net losses, operating loss, operating losses, loss, losses, lost, lost money, deficit, "
        "in the red"
    ),
    "cost": _w(
        "cost, costs, costing, operating cost, operating costs, expense, expenses, expenditure, outlay, "
        "running cost, running costs, price tag, bill, bills"
    ),
    "labour cost": _w(
        "labour cost, labour costs, labor cost, labor costs, staff cost, staff costs, payroll, wage bill"
    ),
    "training cost": _w("training cost, training costs, cost of training, cost to train"),
    "inference cost": _w("inference cost, inference costs, cost of inference"),
    "capital expenditure": _w("capital expenditure, capital expenditures, capital spending, capex"),
    "spending": _w("spending, spent, spend, spends, outlays"),
    "funding": _w(
        "funding, fundraising, raised, raise, raising, financing, funding round, series a, series b, "
        "series c, series d, proceeds"
    ),
    "valuation": _w("valuation, valuations, valued, values, valuing, worth"),
    "market value": _w(
        "market value, market capitalisation, market capitalization, market cap, stock market value"
    ),
    "investment": _w("investment, investments, invest, invested, investing, invests, stake"),
    "debt": _w("debt, debts, liabilities, borrowings, owed, owes, arrears"),
    "loan": _w("loan, loans, credit line, credit facility, borrow, borrowed, borrowing"),
    "cash": _w("cash, cash pile, reserves, liquidity"),
    "price": _w(
        "price, prices, priced, pricing, fare, fares, fee, fees, tariff, subscription fee, charge, "
        "charges, charging, retail price, a piece, apiece, tickets, ticket price, toll charge"
    ),
    "share price": _w("share price, shares, stock price, stock, per share"),
    "pay": _w("salary, salaries, wage, wages, pay, pay package, paid out, bonus, bonuses"),
    "fine": _w("fine, fined, fines, penalty, penalties, punitive damages"),
    "compensation": _w(
        "compensation, settlement, payout, payouts, claims paid, compensate, escrow, escrow fund, "
        "compensation fund"
    ),
    "donation": _w(
        "donation, donations, donated, donate, pledged, relief fund, aid, in aid, relief funds, grants, "
        "grant, assistance"
    ),
    "budget": _w("budget, budgets, budgeted, appropriation, stimulus"),
    "trade volume": _w(
        "exports, imports, trade volume, shipments, export volume, trade surplus, trade deficit"
    ),
    "gross domestic product": _w("gross domestic product, gdp, economic output"),
    "dividend": _w("dividend, dividends"),
    "market share": _w(
        "market share, of the market, share of the market, share of developers, share of traffic"
    ),
    "margin": _w("margin, margins, gross margin"),
    "interest rate": _w("interest rate, interest rates, benchmark rate, coupon, yield, yields"),
    "inflation": _w("inflation, consumer prices, price growth"),
    "unemployment": _w("unemployment, jobless, jobless rate, unemployed, unemployment rate"),
    "approval": _w("approval, approval rating, support among, approve, approved of, disapprove"),
    "turnout": _w("turnout, voter turnout"),
    "sales volume": _w("units sold, units, sold, copies sold, copies, unit sales, shipped"),
    "deliveries": _w("deliveries, delivered, deliver"),
    "production": _w("production, produced, produces, output, manufactured, produce, yielded"),
    "capacity": _w("capacity, capacities, nameplate capacity"),
    "users": _w(
        "users, user base, monthly active users, daily active users, active users, members, accounts, "
        "registered users"
    ),
    "paying users": _w(
        "paying users, paying customers, paid users, subscribers, paid subscribers, subscriptions, "
        "paying subscribers"
    ),
    "visits": _w("visits, visit, page views, pageviews, site visits, web traffic, hits, views"),
    "downloads": _w("downloads, downloaded, installs, installations"),
    "customers": _w("customers, clients, business customers, companies use"),
    "employees": _w(
        "employees, staff, workforce, headcount, employs, employ, employed, staffers, workers on its payroll"
    ),
    "layoffs": _w(
        "layoffs, laid off, lay off, job cuts, redundancies, jobs cut, cut jobs, dismissed, lay-offs"
    ),
    "departures": _w("departures, departed, resigned, quit, have left, left the company, resignations"),
    "founders": _w("founders, co-founders, cofounders, founding members"),
    "stores": _w("stores, outlets, branches, shops, restaurants, showrooms"),
    "population": _w("population, inhabitants, residents live, home to, people live"),
    "visitors": _w("visitors, tourists, attendees, attendance, spectators, passengers, ridership, riders"),
    "votes": _w("votes, ballots, vote"),
    "deaths": _w(
        "dead, death, deaths, death toll, toll, killed, killing, kills, kill, died, dies, die, dying, "
        "fatalities, fatality, fatally, lives, claimed the lives, claimed lives, lost their lives, "
        "perished, bodies, body, corpses, drowned, drowning, presumed dead, slain, shot dead, executed, "
        "loss of life, fire victims, victims killed, number of dead, the dead, lives lost"
    ),
    "injured": _w(
        "injured, injuring, injuries, injury, wounded, wounding, hurt, hurting, injure, injures, wounds"
    ),
    "missing": _w("missing, unaccounted for, unaccounted, disappeared, untraced, not been found"),
    "casualties": _w(
        "casualties, casualty, victims, dead or injured, dead and injured, killed or injured, "
        "killed and injured"
    ),
    "hospitalised": _w(
        "hospitalised, hospitalized, taken to hospital, in hospital, admitted, treated, in hospitals, "
        "taken to hospitals, hospitalizations"
    ),
    "rescued": _w("rescued, pulled from, saved, pulled out, rescuing, survivors found, winched"),
    "evacuated": _w(
        "evacuated, evacuate, evacuating, evacuation, evacuees, fled, flee, fleeing, ordered to leave"
    ),
    "displaced": _w(
        "displaced, homeless, left homeless, in shelters, in need of shelter, refugees, shelter, "
        "made homeless, sheltering"
    ),
    "affected": _w("affected, affecting, hit by, in need, impacted"),
    "identified": _w("identified, identities, identify, been named"),
    "infections": _w("infected, infections, cases, confirmed cases, new cases, infection, tested positive"),
    "arrested": _w(
        "arrested, arrests, detained, detentions, in custody, charged, convicted, sentenced, jailed, "
        "arresting"
    ),
    "without power": _w(
        "without power, without electricity, power outages, lost power, in the dark, power cut, outages, "
        "customers without"
    ),
    "rescuers": _w(
        "rescuers, troops, soldiers, firefighters, police officers, rescue workers, volunteers, personnel, "
        "search teams, responders, peacekeepers"
    ),
    "buildings damaged": _w(
        "buildings damaged, buildings destroyed, houses damaged, houses destroyed, homes destroyed, "
        "homes damaged, structures, buildings, houses, homes, destroyed, damaged, flattened, collapsed, "
        "razed, burned down, levelled, leveled, damaging, destroying, dwellings"
    ),
    "vessels": _w("vessels, ships, boats, skimmers, tugs, barges"),
    "burned area": _w("burned, burnt, scorched, charred, blackened, burned area, burning through, burning"),
    "flooded area": _w("flooded, inundated, submerged, under water"),
    "containment": _w("contained, containment, under control, controlled"),
    "searched": _w("searched, search area, combed, swept, of the search, covered by search"),
    "damage": _w(
        "damage, damages, property damage, economic loss, economic losses, insured losses, "
        "economic damage, wreaked, losses from, damage estimated"
    ),
    "rebuilding cost": _w(
        "rebuild, rebuilding, reconstruction, repair, repairs, recovery cost, to rebuild, cost to rebuild, "
        "restoring"
    ),
    "magnitude": _w("magnitude, richter, richter scale, moment magnitude, measured, strength"),
    "depth": _w(
        "depth, deep, below the surface, beneath the surface, below the seabed, beneath, under the seabed, "
        "below, focal depth, beneath the waves, of water"
    ),
    "distance": _w(
        "from, away, south of, north of, east of, west of, southeast of, southwest of, northeast of, "
        "northwest of, off, off the coast, outside, kilometres from, miles from, distance, south-east of, "
        "south-west of, north-east of, north-west of, inland, offshore"
    ),
    "aftershocks": _w("aftershocks, aftershock, tremors"),
    "leak rate": _w(
        "leaking, leak, gushing, spewing, leakage, flow rate, flow, flowing, spilling, escaping, pouring, "
        "being released, leaks, discharge, leaked"
    ),
    "spilled volume": _w("spill, spilled, spilt, oil spilled, released, dumped"),
    "recovered volume": _w(
        "collected, collecting, collect, captured, capturing, capture, siphoned, siphoning, siphon, "
        "recovered, skimmed, recovering, burned off, pumped out, sucking up, funnelled, contain"
    ),
    "area": _w(
        "area, covering, spans, covers, floor space, site, sprawling, spread over, stretching over, occupying"
    ),
    "length": _w("long, length, stretch, coastline, span"),
    "height": _w("high, tall, tallest, highest, height, altitude, elevation, above sea level"),
    "width": _w("wide, width, diameter, across"),
    "weight": _w("weight, weighs, weighing, weighed, heavy"),
    "speed": _w("speed, speeds, top speed, velocity"),
    "wind speed": _w("winds, wind, gusts, gusting, sustained winds, wind speed"),
    "rainfall": _w("rain, rainfall, precipitation, snow, snowfall"),
    "temperature": _w("temperature, temperatures, heat, degrees"),
    "emissions": _w("emissions, emitted, carbon dioxide, greenhouse gases"),
    "age": _w("aged, years old, year-old, age, years of age, year old"),
    "duration": _w("lasted, lasting, duration, for, felt for, shook for, took, within, over"),
}

_MODALITY = {
    "forecast": _w(
        "forecast, forecasts, forecasting, expected, expects, expect, projected, projects, projection, "
        "projections, predicts, predicted, predict, will, is set to, on track, on course, would reach, "
        "outlook, anticipates, anticipated, is likely to, are likely to, next year, foresees, going to, "
        "poised to, by 2030"
    ),
    "estimate": _w(
        "estimate, estimates, estimated, estimating, thought to, believed to, approximately put, "
        "calculates, calculated, reckons, puts at, puts the, may, might, could, may have, might have, "
        "could have, as many as, presumed, feared, appears to have, extrapolated, guess, preliminary"
    ),
    "target": _w(
        "target, targets, targeted, aims, aim, aiming, goal, plans, plan, planned, planning, intends, "
        "seeks, seeking, hopes to, pledged to, wants to, proposed, vowed"
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
        "in the district, in the city, in the village, in the town"
    ),
    "each": _w("each, apiece, per household, a piece, every"),
    "serious": _w(
        "seriously, severely, critically, badly, serious, severe, critical, seriously injured, "
        "severely damaged, heavily"
    ),
    "light": _w("slightly, lightly, minor, light injuries, minor injuries, moderately"),
    "children": _w("children, child, pupils, schoolchildren, infants, babies, toddlers, minors, students"),
    "women": _w("women, woman, girls, female"),
    "foreign": _w("foreigners, foreign nationals, foreign, overseas, abroad"),
    "domestic": _w("domestic, domestically, at home, in the country"),
    "new": _w(
        "new cases, newly, additional, another, a further, more people, more bodies, an extra, other, "
        "others, fresh"
    ),
    "remaining": _w("still, remaining"),
    "earlier": _w(
        "earlier estimate, previous estimate, previously, initially, earlier, an initial, original, "
        "originally, initial, first estimated"
    ),
    "cumulative": _w(
        "cumulative, cumulatively, since the start, since it began, in all, altogether, so far in total, "
        "to date"
    ),
    "several years": _w(
        "in two years, over two years, two-year, the two years, in three years, over three years, three-year, "
        "two years combined, combined"
    ),
    "enterprise": _w("enterprise, business customers, corporate, for businesses"),
    "consumer": _w("consumer, consumers, retail"),
    "subscription": _w("subscription, subscriptions"),
    "peak": _w("peak, at its peak, record, at most, high of, maximum, all-time high"),
    "low": _w("low of, lowest, minimum"),
    "official": _w("official count"),
    "total": _w("total, in total, overall, combined, altogether, worldwide, global, globally, nationwide"),
}

_BASIS = {
    "recurring": _w("recurring, annualised, annualized, run rate, run-rate, annual recurring"),
    "net": _w("net of, net"),
    "gross": _w("gross"),
    "adjusted": _w("adjusted, non-gaap, excluding, before tax, pre-tax, before interest, underlying"),
    "operating": _w("operating"),
    "average": _w("average, averaged, on average, mean, median, averages, averaging"),
    "per head": _w("per head, per capita, per person, per employee"),
    "insured": _w("insured, insurance"),
    "monthly active": _w("monthly active"),
    "daily active": _w("daily active"),
    "weekly active": _w("weekly active"),
    "year on year": _w(
        "year on year, year-on-year, from a year earlier, compared with a year earlier, than a year ago, "
        "yoy, a year ago"
    ),
    "quarter on quarter": _w(
        "quarter on quarter, quarter-on-quarter, from the previous quarter, qoq, month on month, "
        "month-on-month"
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
    "collapse": _w("collapse, building collapse, bridge collapse, stampede, crush"),
    "attack": _w(
        "attack, attacks, shooting, shootings, gunman, massacre, assault, stabbing, hostage, siege, "
        "airstrike, air strike, shelling, raid"
    ),
    "war": _w("war, conflict, fighting, invasion, civil war, uprising, clashes, crackdown, offensive"),
    "protest": _w("protest, protests, demonstration, demonstrations, riot, riots, rally, unrest, strike"),
    "outbreak": _w("outbreak, epidemic, pandemic, virus, disease, flu, cholera, ebola"),
    "trial": _w("trial, lawsuit, case against, court case"),
    "election": _w("election, elections, referendum, poll, vote"),
    "heatwave": _w("heatwave, heat wave, drought"),
}

_CLASSES = {
    "person": _w(
        "people, person, persons, man, men, woman, women, child, children, worker, workers, employee, "
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
    "case": _w("case, cases, lawsuits, complaints, claims, incidents"),
    "store": _w("store, stores, outlets, shops, branches, restaurants"),
    "share": _w("shares, stocks"),
    "aftershock": _w("aftershocks, aftershock, quakes, earthquakes, tremors"),
    "animal": _w("animals, birds, dogs, turtles, dolphins, fish, cattle, pelicans"),
    "seat": _w("seats, constituencies"),
    "room": _w("rooms, beds"),
    "project": _w("projects, apps, applications, products, models"),
    "fire": _w("fires, blazes, wildfires"),
}

WORDS = FrameWords(
    metrics=_METRICS,
    counted_nouns=_w(
        "lost, firefighters, soldiers, troops, rescuers, police officers, volunteers, stores, shops, "
        "outlets, restaurants, tourists, visitors, victims, fire victims, bodies, body, corpses, lives, "
        "survivors found, structures, buildings, houses, homes, dwellings, staff, employees, customers, "
        "clients, shares, units, copies, workers, evacuees, refugees, the dead, boats, ships, vessels, "
        "members, accounts, passengers"
    ),
    together=_w("respectively"),
    modality=_MODALITY,
    modality_not=_w(
        "than expected, as expected, than forecast, than predicted, than analysts expected, "
        "than had been expected, expected to be, expectations of"
    ),
    says=_SAYS,
    says_not=_w("put out, put up, put in, puts up, report cards, reports to, according as, needless to say"),
    speakers=_w(
        "officials, police, authorities, officials said, a spokesman, a spokeswoman, spokesman, "
        "spokeswoman, spokesperson, governor, mayor, minister, ministry, analysts, analyst, sources, "
        "experts, researchers, scientists, witnesses, prosecutors, the government, the army, the agency, "
        "rescuers, doctors, economists, president, chief executive, people familiar, state media, "
        "media reports, insurers, engineers"
    ),
    according=_w(
        "according to, data from, figures from, statistics from, citing, quoting, quoted by, cited by, "
        "as reported by, reported by, estimated by, released by, a report by, a report from, a survey by, "
        "a study by"
    ),
    according_end=(),
    scope=_SCOPE,
    basis=_BASIS,
    events=_EVENTS,
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
        "llms, agi, usd, us$, rmb, cny, eur, gbp, hkd, gdp, cpi, utc, gmt, est, edt, pst, hst, am, pm, "
        "a.m, p.m, mr, mrs, ms, dr, prof, gov, president, governor, mayor, minister, prime, chief, "
        "general, senator, sen, rep, lt, capt, col, sgt, king, queen, prince, secretary, one, two, three, "
        "four, five, six, seven, eight, nine, ten, hundreds, thousands, dozens, millions, officials, "
        "police, authorities, rescuers, people, residents, yesterday, today, tomorrow, now, then, so far, "
        "last, next, first, second, third, fourth, final, new, according, despite, during, among, between, "
        "through, inc, corp, ltd, llc, plc, co, photo, photos, image, video, copyright, editor, editors, "
        "reporting, writing, updated, published, source, sources, q1, q2, q3, q4, h1, h2, fy, tv, pc, id, "
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
    product_nouns=_w(
        "app, apps, assistant, chatbot, model, models, browser, software, console, smartphone, tablet, "
        "chip, chips, game, drug, vaccine, operating system, tool, handset, bot, suite"
    ),
    designations=("Model", "Series", "Class", "Mark", "Type"),
    place_marks=_w("in, at, near, off, outside, across, around, from"),
    compared_to=_w(
        "than, than in, than a, compared with, compared to, versus, up from, down from, than that of, "
        "increase from, increased from, rise from, growth from, gain from, jump from, decrease from, decline from, "
        "drop from, fall from, "
        "more than in"
    ),
    joins=("and", "or", "&", ", and"),
    turns=("but ", "however", "although", "though", "yet ", "while ", "whereas "),
    then=_w("when, in which, that year, which then, that time"),
    object_marks=_w(
        "to, from, by, with, against, for, between, than, in, near, off, at, on, of, over, outside, into, "
        "via, under, versus, like, unlike, toward, towards, behind"
    ),
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
    name_generic=(),
    name_breaks="",
)

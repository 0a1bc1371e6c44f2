"""English words for what is measured: one row for each of `languages.metrics.METRICS`.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["METRICS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


METRICS = {
    "revenue": _w(
        "brought in, took in, grossed, grossing, raked in, generated, revenue, revenues, sales, net sales, turnover, takings, top line, "
        "income from sales, recurring revenue, total revenue, annual revenue, top-line, box office, receipts, "
        "gross bookings, advertising revenue, service revenue, quarterly sales, annual sales"
    ),
    "profit": _w(
        "profit, profits, net profit, net income, earnings, operating profit, pre-tax profit, surplus, "
        "ebitda, earned, earn, earns, pre-tax profits, net earnings, quarterly profit, net profits, gross profit, "
        "operating income, profit before tax, earnings before tax, made a profit"
    ),
    "loss": _w(
        "net loss, net losses, operating loss, operating losses, loss, losses, lost, lost money, in the red, "
        "lose, loses, losing, shortfall, loss before tax"
    ),
    "cost": _w(
        "cost, costs, costing, operating cost, operating costs, expense, expenses, expenditure, outlay, "
        "running cost, running costs, price tag, bill, bills, costed, would have cost, will cost"
    ),
    "retail sales": _w("retail sales, sales at retailers"),
    "purchasing managers' index": _w(
        "pmi, purchasing managers' index, purchasing managers’ index, purchasing managers index, factory activity index"
    ),
    "labour cost": _w(
        "labour cost, labour costs, labor cost, labor costs, staff cost, staff costs, payroll, wage bill"
    ),
    "training cost": _w("training cost, training costs, cost of training, cost to train"),
    "inference cost": _w("inference cost, inference costs, cost of inference"),
    "capital expenditure": _w(
        "capital expenditure, capital expenditures, capital spending, capex, capital outlay, capital "
        "investment, new plants"
    ),
    "research spending": _w(
        "research and development, r&d, r&d spending, research spending, spending on research, research "
        "budget"
    ),
    "spending": _w(
        "spending, spent, spend, spends, outlays, set aside, sets aside, setting aside, earmarked, earmarks, earmark, allocated, "
        "allocates, allocate, allocating, allotted"
    ),
    "tax": _w("tax, taxes, tax bill, tax revenue, corporate tax, tax receipts"),
    "interest payments": _w("interest payments, interest bill, interest expense"),
    "exports": _w("exports, exported, export, export volume, export revenue"),
    "imports": _w("imports, imported, import, import volume"),
    "trade balance": _w(
        "trade surplus, trade deficit, trade gap, current account deficit, current account surplus"
    ),
    "budget balance": _w(
        "budget deficit, budget gap, fiscal deficit, fiscal gap, budget shortfall, government deficit, public deficit, deficit, "
        "budget surplus, fiscal surplus"
    ),
    "trade volume": _w("trade volume, bilateral trade, two-way trade, total trade"),
    "gross domestic product": _w("gross domestic product, gdp, economic output, economy, economic growth"),
    "earnings per share": _w("earnings per share, eps, earnings a share, profit per share, loss per share"),
    "oversubscription": _w(
        "oversubscribed, oversubscription, times covered, times subscribed, subscribed for"
    ),
    "premium": _w("premium, a premium of"),
    "dividend": _w(
        "dividend, dividends, quarterly payout, annual payout, interim payout, final payout, payout to shareholders, "
        "payout per share, distribution per share, shareholder payout"
    ),
    "buyback": _w(
        "buyback, buybacks, share repurchase, buying back, buy back, bought back, repurchased, repurchasing, repurchase, repurchases"
    ),
    "market turnover": _w("trading volume, traded, transactions, transaction volume, trading value"),
    "funding": _w(
        "funding, fundraising, initial public offering, ipo, share sale, raised, raise, raising, financing, funding round, series a, series b, series "
        "c, series d, proceeds"
    ),
    "valuation": _w("valuation, valuations, valued, values, valuing, worth"),
    "market value": _w(
        "market value, market capitalisation, market capitalization, market cap, stock market value"
    ),
    "investment": _w("investment, investments, invest, invested, investing, invests"),
    "debt": _w("debt, debts, liabilities, borrowings, owed, owes, arrears"),
    "loan": _w(
        "loan, loans, credit line, credit facility, lend, lends, lending, lent, borrow, borrowed, borrowing"
    ),
    "cash": _w("cash, cash pile, liquidity"),
    "assets": _w("assets, total assets, assets under management"),
    "deposits": _w("deposits"),
    "price": _w(
        "starts at, start at, starting at, priced from, price, prices, priced, pricing, fare, fares, fee, fees, subscription fee, charge, charges, charging, "
        "retail price, a piece, apiece, tickets, ticket price, toll charge"
    ),
    "recalled": _w("recall, recalls, recalled, recalling"),
    "share price": _w("share price, shares, stock price, stock, per share"),
    "rent": _w("rent, rents, rental, rents out"),
    "pay": _w(
        "salary, salaries, wage, wages, pay, pay package, paid out, bonus, bonuses, was paid, were paid, been paid, is paid, are paid, being paid, take-home pay"
    ),
    "budget": _w("budget, budgets, budgeted, appropriation"),
    "military spending": _w(
        "defence budget, defense budget, defence spending, defense spending, military spending, military "
        "budget"
    ),
    "fine": _w("fine, fined, fines, penalty, penalties, punitive damages"),
    "confiscated": _w("confiscated, illegal gains, unlawful gains, disgorgement, disgorge"),
    "compensation": _w(
        "compensation, settlement, payout, payouts, claims paid, compensate, escrow, escrow fund, "
        "compensation fund"
    ),
    "donation": _w(
        "donation, donations, donated, donate, pledged, relief fund, aid, in aid, relief funds, assistance"
    ),
    "subsidy": _w(
        "subsidy, subsidies, grant, grants, tax credits, tax breaks, state aid, stimulus, a grant of"
    ),
    "acquisition price": _w(
        "acquisition, acquire, acquired, acquires, takeover, buyout, deal worth, deal valued, bought for, to "
        "buy, bought by, be bought, be acquired, taken over by, purchase price, equity value, enterprise value"
    ),
    "transfer fee": _w("transfer fee, transfer"),
    "prize money": _w("prize money, purse, prize"),
    "tuition": _w("tuition, tuition fees"),
    "tariff rate": _w("tariff, tariffs, duty, duties, levy"),
    "stake": _w("stake, stakes, holding, shareholding, ownership, owns, of the shares"),
    "market share": _w(
        "market share, of the market, share of the market, share of developers, share of traffic"
    ),
    "interest rate": _w(
        "interest rate, interest rates, benchmark rate, coupon, policy rate, lending rate, key rate, bond "
        "yield, bond yields"
    ),
    "mortgage rate": _w("mortgage rate, mortgage rates"),
    "inflation": _w("inflation, consumer prices, price growth, inflation rate, consumer price index"),
    "approval": _w(
        "approval, approval rating, support among, approve, approved of, disapprove, in the polls, poll, "
        "polls, supported, support, backing, in favour, in favor"
    ),
    "undecided": _w("undecided"),
    "margin": _w("margin, margins, gross margin"),
    "utilisation": _w(
        "utilisation, utilization, occupancy, occupancy rate, load factor, vacancy rate, of capacity"
    ),
    "exchange rate": _w("exchange rate, against the dollar, to the dollar"),
    "stock index": _w("index, share index, benchmark index"),
    "orders": _w(
        "orders, order, order intake, new orders, bookings, pre-orders, preorders, preordered, ordered, "
        "reservations, order book intake"
    ),
    "backlog": _w("backlog, order backlog, order book, backlog of orders"),
    "sales volume": _w(
        "units sold, units, sold, sales, copies sold, copies, unit sales, shipped, shipments, shipment, sell, "
        "sells, unit shipments, sales of cars, sold out"
    ),
    "deliveries": _w("deliveries, delivered, deliver, handed over"),
    "production": _w(
        "production, produced, produces, output, manufactured, produce, yielded, harvest, harvested, crop, "
        "generation, electricity output, power output of plants, build, builds, built, pump, pumps, "
        "pumped, mined, manufacture, churns out"
    ),
    "consumption": _w(
        "consumption, consumed, consumes, consume, electricity demand, energy demand, water demand, oil demand"
    ),
    "capacity": _w(
        "capacity, capacities, storage capacity, can store, can hold, stores up to, holds up to, nameplate capacity, annual capacity, production capacity, can build, can "
        "produce, can make, can handle, able to handle, to handle, can process, installed capacity, capable "
        "of producing, capacity to capture, handling capacity, seats up to"
    ),
    "reserves": _w(
        "reserves, foreign reserves, proven reserves, oil reserves, foreign exchange reserves, gold reserves"
    ),
    "inventories": _w("inventories, inventory, stockpile, stockpiles, stocks of"),
    "users": _w(
        "users, user base, monthly active users, daily active users, active users, members, accounts, "
        "registered users"
    ),
    "paying users": _w(
        "paying users, paying customers, paid users, subscribers, paid subscribers, subscriptions, paying "
        "subscribers"
    ),
    "customers": _w("customers, clients, business customers, companies use"),
    "visits": _w("visits, visit, page views, pageviews, site visits, web traffic, hits, views"),
    "downloads": _w("downloads, downloaded, installs, installations"),
    "employees": _w(
        "employees, staff, workforce, headcount, employs, employ, employed, staffers, workers on its payroll, "
        "workers, people work, people employed, full-time employees, workforce of"
    ),
    "layoffs": _w(
        "layoffs, laid off, lay off, job cuts, redundancies, jobs cut, cut jobs, dismissed, lay-offs, shed, "
        "axe, axed, slash jobs, job losses, laying off, lays off, redundant"
    ),
    "departures": _w("departures, departed, resigned, quit, have left, left the company, resignations"),
    "new jobs": _w(
        "jobs, job, new jobs, jobs created, create jobs, positions, vacancies, job openings, hire, hires, "
        "hiring, hired, recruit, payroll employment, nonfarm payrolls, nonfarm payroll employment, payrolls, "
        "take on, takes on, took on, taking on, recruits, recruited, recruiting"
    ),
    "founders": _w("founders, co-founders, cofounders, founding members"),
    "stores": _w("stores, outlets, branches, shops, restaurants, showrooms"),
    "visitors": _w(
        "visitors, visited, tourists, attendees, attendance, spectators, fans, concertgoers, concert-goers, festival-goers, "
        "crowd of, audience"
    ),
    "tickets": _w("tickets, tickets sold, ticket"),
    "chips": _w("chips, gpus, processors, accelerators, gpu, servers"),
    "parameters": _w("parameters, parameter"),
    "patents": _w("patents, patent"),
    "medals": _w("medals, gold medals, golds, medal"),
    "goals": _w("goals, scored, goal"),
    "points": _w("points"),
    "unemployment": _w("unemployment, jobless, jobless rate, unemployed, unemployment rate"),
    "turnout": _w(
        "turnout, voter turnout, of voters took part, of voters cast, of eligible voters, of registered voters, voted, cast their ballots, went to the polls"
    ),
    "population": _w("population, inhabitants, residents live, home to, people live"),
    "votes": _w("votes, ballots, votes cast, ballots cast, vote"),
    "votes in favour": _w(
        "passed by, approved by, adopted by, carried by, voted in favour, voted in favor, votes in favour, votes in favor, voted for, yes votes, voted yes"
    ),
    "votes against": _w("voted against, votes against, no votes, voted no"),
    "abstentions": _w("abstentions, abstained, abstaining"),
    "vote share": _w(
        "of the vote, of the votes, of votes, of ballots, share of the vote, vote share, of the popular vote, "
        "of the ballot"
    ),
    "ballots counted": _w(
        "counted, ballots counted, of ballots counted, of the ballots counted, of votes counted, of the vote "
        "counted, of the votes counted, of precincts, precincts reporting, with the count"
    ),
    "seats": _w("seats, seat, constituencies"),
    "majority": _w("majority, needed for a majority, for a majority, overall majority"),
    "lead": _w("lead, leads, leading, ahead by, lead of, ahead of"),
    "voters": _w(
        "voters, eligible to vote, registered voters, registered to vote, electorate, eligible voters, "
        "entitled to vote"
    ),
    "sample": _w(
        "participants, trial participants, volunteers enrolled, enrolled volunteers, respondents, surveyed, polled, interviewed, those asked, a study of, the study of, study involving, a study with, trial of, trial with, trial involving, trial on, people studied,  survey of, poll of, a sample of"
    ),
    "students": _w(
        "students, pupils, enrolment, enrollment, enrolled, undergraduates, schoolchildren, candidates sat"
    ),
    "graduates": _w("graduates"),
    "intake": _w(
        "intake, freshmen, first-year students, new students, new pupils, places for, offers of a place"
    ),
    "applicants": _w(
        "applicants, applied for, applied to join, have applied, has applied, had applied, people applied, students applied, applications, apply for, registered for, signed up"
    ),
    "births": _w("births, born, newborns, babies born"),
    "admission rate": _w("acceptance rate, admission rate, pass rate, graduation rate"),
    "fatality rate": _w(
        "fatality rate, mortality rate, death rate, case fatality rate, mortality, fatality stands"
    ),
    "positivity rate": _w("positivity rate, positivity, test positivity"),
    "accuracy": _w("accuracy, accurate, error rate, success rate"),
    "efficiency": _w("efficiency, efficient, efficacy, effective"),
    "passengers": _w("passengers, ridership, riders, travellers, travelers, commuters, passenger traffic"),
    "cargo": _w("cargo, freight, containers, throughput, tonnage"),
    "flights": _w("flights, sorties, departures a day"),
    "flights cancelled": _w("cancelled, canceled, cancellations, grounded, scrapped"),
    "home sales": _w("home sales, homes sold, house sales, existing home sales"),
    "homes built": _w(
        "housing starts, homes built, new homes, affordable homes, build homes, flats built, council homes"
    ),
    "planted area": _w("planted, acreage, sown, under cultivation, farmland, cropland"),
    "livestock": _w("cattle, pigs, sheep, herd, head of cattle, livestock, poultry, culled, hens"),
    "outpatient visits": _w("outpatient visits, outpatients, outpatient appointments, outpatient"),
    "operations": _w(
        "operations performed, surgeries, surgical procedures, operations carried out, procedures"
    ),
    "discharges": _w("discharges, inpatients discharged, patients discharged"),
    "hospital beds": _w("hospital beds, beds"),
    "doses": _w("doses, shots, jabs, vials, doses of vaccine"),
    "tests": _w("tests, tested, testing, swabs, samples"),
    "waiting list": _w(
        "waiting list, waiting lists, waiting for surgery, waiting for an operation, waiting for operations, waiting for treatment, "
        "waiting for hospital treatment, waiting for a transplant, waiting for an appointment, waiting for care, awaiting surgery, "
        "awaiting treatment, awaiting an operation, on the waiting list, on waiting lists, waiting for a hip replacement"
    ),
    "delay": _w("delay, delayed, delays, late"),
    "journey time": _w("journey time, travel time, journey, trip, commute"),
    "waiting time": _w("wait, waiting time, waiting, waits, queue"),
    "charging time": _w("charging time, to charge, recharge, fast charging, charges from"),
    "acceleration": _w("zero to, 0 to 100, 0-100, 0-60, 0 to 60, acceleration, accelerates, sprint"),
    "race time": _w(
        "with a time of, in a time of, clocked, personal best of, 100 metres in, 200 metres in, 400 metres in, 800 metres in, "
        "1,500 metres in, race in, marathon in, hurdles in, "
        "butterfly in, freestyle in, backstroke in, breaststroke in, relay in, world record of"
    ),
    "murders": _w("murders, homicides, murder cases, killings"),
    "orbital period": _w("orbits, to orbit, orbital period, orbit its, orbiting"),
    "suspension": (
        *_w("suspended for, banned for, ban of, suspension of"),
        *(
            f"{number}-{unit} {word}"
            for number in (*"two three four five six seven eight nine ten twelve".split(), *range(2, 21))
            for unit in ("match", "game", "race")
            for word in ("ban", "suspension")
        ),
    ),
    "prison term": _w(
        "jailed, imprisoned, jail term, jail sentence, behind bars, in prison, in jail, prison term, sentenced to, sentence, jailed for, years behind bars, prison "
        "sentence"
    ),
    "concentration": _w("concentration, concentrations, parts per million, parts per billion, micrograms"),
    "missiles": _w("missiles, missile, rockets"),
    "drones": _w("drones, drone"),
    "deaths": _w(
        "dead, death, deaths, death toll, toll, killed, killing, kills, kill, died, dies, die, dying, "
        "fatalities, fatality, fatally, lives, claimed the lives, claimed lives, lost their lives, perished, "
        "bodies, body, corpses, drowned, drowning, presumed dead, missing and presumed dead, missing presumed dead, slain, shot dead, executed, loss of life, "
        "fire victims, victims killed, number of dead, the dead, lives lost, dead bodies, deadly, people "
        "dead, left dead, loss of the lives, presumed killed, the loss of"
    ),
    "injured": _w(
        "injured, injuring, injuries, injury, wounded, wounding, hurt, hurting, injure, injures, wounds"
    ),
    "missing": _w(
        "missing, unaccounted for, unaccounted, disappeared, untraced, uncontactable, unreachable, out of contact, could not be reached, "
        " not been found, lost contact"
    ),
    "casualties": _w(
        "casualties, casualty, victims, dead or injured, dead and injured, killed or injured, killed and "
        "injured"
    ),
    "rescued": _w(
        "rescued, pulled from, saved, pulled out, rescuing, survivors found, winched, survived, survivors, survivor, "
        "rescued alive, pulled alive, found alive"
    ),
    "hospitalised": _w(
        "hospitalised, hospitalized, taken to hospital, in hospital, admitted, treated, in hospitals, taken "
        "to hospitals, hospitalizations, in a hospital, remain in hospital, still in hospital, "
        "hospitalisations, receiving treatment, being treated"
    ),
    "intensive care": _w("intensive care, intensive-care, icu, on ventilators, ventilators"),
    "recovered": _w("recovered, recoveries, discharged, cured, sent home"),
    "quarantined": _w("quarantined, quarantine, in isolation, isolated"),
    "evacuated": _w(
        "evacuated, evacuate, evacuating, evacuation, evacuees, fled, from their homes, left their homes, flee, fleeing, ordered to leave"
    ),
    "displaced": _w(
        "displaced, homeless, left homeless, in shelters, in need of shelter, refugees, shelter, made "
        "homeless, sheltering"
    ),
    "trapped": _w("trapped, buried, pinned"),
    "stranded": _w("stranded, marooned, cut off"),
    "threatened": _w("threatened, threatening, at risk, in danger"),
    "inside": _w("underground, were inside, was inside, people inside, workers inside, at work inside"),
    "on board": _w("on board, aboard, carrying, was carrying, onboard"),
    "identified": _w("identified, identities, identify, been named"),
    "unidentified": _w(
        "yet to be identified, not been identified, not yet been identified, not yet identified, unidentified, "
        "still to be identified, could not be identified, remain unidentified"
    ),
    "arrested": _w(
        "arrested, arrests, detained, detentions, in custody, charged, convicted, sentenced, jailed, "
        "arresting"
    ),
    "rescuers": _w(
        "rescuers, firefighters, police officers, rescue workers, personnel, search teams, "
        "responders, peacekeepers, emergency workers, rescue teams"
    ),
    "troops": _w("troops, soldiers, servicemen, garrison, forces, reservists"),
    "prisoners": _w("prisoners, prisoners of war, captives, inmates"),
    "hostages": _w("hostages, kidnapped, abducted, held captive"),
    "participants": _w("runners, took part, taking part, take part, participants, competitors, entrants"),
    "protesters": _w("protesters, demonstrators, marched, marchers, took to the streets"),
    "strikers": _w("on strike, walked out, strikers, striking workers"),
    "vaccinated": _w("vaccinated, vaccination, vaccinations, inoculated, immunised, immunized"),
    "affected": _w("affected, affecting, hit by, in need, impacted"),
    "without power": _w(
        "cut power to, cut off power to, knocked out power to, knocking out power to, cutting power to, knocked out electricity to, "
        "power cuts, lost their power, left without light, blackout, without power, lost electricity, without electricity, power outages, lost power, in the dark, power cut, outages, "
        "customers without"
    ),
    "infections": _w(
        "infected, infections, caught the virus, caught the disease, caught it, caught measles, caught covid, caught flu, came down with, have come down with, fallen sick, fell sick, cases, confirmed cases, infection, tested positive, sickened, fallen ill, fell "
        "ill, infecting, contracted, confirmed infections, sick, cases of"
    ),
    "new infections": _w("new cases, new infections, newly infected, additional cases, new confirmed cases"),
    "suspected cases": _w("suspected cases, suspected infections, suspected"),
    "buildings damaged": _w(
        "buildings damaged, buildings destroyed, houses damaged, houses destroyed, homes destroyed, homes "
        "damaged, structures, buildings, houses, homes, destroyed, damaged, flattened, collapsed, razed, "
        "burned down, levelled, leveled, damaging, destroying, dwellings"
    ),
    "vessels": _w("vessels, ships, boats, skimmers, tugs, barges"),
    "aircraft": _w("helicopters, aircraft, planes, helicopter, jets, warplanes, airliners"),
    "burned area": _w("burned, burnt, scorched, charred, blackened, burned area, burning through, burning"),
    "flooded area": _w("flooded, inundated, submerged, under water"),
    "slick area": _w("slick, oil slick, slick covering"),
    "containment": _w("contained, containment, under control, controlled"),
    "searched": _w("searched, search area, canvassed, combed, swept, of the search, covered by search"),
    "damage": _w(
        "damage, damages, property damage, economic loss, economic losses, insured losses, economic damage, "
        "wreaked, losses from, damage estimated"
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
    "shaking": _w("felt for, shook for, shaking, shook, swayed, shaken, tremor lasted"),
    "aftershocks": _w("aftershocks, aftershock, tremors"),
    "leak rate": _w(
        "leaking, leak, gushing, spewing, leakage, flow rate, flow, flowing, spilling, escaping, pouring, "
        "being released, leaks, discharge, leaked, coming up from, gush, spew, seeping, emanating, leaked "
        "out, flow rate of, rate of flow, flow of oil, flows, leakage rate, pour, poured"
    ),
    "spilled volume": _w("spill, spilled, spilt, oil spilled, released, dumped"),
    "recovered volume": _w(
        "collected, collecting, collect, captured, capturing, capture, siphoned, siphoning, siphon, skimmed, "
        "recovering, burned off, pumped out, sucking up, funnelled, contain, oil recovered, recovery of oil, "
        "barrels recovered, recovered oil"
    ),
    "water level": _w("water level, water levels, river level, river rose"),
    "wind speed": _w("winds, wind, gusts, gusting, sustained winds, wind speed"),
    "rainfall": _w("rain, rainfall, precipitation, snow, snowfall"),
    "area": _w(
        "area, covering, spans, covers, floor space, site, sprawling, spread over, stretching over, occupying"
    ),
    "storeys": _w("storeys, storey, storeys high, floors"),
    "length": _w(
        "runs for, stretches for, long, length, stretch, coastline, span, in length, longer, length of"
    ),
    "height": _w("high, tall, tallest, highest, height, altitude, elevation, above sea level"),
    "width": _w("wide, width, diameter, across"),
    "range": _w(
        "driving range, range of the, range is, its range, a range of, electric range, on a charge, on a single charge, per charge, on one "
        "charge"
    ),
    "screen size": _w("screen, display, touchscreen"),
    "wheelbase": _w("wheelbase"),
    "weight": _w("weight, weighs, weighing, weighed, heavy, kerb weight, curb weight, weighed in"),
    "speed": _w(
        "speed, speeds, top speed, velocity, travelling at, traveling at, doing, at a speed, going at, "
        "driving at"
    ),
    "speed limit": _w("speed limit"),
    "power": _w("horsepower, motor, motors, engine, peak power"),
    "battery capacity": _w("battery, battery pack, batteries"),
    "computing power": _w("computing power, compute"),
    "fuel consumption": _w("fuel consumption, fuel economy"),
    "life expectancy": _w("life expectancy, average lifespan"),
    "temperature": _w("temperature, temperatures, heat, degrees"),
    "emissions": _w("emissions, emitted, carbon dioxide, greenhouse gases"),
    "age": _w("aged, years old, year-old, age, years of age, year old"),
    "duration": _w("lasted, lasting, duration, for, took, within, over"),
}

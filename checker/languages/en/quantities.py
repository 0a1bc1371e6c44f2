"""English words for numbers, units, bounds, rates and changes, and for what is no quantity.

Source  Units: ISO 4217, NIST Special Publication 811, the usual newspaper style guides; nouns and cue words: collected
        by hand from general knowledge of news language.
"""

from __future__ import annotations

from checker.languages.en.numbers import PLACES, SMALL, TENS
from checker.languages.schema_quantities import QuantityWords, split_pairs, split_words

__all__ = ["WORDS"]

_ORDINALS = {
    **PLACES,
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}

_UNITS = {
    "home.dollar": "dollar dollars $ bucks",
    "home.dollar/100": "cent cents ¢",
    "home.pound/100": "penny pence",
    "USD": "us_dollar us_dollars u.s._dollars u.s._dollar american_dollars united_states_dollars united_states_dollar us_$ usd",
    "USD*1000000": "musd",
    "EUR*1000000": "meur",
    "GBP*1000000": "mgbp",
    "USD/100": "us_cents us_cent u.s._cents",
    "GBP": "pounds_sterling sterling gbp british_pounds british_pound pound_sterling £",
    "EUR": "euro euros eur €",
    "JPY": "yen japanese_yen jpy",
    "CNY": "元 yuan renminbi rmb cny chinese_yuan yuan_renminbi",
    "HKD/100": "hong_kong_cents hong_kong_cent hk_cents hk_cent",
    "SGD/100": "singapore_cents singapore_cent",
    "NZD/100": "new_zealand_cents new_zealand_cent",
    "CAD/100": "canadian_cents canadian_cent",
    "HKD": "hong_kong_dollar hong_kong_dollars hkd",
    "TWD": "taiwan_dollars taiwan_dollar new_taiwan_dollars new_taiwan_dollar nt_dollars twd",
    "AUD": "australian_dollar australian_dollars aud aussie_dollars",
    "CAD": "canadian_dollar canadian_dollars cad",
    "NZD": "new_zealand_dollar new_zealand_dollars nzd",
    "SGD": "singapore_dollar singapore_dollars sgd",
    "CHF": "swiss_franc swiss_francs chf franc francs",
    "FRF": "french_franc french_francs",
    "INR": "₹ rupee rupees indian_rupees indian_rupee inr",
    "INR/100": "paise paisa",
    "RUB/100": "kopecks kopeck kopeks",
    "EUR/100": "euro_cents euro_cent eurocents",
    "AUD/100": "australian_cents australian_cent aussie_cents",
    "PKR": "pakistani_rupees pakistani_rupee pkr",
    "KRW": "₩ won south_korean_won korean_won krw",
    "RUB": "₽ ruble rubles rouble roubles russian_rubles rub",
    "BRL": "real reais brazilian_reais brl",
    "MXN": "mexican_peso mexican_pesos mxn",
    "PHP": "philippine_peso philippine_pesos",
    "ARS": "argentine_peso argentine_pesos",
    "CLP": "chilean_peso chilean_pesos",
    "COP": "colombian_peso colombian_pesos",
    "home.peso": "peso pesos",
    "ZAR": "rand zar south_african_rand",
    "TRY": "turkish_lira turkish_liras",
    "ITL": "lire italian_lire",
    "home.lira": "lira",
    "SEK": "swedish_kronor swedish_krona sek kronor krona",
    "NOK": "norwegian_kroner norwegian_krone nok",
    "DKK": "danish_kroner danish_krone dkk",
    "home.krone": "kroner krone",
    "MYR": "ringgit malaysian_ringgit malaysian_ringgits",
    "THB": "baht thai_baht",
    "IDR": "rupiah indonesian_rupiah",
    "VND": "dong vietnamese_dong",
    "ILS": "shekel shekels israeli_shekels israeli_new_shekels new_israeli_shekels",
    "SAR": "saudi_riyals saudi_riyal",
    "IRR": "iranian_rials rials",
    "AED": "dirham dirhams emirati_dirhams",
    "KWD": "kuwaiti_dinars kuwaiti_dinar",
    "UAH": "₴ hryvnia hryvnias",
    "PLN": "zloty zlotys",
    "HUF": "forint forints",
    "CZK": "koruna korunas",
    "NGN": "naira nigerian_naira",
    "KES": "kenyan_shillings",
    "EGP": "egyptian_pounds egyptian_pound",
    "KZT": "tenge ₸",
    "CRC": "₡ colones",
    "LAK": "₭ kip",
    "GEL": "₾ lari georgian_lari",
    "DEM": "deutsche_mark deutsche_marks deutschmarks german_marks d-marks deutschemarks",
    "FIM": "finnish_markka markka markkaa",
    "NLG": "dutch_guilders dutch_guilder guilders guilder",
    "ESP": "peseta pesetas spanish_pesetas",
    "ATS": "austrian_schillings schillings",
    "BEF": "belgian_francs belgian_franc",
    "XBT": "bitcoin bitcoins btc",
    "XBT*0.00000001": "satoshi satoshis",
    "ETH": "ether eth",
    "%": "% percent per_cent pct percents percentage per-cent",
    "pp": "percentage_point percentage_points percent_points pct_points pct_pts pct._pts pp",
    "bp": "basis_point basis_points bps bp",
    "year": """year years yr yrs years_old year_old years_of_age year_of_age yo y.o. year-old years-old year-olds
        year_olds y/o yo_man consecutive_years straight_years full_years calendar_years""",
    "decade": "decade decades",
    "century": "century centuries",
    "quarter": "consecutive_quarters straight_quarters quarters",
    "month": "month months mo mos months_old month_old month-old months_of_age consecutive_months straight_months",
    "week": "week weeks wk wks weeks_old week_old week-old weeks_of_age consecutive_weeks straight_weeks",
    "day": """day days days_old day_old day-old business_days working_days trading_days days_of_age consecutive_days
        straight_days""",
    "week*2": "fortnight fortnights",
    "hour": "hour hours hr hrs",
    "minute": "minute minutes min mins",
    "second": "second seconds sec secs",
    "ms": "millisecond milliseconds ms",
    "us": "microsecond microseconds",
    "ns": "nanosecond nanoseconds",
    "km": "kilometer kilometers kilometre kilometres km kms kilometer-long kilometre-long",
    "m": "meter meters metre metres m metre-high meter-high",
    "dm": "decimeter decimeters decimetre decimetres dm",
    "cm": "centimeter centimeters centimetre centimetres cm cms",
    "mm": "millimeter millimeters millimetre millimetres mm",
    "um": "micrometer micrometers micrometre micrometres micron microns",
    "nm": "nanometer nanometers nanometre nanometres",
    "pm": "picometer picometers picometre picometres",
    "mi": "mile miles",
    "nmi": "nautical_mile nautical_miles",
    "ft": "foot feet ft",
    "in": "inch inches",
    "yd": "yard yards yd yds",
    "ly": "light-year light-years light_years light_year",
    "au": "astronomical_units",
    "m2": "square_meter square_meters square_metre square_metres sq_m sq_metres sq_meters sqm sq._m",
    "km2": """square_kilometer square_kilometers square_kilometre square_kilometres sq_km sq_kms sq_kilometres
        sq_kilometers sqkm sq._km""",
    "cm2": "square_centimeters square_centimetres",
    "ha": "hectare hectares ha",
    "acre": "acre acres",
    "mi2": "square_mile square_miles sq_mile sq_miles sq_mi sq._miles sq._mi",
    "ft2": "square_foot square_feet sq_ft sq_feet sq._ft sqft square-foot sq._feet",
    "yd2": "square_yards square_yard",
    "m3": "cubic_meter cubic_meters cubic_metre cubic_metres cu_m",
    "km3": "cubic_kilometers cubic_kilometres cubic_kilometre",
    "cm3": "cubic_centimeters cubic_centimetres cc",
    "ft3": "cubic_foot cubic_feet cu_ft cu._ft",
    "ft3*1000000000": "bcf",
    "ft3*1000000000000": "tcf",
    "ft3*1000000": "mmcf",
    "m3*1000000000": "bcm",
    "t*1000000": "mmt",
    "t*1000000@year": "mtpa",
    "Btu*1000000": "mmbtu",
    "in3": "cubic_inches",
    "ft3*27": "cubic_yards cubic_yard",
    "acre-ft": "acre-feet acre-foot acre_feet",
    "l": "liter liters litre litres",
    "ml": "milliliter milliliters millilitre millilitres ml",
    "gal": "gallon gallons gal us_gallons u.s._gallons",
    "bbl": "barrel barrels bbl bbls barrels_of_oil_equivalent",
    "qt": "quart quarts",
    "pt": "pint pints",
    "fl oz": "fluid_ounce fluid_ounces fl_oz",
    "cup": "cup cups",
    "tbsp": "tablespoon tablespoons tbsp",
    "tsp": "teaspoon teaspoons tsp",
    "kg": "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs",
    "g": "gram grams gramme grammes",
    "mg": "milligram milligrams milligramme mg",
    "ug": "microgram micrograms microgramme microgrammes mcg",
    "t": "ton tons tonne tonnes metric_ton metric_tons metric_tonnes metric_tonne short_tons long_tons",
    "kt": "kiloton kilotons kilotonnes",
    "Mt": "megaton megatons megatonnes",
    "Gt": "gigaton gigatons gigatonnes",
    "lb": "pound pounds lb lbs",
    "oz": "ounce ounces oz troy_ounces troy_ounce",
    "st": "stone",
    "carat": "carat carats",
    "quintal": "quintals",
    "°C": """degree_celsius degrees_celsius celsius deg_celsius deg_c degrees_c degree_c centigrade
        degrees_centigrade °c ℃ celcius degrees_celcius c_degrees ° celsius °_celsius °_c""",
    "°F": """degree_fahrenheit degrees_fahrenheit fahrenheit deg_fahrenheit deg_f degrees_f degree_f °f ℉ farenheit
        degrees_farenheit °_fahrenheit °_f""",
    "K": "kelvin kelvins",
    "°": "degree degrees deg °",
    "rad": "radian radians rad",
    "turn": "turn turns revolutions",
    "kWh": "kilowatt-hour kilowatt-hours kilowatt_hours kilowatt_hour kwh",
    "MWh": "megawatt-hour megawatt-hours megawatt_hours mwh",
    "GWh": "gigawatt-hour gigawatt-hours gigawatt_hours gwh",
    "TWh": "terawatt-hour terawatt-hours terawatt_hours twh",
    "W": "watt watts",
    "kW": "kilowatt kilowatts kw",
    "MW": "megawatt megawatts",
    "GW": "gigawatt gigawatts gw",
    "TW": "terawatt terawatts",
    "J": "joule joules",
    "kJ": "kilojoule kilojoules kj",
    "MJ": "megajoules megajoule",
    "cal": "calorie calories",
    "kcal": "kilocalorie kilocalories kcal",
    "Btu": "btu btus",
    "hp": "horsepower hp bhp",
    "mph": "mph miles_per_hour miles_an_hour mile_per_hour miles-per-hour mi/h",
    "km/h": """km/h kph kmh kmph km/hr kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour
        km_per_hour kilometer_per_hour""",
    "m/s": "m/s meters_per_second metres_per_second",
    "km/s": "km/s kilometers_per_second kilometres_per_second",
    "knot": "knot knots",
    "mpg": "mpg miles_per_gallon",
    "byte": "byte bytes",
    "bit": "bit bits",
    "kB": "kilobyte kilobytes kb",
    "MB": "megabyte megabytes",
    "GB": "gigabyte gigabytes gb",
    "TB": "terabyte terabytes tb",
    "PB": "petabyte petabytes pb",
    "MB*0.125": "megabit megabits",
    "Mbps": "mbps megabits_per_second",
    "Gbps": "gbps gigabits_per_second",
    "Hz": "hertz hz",
    "kHz": "kilohertz khz",
    "MHz": "megahertz mhz",
    "GHz": "gigahertz ghz",
    "V": "volt volts",
    "kV": "kilovolt kilovolts kv",
    "A": "amp amps ampere amperes",
    "mA": "milliamps milliampere",
    "mAh": "mah milliamp_hours milliampere-hours",
    "Pa": "pascal pascals",
    "kPa": "kilopascals kpa",
    "hPa": "hectopascals hectopascal hpa millibars millibar mbar",
    "GPa": "gigapascals gpa",
    "MPa": "megapascals",
    "psi": "psi pounds_per_square_inch",
    "atm": "atmospheres",
    "dB": "decibel decibels db",
    "ppm": "ppm parts_per_million",
    "ppb": "ppb parts_per_billion",
    "point": "point points",
    "px": "pixel pixels px",
    "MP": "megapixel megapixels",
    "TEU": "teu teus twenty-foot_equivalent_units",
    "magnitude": "magnitude on_the_richter_scale magnitude_scale",
    "x": "-fold fold fold_increase",
    "bbl@day": "boepd boe/d boed bpd b/d barrels_per_day barrels_a_day barrels-per-day barrels-a-day bopd",
    "bbl*1000000@day": "mbpd mmbpd mb/d",
    "ft3@second": "cfs",
}

_SYMBOLS = {
    "home.pound/100": "p",
    "%": "pc",
    "MP": "MP",
    "°C": "C",
    "°F": "F",
    "MB": "MB mb",
    "MB*0.125": "Mb Mbit",
    "MW": "MW",
    "GW": "GW",
    "t": "t",
    "Mt": "Mt",
    "Gt": "Gt",
    "l": "L l",
    "ml": "mL",
    "g": "g",
    "W": "W",
    "V": "V",
    "K": "K",
    "hour": "h",
    "second": "s",
    "in": "″ in.",
    "ug": "μg µg",
    "um": "μm µm",
    "nm": "nm",
    "km2": "km2 km² km^2 ㎢",
    "m2": "m2 m² m^2 ㎡",
    "m3": "m3 m³ m^3",
    "mi2": "mi2 mi²",
    "ft2": "ft2 ft²",
    "mi": "mi",
    "MPa": "MPa",
    "x": "x X",
}

_BEFORE = {
    "home.dollar": "$ dollar usd$",
    "USD": "us$ u.s.$ us_$ usd us$_ u.s._$ mus$",
    "EUR": "€ eur euro",
    "GBP": "£ gbp stg£",
    "CAD": "c$ cad ca$ cad$ cdn$ c_$ can$",
    "AUD": "a$ aud au$ aud$",
    "HKD": "hk$ hkd hk_$ hkd$",
    "NZD": "nz$ nzd nz_$ nzd$",
    "SGD": "s$ sgd sg$ sgd$",
    "TWD": "nt$ twd nt_$ ntd",
    "MXN": "mxn mex$ mx$ mxn$",
    "BRL": "r$ brl",
    "home.yuan": "¥ ￥",
    "CNY": "rmb cny yuan rmb¥ cn¥",
    "JPY": "jpy jp¥ yen",
    "KRW": "₩ krw",
    "INR": "₹ inr rs rs. re.",
    "RUB": "₽ rub",
    "TRY": "₺",
    "UAH": "₴",
    "NGN": "₦ ngn",
    "ILS": "₪ nis",
    "VND": "₫",
    "THB": "฿",
    "PHP": "₱ php",
    "XBT": "₿ btc",
    "GEL": "₾",
    "CHF": "chf sfr",
    "ZAR": "zar",
    "MYR": "rm myr",
    "DKK": "dkk",
    "SEK": "sek",
    "NOK": "nok",
    "magnitude": "magnitude magnitude- a_magnitude magnitude_of richter_scale_at richter",
    "year": "aged of_age age ages the_age_of age_of the_ages_of ages_of",
}

_NOUNS = split_words(
    """people persons men women children victims deaths fatalities casualties workers employees staff jobs
        students teachers doctors nurses patients residents passengers soldiers troops officers police policemen
        civilians survivors injuries homes houses buildings structures schools hospitals cases users customers
        visitors tourists members countries states cities towns villages families households acres ships vessels
        boats planes aircraft cars vehicles trucks buses trains flights stores shops restaurants companies firms
        banks shares votes seats goals points times tests samples tokens parameters tickets copies units rooms
        beds bodies dead lives others migrants refugees prisoners inmates protesters demonstrators rebels
        militants fighters firefighters rescuers volunteers fishermen farmers voters lawmakers spectators fans
        players sheep cattle fish personnel crew individuals adults kids infants babies animals trees rigs wells
        drones missiles rockets bombs tanks devices plants stations centres centers sites clubs agents officials dealers vans bikes
        mice geese teeth oxen deer salmon trout bison moose swine offspring spacecraft hovercraft alumni bacteria
        larvae species phones computers laptops screens reactors turbines satellites websites apps models chips gpus""",
)

_PEOPLE = split_words(
    """person people man woman child boy girl victim worker employee student teacher doctor nurse patient
        resident passenger soldier officer policeman civilian survivor death fatality casualty tourist prisoner
        fisherman farmer firefighter rescuer volunteer baby adult teenager consultant dealer driver pilot
        protester journalist reporter suspect gunman crew_member other"""
)

_NOT_COUNTED = split_words(
    """a an the twenties thirties forties fifties sixties seventies eighties nineties https of in on at by for to from with and or but nor as than that which who whom whose when where
        while if because since until till after before during over under about around between among into onto
        through across against within without is are was were be been being am has have had do does did will
        would can could may might shall should must said says say it its he she they them his her their our your
        my we you i this these those there here not no so too also very just only even still yet already more
        less per each every both all any some such up down out off away back near now then once again ago later
        earlier old long wide deep high tall thick compared due according including excluding despite versus via
        like unlike amid worth killed injured wounded dead missing dying hurt died confirmed reported displaced
        evacuated trapped affected left lost found came went made taken given held used based led won rose fell
        grew climbed dropped increased decreased however although though plus minus today yesterday tomorrow
        last next monday tuesday wednesday thursday friday saturday sunday january february march april june
        july august september october november december well quite rather almost nearly apart ahead behind below
        above beyond inside outside""",
)

_RATE_UNITS = split_pairs("""
    diluted_share=share common_share=share ordinary_share=share basic_share=share adjusted_share=share day=day month=month year=year annum=year week=week hour=hour hr=hour minute=minute min=minute second=second
    sec=second quarter=quarter person=person capita=person head=person share=share barrel=bbl gallon=gal ton=t
    tonne=t pound=lb ounce=oz acre=acre hectare=ha mile=mi household=household family=family employee=employee
    unit=unit token=token dozen=dozen bushel=bushel kilogram=kg kilo=kg kg=kg liter=l litre=l gram=g gramme=g
    kilometer=km kilometre=km km=km night=day ticket=ticket user=user piece=unit item=unit vehicle=vehicle
    patient=patient dose=dose student=student passenger=passenger customer=customer megawatt-hour=MWh
    kilowatt-hour=kWh mwh=MWh kwh=kWh square_foot=ft2 square_meter=m2 square_metre=m2 square_mile=mi2
    carat=carat feu=FEU teu=TEU container=container square_kilometre=km2 square_kilometer=km2 cubic_metre=m3 cubic_meter=m3 decade=decade season=season
    seat=seat vote=vote troy_ounce=oz metric_ton=t millisecond=ms ms=ms game=game match=game semester=term
    worker=worker child=child trip=trip box=box bottle=bottle quintal=quintal lap=lap round=round hole=hole pupil=pupil resident=resident job=job
    episode=episode sq_m=m2 sqm=m2 sq_metre=m2 sq_meter=m2 sq_ft=ft2 sq_foot=ft2 sqft=ft2 lb=lb s=second h=hour ha=ha
    pair=pair sheet=sheet page=page word=word pint=pint cup=cup glass=glass pack=pack packet=packet can=can bag=bag sack=sack
    tray=tray crate=crate carton=carton cylinder=cylinder meal=meal plate=plate guest=guest attendee=attendee subscriber=subscriber
    device=device plant=plant tree=tree animal=animal cow=cow bird=bird shot=shot jab=jab pill=pill tablet=tablet treatment=treatment
    visit=visit session=session class=class ride=ride journey=journey flight=flight player=player member=member show=show
    victim=victim voter=voter adult=adult teacher=teacher chip=chip wafer=wafer car=car therm=therm mmbtu=MMBtu million_btu=MMBtu ml=ml sq_km=km2 sq_mile=mi2""")

_BOUNDS_BEFORE = {
    "about": """about around approximately roughly some circa c. ca. ~ ≈ approx approx. an_estimated estimated_at
        estimated nearabouts in_the_region_of in_the_neighborhood_of in_the_neighbourhood_of on_the_order_of
        of_the_order_of or_about roughly_around an_approximate something_like somewhere_around a_reported
        reportedly_about approximatively aproximately""",
    "near": "nearly almost close_to approaching nearing just_shy_of near virtually well-nigh not_quite just_about",
    "more_than": """
        more_than over above exceeding exceeds exceeded exceed in_excess_of upwards_of upward_of north_of
        greater_than topped topping tops surpassed surpassing surpass surpasses well_over just_over larger_than
        bigger_than higher_than more_then > ＞ beyond passing far_more_than far_over well_above
        well_more_than not_less_then older_than longer_than slightly_more_than slightly_over a_little_over
        a_little_more_than better_than crossed will_top to_top could_top""",
    "at_least": """
        at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum_of minimum ≥ >= >_=
        greater_than_or_equal_to more_than_or_equal_to greater_or_equal_than bigger_or_equal_than
        higher_or_equal_than larger_or_equal_than equal_to_or_more_than at_least_or_equal_to at_least_some
        from_at_least at_a_minimum""",
    "less_than": """
        fewer_than less_than under below just_under short_of smaller_than lower_than < ＜ well_under well_below
        younger_than shorter_than slightly_less_than slightly_under a_little_under a_little_less_than shy_of
        not_even barely""",
    "at_most": """
        up_to as_many_as as_much_as at_most no_more_than not_more_than a_maximum_of maximum_of maximum ≤ <= <_=
        no_greater_than no_higher_than capped_at less_than_or_equal_to less_or_equal_than smaller_or_equal_than
        lower_or_equal_than equal_to_or_less_than not_exceeding as_high_as upto up_to_about up_to_around""",
}

_BOUNDS_AFTER = {
    "about": "or_so or_thereabouts give_or_take -ish approximately roughly more_or_less",
    "more_than": "-plus -odd odd plus_ and_counting",
    "at_least": """
        or_more and_above or_above and_over or_over or_higher or_greater and_more + plus at_least or_better
        and_up or_older and_older or_longer""",
    "at_most": """
        or_less or_fewer or_under and_under or_below at_most or_lower and_below or_younger and_younger tops max""",
}

_LABELS = split_words(
    """page pages p. pp. room no. nos. no # № number numbered section sections chapter article articles clause
        paragraph verse psalm route highway interstate flight group_of fortune s&p ftse nikkei dow nasdaq cac
        dax type level phase stage category figure fig. table volume vol. issue episode season part version v.
        ver. model grade class gate terminal platform track lane exit apartment apt suite floor building block
        bus line rule act title amendment resolution directive regulation form item appendix annex exhibit lot
        plot channel ch. studio road street avenue i- state_route county_road pier engine ladder formula
        world_war super_bowl apollo covid windows iphone ipad galaxy android ios macos gpt gpt- llama claude
        gemini grok mistral qwen deepseek boeing airbus playstation xbox opus sonnet imagen veo sora pixel rtx
        geforce core ryzen snapdragon office python java php html http usb bluetooth wi-fi wifi falcon soyuz
        voyager corinthians timothy kings samuel john matthew luke romans local proposition prop measure
        question ward district precinct zone sector camp cell code zip tel phone call dial fax extension ext. id
        pin hotline league division ranked rank hangar reactor unit isbn doi serial top day week minute year
        under- u-"""
)

_IDIOMS = split_words(
    """one_of one_another no_one one_day any_one each_one every_one someone one_by_one one-on-one one-time
        one-off one-third_party one-way one-sided one-stop one's another_one everyone anyone one-up day_one
        square_one air_force_one formula_one two-way two-sided second-hand two-faced two-step three-way
        three-dimensional two-dimensional four-wheel four-letter zero-sum zero-tolerance zero_tolerance zero_in
        ground_zero nine-to-five 24/7 9/11 7/7 7-eleven 50/50 fifty-fifty 20/20 catch-22 360-degree
        seven_summits big_four big_three big_five big_six one_direction twenty20 t20 g7 g8 g20 g-7 g-8 g-20
        group_of_seven group_of_eight group_of_20 group_of_twenty ten_downing seven_sisters five_eyes
        six_nations u2 number_one no._1 number_two second-largest third-largest one_thing one_reason one_way
        one_or_two one_or_more in_one or_one one_such all_in_one thousand_island million_dollar_baby
        half_moon_bay half_of_fame half-brother half-sister half-hearted half-life half-year half-yearly halfway half-time half_time
        first_half second_half one_word point_one half-baked the_ones good_ones one_that one_who one_which
        one_can one_must one_should one_would one_could one_may at_one one_to for_one one_where one_on
        one_in_the one_with one_when three_mile_island ten_commandments twenty-one_pilots
        one_in_a_million in_two_minds thanks_a_million a_million_miles a_thousand_words"""
)

WORDS = QuantityWords(
    spaced=True,
    digits={
        **SMALL,
        **TENS,
        "fourty": 40,
        "nought": 0,
        "naught": 0,
    },
    places={
        "hundred": 100,
        "hundreds": 100,
        "dozen": 12,
        "dozens": 12,
        "doz": 12,
        "dozs": 12,
        "dz": 12,
        "dzs": 12,
    },
    scales={
        "thousand": 10**3,
        "thousands": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "billion": 10**9,
        "billions": 10**9,
        "trillion": 10**12,
        "trillions": 10**12,
        "quadrillion": 10**15,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
    },
    letter_scales={
        "k": 10**3,
        "K": 10**3,
        "m": 10**6,
        "M": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "mio": 10**6,
        "mm": 10**6,
        "MM": 10**6,
        "b": 10**9,
        "B": 10**9,
        "cr": 10**7,
        "bn": 10**9,
        "bln": 10**9,
        "Bn": 10**9,
        "t": 10**12,
        "T": 10**12,
        "tn": 10**12,
        "trn": 10**12,
        "tln": 10**12,
        "Tn": 10**12,
        "mil": 10**6,
        "bil": 10**9,
    },
    ordinals=_ORDINALS,
    several="",
    long_before=frozenset(),
    units=_UNITS,
    symbols=_SYMBOLS,
    before=_BEFORE,
    classifiers=frozenset(),
    person_classifiers=frozenset(),
    guards={},
    nouns=_NOUNS,
    before_plural=split_words(
        "measles mumps rabies diabetes windows news sports arms sales operations savings customs goods communications logistics aids"
        " systems rights communist"
    ),
    lasting=frozenset("ban bans suspension suspensions".split()),
    adjectival={
        **{
            word: word
            for word in """member seat lane storey bed bedroom bathroom room team car truck vehicle unit page nation state
            judge player game match goal run hole stage lap berth seater court station stop turbine tower screen panel
            passenger engine wheel gun round shot vote pitch test course digit speed cylinder carriage coach container
            house home school hospital store worker justice lot core city country party family county person""".split()
        },
        "story": "storey",
    },
    people=_PEOPLE,
    not_counted=_NOT_COUNTED,
    rate_units=_RATE_UNITS,
    rate_before=split_pairs("daily=day hourly=hour weekly=week monthly=month"),
    rate_after=split_pairs("""
        daily=day a-day=day hourly=hour weekly=week monthly=month annually=year yearly=year apiece=unit
        annualized=year a-year=year a-month=month a-week=week a-share=share"""),
    bounds_before=_BOUNDS_BEFORE,
    bounds_after=_BOUNDS_AFTER,
    bound_guards={},
    equals=split_words("equal_to equals equals_to equaling equaling_to equalling equalling_to is_equal_to"),
    compared_to=frozenset(),
    comparatives={},
    fillers=split_words("""
        just only a_total_of total exactly the a an of by to as is at mere its their another additional extra
        further whopping record some_"""),
    rise=split_words(
        """rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
            climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining up surge surges
            surged surging soar soars soared soaring expand expanded expands advanced add adds
            added adding higher boosted boost accelerated rally rallied spike spiked
            swell swelled swelled_by more_by up_by widened improved improve lifted lift rebounded hike hiked
            appreciated uptick growth doubled tripled trebled quadrupled ballooned mushroomed rocketed skyrocketed zoomed vaulted leapt leaped leap bounced recovered
            strengthened edged_up firmed inched_up ticked_up crept_up nudged_up edged_higher rallying swelling widening improving boosting lifting hiking accelerating expanding advancing
            rebounding strengthening"""
    ),
    fall=split_words(
        """fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined
            declining drop drops dropped dropping down slip slips slipped slide slid slides plunge plunged
            plunges plunging tumble tumbled tumbles sink sank sunk reduced reduce reduces reducing cut cuts
            cutting shrink shrank shrunk lose loses plummeted plummet contracted dip dipped dips ease eased
            eases shed sheds slump slumped slashed slash trimmed trim weakened depreciated narrowed lost halved
            was_off were_off is_off are_off retreated dwindled halved_by tanked tank dived dive dives plummets crashed nosedived shaved skidded crumbled
            diminished deteriorated losing shedding sliding slipping dipping easing sinking tumbling plummeting slumping contracting
            lowered lowers pare pared pares paring prune pruned whittled shaving slashing trimming narrowing weakening retreating dwindling diminishing deteriorating halving lowering"""
    ),
    transitive=dict.fromkeys(
        split_words(
            "raise raises raised raising increase increases increased increasing lift lifts lifted lifting boost boosts"
            " boosted boosting hike hikes hiked hiking expand expands expanded expanding push pushed grow improve improved extend"
            " extended extending up upped"
        ),
        "increase",
    )
    | dict.fromkeys(
        split_words(
            "cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed"
            " slashing trim trims trimmed trimming shrink shrinks shrank shrinking decrease decreases decreased decreasing"
            " pare pares pared paring prune pruned whittled shorten shortens shortened narrow narrowed curb curbed"
        ),
        "decrease",
    ),
    change_nouns=split_pairs("""
        increase=increase rise=increase jump=increase gain=increase growth=increase surge=increase hike=increase
        uptick=increase decrease=decrease decline=decrease drop=decrease fall=decrease cut=decrease
        reduction=decrease loss= slump=decrease plunge=decrease dip=decrease higher=increase lower=decrease stronger=increase firmer=increase weaker=decrease softer=decrease
        increases=increase pay_rise=increase raise=increase price_increase=increase
        year-on-year_increase=increase annual_increase=increase more_than= discount=decrease spike=increase
        climb=increase"""),
    multiples=split_pairs("""
        doubled=2 tripled=3 trebled=3 quadrupled=4 quintupled=5 doubling=2 tripling=3 quadrupling=4 halved=0.5
        twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10
        two-fold=2 three-fold=3 hundredfold=100 thousandfold=1000 four-fold=4 five-fold=5 six-fold=6 ten-fold=10
        twice_the=2 twice_as=2 double_the=2 triple_the=3 double_what=2 twice_that=2 halving=0.5"""),
    bare_triggers=split_words(
        """killed killing kills kill injured injuring injures wounded wounding left leaving reached reaches
            reach reaching hit hits stood stands stand standing remains remain rose rise risen climbed climbs
            climb fell dropped to at totaled totalled totaling totalling total numbered numbering is was were
            are be toll figure estimate count number of claimed claiming dead deaths fatalities victims
            hospitalized hospitalised arrested detained rescued evacuated hurting hurt including with displaced
            among saving saved scored unbeaten infected by another other including than only just all"""
    ),
    weak_triggers=split_words("to at is was were are be of by with including from and only just all"),
    partners=split_words(
        """toll death deaths number numbers count figure figures total totals estimate dead killed injured fatalities casualties
        victims victim cases missing stands stood stand remains remain already rate score scored index average climbed rose
        risen rise rises fell fallen dropped jumped grew grown increased increase decreased cut raised reduced surged toll's
        including among attendance membership population staff crew squad cast audience crowd workforce herd flock fleet convoy delegation garrison votes tally record"""
    ),
    unit_adjectives=split_words(
        """more further additional consecutive straight full whole past coming upcoming next last previous extra solid long
        short entire"""
    ),
    bare_followers=split_words(
        """dead killed  injured wounded missing hurt others more were was have are of_them of_the
            of_those of_whom as_of of_its of_their of_these against_the_dollar against_the_us_dollar against_the_greenback to_the_dollar to_the_us_dollar
            per_dollar to_the_euro against_the_euro  in_all people died confirmed hospitalized hospitalised remain remained
            percent survived fatalities aboard on_board in_attendance unaccounted feared_dead presumed_dead in_custody in_hospital at_the_time  contained arrested detained rescued survivors  """
    ),
    labels=_LABELS,
    idioms=_IDIOMS,
    never=(
        r"(?<![$€£¥\d.,])3m(?= (?:co|stock|said|inc|shares (?:rose|fell|were|are|gained|lost|jumped))\b)",
        r"(?<![\d:])\d{1,3}:\d(?![\d:])",
        r"(?:\d{2,4}|\d\.\d) out of (?:a possible )?\d{1,4}(?![,.]?\d| ?[a-z%])",
        r"(?<!\d)\d{1,3}l (?=rupees|inr)",
        r"\d{1,2}-(?:foot|ft)-\d{1,2}",
        r"\b\d{2,3}[- ](?:octane|ron)\b",
        r"(?<!from )(?<![\d,.$£€])\d[\d,]{0,14}[ -]to[ -](?:one|1)(?![\d.,]*[\d%]|[ -](?:million|billion|per|in|hundred|thousand)|[ -][a-z]+s\b)",
        r"\b\d{1,4}[a-d] (?:[a-z']+ ){1,2}(?:street|road|avenue|lane|boulevard|crescent|terrace|square|drive|place|gardens)\b",
        r"\b7[0-8]7(?:-\d{1,3}[a-z]{0,3})? (?=(?:max|dreamliner|freighter|jet|jumbo)s?\b)",
        r"\b(?:nine|9|99) times out of (?:ten|10|100|a hundred)\b",
        r"(?<![\d.])0-\d{2,3} ?(?:mph|kph|km/h)",
        r"\d{2,5}[ -]?(?:m|metres?|meters?)(?= (?:(?:women's|men's|individual|freestyle) )?(?:hurdles|freestyle|sprint|dash|butterfly|"
        r"backstroke|breaststroke|medley|steeplechase|relay|heats?|final|semi-final|champion|crown|gold|title))",
        r"(?<![\d.])\d ?x ?\d{2,4}[ -]?(?:m|metres?|meters?)\b",
    ),
    date_marks=split_words(
        """january february march april may june july august september october november december jan feb mar
            apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
            a.m. p.m. am pm a.m p.m gmt utc est edt pst pdt cet bst ist o'clock"""
    ),
    name_followers=split_words(
        """screen screens tv tvs television video videos resolution display displays monitor uhd camera footage film movie print
        race run races runs streaming images"""
    ),
    sentence_openers=split_words(
        """the a an in on at by for to from of with and but or as about over nearly almost around some more less fewer at least
        up only just another all these those its their his her our my killed injured monday tuesday wednesday thursday friday
        saturday sunday currently officials police including says said according after before since until while when where
        there that this today yesterday tonight meanwhile between roughly approximately i he she they we you it what who
        total"""
    ),
    multiple_followers=split_words(
        """more as the higher larger greater bigger than that what its their faster lower over earnings normal smaller longer
        stronger worse forward annual sales revenue book ebitda expected projected estimated trailing current average usual previous
            next last taller heavier cheaper likelier costlier richer brighter hotter deadlier better fewer smaller"""
    ),
    yen_talk=split_words("japan tokyo osaka nikkei toyota nissan honda sony nintendo yen"),
    money_talk=split_words(
        """£ profit loss sales revenue cost price paid pay worth fine debt budget fund invest brit sterling tax salar earn spend
        spent money deal"""
    ),
    weight_talk=split_words(
        "weigh heavy lbs meat fish shrimp cargo crop catch fuel thrust grain lost_weight per_pound"
    ),
    power_talk=frozenset(),
    heat_talk=split_words(
        "temperature warm heat hot cold fever weather freez lows highs chill mercury frost celsius fahrenheit thermomet snow humid"
        " climate pre-industrial preindustrial degrees oven sunny overnight forecast summer winter refrigerat"
    ),
    again=split_words("""
        about or approximately around roughly some nearly almost equivalent_to equal_to i.e. over more_than
        just_over just_under up_to ~ equivalent_of the_equivalent_of worth at"""),
)

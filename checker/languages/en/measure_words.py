"""English words round a figure by which the noun phrase is found that names what it measures.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

from types import MappingProxyType

from checker.languages.schema_measures import MeasureWords

__all__ = ["WORDS"]


def _w(words: str) -> frozenset[str]:
    return frozenset(words.split())


_IRREGULAR = """
lend lent, spend spent, send sent, build built, buy bought, sell sold, tell told, hold held, keep kept, leave left,
lose lost, make made, pay paid, say said, win won, find found, feed fed, lead led, meet met, read read, sit sat,
stand stood, teach taught, think thought, catch caught, bring brought, fight fought, seek sought, get got gotten,
begin began begun, break broke broken, choose chose chosen, come came, do did done, draw drew drawn, drive drove driven,
eat ate eaten, fall fell fallen, fly flew flown, give gave given, go went gone, grow grew grown, hide hid hidden,
know knew known, lay laid, ride rode ridden, rise rose risen, run ran, see saw seen, shoot shot, sink sank sunk,
speak spoke spoken, steal stole stolen, swim swam swum, take took taken, throw threw thrown, wear wore worn,
write wrote written, strike struck, dig dug, shed shed, cut cut, set set, let let, hit hit, put put,
foot feet, tooth teeth, person people, child children, man men, woman women, mouse mice, goose geese, wolf wolves,
leaf leaves, loaf loaves, shelf shelves, life lives, knife knives, calf calves, half halves, thief thieves
"""

# What writers put for one another of one deed; the first is what all are compared by.
_ALIKE = """
lend loan loans loaned loaning, buy purchase purchases purchased purchasing, build construct constructs constructed erect erected,
hire recruit recruits recruited, seize confiscate confiscates confiscated, watch view views viewed, rescue save saves saved,
release free frees freed, repair mend mends mended, answer respond responds responded response responses reply replies replied,
donate gift gifts gifted, arrest detain detains detained, own possess possesses possessed, weigh weight weights,
deliver handle handles handled handling process processes processed, parcel package packages, power supply supplies supplied supplying,
household home homes, repay repayment repayments, house accommodate accommodates accommodated, cancel scrap scraps scrapped, hurt injure injures injured,
wreck destroy destroys destroyed, start launch launches launched, teach instruct instructs instructed
"""

WORDS = MeasureWords(
    links=_w(
        """is are was were be been being am s reach reaches reached reaching hit hits total totals totalled totaled
        totalling totaling average averages averaged averaging measure measures measured measuring equal equals
        exceed exceeds exceeded exceeding stand stands stood standing come comes came amount amounts amounted
        amounting remain remains remained sit sits sat rise rises rose risen climb climbs climbed grow grows grew grown
        fall falls fell fallen drop drops dropped slip slipped decline declined increase increased decrease decreased
        jump jumped soar soared surge surged edge edged top tops topped number numbers numbered run runs ran set put
        estimated valued priced capped limited fixed rated reported recorded listed given expected projected forecast"""
    ),
    has=_w(
        """has have had having boasts boast boasted features feature featured includes include included contains
        contain contained comprises comprise comprised houses house housed holds hold held offers offer offered
        provides provide provided there operates operate operated owns own owned
        attract attracts attracted charge charges charged levy levies levied impose imposes imposed
        carry carries carried"""
    ),
    stops=_w(
        """in on at by for from with to into onto over under above below between among during since until till after
        before within without across through throughout against about around along off out up down per via near
        toward towards despite as than like and or but nor so yet if when while where which who whom whose what that
        because although though unless once how why it he she they we you i him them us me there here then not no
        will would can could shall should may might must do does did has have had is are was were be been being
        also now just only still more most less least very too even already almost nearly however meanwhile
        whether both either neither such other others same different another any some all each every many much few
        several later earlier ago yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
        respectively together including compared according due worth plus minus apart"""
    ),
    keeps=frozenset(),
    openers=_w(
        "the a an its their his her our my your this that these those some any said with at s current"
    ),
    empty=_w(
        """number total amount level figure figures rate sum value share percentage proportion part portion count
        record high low average maximum minimum peak range increase decrease rise fall growth drop decline gain loss
        change estimate result quantity majority minority rest third quarter half dozen hundred thousand million
        billion year month week day hour minute time times period end start beginning bit lot kind type equivalent
        pace size scale degree extent fraction ratio lead aim goal target cost price limit date age top"""
    ),
    adverbs=_w(
        """about around roughly approximately nearly almost some only just still now currently over under more less
        than up to at by a an the as much many little few high low exactly precisely perhaps maybe well far below above
        close between from no least most also already even in total altogether then thus today estimated whopping
        mere record reported combined annual annualised annualized quarterly monthly yearly weekly daily steady brisk robust solid sluggish further additional another key main new latest
        official current big huge large small strong impressive staggering own actual usual respectable healthy
        modest hefty massive whole entire"""
    ),
    told=_w(
        """say said says tell told report reports announce announced state stated estimate claim claimed think thinks
        thought believe believed believes expect expects feel felt feels consider considered call called add added
        show shows showed note noted confirm confirmed warn warned see saw sees seen find found finds want wants need
        needs know knew known come came go went do did get got make made take took give gave put use used accord
        estimates estimated reckon predict predicts predicted forecast forecasts remain become became begin
        began start started end ended continue continued include follow followed lead led rise rose grow grew fall
        fell drop dropped increase increased decrease decreased decline declined gain gained cut cuts cutting raise raises
        raised raising reduce reduces reduced reducing lowers lowered lowering higher lower larger
        smaller older younger bigger longer shorter faster slower stronger weaker cheaper better worse fewer up down
        higher-than-expected yearly annually monthly daily weekly a.m p.m am pm each apiece compare compared"""
    ),
    irregular=MappingProxyType(
        {
            form: forms.split()[0]
            for forms in f"{_IRREGULAR},{_ALIKE}".split(",")
            for form in forms.split()[1:]
        }
    ),
    spends=_w(
        """spend spends spent spending outlay outlays earmark earmarks earmarked earmarking allocate allocates allocated
        allocating allotted aside invest invests invested investing investment budget budgets budgeted"""
    ),
)

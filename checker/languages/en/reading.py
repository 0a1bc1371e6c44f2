"""English signs of page furniture, machine summaries, sentence ends that are none, and dates.

Source  Compiled by the project from what news pages commonly carry; no evaluation text was used.
"""

from __future__ import annotations

from checker.languages.schema_reading import ReadingWords

__all__ = ["WORDS"]

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10}
_SITES = r"(?:facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|pinterest|telegram|messenger|instagram)"

WORDS = ReadingWords(
    abbreviations=frozenset(
        ["Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Reps", "Sens", "Gen", "Col", "Lt", "Maj", "Capt", "Cpt", "Sgt", "Cpl", "St", "Rev", "Hon", "Pres", "Messrs", "Mt", "Ft", "No", "Nos", "no", "nos", "Vs", "vs", "Univ", "Assn", "approx", "est", "Fig", "fig", "Vol", "vol", "pp", "cf", "al", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Ph", "B.Sc", "M.Sc", "e.g", "i.e", "viz", "ca", "c", "Adm", "Cmdr", "Supt", "Det", "Insp", "Atty", "Asst", "Sec", "Dist", "Lieut", "Brig"]
    ),
    closing_abbreviations=frozenset(
        ["Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "Dept", "PLC", "Plc", "U.S", "U.K", "U.N", "E.U", "D.C", "U.S.A", "a.m", "p.m", "A.M", "P.M", "am", "pm", "Ph.D", "B.A", "M.A", "etc", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "N.H", "N.J", "N.M", "N.Y", "N.C", "N.D", "Okla", "Ore", "Pa", "R.I", "S.C", "S.D", "Tenn", "Tex", "Vt", "Va", "Wash", "W.Va", "Wis", "Wyo", "Ave", "Blvd", "Rd", "Sq", "Hwy", "Rte", "sq", "ft", "in", "lb", "oz", "mi"]
    ),
    starters=frozenset(
        ["The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those", "In", "On", "At", "By", "For", "From", "But", "And", "So", "As", "If", "When", "While", "After", "Before", "Since", "Although", "Though", "However", "Its", "His", "Her", "Their", "Our", "My", "There", "Here", "Officials", "Some", "Many", "Most", "Both", "One", "No", "Not", "Now", "Then", "With", "Under", "According", "Also", "Meanwhile", "What", "Who", "How", "Why", "Police", "Authorities", "Last", "Earlier", "More", "Shares", "Analysts"]
    ),
    furniture=(
        r"(?:please )?share(?: (?:this|the))?(?: (?:article|story|post|page|news))?(?: (?:on|via|with) .{0,40})?",
        rf"(?:share on |tweet this|follow .{{0,30}}on )?{_SITES}(?:[ ,|/]+{_SITES})*",
        r"(?:copy|copied) (?:the )?link.{0,20}|print(?: this)?(?: page| article)?|save(?: article)?|tweet|comments?",
        r"(?:read|see) (?:more|also|next)(?:\b.{0,120})?|(?:click|tap) here.{0,80}|continue reading.{0,40}",
        r"advertise?ment|advertising|sponsored(?: content)?|promoted|ad feedback|story continues below.{0,40}",
        r"article continues (?:below|after).{0,40}|skip (?:to (?:main )?content|advertisement|ad)|back to top",
        r"subscribe(?:\b.{0,120})?|(?:sign|log)[ -]?(?:up|in|out)(?:\b.{0,100})?|register|create (?:an |a free )?account",
        r"(?:get|receive) (?:the |our )?.{0,40}newsletter.{0,80}|newsletters?|already (?:a )?(?:subscriber|member).{0,40}",
        r"(?:we|this (?:web)?site|our (?:web)?site) uses? (?:\w+ )?cookies.*|(?:accept|reject|manage)(?: all)? cookies.*",
        r"cookie (?:policy|settings|preferences|notice).*|privacy (?:policy|notice).{0,60}|terms (?:of|and) .{0,40}",
        r"(?:related|recommended|more)(?: (?:stories|articles|topics|content|links|news|coverage|from .{0,40}))?:?",
        r"(?:most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|editor'?s picks?|you may (?:also )?like):?",
        r"(?:photo|photograph|photos|image|images|picture|pictures|video|credit|graphic|illustration)"
        r"(?: credit| by| courtesy(?: of)?| source)?\s?[:/|].{0,120}",
        r"(?:source|via):.{0,60}|(?:ap|afp|reuters|getty|epa) ?(?:photo|images?|file).{0,80}|getty images.{0,40}|file photo.{0,60}",
        r"(?:published|posted|updated|last (?:updated|modified)|first published|originally published)[: ].{0,80}",
        r"\d+ (?:min(?:ute)?s?|hours?|days?)(?: read| ago)|\d+ (?:comments?|shares?|views|likes|reactions)",
        r"(?:view|show|hide|load|all|post a|leave a|add a)(?: \w+){0,2} comments?(?: \(?\d+\)?)?|leave a reply.{0,60}",
        r"(?:copyright|©|\(c\)).{0,160}|.{0,60}all rights reserved.{0,80}|this (?:article|story|material|report) (?:was (?:originally|first)|may not be).{0,160}",
        r"(?:menu|home|search|close|open|next|previous|news|sport|sports|opinion|business|world|politics|share|like|play|pause|mute)",
        r"(?:listen to|watch|download|open in|get|install) (?:this|the|our|now|live)?\b.{0,20}(?:article|video|app|podcast|live|now).{0,30}",
        r"follow (?:us|me|@).{0,60}|(?:contact|about) us|help|faq|careers|advertise with us|report (?:this|an error).{0,40}",
        r"by (?-i:[A-Z][\w.'’-]+)(?: (?-i:[A-Z][\w.'’-]+)){0,3}(?:(?:,| and|&) .{0,60})?",
        r"(?:written|reported|edited|reporting|editing|compiled|additional reporting|photography) by .{0,160}",
    ),
    tail=(
        r"(?:related|recommended)(?: (?:stories|articles|topics|content|links|news|coverage))?:?",
        r"(?:most (?:read|popular|viewed)|trending(?: now)?|top stories|you may also like|more (?:stories|from .{0,40})):?",
        r"(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment).{0,40}|share this(?: article| story)?",
    ),
    publishers=(
        r".{0,40}(?:originally|first) published (?:by|in|on|at) (?:the )?([A-Z][\w .&'-]{1,40})",
        r"source:\s*([^|,;]{2,40})",
    ),
    original_title=(r"original (?:title|headline):\s*",),
    datelines=(),
    summary_opens=(
        r"(?:the )?(?:key|main) (?:takeaways|points|facts)|(?:quick |article |story )?(?:summary|highlights)|tl;?dr|at a glance|in (?:short|brief)",
    ),
    summary_closes=(
        r".{0,60}(?:summary|takeaways|points|highlights|bullets|overview|content above|text above)\b.{0,40}\b"
        r"(?:generated|written|created|produced|made|compiled|assisted) (?:by|with|using) .{0,20}\b(?:ai|artificial intelligence|a machine|llm|chatgpt|gpt|gemini|claude|copilot)\b.{0,160}",
        r"(?:generated|summari[sz]ed|written|created) (?:by|with|using) .{0,12}\b(?:ai|artificial intelligence|chatgpt|gemini|claude|copilot)\b.{0,120}",
        r"ai[- ]generated (?:summary|content|highlights)?.{0,120}",
    ),
    machine_summary=(r"ai[- ](?:generated |powered |assisted )?(?:summary|overview|highlights|takeaways|digest)",),
    says=("said", "says", "asked", "told", "wrote", "added"),
    future=(
        "will", "would", "expected", "expects", "expect", "forecast", "forecasts", "predicts", "predicted", "projected",
        "projects", "plans", "planned", "aims", "target", "targets", "goal", "could", "may", "might", "by the end of", "until",
        "due", "scheduled", "upcoming", "next", "if",
    ),
    this_year=("this year", "this month", "so far this", "earlier this"),
    other_year=("last", "next", "previous", "following"),
    published=("published", "posted", "updated", "date"),
    months={**{name: number for number, name in enumerate(_MONTHS, 1)}, **_SHORT, "nov": 11, "dec": 12},
)

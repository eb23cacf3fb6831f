"""Mentions of persons, titles, bodies, organisations, places, dates and documents, found by lists and grammar alone."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.grammar.abroad import abroad
from vngovnlp.grammar.after_title import field_after_title, ministers_before, team_after_title
from vngovnlp.grammar.agencies import agency_at, may_be_agency
from vngovnlp.grammar.bodies import Body
from vngovnlp.grammar.documents import clear_of, find_documents, named_after
from vngovnlp.grammar.features import address_at
from vngovnlp.grammar.match import Match
from vngovnlp.grammar.members import abbreviation_after, council_committees, members_after_colon, more_members
from vngovnlp.grammar.orgs import Org, find_sites, may_be_org, medium_after, org_at
from vngovnlp.grammar.persons import byline_at, credit_before, initial_name_at, initials_at, known_names, person_at, with_stop
from vngovnlp.grammar.place_lists import after_colon, listed_place
from vngovnlp.grammar.places import PLACE_LABELS, place_at
from vngovnlp.grammar.seen import lay_communes, lay_firms, lay_low_bodies, lay_pairs, lay_seen_names, lay_stretches
from vngovnlp.grammar.titles import TITLE_LABELS, title_at
from vngovnlp.grammar.tokens import NUMBER, Hits, Tokens, read_tokens
from vngovnlp.grammar.units import Place, several


def find_entities(text: str, norm: str, hits: list[Match], dates: Sequence[Match]) -> list[Match]:
    """All mentions in text order, not overlapping; ``rule`` names the grammar rule that found each.

    ``hits`` are those of :func:`vngovnlp.lexicon.scan.scan`; ``dates`` are taken over as they are, and nothing runs over them.
    """
    cited = find_documents(text, norm, hits)
    bodies = named_after(text, cited)
    cited = clear_of(cited, bodies) if bodies else cited
    # 'Hiến pháp năm 2013': a year inside a document's name is no date
    names = cited + bodies
    outside = [d for d in dates if not any(n.start <= d.start and d.end <= n.end for n in names)] if names else dates
    fixed = [Match(d.start, d.end, "DATE", d.value, d.rule, d.score) for d in outside]
    fixed += clear_of(names, fixed)
    fixed += clear_of(find_sites(text), fixed)
    tk = read_tokens(text, norm, hits, [(m.start, m.end) for m in fixed])
    lay_seen_names(tk)
    lay_pairs(tk)
    lay_low_bodies(tk)
    lay_communes(tk)
    lay_firms(tk)
    lay_stretches(tk)
    return sorted(_walk(tk) + fixed, key=_start)


def _start(match: Match) -> int:
    return match.start


Mention = tuple[int, int, str, str, str | None]
"""(first token, token after, label, rule, lexicon id)."""


def _walk(tk: Tokens) -> list[Match]:
    """The mentions between the taken tokens, from left to right, the longest of each place."""
    found: list[tuple[int, int, str, str, str | None]] = []
    last_end, last_label = -1, ""
    # A mention begins with a capital or a word of the lexicon.
    starts = {i for i, hits in tk.at.items() if not _IDLE.issuperset(hits)}
    starts.update(tk.marked)
    for i in sorted(starts - tk.taken):
        # 'Phó Giám đốc Sở Y tế (SYT) | Lê Văn Mẫu'
        short = last_label == "HELD" and last_end == i - 1 and tk.words[last_end] == ")"
        if i < last_end or (i > last_end and not short and i not in tk.at and _begins_nothing(tk, i)):
            continue
        for a, b, label, rule, value in _mentions_at(tk, i, last_label if last_end == i or short else ""):
            if a < last_end or not tk.taken.isdisjoint(range(a, b)):
                continue
            found.append((a, b, label, rule, value))
            held = label in ("AGENCY", "LOCATION", "ORG") and (
                (last_end == a and last_label == "TITLE")
                # 'Đại sứ Áo tại | Việt Nam', 'Sở Y tế | (SYT)'
                or (last_end == a - 1 and last_label == "HELD" and (rule == "abbreviation" or tk.words[a - 1] == "tại"))
                or (last_end == a - 1 and last_label == "TITLE" and tk.words[a - 1] == "tại")
            )
            last_end, last_label = b, "HELD" if held else label
    found += _names_again(tk, found)
    return [tk.match(*mention) for mention in found]


# Words and marks after which a capital that the lexicon does not know may begin a name: 'Ảnh: Minh Hà', 'báo Tuổi Trẻ', 'Thường trực Hội'.
_LEADS = {"ảnh", ":", "-", "–", "báo", "tờ", "chí", "theo", "trực", "tra"}
# Marks after which a byline may stand
_STOPS = {".", "…", "/"}


def _begins_nothing(tk: Tokens, i: int) -> bool:
    """True for a capital or number, unknown to the lexicon and not right after a mention, that neighbours show to begin none."""
    if i == 0 or i in tk.calls or tk.words[i - 1] in _LEADS or tk.words[i][0] == "u":  # 'U23 Việt Nam'
        return False
    if (tk.words[i], tk.word(i + 1)) == ("chi", "nhánh") and tk.capital(i + 2):
        return False
    if tk.capital(i + 1) and (i in tk.firsts or tk.words[i - 1] in _STOPS):
        return False
    # a number begins an address if a street follows
    return tk.shapes[i] != NUMBER or not (tk.capital(i + 1) or i + 1 in tk.at)


def _names_again(tk: Tokens, found: list[Mention]) -> list[Mention]:
    """Persons named without title and abbreviations without their long form, where the text gives those elsewhere."""
    names = dict.fromkeys(
        known_names(tk, [(a, b) for a, b, label, _, _ in found if label == "PERSON"]), ("PERSON", "person-again")
    )
    names.update(
        {
            tuple(tk.words[a:b]): (label, "abbreviation-again")
            for a, b, label, rule, _ in found
            if rule == "abbreviation" and not _of_the_work(tk, a, b)
        }
    )
    firsts: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        firsts.setdefault(name[0], []).append(name)
    places = [i for i in tk.marked if tk.words[i] in firsts] if firsts else []
    if not places:
        return []
    covered = set(tk.taken)
    for a, b, *_ in found:
        covered.update(range(a, b))
    again: list[Mention] = []
    for i in places:
        for name in firsts[tk.words[i]]:
            j = i + len(name)
            if tuple(tk.words[i:j]) == name and covered.isdisjoint(range(i, j)) and not (tk.capital(j) and tk.near(j)):
                again.append((i, j, *names[name], None))
                covered.update(range(i, j))
                break
    return again


def _of_the_work(tk: Tokens, a: int, b: int) -> bool:
    """True if the abbreviation from ``a`` to ``b`` is that of the body's work alone: 'Sở Khoa học và Công nghệ | (KH&CN)'. Elsewhere it is no body:
    'ngành KH&CN'."""
    short = "".join(tk.words[k] for k in range(a, b) if tk.words[k].isalpha())
    k = a - 2  # before the bracket
    letters = ""
    while k >= max(0, a - 40) and len(letters) < len(short) and tk.near(k + 1):
        if tk.words[k].isalpha() and tk.words[k] not in ("và", "của"):
            letters = tk.words[k][0] + letters
        k -= 1
    return len(short) > 1 and letters == short and k >= 0 and tk.near(k + 1) and tk.words[k] in _WORKERS


_WORKERS = {"về", "sở", "bộ", "phòng", "ban", "cục", "vụ", "viện", "ty", "sát"}
# Words of the lexicon that begin no mention in lower case.
_IDLE = {"HONORIFIC", "DEGREE", "PROFESSION", "DOC_KIND", "DOC_LAW", "AGENCY_FIELD"}

_NO_HITS: Hits = {}


def _mentions_at(tk: Tokens, i: int, before: str) -> list[Mention]:
    """The mention that begins at token ``i``, with what hangs on it (members of its list, its abbreviation); [] if none does.

    ``before`` is the label of the mention that ends right here, 'HELD' for the body or place right after a title.
    """
    hits = tk.at.get(i, _NO_HITS)
    title = title_at(tk, i) if not hits.keys().isdisjoint(TITLE_LABELS) else None
    body = None
    if (title is None or title.rule == "title-head") and may_be_agency(tk, i):
        body = agency_at(tk, i, titled=before == "TITLE")
    if title is not None and (body is None or title.end >= body.end or "TITLE" in hits):
        return [(i, title.end, "TITLE", title.rule, title.value)]
    if body is None and before == "TITLE":
        body = field_after_title(tk, i) or team_after_title(tk, i)
    if (
        body is None
        and tk.words[i - 1] in ("trưởng", ":")
        and ministers_before(tk, i)
        and (field := field_after_title(tk, i)) is not None
    ):
        body = field._replace(rule="agency-field")  # a list may follow
    if listed := _listed_bodies(tk, i, hits, body):
        return listed
    if body is not None and "PLACE_FEATURE" in hits:
        venue = place_at(tk, i)
        if venue is not None and venue.rule == "place-venue" and venue.end >= body.end:
            return [(i, venue.end, "LOCATION", venue.rule, None)]
    org = org_at(tk, i) if may_be_org(tk, i, hits) else None
    if body is not None and (org is None or body.end > org.end or (body.end == org.end and not _is_org(hits, org, body))):
        return _with_members(tk, i, body)
    if tk.shapes[i] == NUMBER:
        address = address_at(tk, i)
        first = i - 1 if tk.word(i - 1) == "số" and tk.near(i) else i
        return [(first, address, "LOCATION", "place-address", None)] if address is not None else []
    person, after = None, ""
    if tk.capital(i):
        after = _context(tk, i, before)
        initials = initials_at(tk, i, loose=after == "credit") if after in ("credit", "honorific") else None
        if initials is None and after in ("credit", "honorific", "title", "held"):
            initials = initial_name_at(tk, i)
        person = initials or person_at(tk, i, after=after)
        if initials is not None:
            return [(i, initials.end, "PERSON", initials.rule, None)]
    place = place_at(tk, i) if not hits.keys().isdisjoint(PLACE_LABELS) else None
    if (
        person is not None
        and (place is None or person.end > place.end or after in ("honorific", "credit", "byline"))
        and (org is None or person.end > org.end)
    ):
        return [(i, with_stop(tk, person.end), "PERSON", person.rule, None)]
    return _organisation_or_place(tk, i, hits, org, place)


def _listed_bodies(tk: Tokens, i: int, hits: Hits, body: Body | None) -> list[Mention]:
    """The bodies that share the noun at token ``i``: 'các ban [Pháp chế], [Dân tộc]', 'các sở: [Y tế], [Nội vụ]'; [] if none do."""
    if tk.words[i] == "ban" and tk.word(i - 1) in ("các", "hai", "ba", "bốn"):
        committees = council_committees(tk, i)
        if committees:
            return [(a, b, "AGENCY", "agency-list", None) for a, b in committees]
    if body is None and ("AGENCY_HEAD" in hits or "AGENCY_HEAD_LOW" in hits):
        return [(a, b, "AGENCY", "agency-list", None) for a, b in members_after_colon(tk, i) or ()]
    return []


def _organisation_or_place(tk: Tokens, i: int, hits: Hits, org: Org | None, place: Place | None) -> list[Mention]:
    """The longer one of the two that begin at token ``i``, with what hangs on it; else a list of places behind a colon, or a medium."""
    if org is not None and (place is None or org.end >= place.end):
        return _with_abbreviation(tk, (i, org.end, "ORG", org.rule, org.value))
    if place is not None:
        paper = medium_after(tk, i) if place.level == "PLACE_PROVINCE" else None  # 'báo An Giang'
        if paper is not None and paper.end == place.end:
            return [(i, paper.end, "ORG", paper.rule, None)]
        return _with_list(tk, i, place.end, place.rule)
    begin = after_colon(tk, i) if "PLACE_TYPE" in hits else None
    if begin is not None:
        member = listed_place(tk, begin, unknown=True)
        return _with_list(tk, begin, member.end, member.rule, unknown=True) if member is not None else []
    medium = medium_after(tk, i) if tk.capital(i) else None
    return [(i, medium.end, "ORG", medium.rule, medium.value)] if medium is not None else []


def _is_org(hits: Hits, org: Org, body: Body) -> bool:
    """True if the name is known as an organisation's ('Hội đồng Bảo an LHQ'), or the noun of one is longer than that of a body here: 'Hội Doanh
    nghiệp', not 'Hội'."""
    if org.rule == "org-name" and body.rule == "agency-description":
        return True
    head = hits.get("ORG_HEAD")
    other = hits.get("AGENCY_HEAD") or hits.get("AGENCY_HEAD_LOW")
    return head is not None and other is not None and head.end > other.end


def _context(tk: Tokens, i: int, before: str) -> str:
    """What stands right before the capital at token ``i``: 'title', 'honorific', 'profession', 'credit', 'byline', 'body' or ''."""
    if before in ("TITLE", "HELD") and tk.near(i):
        return "title" if before == "TITLE" else "held"
    call = tk.calls.get(i)
    if call is not None and tk.near(i):
        return "honorific" if call == "HONORIFIC" else "profession"
    if credit_before(tk, i):
        return "credit"
    if byline_at(tk, i):
        return "byline"
    return "body" if before in ("AGENCY", "LOCATION") else ""


def _with_abbreviation(tk: Tokens, mention: Mention) -> list[Mention]:
    """A name and its abbreviation in parentheses, which is a mention of its own: 'Sở Công Thương (SCT)'."""
    short = abbreviation_after(tk, mention[1])
    if short is None:
        return [mention]
    label = "TITLE" if tk.words[short[0]] == "đbqh" else mention[2]  # 'đại biểu Quốc hội (ĐBQH)'
    return [mention, (*short, label, "abbreviation", mention[4])]


def _with_members(tk: Tokens, i: int, body: Body) -> list[Mention]:
    label = "ORG" if abroad(tk, i, body) else "AGENCY"
    mentions = _with_abbreviation(tk, (i, body.end, label, body.rule, body.value))
    if len(mentions) > 1:
        return mentions
    return mentions + [(a, b, "AGENCY", "agency-list", None) for a, b in more_members(tk, body, joint=tk.word(i - 1) == "liên")]


def _with_list(tk: Tokens, i: int, end: int, rule: str, *, unknown: bool = False) -> list[Mention]:
    """A place and the further members of its list: 'các xã Tân Lập, Tân Thành và Bình Minh', 'hai tiểu khu 12, 13'.

    ``unknown``: names that the lexicon has not count too; so they do after a type word in the plural.
    """
    mentions: list[Mention] = [(i, end, "LOCATION", rule, None)]
    unknown = unknown or ("PLACE_TYPE" in tk.at.get(i, _NO_HITS) and several(tk, i))
    while tk.word(end) in (",", "và") and end + 1 < len(tk.shapes) and end + 1 not in tk.taken:
        if not (tk.capital(end + 1) or (unknown and tk.shapes[end + 1] == NUMBER)):
            break
        member = listed_place(tk, end + 1, unknown=unknown)
        if member is None:
            break
        mentions.append((end + 1, member.end, "LOCATION", member.rule, None))
        end = member.end
    return mentions

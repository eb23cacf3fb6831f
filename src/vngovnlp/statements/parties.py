"""Who gives a task and who gets it: the actors of an article, the issuer of a directive, its assignees and coordinators.

Everything is cut from the text. An actor is a name with the titles around it, a title with its body, or a body alone; it stands for
the official or agency whose mention it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency, Official, Span
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.ordered import beginning_in
from vngovnlp.statements.verbs import LIGHT, OPENER_SIZES, OPENERS


class Party(NamedTuple):
    """Somebody named in the text: the words that say who it is, and the official or agency they stand for."""

    span: Span
    ref: str | None


class Actor(NamedTuple):
    """A party that can give tasks, at tokens ``i`` to ``j`` (half open). ``value`` is its fullest form anywhere in the text."""

    i: int
    j: int
    human: bool
    body: bool
    """An agency; False for companies and places."""
    value: Party


_GAP = {"", ",", "-", "–", "("}


def actors(
    article: Article, toks: Tokens, entities: Sequence[Match], officials: Sequence[Official], agencies: Sequence[Agency]
) -> list[Actor]:
    """The actors in text order."""
    holder = {mention[0]: official for official in officials for mention in official.mentions}
    body = {mention[0]: agency for agency in agencies for mention in agency.mentions}
    found: list[Actor] = []
    k, n = 0, len(entities)
    text = article.text
    while k < n:
        first = entities[k]
        if first.label not in ("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"):
            k += 1
            continue
        last = k
        if first.label in ("TITLE", "PERSON"):
            while last + 1 < n and _joined(text, entities, last, k):
                last += 1
        group = entities[k : last + 1]
        i = bisect_left(toks.start, first.start)
        j = bisect_left(toks.start, group[-1].end)
        if i < j:
            human = first.label in ("TITLE", "PERSON")
            value = _official(article, group, holder) if human else _body(first, body)
            found.append(Actor(i, j, human, first.label == "AGENCY", value))
        k = last + 1
    return found


def _joined(text: str, entities: Sequence[Match], last: int, k: int) -> bool:
    """True if the next mention belongs to the same person: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê A'; 'ông Lê A, Giám đốc Sở Y tế'."""
    left, right = entities[last], entities[last + 1]
    gap = text[left.end : right.start]
    if len(gap) > 4 or "\n" in gap:
        return False
    mark = gap.strip()
    named = any(m.label == "PERSON" for m in entities[k : last + 1])
    if right.label == "PERSON":
        return not named and mark == ""
    if right.label == "TITLE":
        return mark in _GAP and (
            not named or entities[k].label == "PERSON" or (left.label == "PERSON" and not _named_next(text, entities, last + 1))
        )
    if right.label in ("AGENCY", "LOCATION", "ORG"):
        return mark == "" and left.label in ("TITLE", "AGENCY")
    return False


def _named_next(text: str, entities: Sequence[Match], k: int) -> bool:
    """True if the title at ``k`` leads to a name of its own: 'Thứ trưởng Bộ Y tế Trần B'."""
    while k + 1 < len(entities) and text[entities[k].end : entities[k + 1].start].strip() == "":
        k += 1
        if entities[k].label == "PERSON":
            return True
    return False


def _official(article: Article, group: Sequence[Match], holder: dict[int, Official]) -> Party:
    official = next((holder[m.start] for m in reversed(group) if m.start in holder and m.label in ("PERSON", "TITLE")), None)
    person = next((m for m in group if m.label == "PERSON"), None)
    if official is not None and official.name_span is not None:
        return Party(official.name_span, official.id)
    if person is not None:
        return Party((person.start, person.end), official.id if official else None)
    here = _post(group)
    if official is not None:
        for position in official.positions:
            if position.agency_span and 0 <= position.agency_span[0] - position.title_span[1] <= 1:
                span = (position.title_span[0], position.agency_span[1])
                if span[1] - span[0] > here[1] - here[0] and position.title == article.text[group[0].start : group[0].end]:
                    return Party(span, official.id)
        return Party(here, official.id)
    return Party(here, None)


def _post(group: Sequence[Match]) -> Span:
    """The last title of the group with the body right after it."""
    t = max((x for x, m in enumerate(group) if m.label == "TITLE"), default=0)
    end = t
    while (
        end + 1 < len(group)
        and group[end + 1].label in ("AGENCY", "LOCATION", "ORG")
        and group[end + 1].start - group[end].end <= 1
    ):
        end += 1
    return group[t].start, group[end].end


def _body(mention: Match, body: dict[int, Agency]) -> Party:
    agency = body.get(mention.start)
    return Party((mention.start, mention.end), agency.id if agency else None)


# --- assignees -------------------------------------------------------------------------------------------------------------------

# What a collective or an unnamed body begins with: 'các đơn vị', 'người đứng đầu', 'toàn ngành', 'UBND các xã'.
_HEADS = frozenset(
    "các những tất toàn mỗi từng mọi cả một người lực cơ đơn cấp chính ngành doanh địa cán chủ nhà ban bộ sở tỉnh thành huyện xã "
    "phường trường công đoàn hội tổ phòng ubnd ủy uỷ lãnh thủ giám trưởng đại chi đảng thanh nông nhân bà đồng ông anh chị chúng đội đài báo "
    "hai ba 2 3 4 5 tập hđnd mttq đại ngân viện kho cục vụ quân hệ tp thị đặc hiệp khối tân tiểu sân văn mặt liên học giáo phụ".split()
)
_STOPS = frozenset("khi theo để nhằm căn bên sau trước trong thì là nếu vào về như gồm đó hiện thời đến từ".split())
_STRONG = frozenset(
    (
        ("cần",),
        ("phải",),
        ("nên",),
        ("chủ", "trì"),
        ("khẩn", "trương"),
        ("được", "giao"),
        ("có", "trách", "nhiệm"),
        ("sớm",),
        ("tiếp", "tục"),
    )
)
# A task word right behind one of these describes the body: 'đơn vị thi công', 'cơ quan quản lý', 'đoàn thanh tra'.
_NOUNS = frozenset(
    "quan vị đoàn lượng tổ đội ban sở nghiệp người bộ chủ nhà ngành công trưởng các viên thị tác đội , thanh kiểm".split()
)
# 'công tác X', 'văn bản', 'thủ tục': things, no bodies, although they stand in front like one.
_THINGS = frozenset(
    "công tác,văn bản,thủ tục,hành vi,vấn đề,vướng mắc,báo cáo,bài thi,hệ tri,việc làm,dự án,nội dung,nhiệm vụ,biện pháp,giải pháp,quy định,"
    "chính sách,công trình,trường hợp,hoạt động,kết quả,chỉ tiêu,chương trình,phương án,người trở,tình trạng,số liệu,mục tiêu,thông tin,"
    "khâu,hồ sơ,kế hoạch,tiêu chí,nguồn lực,quyền lợi,cơ chế,bạn trẻ,thành phần,tổ chức thực,công khai,nhà máy,công nghệ,chủ trương,"
    "tiến độ,vụ việc,điều kiện,yêu cầu,hạng mục,tuyến đường,khoản,nguyên tắc,thiết bị,chất lượng".split(",")
)
_SPLIT = frozenset("các những toàn đồng ubnd tổ".split())
_SPLIT_AND = frozenset("chính lãnh mỗi một giám người cấp cả công tỉnh thành ban cán chủ hội huyện".split())
_MANY = frozenset("các những mọi tất cả một số nhiều mỗi".split())


def phrase_at(word: Sequence[str], k: int, stop: int) -> int:
    """Length of the light word or task word at token ``k``, light words first; 0 if there is none."""
    sizes = OPENER_SIZES.get(word[k])
    if sizes is None:
        return 0
    for table in (LIGHT, OPENERS):
        for size in sizes:
            if k + size <= stop and tuple(word[k : k + size]) in table:
                return size
    return 0


def predicate(toks: Tokens, i: int, j: int) -> int:
    """The token where the predicate of the task begins; ``i`` itself if no subject stands in front."""
    word, entity = toks.word, toks.entity
    candidate = -1
    k = i
    limit = min(j, i + 45)
    while k < limit:
        mention = entity[k]
        if mention is not None and mention.label != "DATE":
            k += 1
            continue
        if mention is not None:
            return candidate if candidate >= 0 else k
        size = phrase_at(word, k, j)
        if size == 0 and word[k] in _STOPS and k > i:
            return candidate if candidate >= 0 else k
        if word[k] in (";", ":", "("):
            return candidate if candidate >= 0 else k
        if size:
            strong = tuple(word[k : k + size]) in _STRONG
            if strong or k == i:
                return k
            if candidate < 0:
                if word[k - 1] not in _NOUNS or (entity[k - 1] is not None):
                    return k
                candidate = k
            elif word[k - 1] not in _NOUNS:
                return candidate
            k += size
            continue
        k += 1
    return candidate if candidate >= 0 else i


def parties(toks: Tokens, i: int, p: int) -> list[tuple[int, int]]:
    """Token ranges of the parties listed in tokens ``i`` to ``p``; empty if these are no parties."""
    word, entity = toks.word, toks.entity
    while i < p and word[i] in ("riêng", "với", "đối", ",", "giao", "cho", "đề", "nghị"):
        i += 1
    if i >= p or not (entity[i] is not None or word[i] in _HEADS):
        return []
    mention = entity[i]
    if mention is not None and mention.label in ("DATE", "DOCUMENT"):
        return []
    noun = i
    while noun < p and word[noun] in _MANY:
        noun += 1
    if " ".join(word[noun : noun + 2]) in _THINGS or word[noun : noun + 1] == ["khâu"] or (noun == p and noun > i):
        return []
    out: list[tuple[int, int]] = []
    start = i
    k = i
    while k <= p:
        at_end = k == p
        cut = at_end
        if not at_end:
            w = word[k]
            mention = entity[k]
            inside = mention is not None and mention.start < toks.start[k]
            if not inside and w in (",", "và", "cùng") and k + 1 < p:
                following = entity[k + 1]
                begins = following is not None and following.start == toks.start[k + 1] and following.label != "DATE"
                title = begins and following is not None and following.label == "TITLE"
                if title and any(m is not None and m.label == "PERSON" for m in entity[start:k]):
                    out.append((start, k))  # 'ông Lê A, Phó Chủ tịch UBND tỉnh': one person
                    return [x for x in (_trim(toks, a, b) for a, b in out) if x]
                cut = begins or word[k + 1] in _SPLIT or (w == "và" and word[k + 1] in _SPLIT_AND)
            if w in ("(", "-") and not inside:
                if start < k:
                    out.append((start, k))
                return [x for x in (_trim(toks, a, b) for a, b in out) if x]
        if cut:
            if start < k:
                out.append((start, k))
            start = k + 1
        k += 1
    return [x for x in (_trim(toks, a, b) for a, b in out) if x]


def _trim(toks: Tokens, a: int, b: int) -> tuple[int, int] | None:
    """A person's name alone; no mark at either end."""
    while a < b and toks.word[a] in (",", "và", '"'):
        a += 1
    while a < b and toks.word[b - 1] in (",", "và", '"', "đã", "cũng", "cùng", "được", "sẽ", "phải", "cần", ".", "-"):
        b -= 1
    for k in range(a, b):
        mention = toks.entity[k]
        if mention is not None and mention.label == "PERSON":
            m = k
            while m < b and toks.entity[m] is mention:
                m += 1
            return k, m
    return (a, b) if a < b else None


def partners(toks: Tokens, i: int, j: int) -> list[tuple[int, int]]:
    """Token ranges of those to work with: 'phối hợp (chặt chẽ) với X và Y', 'cùng với X'."""
    word = toks.word
    out: list[tuple[int, int]] = []
    if "phối" not in word[i:j]:
        return out
    for k in range(i, j - 2):
        if word[k] != "phối" or word[k + 1] not in ("hợp", "họp"):
            continue
        for m in range(k + 2, min(k + 6, j - 1)):
            if word[m] in ("với", "cùng"):
                begin = m + 2 if word[m + 1] == "với" else m + 1
                out.extend(parties(toks, begin, predicate(toks, begin, j)))
                break
    return out


# --- issuer ----------------------------------------------------------------------------------------------------------------------

ORDERS = frozenset(
    tuple(p.split())
    for p in (
        "yêu cầu,đề nghị,giao,chỉ đạo,lưu ý,nhấn mạnh,nhắc,phân công,khuyến cáo,kêu gọi,mong muốn,đốc thúc,quán triệt,khẳng định,"
        "cho rằng,cho biết,cho hay,phát biểu,nói,nêu rõ,chỉ rõ,đánh giá,kết luận,gợi ý,chia sẻ,nhận định,bày tỏ,hối thúc,mong,chỉ thị,vận động"
    ).split(",")
)
_ORDER_HEADS = frozenset(order[0] for order in ORDERS) | {":"}
_NO_SUBJECT = frozenset("với gửi cho tại ở từ tới đến về trong bởi trước cùng lập viên họp".split())
_SAYS = frozenset("nói chia nhấn yêu đề cho khẳng phát lưu chỉ kết bày nêu đặt nhận giải thông".split())


def issuer_at(toks: Tokens, cast: Sequence[Actor], i: int, j: int, floor: int) -> Actor | None:
    """The actor who, by the sentence of the task at ``i`` to ``j``, gives it; None if the sentence does not say.

    Before the task the likeliest subject of the last order or speech; behind it the speaker of a quotation. ``floor``: first token
    that can govern the task.
    """
    best, most = None, 0.0
    told, order = _told_before(toks, floor, i)
    for actor in beginning_in(cast, floor, i):
        if actor.j <= i:
            weight = _as_subject(toks, actor, i, floor)
            if (
                told < actor.i and actor.j <= order and order - actor.j < 12 and weight >= 1
            ):  # '… cho biết, [Bộ Y tế] đã yêu cầu'
                weight += 8.0
            if weight >= most and weight > 0:
                best, most = actor, weight
    sentence = toks.sentence[i]
    stop = bisect_right(toks.sentence, sentence)
    if best is not None and (best.human or '"' not in toks.word[j : min(j + 3, stop)]):
        return best
    quoted = '"' in toks.word[j : min(j + 3, stop)] or toks.word[j : j + 1] in (["-"], ["–"])
    for actor in beginning_in(cast, j, j + 25):
        if actor.j <= stop and actor.human and (quoted or _says_next(toks, actor.j, stop)):
            return actor
    return best


_TELLS = frozenset((("cho", "biết"), ("cho", "hay"), ("thông", "tin"), ("báo", "cáo")))
_GIVES = frozenset((("yêu", "cầu"), ("đề", "nghị"), ("chỉ", "đạo"), ("phân", "công"), ("kêu", "gọi")))


def _told_before(toks: Tokens, floor: int, i: int) -> tuple[int, int]:
    """The last report ('cho biết') before the last order before token ``i``, and that order; a report that is not there lies behind all."""
    word = toks.word
    order = -1
    for k in range(i - 1, floor - 1, -1):
        if order < 0 and (word[k] == "giao" or tuple(word[k : k + 2]) in _GIVES) and toks.entity[k] is None:
            order = k
        elif order >= 0 and tuple(word[k : k + 2]) in _TELLS:
            return k, order
    return i, order


def _as_subject(toks: Tokens, actor: Actor, i: int, floor: int) -> float:
    """How likely the actor is the subject of the order before token ``i``; 0 or less: not at all."""
    word = toks.word
    if not _speaks(toks, actor.j, i):
        return 5.0 if i - actor.j <= 4 and _order_of(toks, actor, floor) else 0.0
    if _governed(toks, actor, floor):
        return 0.5 if actor.human else 0.0
    weight = 3.0 if actor.human else 1.0 if actor.body else 0.5
    if _speaks(toks, actor.j, min(i, actor.j + 5)):
        weight += 4.0
    if _order_of(toks, actor, floor) and i - actor.j <= 4:
        weight += 5.0
    if actor.i > floor and word[actor.i - 1] == "của" and weight < 5:
        weight -= 1.5
    return weight


_ORDER_NOUNS = frozenset("đạo cầu kiến thị nghị giao luận".split())


def _order_of(toks: Tokens, actor: Actor, floor: int) -> bool:
    """True for 'chỉ đạo của Phó Thủ tướng Lê A', 'theo yêu cầu của Sở B'."""
    k = actor.i - 1
    return k > floor and toks.word[k] == "của" and toks.word[k - 1] in _ORDER_NOUNS


def _governed(toks: Tokens, actor: Actor, floor: int) -> bool:
    """True if a preposition takes the actor: 'gửi UBND tỉnh A', 'làm việc với Sở B'."""
    k = actor.i - 1
    while k >= floor and toks.word[k] in ("ông", "bà", "đồng", "chí", "lãnh", "đạo"):
        k -= 1
    return k >= floor and toks.word[k] in _NO_SUBJECT


def _speaks(toks: Tokens, k: int, i: int) -> bool:
    """True if between an actor's end and the task an order or speech stands."""
    word = toks.word
    for m in range(k, i):
        w = word[m]
        if w in _ORDER_HEADS and (w == ":" or (w,) in ORDERS or tuple(word[m : m + 2]) in ORDERS):
            return True
    return False


def _says_next(toks: Tokens, k: int, stop: int) -> bool:
    return any(w in _SAYS for w in toks.word[k : min(k + 4, stop)])


_LEADERS = (("người", "đứng", "đầu"), ("lãnh", "đạo"), ("tư", "lệnh", "ngành"), ("đồng", "chí"), ("ông",), ("bà",))
_LEADER_HEADS = frozenset(words[0] for words in _LEADERS)


def leader_before(toks: Tokens, floor: int, i: int) -> bool:
    """True if an unnamed leader gives the order: 'Người đứng đầu Chính phủ yêu cầu', 'ông yêu cầu', 'Lãnh đạo Thành ủy giao'."""
    word, entity = toks.word, toks.entity
    for k in range(i - 1, floor - 1, -1):
        if word[k] not in _LEADER_HEADS:
            continue
        for words in _LEADERS:
            size = len(words)
            if tuple(word[k : k + size]) != words or entity[k] is not None:
                continue
            if k > floor and word[k - 1] in ("các", "với", "cho", "đại", "những", "của", "phủ"):
                return False
            if any(m is not None and m.label in ("TITLE", "PERSON") for m in entity[k:i]):
                return False
            return _speaks(toks, k + size, i)
    return False


_BARE = {
    "tỉnh": 1,
    "quận": 1,
    "huyện": 1,
    "trường": 1,
    "bộ": 1,
    "sở": 1,
    "xã": 1,
    "phường": 1,
    "cục": 1,
    "ban": 1,
    "viện": 1,
    "trung tâm": 2,
    "thành phố": 2,
    "nhà trường": 2,
}
_BARE_HEADS = frozenset(noun.split()[0] for noun in _BARE)


def bare_body(toks: Tokens, entities: Sequence[Match], floor: int, i: int) -> Party | None:
    """The body that a bare noun right before the order stands for: 'Tỉnh đã chỉ đạo', 'Nhà trường yêu cầu'.

    Its value is the last mention before that begins with the noun, else the noun itself.
    """
    word = toks.word
    for k in range(i - 1, floor - 1, -1):
        if toks.entity[k] is not None:
            return None
        if word[k] not in _BARE_HEADS:
            continue
        for noun, size in _BARE.items():
            if " ".join(word[k : k + size]) != noun or (
                k > floor
                and word[k - 1]
                in (
                    "các",
                    "của",
                    "trên",
                    "toàn",
                    "cán",
                    "tại",
                    "từng",
                    "mỗi",
                    "những",
                    "về",
                    "với",
                    "thành",
                    "ủy",
                    "uỷ",
                    "đã",
                    "vừa",
                    "văn",
                )
            ):
                continue
            if not _speaks(toks, k + size, min(i, k + size + 4)):
                continue
            key = noun.split()[-1] if noun == "nhà trường" else noun
            for mention in reversed(beginning_in(entities, 0, toks.start[k])):
                if mention.label in ("AGENCY", "LOCATION", "ORG"):
                    first = [
                        toks.word[m]
                        for m in range(bisect_left(toks.start, mention.start), bisect_left(toks.start, mention.end))
                    ]
                    if key in (first[:1] and first[0], " ".join(first[:2])) or (
                        key in ("tỉnh", "thành phố", "quận", "huyện") and f" {key} " in f" {' '.join(first)} "
                    ):
                        return Party((mention.start, mention.end), None)
            return Party((toks.start[k], toks.end[k + size - 1]), None)
    return None


def speaker_before(toks: Tokens, cast: Sequence[Actor], since: int, floor: int, *, humans: bool) -> Actor | None:
    """The last actor between tokens ``since`` and ``floor`` who speaks or orders; ``humans``: officials only."""
    for actor in reversed(beginning_in(cast, since, floor)):
        if actor.j > floor or not actor.human:
            continue
        stop = bisect_right(toks.sentence, toks.sentence[actor.i])
        start = bisect_left(toks.sentence, toks.sentence[actor.i])
        if _order_of(toks, actor, start) or (
            not _governed(toks, actor, start)
            and (_speaks(toks, actor.j, min(actor.j + 12, stop)) or _says_next(toks, actor.j, stop))
        ):
            return actor
    return None

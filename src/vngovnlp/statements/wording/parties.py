"""The parties listed in a range of tokens; token ranges (half open), empty if there are none."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.bodies import MANY, NO_BODIES, THINGS
from vngovnlp.statements.wording.joints import JOINED, begins_body, bracket_end, joint
from vngovnlp.statements.wording.predicate import ONE_WORD


def parties(toks: Tokens, i: int, p: int) -> list[tuple[int, int]]:
    """Token ranges of the parties listed in tokens ``i`` to ``p``; empty if these are no parties."""
    word, entity = toks.word, toks.entity
    while i < p and word[i] in ("riêng", "với", "đối", ",", "giao", "cho", "đề", "nghị", "còn", "và"):
        i += 1
    if i >= p or not (entity[i] is not None or begins_body(word, i)) or word[i : i + 3] == ["phòng", ",", "chống"]:
        return []
    if _names_a_thing(toks, i, p):
        return []
    out: list[tuple[int, int]] = []
    start = k = i
    while k < p:
        mention = entity[k]
        if mention is not None and mention.start < toks.start[k]:
            k += 1
            continue
        if word[k] == ":":
            k = _behind_colon(toks, start, k, p)
            start = k if word[k - 1] == ":" else start
            continue
        if k > start and _is_what_is_done(word, k):
            p = k
            break
        after = _next_party(toks, start, k, p)
        if after == k:
            k += 1
            continue
        if start < k:
            out.append((start, k))
        start = k = after
    if start < p:
        out.append((start, p))
    return [x for x in (_trim(toks, a, b) for a, b in out) if x]


_DONE = frozenset("công tác,nội dung,nhiệm vụ,phương án,giải pháp,biện pháp".split(","))


def _is_what_is_done(word: Sequence[str], k: int) -> bool:
    """True if what is asked for stands at token ``k`` without a verb: 'chỉ đạo nhà thầu [các công tác chuẩn bị]'."""
    return word[k] in ("các", "những") and " ".join(word[k + 1 : k + 3]) in _DONE


_COUNTS = frozenset("hai ba bốn 2 3 4 5 toàn cả số".split())
_PIECES = frozenset(
    "cuộc chiếc bức chuyến loại khoản điều cái trận cơn bài lời món mẫu ngày tháng lần cách câu đoạn tuyến kỳ dịp mức bước việc thay".split()
)
"""Behind 'các' and the like they count things, not people or bodies: 'các [cuộc] họp'."""


def _names_a_thing(toks: Tokens, i: int, p: int) -> bool:
    """True for 'các dự án', 'toàn diện', a date, a law, a road or ground, and for 'các' alone: no party begins so."""
    mention = toks.entity[i]
    if mention is None and toks.word[i + 2 : i + 3] == ["hóa"] and " ".join(toks.word[i : i + 2]) in _MADE:
        return True
    if mention is not None and (
        mention.label in ("DATE", "DOCUMENT") or (mention.label == "LOCATION" and _is_site(toks.word, i))
    ):
        return True
    if mention is None and " ".join(toks.word[i : i + 2]) in NO_BODIES:
        return True
    if toks.word[i : i + 4] == ["chính", "phủ", "điện", "tử"] or toks.word[i : i + 3] == ["chính", "phủ", "số"]:
        return True
    noun = i
    while noun < p and (toks.word[noun] in MANY or (noun + 1 < p and toks.entity[noun] is None and toks.word[noun] in _COUNTS)):
        noun += 2 if toks.word[noun : noun + 2] == ["toàn", "bộ"] else 1
    if noun > i and (noun >= p or toks.word[noun] in _PIECES):
        return True
    pair = " ".join(toks.word[noun : noun + 2])
    if pair in THINGS or (mention is None and pair in NO_BODIES):
        return True
    return toks.word[noun : noun + 1] == ["khâu"]


_MADE = frozenset("hệ thống,xã hội,đồng bộ,công khai,thương mại,cổ phần".split(","))
"""With 'hóa' behind they are what is done: '[hệ thống hóa] các dự án', but 'ngành văn hóa', 'nhà máy hóa chất'."""
_SITES = frozenset("sân đoạn cống tuyến nút hầm kênh đập".split())
_LONG_SITES = frozenset((("quốc", "lộ"), ("tỉnh", "lộ"), ("công", "viên")))


def _is_site(word: Sequence[str], i: int) -> bool:
    """True for a name of what somebody built, and nobody works as: 'sân vận động Tân Hải', 'đoạn Tân Hải - Hòa Sơn', 'quốc lộ 3'."""
    return word[i] in _SITES or tuple(word[i : i + 2]) in _LONG_SITES


_FIELDS = frozenset("xã hội,nghề nghiệp,kỹ thuật,công nghệ".split(","))
"""Behind a dash they go on with the name of a kind of body: 'các tổ chức chính trị - [xã hội]'."""


def _next_party(toks: Tokens, start: int, k: int, p: int) -> int:
    """The token where the next party begins, if the one that began at ``start`` ends at token ``k``; ``p`` if none follows, ``k`` if it goes on."""
    word, entity = toks.word, toks.entity
    w = word[k]
    if w == "(":
        close = bracket_end(word, k, p)
        after = joint(word, close) if k < close < p - 1 else close
        return after if close < after < p and (entity[after] is not None or begins_body(word, after)) else p
    if w in ("được", "bị") and entity[k] is None and k + 1 < p and entity[k + 1] is not None:
        return p  # '[Sở A] được UBND tỉnh giao bố trí kinh phí'
    if w == "-" and " ".join(word[k + 1 : k + 3]) in _FIELDS:
        return k
    if w == "-":
        return k + 1 if _are_side_by_side(toks, start, k) else _next_person(toks, k, p)
    behind = joint(word, k)
    if not k < behind < p:
        return k
    following = entity[behind]
    if following is None or following.start != toks.start[behind] or following.label == "DATE":
        return behind if _is_apart(toks, start, k, behind) else k
    title = following.label == "TITLE"
    if title and w == "," and any(m is not None and m.label == "PERSON" for m in entity[start:k]):
        return _next_person(toks, k, p)  # 'ông Lê A, Phó Chủ tịch UBND tỉnh': one person
    if _is_around(toks, start, k, behind):  # 'UBND xã A, huyện B': the place around it is left out
        return next((m for m in range(behind, p) if entity[m] is not following), p)
    one = (title and _is_one_person(toks, start, k, p)) or _is_one_more_place(toks, start, k, behind)
    return behind if not one or _is_apart(toks, start, k, behind) else k


def _behind_colon(toks: Tokens, start: int, k: int, p: int) -> int:
    """Behind the colon at token ``k``: 'các sở: [Y tế, ...]' are those named; but 'UBND các xã: A, B', 'Giám đốc các sở: A, B' are one, with their names."""
    place = toks.entity[k + 1] if k + 1 < p else None
    if place is not None and place.label == "LOCATION":
        return p
    return k + 1 if toks.word[start] in MANY else _end_of_names(toks, k + 1, p)


def _end_of_names(toks: Tokens, k: int, p: int) -> int:
    """The comma or 'và' behind the names of one list from token ``k`` on, before a body with its kind of name; ``p`` if none follows."""
    for m in range(k, p - 1):
        if toks.word[m] in (",", "và") and toks.word[m + 1] in _KINDS:
            return m
    return p


_KINDS = frozenset("ubnd chủ bộ sở tập tổng hội liên các những giám".split())


def _are_side_by_side(toks: Tokens, start: int, k: int) -> bool:
    """True for two countries or places with a dash between: '[Lào] - [Nga] ký hiệp định'."""
    before, after = toks.entity[start], toks.entity[k + 1] if k + 1 < len(toks.word) else None
    return (
        before is not None
        and after is not None
        and before.label in ("LOCATION", "ORG")
        and after.label in ("LOCATION", "ORG")
        and before is toks.entity[k - 1]
    )


def _next_person(toks: Tokens, k: int, p: int) -> int:
    """The token where the next person is named behind what is said of one: 'ông A, Phó Giám đốc, và [bà B]'; ``p`` if there is none."""
    for m in range(k, p - 1):
        if toks.word[m] in (",", "và", "cùng") and toks.word[m + 1] in ("ông", "bà"):
            return m + 1
    return p


def _is_one_person(toks: Tokens, start: int, k: int, p: int) -> bool:
    """True for two titles of one: 'Bộ trưởng, Chủ nhiệm Văn phòng A [Lê B]'."""
    title = toks.entity[start]
    if title is None or title.label != "TITLE" or toks.word[k] != "," or any(m is not title for m in toks.entity[start:k]):
        return False
    for m in range(k + 1, p):
        mention = toks.entity[m]
        if mention is None and toks.word[m] in JOINED:
            return False
        if mention is not None and mention.label == "PERSON":
            return True
    return False


def _is_one_more_place(toks: Tokens, start: int, k: int, behind: int) -> bool:
    """True for the next place of a body that has several: 'UBND các xã A và [B]', but 'các tỉnh A, [B]'."""
    place, last, first = toks.entity[behind], toks.entity[k - 1], toks.entity[start]
    if (
        place is None
        or place.label != "LOCATION"
        or last is None
        or last.label != "LOCATION"
        or last.start <= toks.start[start]
    ):
        return False
    if toks.word[start] in MANY and last.start <= toks.start[start + 2]:
        return False
    return first is None or first.label in ("TITLE", "AGENCY")


def _is_around(toks: Tokens, start: int, k: int, behind: int) -> bool:
    """True for the place that a body lies in: 'UBND xã A, [huyện B]'."""
    place, first = toks.entity[behind], toks.entity[start]
    level = _LEVELS.get(toks.word[behind])
    return (
        level is not None
        and toks.word[k] == ","
        and place is not None
        and place.label == "LOCATION"
        and first is not None
        and first.label in ("AGENCY", "TITLE")
        and first is toks.entity[k - 1]
        and any(_LEVELS.get(w, 9) < level for w in toks.word[start:k])
    )


_LEVELS = {"xã": 0, "phường": 0, "thị": 1, "huyện": 1, "quận": 1, "tp": 1, "tỉnh": 2}


_SPLIT = frozenset("các những toàn đồng ubnd bhxh tổ".split())
_SPLIT_AND = frozenset(
    "ông bà chính lãnh mỗi một giám người cấp cả công tỉnh thành ban cán chủ hội huyện doanh bí phó lực đội đoàn phòng trung bệnh trường nhà hiệp ngân cộng".split()
)
# Those who are named side by side and are not one collective: 'doanh nghiệp, người dân', but 'cán bộ, đảng viên', 'các bộ, ngành'.
_ALONE = frozenset(
    "người dân,nhân dân,doanh nghiệp,nhà đầu,chủ đầu,nhà thầu,nhà trường,gia đình,phụ huynh,học sinh,sinh viên,giáo viên,người lao,người sử,"
    "cộng đồng,báo chí,hợp tác,hiệp hội,bà con,hộ dân,ngư dân,nông dân,chính quyền,địa phương,công an,quân đội,ngân hàng,chủ rừng,chủ tàu".split(
        ","
    )
)
_ANYWAY = frozenset("người dân,nhân dân,bà con,phụ huynh,chủ đầu,nhà đầu,nhà thầu".split(","))


def _stands_alone(word: Sequence[str], start: int, k: int) -> bool:
    """True if a party of its own begins at token ``k`` behind the one that began at ``start``."""
    noun = " ".join(word[k : k + 2])
    if noun not in _ALONE or word[start : start + 2] in (["cấp", "ủy"], ["cấp", "uỷ"], ["cán", "bộ"]):
        return False
    return noun in _ANYWAY or word[start] in ("ubnd", "sở", "phòng") or " ".join(word[start : start + 2]) in _ALONE


_TITLES = frozenset("chủ tịch,giám đốc,thủ trưởng,bộ trưởng,cục trưởng,chánh văn,tổng giám,bí thư".split(","))
_BODIES_APART = frozenset(
    "bệnh viện,trường học,trung tâm,nhà máy,công an,thuế tỉnh,thuế thành,thuế cơ,điện lực,hạt kiểm,trạm y,công ty,tổng công,ban quản,viện kiểm,tòa án,toà án,ngân hàng,kho bạc,bộ đội,hiệp hội,tập đoàn,"
    "văn phòng,đại sứ,sứ quán,đội quản,đội kiểm,phòng quản".split(",")
)


_ABBREVIATED = frozenset("csgt ttgt qltt csđt cscđ bđbp bql bqlda bch tnxp nhnn kbnn mttq lđlđ".split())
_JOINS_FORCES = frozenset("lực các liên".split())
"""'[lực lượng CSGT, TTGT]': one collective."""


def _is_apart(toks: Tokens, start: int, k: int, behind: int) -> bool:
    """True if what is joined at token ``k`` to the party that began at ``start`` is a party of its own at token ``behind``, though no name."""
    word = toks.word
    first = word[behind]
    body = first != "tổ" or word[behind + 1 : behind + 2] != ["chức"]  # 'các cơ quan, [tổ chức]': one collective
    if (first in _SPLIT and body) or _stands_alone(word, start, behind):
        return True
    if word[k] in (";", "cùng") or word[k + 1 : behind] not in ([], ["và"]) or word[k] not in JOINED:
        return begins_body(word, behind)
    if first in _ABBREVIATED and word[start] not in _JOINS_FORCES:
        return True
    pair = " ".join(word[behind : behind + 2])
    if first in ("mỗi", "mọi", "từng") or (first[0].isdigit() and (word[k] == "và" or word[start][0].isdigit())):
        return begins_body(word, behind) and pair not in NO_BODIES
    if pair == "chính quyền":
        return word[start] not in ("cấp", "đảng", "người", "thủ") and word[start + 1] != "cấp"
    if pair in _OF_MANY and " ".join(word[start : start + 2]) in _ALONE:
        return True
    if pair in _TITLES and k - start > 2:  # 'thủ trưởng các sở, [chủ tịch UBND xã]', but 'bí thư, chủ tịch xã'
        return True
    if pair in _BODIES_APART and word[start] not in _HEADS_OF_MANY and word[start : start + 2] != ["các", "tập"]:
        return True
    return word[k] != "," and _is_apart_behind_and(toks, start, k, behind)


_OF_MANY = frozenset(("đơn vị", "cơ quan", "nhà trường", "ban giám"))


def _is_apart_behind_and(toks: Tokens, start: int, k: int, behind: int) -> bool:
    """The same for 'và', which joins parties more often than a comma: 'Sở A và [đội tuần tra]', but 'các bộ và [ngành]'."""
    word = toks.word
    first, pair = word[behind], " ".join(word[behind : behind + 2])
    named = toks.entity[start]
    if named is not None and (
        named is toks.entity[k - 1] or any(m is not None and m.label == "PERSON" for m in toks.entity[start:k])
    ):
        return begins_body(word, behind) and pair not in NO_BODIES
    if first == "ngành":
        return word[k - 1] not in ("bộ", "sở", "ban")
    if pair == "cơ quan":
        return word[start] not in _HEADS_OF_MANY and word[start] not in MANY
    return first in _SPLIT_AND


_HEADS_OF_MANY = frozenset("thủ người lãnh đại giám trưởng".split())
"""What stands over several at once: 'lãnh đạo các sở, bệnh viện'."""


_TAILS = frozenset((*",;…\"“‘'.-", *"và đã cũng cùng được sẽ phải cần đều chưa bao vẫn không nhưng mà việc".split()))


_WHOLE = ONE_WORD | {("giúp", "việc"), ("làm", "việc"), ("công", "việc")}


def _trim(toks: Tokens, a: int, b: int) -> tuple[int, int] | None:
    """A person's name alone; no mark at either end."""
    while a < b and toks.word[a] in (",", ";", "và", '"', "“"):
        a += 1
    while a < b and toks.word[b - 1] in _TAILS and tuple(toks.word[b - 2 : b]) not in _WHOLE:
        b -= 1
    if toks.word[a : a + 2] == ["gia", "đình"]:
        return a, b
    for k in range(a, b):
        mention = toks.entity[k]
        if mention is not None and mention.label == "PERSON":
            m = k
            while m < b and toks.entity[m] is mention:
                m += 1
            return k, m
    return (a, b) if a < b else None

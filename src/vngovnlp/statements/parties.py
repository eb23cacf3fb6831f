"""Who gets a task: the parties that it begins with, where its predicate begins behind them, and those to work with."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.verbs import LIGHT, OPENER_SIZES, OPENERS

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

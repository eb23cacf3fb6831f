"""Who gets a task: the parties that it begins with, where its predicate begins behind them, and those to work with."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.verbs import LIGHT, OPENER_SIZES, OPENERS

# What a collective or an unnamed body begins with: 'các đơn vị', 'người đứng đầu', 'toàn ngành', 'UBND các xã'.
_HEADS = frozenset(
    "các những tất toàn mỗi từng mọi cả một người lực cơ đơn cấp chính ngành doanh địa cán chủ nhà ban bộ sở tỉnh thành huyện xã "
    "phường trường công đoàn hội tổ phòng ubnd ủy uỷ lãnh thủ giám trưởng đại chi đảng thanh nông nhân bà đồng ông anh chị chúng đội đài báo "
    "hai ba 2 3 4 5 tập hđnd mttq phía hộ bệnh trung đại ngân viện kho cục vụ quân hệ tp thị đặc hiệp khối tân tiểu sân văn mặt liên học giáo phụ".split()
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
# What these do is their name: 'chủ đầu tư', 'các nhà thầu', 'toàn ngành giáo dục', 'tổ kiểm tra'; it is a predicate only if no other follows.
_NAMED_BY_WORK = frozenset("chủ nhà nhóm tổ đoàn ngành".split())
WORK = frozenset(
    "đầu tư,quản lý,thi công,tư vấn,thiết kế,giáo dục,thanh tra,kiểm tra,giám sát,điều tra,phòng chống,bảo vệ,tuyên truyền,soạn thảo,thẩm định,"
    "sản xuất,xây dựng,đào tạo,vận hành,khai thác,nghiên cứu,khảo sát,cứu hộ,làm việc,giúp việc".split(",")
)
_TRADES = frozenset("thi công,quản lý,tư vấn,thiết kế,soạn thảo,sản xuất,vận hành,khai thác,đào tạo,điều tra".split(","))
# Verbs that open no task by themselves; right behind a name or collective they begin the predicate: '[thanh niên] đi bộ', '[UBND xã] ra văn bản'.
_VERBS = frozenset(
    "ra,trả,nêu,cam kết,đi,ở nhà,mở,hoan nghênh,tìm,nhận,gửi,nộp,họp,xem,lập,mời,đang,cứ,vẫn,vừa,hãy,cử,mua,dành,chọn,bỏ,giảm,tăng,nâng,đeo,"
    "khai báo,tham dự,nói,ngồi,đến,lên,xuống,rời,học,ăn,mặc,đóng,ký,kiềm chế,siết,chuyển,không".split(",")
)
_VERB_HEADS = frozenset(verb.split()[0] for verb in _VERBS)
# A collective can end with one of these: 'người dân', 'các đơn vị', 'cơ quan chức năng'.
_ENDS = frozenset(
    "dân niên vị phương nghiệp quan năng viên chức bào nhân sinh huynh tư thầu tỉnh huyện xã phường quận thôn hội thể hàng".split()
)
# 'công tác X', 'văn bản', 'thủ tục': things, no bodies, although they stand in front like one.
THINGS = frozenset(
    "công tác,văn bản,hành vi,vấn đề,vướng mắc,báo cáo,bài thi,hệ tri,việc làm,dự án,nội dung,nhiệm vụ,biện pháp,giải pháp,quy định,"
    "chính sách,công trình,trường hợp,hoạt động,kết quả,chỉ tiêu,chương trình,phương án,người trở,tình trạng,số liệu,mục tiêu,thông tin,"
    "lĩnh vực,nỗ lực,đảm bảo,bảo đảm,đề xuất,phương tiện,cơ bản,đặc biệt,quy mô,thủ tục,khâu,hồ sơ,kế hoạch,tiêu chí,nguồn lực,quyền lợi,cơ chế,bạn trẻ,thành phần,tổ chức thực,công khai,nhà máy,công nghệ,chủ trương,"
    "tiến độ,vụ việc,điều kiện,yêu cầu,hạng mục,tuyến đường,khoản,nguyên tắc,thiết bị,chất lượng".split(",")
)
_SPLIT = frozenset("các những toàn đồng ubnd tổ".split())
_SPLIT_AND = frozenset("chính lãnh mỗi một giám người cấp cả công tỉnh thành ban cán chủ hội huyện".split())
MANY = frozenset("các những mọi tất cả một số nhiều mỗi".split())


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
    candidate = named = reach = -1
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
        if size == 0 and k > i and word[k] in _STOPS and not (word[k] == "bên" and word[k - 1] in ("hai", "ba", "các", "mỗi")):
            return candidate if candidate >= 0 else k
        if word[k] == "(" and k > i:  # '[Bộ Y tế (BYT) và Bộ Công an] rà soát'
            close = _bracket_end(word, k, limit)
            if close > k:
                k = close
                continue
        if word[k] in (";", ":", "("):
            return candidate if candidate >= 0 else k
        if size == 0 and k > i and _is_verb(toks, k):
            return candidate if candidate >= 0 else k
        if size:
            strong = tuple(word[k : k + size]) in _STRONG and word[k : k + 2] != ["cần", "thiết"]
            if strong or k == i:
                return k
            if candidate < 0 and _is_name(word, k, reach):
                named = k if named < 0 else named
                k = reach = k + 2
                continue
            if candidate < 0 and word[k - 1] in MANY:  # '[các tổ chức tôn giáo] tham gia'
                k += size
                continue
            if word[k] == "có" and candidate < 0:
                modal = _relative_end(word, k, limit)
                if modal > k:
                    return modal
            if candidate < 0:
                if word[k - 1] not in _NOUNS or (entity[k - 1] is not None):
                    return k
                candidate = k
                reach = k + size
            elif word[k - 1] not in _NOUNS:
                # 'các đơn vị [thi công] hoàn thành', but 'các đơn vị kiểm tra nơi ở, [xử lý ...]'
                return k if k == reach and " ".join(word[candidate:k]) in _TRADES else candidate
            k += size
            continue
        k += 1
    return candidate if candidate >= 0 else named if named >= 0 else i


def _is_name(word: Sequence[str], k: int, reach: int) -> bool:
    """True if the work at token ``k`` is what somebody is called by: 'chủ [đầu tư]', 'đoàn thanh tra, [kiểm tra]'. ``reach``: end of the work before."""
    if " ".join(word[k : k + 2]) not in WORK:
        return False
    if word[k - 1] == "ngành":  # 'ngành [giáo dục]', but 'các bộ, ngành điều tra'
        return word[k - 2] not in ("bộ", "ban", "sở", ",")
    return word[k - 1] in _NAMED_BY_WORK or (k - 1 == reach and word[k - 1] in (",", "và"))


def _relative_end(word: Sequence[str], k: int, stop: int) -> int:
    """The 'cần' or 'phải' behind a relative clause at token ``k``: '[các xã có vướng mắc] cần ...'; ``k`` if there is none."""
    for m in range(k + 2, min(k + 16, stop)):
        if word[m] in (",", ";", ":", ".", "(", "để", "và", "nếu", "khi", '"'):
            return k
        if word[m] in ("cần", "phải", "thì") and word[m + 1 : m + 2] != ["thiết"]:
            return m
    return k


def _is_verb(toks: Tokens, k: int) -> bool:
    """True if a verb of no task stands at token ``k`` right behind a name or collective."""
    word = toks.word
    if word[k] not in _VERB_HEADS or word[k + 1 : k + 2] in (["trên"], ["chung"], ["riêng"]):  # 'các đơn vị nêu trên'
        return False
    if word[k] not in _VERBS and " ".join(word[k : k + 2]) not in _VERBS:
        return False
    return toks.entity[k - 1] is not None or word[k - 1] in _ENDS


def _bracket_end(word: Sequence[str], k: int, stop: int) -> int:
    """The token behind the bracket that opens at token ``k``; ``k`` if it is long or not closed."""
    for m in range(k + 1, min(k + 12, stop)):
        if word[m] == ")":
            return m + 1
    return k


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
    while noun < p and word[noun] in MANY:
        noun += 1
    if " ".join(word[noun : noun + 2]) in THINGS or word[noun : noun + 1] == ["khâu"] or (noun == p and noun > i):
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
                close = _bracket_end(word, k, p) if w == "(" else k
                if (
                    k < close < p - 1
                    and word[close] in (",", "và", "cùng")
                    and (entity[close + 1] is not None or word[close + 1] in _HEADS)
                ):
                    start = k = close
                    continue
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

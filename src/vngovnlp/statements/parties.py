"""Who gets a task: the parties that it begins with, where its predicate begins behind them, and those to work with."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.verbs import LIGHT, OPENER_SIZES, OPENERS, PAPERS

# What a collective or an unnamed body begins with: 'các đơn vị', 'người đứng đầu', 'toàn ngành', 'UBND các xã'.
_HEADS = frozenset(
    "các những tất toàn mỗi từng mọi cả một người lực cơ đơn cấp chính ngành doanh địa cán chủ nhà ban bộ sở tỉnh thành huyện xã "
    "phường trường công đoàn hội tổ phòng ubnd ủy uỷ lãnh thủ giám trưởng đại chi đảng thanh nông nhân bà đồng ông anh chị chúng đội đài báo "
    "hai ba 2 3 4 5 tập hđnd mttq phía hộ bệnh trung đại ngân viện kho cục vụ quân hệ tp thị đặc hiệp khối tân tiểu sân văn mặt liên học giáo phụ "
    "hãng họ bên chúng".split()
)
# The same, where the first syllable alone begins other words as well.
_BODIES = frozenset(
    "sinh viên,ứng viên,cựu chiến,nội bộ,thí sinh,tài xế,khách hàng,du khách,bác sĩ,bác sỹ,chuyên gia,chuyên viên,kiều bào,cử tri,thầy cô,thầy giáo,"
    "hải quan,hải quân,biên phòng,dân quân,kiểm lâm,kiểm sát,kiểm ngư,tòa án,toà án,tòa thánh,toà thánh,thường trực,thường vụ,bí thư,phi công,"
    "binh chủng,binh đoàn,binh sĩ,cảng vụ,tàu cá,thuyền viên,thuyền trưởng,ngư dân,hành khách,lái xe,nghệ sĩ,nghị sĩ,luật sư,y tế,y bác,tổng công,"
    "tổng cục,hợp tác xã,quốc hội,chính quyền,mặt trận,tuổi trẻ,phóng viên,nghiệp đoàn,xí nghiệp,đồn biên".split(",")
)
# They begin like a body and name none: 'toàn [diện]', 'công [việc]', 'hội [nghị]'.
_NO_BODIES = frozenset(
    "toàn diện,toàn quốc,đồng bộ,đồng thời,đồng loạt,đồng ý,đồng thuận,công việc,công văn,công điện,công suất,công lập,công bằng,công tâm,"
    "văn hóa,văn hoá,văn minh,văn kiện,phòng ngừa,phòng tránh,phòng bệnh,phòng cháy,phòng dịch,một cách,một mặt,một là,hai là,ba là,cơ cấu,cơ hội,"
    "cơ động,chính là,chính vì,chính thức,trung thực,trung bình,trung và,thị trường,hội nghị,hội thảo,hội đàm,hội nhập,hội họp,đại hội,đặc cách,"
    "địa điểm,địa chỉ,địa hình,học phí,học tập,học bổng,thành tích,thành công,thành lập,bộ luật,bộ tiêu,bộ quy,mặt hàng,mặt khác,mặt bằng,"
    "giáo trình,giáo án,người ta,đảng phí,nhân rộng,nhân lực,nhân dịp,nhân sự,vụ án,vụ nổ,vụ cháy,vụ tai,vụ mùa,cấp thiết,cấp bách,cấp phép,"
    "thủ đoạn,báo động,từng bước,từng dự,từng công,mỗi năm,mỗi ngày,nhân hội,năm gần,năm qua,năm tới,mỗi dự,chủ quyền,chủ nghĩa,chủ động,tập quán,hộ khẩu,hộ chiếu,"
    "bên cạnh,bên trong,bên ngoài".split(",")
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
    "khai báo,tham dự,nói,ngồi,đến,lên,xuống,rời,học,ăn,mặc,đóng,ký,kiềm chế,siết,chuyển,không,"
    "huy động,đáp ứng,kêu gọi,bày tỏ,liên hệ,bồi thường,chấp nhận,gặp gỡ,tận dụng,hoàn trả,tham khảo,phát động,tranh thủ,hối thúc,bàn,biểu dương,đề cao,"
    "nghiệm thu,tuân theo,giải đáp,giải thích,trao đổi,thi hành,thăm hỏi,vận dụng,tôn vinh,tôn trọng,trang bị,tài trợ,thay mặt,chứng minh,khống chế,"
    "mạnh dạn,thông qua,tìm hiểu,nhìn nhận,nhận thức,gắn kết,chung tay,chung sức,quyết tâm,kiên trì,kiên định,bình tĩnh,yên tâm,tin tưởng,quyên góp,"
    "tố giác,trình báo,phát hiện,tự nguyện,tự giác,di chuyển,trở về,quay lại,ở lại,cài đặt,sử dụng,đăng ký,trực đêm,trực chiến,ứng trực,tập hợp,"
    "triệu tập,khuyến khích,đặt,thả,chặn,bán,cho rằng,cho biết,khẳng định,thừa nhận,đồng ý,nhất trí,bắt đầu,thẳng thắn,giữ nguyên,lắp đặt,lên tiếng,"
    "thấm nhuần,nhận diện,phân biệt,truyền đạt,nối lại,khởi động,tăng tốc,rèn luyện,tu dưỡng,trau dồi,nêu cao,tiên phong,đi sâu,cống hiến,sửa chữa,"
    "tự chủ,dẫn độ,chữa,cứu,thăm,lo,xây,thực tập,động viên,khích lệ,khen,tặng,trao,bớt,thôi,tạm thời,mạnh tay,nhường,góp,hiểu,biết,nhớ,tổng rà soát,tiết giảm,tiết kiệm,tạm,tính,linh hoạt,phê bình,cho,nhấn mạnh,tuyên bố,cho hay".split(
        ","
    )
)
_VERB_HEADS = frozenset(verb.split()[0] for verb in _VERBS)
# A collective can end with one of these: 'người dân', 'các đơn vị', 'cơ quan chức năng'.
_ENDS = frozenset(
    "dân niên vị phương nghiệp quan năng viên chức bào nhân sinh huynh tư thầu tỉnh huyện xã phường quận thôn hội thể hàng họ khách sĩ sỹ xế tri hãng dục ông bà".split()
)
# 'công tác X', 'văn bản', 'thủ tục': things, no bodies, although they stand in front like one.
THINGS = frozenset(
    "công tác,văn bản,hành vi,vấn đề,vướng mắc,báo cáo,bài thi,hệ tri,việc làm,dự án,nội dung,nhiệm vụ,biện pháp,giải pháp,quy định,"
    "chính sách,công trình,trường hợp,hoạt động,kết quả,chỉ tiêu,chương trình,phương án,người trở,tình trạng,số liệu,mục tiêu,thông tin,"
    "lĩnh vực,nỗ lực,đảm bảo,bảo đảm,đề xuất,phương tiện,cơ bản,đặc biệt,quy mô,thủ tục,khâu,hồ sơ,kế hoạch,tiêu chí,nguồn lực,quyền lợi,cơ chế,bạn trẻ,thành phần,tổ chức thực,công khai,nhà máy,công nghệ,chủ trương,"
    "tiến độ,vụ việc,điều kiện,yêu cầu,hạng mục,tuyến đường,khoản,nguyên tắc,thiết bị,chất lượng,"
    "cuộc họp,đề án,dự luật,phong trào,quy chế,di sản,sản phẩm,hàng hóa,hàng hoá,phương pháp,chi phí,số tiền,tinh thần,thái độ,chức danh,tiến trình,"
    "quá trình,nghị quyết,nghị định,thông tư,mô hình,loại hình,kết luận,thể chế,thức ăn,mặt hàng,quy trình,công đoạn,bất đồng,bất cập,sai phạm,vi phạm,"
    "gương người,trạm thu,dịch vụ,rủi ro,nguy cơ,tội phạm,chỉ số,tài liệu,tài sản,bài học,khó khăn,hạn chế,cơ hội,kinh nghiệm,phương thức,giao dịch,"
    "lễ hội,sự kiện,dữ liệu,phản ánh,kiến nghị,tệ nạn,khoản chi,nguồn vốn,nguồn thu,tai nạn,sự cố,công việc,dòng vốn,con số,bước đi,bản quy".split(
        ","
    )
)
_SPLIT = frozenset("các những toàn đồng ubnd tổ".split())
_SPLIT_AND = frozenset("ông bà chính lãnh mỗi một giám người cấp cả công tỉnh thành ban cán chủ hội huyện".split())
MANY = frozenset("các những mọi tất cả một số nhiều mỗi".split())


_ONE_WORD = frozenset((("trật", "tự"), ("trình", "tự"), ("tuần", "tự"), ("hậu", "cần"), ("chuyên", "cần")))
"""Their second syllable is no light word."""


def phrase_at(word: Sequence[str], k: int, stop: int) -> int:
    """Length of the light word or task word at token ``k``, light words first; 0 if there is none."""
    sizes = OPENER_SIZES.get(word[k])
    if sizes is None or (k > 0 and (word[k - 1], word[k]) in _ONE_WORD):
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
        if _is_noun(word, k, i):
            k += 2
            continue
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
                if not _may_be_named(word, k) or (entity[k - 1] is not None):
                    return k
                candidate = k
                reach = k + size
            elif not _may_be_named(word, k):
                # 'các đơn vị [thi công] hoàn thành', but 'các đơn vị kiểm tra nơi ở, [xử lý ...]'
                return k if k == reach and " ".join(word[candidate:k]) in _TRADES else candidate
            k += size
            continue
        k += 1
    return candidate if candidate >= 0 else named if named >= 0 else i


def _may_be_named(word: Sequence[str], k: int) -> bool:
    """True if a task word at token ``k`` can describe the body before it: 'đơn vị [thi công]', but 'các bên liên quan [thi công]'."""
    return word[k - 1] in _NOUNS and word[k - 2 : k] not in (["liên", "quan"], ["hữu", "quan"])


def _is_noun(word: Sequence[str], k: int, i: int) -> bool:
    """True for 'các cơ quan, [tổ chức], cá nhân', where 'tổ chức' is no verb."""
    return (
        word[k : k + 2] == ["tổ", "chức"]
        and (k == i or word[k - 1] in (",", "và"))
        and word[k + 2 : k + 3] in ([","], ["và"], ["có"], ["cá"], ["chính"], ["xã"], ["đoàn"], ["đảng"], ["tín"], ["liên"])
    )


_OFFICES = frozenset("sở phòng ban đội trạm cục tâm".split())
_OFFICE_WORK = (WORK | {"phát triển", "kiểm soát", "xúc tiến", "giám định", "quan trắc"}) - frozenset(
    "nghiên cứu,khảo sát,soạn thảo,thẩm định,làm việc,tuyên truyền,giám sát,phòng chống".split(",")
)


def _is_name(word: Sequence[str], k: int, reach: int) -> bool:
    """True if the work at token ``k`` is what somebody is called by: 'chủ [đầu tư]', 'đoàn thanh tra, [kiểm tra]'. ``reach``: end of the work before."""
    work = " ".join(word[k : k + 2])
    if (
        word[k - 1] in _OFFICES and work in _OFFICE_WORK and " ".join(word[k + 2 : k + 4]) not in PAPERS
    ):  # 'Đội [quản lý] trật tự đô thị', 'Sở [giáo dục]'
        return True
    if work not in WORK:
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


def _begins_body(word: Sequence[str], i: int) -> bool:
    return word[i] in _HEADS or " ".join(word[i : i + 2]) in _BODIES


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
    return noun in _ANYWAY or " ".join(word[start : start + 2]) in _ALONE


def _names_a_thing(toks: Tokens, i: int, p: int) -> bool:
    """True for 'các dự án', 'toàn diện', a date, a law, and for 'các' alone: no party begins so."""
    mention = toks.entity[i]
    if mention is not None and mention.label in ("DATE", "DOCUMENT"):
        return True
    noun = i
    while noun < p and toks.word[noun] in MANY:
        noun += 1
    pair = " ".join(toks.word[noun : noun + 2])
    if pair in THINGS or (mention is None and pair in _NO_BODIES):
        return True
    return toks.word[noun : noun + 1] == ["khâu"] or (noun == p and noun > i)


def parties(toks: Tokens, i: int, p: int) -> list[tuple[int, int]]:
    """Token ranges of the parties listed in tokens ``i`` to ``p``; empty if these are no parties."""
    word, entity = toks.word, toks.entity
    while i < p and word[i] in ("riêng", "với", "đối", ",", "giao", "cho", "đề", "nghị"):
        i += 1
    if i >= p or not (entity[i] is not None or _begins_body(word, i)):
        return []
    if _names_a_thing(toks, i, p):
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
                if title and w == "," and any(m is not None and m.label == "PERSON" for m in entity[start:k]):
                    out.append((start, k))  # 'ông Lê A, Phó Chủ tịch UBND tỉnh': one person
                    return [x for x in (_trim(toks, a, b) for a, b in out) if x]
                cut = (
                    begins
                    or word[k + 1] in _SPLIT
                    or (w == "và" and word[k + 1] in _SPLIT_AND)
                    or _stands_alone(word, start, k + 1)
                )
            if w in ("(", "-") and not inside:
                if start < k:
                    out.append((start, k))
                close = _bracket_end(word, k, p) if w == "(" else k
                if (
                    k < close < p - 1
                    and word[close] in (",", "và", "cùng")
                    and (entity[close + 1] is not None or _begins_body(word, close + 1))
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


_TAILS = frozenset((",", "và", '"', "đã", "cũng", "cùng", "được", "sẽ", "phải", "cần", "đều", ".", "-"))


def _trim(toks: Tokens, a: int, b: int) -> tuple[int, int] | None:
    """A person's name alone; no mark at either end."""
    while a < b and toks.word[a] in (",", "và", '"'):
        a += 1
    while a < b and toks.word[b - 1] in _TAILS and tuple(toks.word[b - 2 : b]) not in _ONE_WORD:
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

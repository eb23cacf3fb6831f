"""Where the predicate of a task begins, behind the parties that it names: a token, the first one if no subject stands in front."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.wording.bodies import MANY, NO_BODIES, THINGS
from vngovnlp.statements.wording.doers import any_end, earlier_end, later_end
from vngovnlp.statements.wording.joints import JOINED, begins_body, bracket_end, is_trade, joint
from vngovnlp.statements.wording.verbal import LIKELY, ONES, PAIRS
from vngovnlp.statements.wording.verbs import LIGHT, OPENER_SIZES, OPENERS, PAPERS

_STOPS = frozenset("khi theo để nhằm căn bên sau trước trong thì là nếu vào về như gồm đó hiện thời đến từ đang rất".split())
_STOP_HEADS = frozenset("ngoài kể trên với chậm trễ muộn tuy nhưng bằng thông thường một được".split())
_STOP_PAIRS = frozenset(
    "được phép,được quyết,được quyền,ngoài việc,ngoài ra,kể cả,kể từ,trên tinh,với vai,với tinh,với trách,với mục,chậm nhất,trễ nhất,muộn nhất,tuy nhiên,bằng cách,bằng mọi,bằng các,thông qua,thường xuyên,một mặt,một lần".split(
        ","
    )
)
"""They end the parties before them as well: '[các xã] với tinh thần ...', '[các sở] chậm nhất là ...'."""
_TOPS = frozenset("trung tỉnh thành cấp tw huyện".split())
_DOWN_TO = frozenset("đến tới xuống".split())
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


_MUST = frozenset("cần phải nên sẽ thì".split())
"""Before them a relative clause belongs to whoever must: 'người trở về quê phải ...'."""
_NO_ORDERS = frozenset("thông dịch lưu tiếp hữu thừa".split())
"""Behind 'giao' they make another word of it: 'giao thông'."""
ONE_WORD = frozenset(
    (("trật", "tự"), ("trình", "tự"), ("tuần", "tự"), ("hậu", "cần"), ("hàng", "không"), ("chuyên", "cần"), ("sạch", "sẽ"))
)
"""Their second syllable is no light word."""


def phrase_at(word: Sequence[str], k: int, stop: int) -> int:
    """Length of the light word or task word at token ``k``, light words first; 0 if there is none."""
    sizes = OPENER_SIZES.get(word[k])
    if sizes is None or (k > 0 and (word[k - 1], word[k]) in ONE_WORD):
        return 0
    if word[k] == "giao" and k + 1 < len(word) and word[k + 1] in _NO_ORDERS:
        return 0
    for table in (LIGHT, OPENERS):
        for size in sizes:
            if k + size <= stop and tuple(word[k : k + size]) in table:
                return size
    return 0


def predicate(toks: Tokens, i: int, j: int) -> int:
    """The token where the predicate of the task begins; ``i`` itself if no subject stands in front."""
    obliged = _behind_those_who(toks.word, i, j)
    if obliged > i:
        return obliged
    p = _known_predicate(toks, i, j)
    named = toks.entity[i] is not None
    if not named and not begins_body(toks.word, i):
        return p
    if p > i:
        if p < j and toks.word[p] in _MUST:
            return p
        end = earlier_end(toks, i, p)
        if end < p or p == j or toks.entity[p - 1] is not None or toks.word[p - 2 : p] in _WHOLE:
            return end
        light = toks.word[p] == "có" or tuple(toks.word[p : p + 2]) in LIGHT
        return p if light else later_end(toks, i, p, j)
    verb = phrase_at(toks.word, i, j) > 0 or tuple(toks.word[i : i + 2]) in PAIRS
    return p if named or (verb and not is_trade(toks.word, i)) else any_end(toks, i, j)


_THOSE = frozenset(("các", "những", "mọi", "cả"))
_OBLIGED = frozenset("phải cần luôn hãy nên".split())
_THOSE_REACH = 16


def _behind_those_who(word: Sequence[str], i: int, j: int) -> int:
    """Where the predicate begins behind '[những người làm báo] luôn ...', '[tất cả người vào xã] phải ...'; ``i`` if nobody is called so."""
    k = i + 1 if word[i] == "tất" else i
    if word[k + 1 : k + 2] != ["người"] or word[k] not in _THOSE:
        return i
    for m in range(k + 2, min(j, k + _THOSE_REACH)):
        if word[m] in _OBLIGED and word[m + 1 : m + 2] != ["thiết"]:
            return m
        if word[m] in _ENDS_RELATIVE:
            break
    return i


def _known_predicate(toks: Tokens, i: int, j: int) -> int:
    """The same by the verbs of the tables."""
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
        behind = _part_end(toks, i, k, limit, listed=candidate < 0)
        if behind > k:
            if word[k] in (";", ":") and named < 0:
                named = k  # it ends here if no predicate follows
            k = behind
            continue
        size = phrase_at(word, k, j)
        if _ends_names(toks, i, k, j, size):
            return candidate if candidate >= 0 else k
        is_pair = size == 0 and k > i and candidate < 0 and k + 1 < j and (word[k], word[k + 1]) in PAIRS
        if is_pair:
            size = 2
        if size == 0:
            k += 1
            continue
        strong = tuple(word[k : k + size]) in _STRONG and word[k : k + 2] != ["cần", "thiết"]
        if strong and candidate >= 0 and k - reach > 3 and "," in word[reach:k]:
            return candidate  # '[Bộ] xác minh hồ sơ đất, giấy tờ cũ, cần ...'
        if strong or k == i:
            return k
        if candidate < 0 and entity[k - 1] is None and (_is_name(word, k, reach) or _is_their_work(word, k, size)):
            named = k if named < 0 else named
            k = reach = k + 2
            continue
        if candidate < 0 and word[k - 1] in MANY:  # '[các tổ chức tôn giáo] tham gia'
            k += size
            continue
        if candidate < 0 and (is_pair or word[k] == "có"):
            modal = _relative_end(word, k, limit)
            if modal > k:
                return modal
        if candidate < 0 and (entity[k - 1] is not None or not _may_be_named(word, k)):
            plain = entity[k - 1] is not None or tuple(word[k : k + size]) in LIGHT
            return k if plain else _obliged(word, k, limit)
        if candidate < 0:
            candidate = k
            reach = k + size
        elif not _may_be_named(word, k):
            # 'các đơn vị [thi công] hoàn thành', but 'các đơn vị kiểm tra nơi ở, [xử lý ...]'
            trade = k == reach and " ".join(word[candidate:k]) in _TRADES
            return k if trade else _obliged(word, candidate, limit)
        k += size
    return candidate if candidate >= 0 else named if named >= 0 else i


def _part_end(toks: Tokens, i: int, k: int, stop: int, *, listed: bool) -> int:
    """The token behind what belongs to the names at token ``k``, though it looks like a predicate; ``k`` if nothing does.

    ``listed``: no verb stands before, so that more names can follow.
    """
    word = toks.word
    if _is_noun(word, k, i):
        return k + 2
    if is_trade(word, k):
        return k + 3
    if k == i:
        return k
    w = word[k]
    if w == "phòng" and word[k + 1 : k + 3] == [",", "chống"]:  # 'hệ thống [phòng, chống] lao'
        return k + 3
    if w == "(":  # '[Bộ Y tế (BYT) và Bộ Công an] rà soát'
        return bracket_end(word, k, stop)
    if w == "từ" and not _DOWN_TO.isdisjoint(word[k + 2 : k + 5]) and word[k + 1] in _TOPS:
        return k + 5  # 'chính quyền [từ tỉnh đến cơ sở]'
    if w in ("có", "trong") and _describes(word, k):
        return k + 2
    if w == "trong" and k + 1 < stop and _is_body(toks, k + 1):  # 'từng đồng chí [trong Ban Thường vụ]'
        return k + 1
    if not listed:
        return k
    if w == ":":
        return k + 1 if _lists_names(toks, i, k, stop) else k
    return _further(toks, k, stop) if w in JOINED or w == "cũng" else k


def _is_body(toks: Tokens, k: int) -> bool:
    mention = toks.entity[k]
    return mention is not None and mention.label == "AGENCY"


def _ends_names(toks: Tokens, i: int, k: int, stop: int, size: int) -> bool:
    """True if the names before token ``k`` end there without a task word. ``size``: of the task word at token ``k``."""
    word = toks.word
    w = word[k]
    if w in (";", ":", "("):
        return True
    if k == i:
        return False
    if w in _QUOTES:
        if (
            toks.entity[k - 1] is not None
            and toks.entity[k] is None
            and not any(m is toks.entity[k - 1] for m in toks.entity[k:stop])
        ):
            return True  # 'kêu gọi [nước A] "kiềm chế"'
        pair = word[k + 1 : k + 3]
        return k + 1 < stop and (
            phrase_at(word, k + 1, stop) > 0 or tuple(pair) in PAIRS or pair[0] in _VERBS or " ".join(pair) in _VERBS
        )
    if size:
        return False
    if w in _STOPS:
        return not (w == "bên" and word[k - 1] in ("hai", "ba", "các", "mỗi"))
    return (w in _STOP_HEADS and " ".join(word[k : k + 2]) in _STOP_PAIRS) or _is_verb(toks, k)


_HAVING = frozenset("liên thẩm chức tên trụ".split())
_WITHIN = frozenset("toàn tỉnh khu vùng ngành lực nước cả hệ bộ thành xã huyện quân".split())


def _describes(word: Sequence[str], k: int) -> bool:
    """True for what says of which bodies it speaks: 'các đơn vị [có liên quan]', 'các xã [trong tỉnh]'."""
    if k + 1 >= len(word):
        return False
    return word[k + 1] in _HAVING if word[k] == "có" else word[k + 1] in _WITHIN and word[k - 1] not in _MARKS


_MARKS = frozenset(",;:.")
_QUOTES = frozenset("\"“‘'")
_NO_PARTIES = NO_BODIES | THINGS


def _further(toks: Tokens, k: int, stop: int) -> int:
    """The token where one more party begins behind words that can open a predicate: '[Sở A] cùng [các xã]'; ``k`` if none does."""
    word = toks.word
    if word[k] in (",", "và") and word[k + 1 : k + 2] not in (["đặc"], ["nhất"], ["cùng"], ["cũng"]):
        return k
    m = joint(word, k)
    if m == k or m >= stop:
        return k
    mention = toks.entity[m]
    if mention is not None:
        return m if mention.label != "DATE" else k
    return m if begins_body(word, m) and " ".join(word[m : m + 2]) not in _NO_PARTIES else k


def _lists_names(toks: Tokens, i: int, k: int, stop: int) -> bool:
    """True for the colon before the bodies that a collective stands for: 'các sở: [Y tế, Tài chính] rà soát'."""
    if k + 2 >= stop or k - i > 12 or k < i + 2 or (toks.word[i] not in MANY and toks.word[k - 2] not in MANY):
        return False
    mention = toks.entity[k + 1]
    return mention is not None and mention.label in ("AGENCY", "ORG", "LOCATION", "TITLE")


def _may_be_named(word: Sequence[str], k: int) -> bool:
    """True if a task word at token ``k`` can describe the body before it: 'đơn vị [thi công]', but 'các bên liên quan [thi công]', 'chi bộ [quan tâm]'."""
    return word[k - 1] in _NOUNS and word[k - 2 : k] not in _WHOLE


_WHOLE = (["liên", "quan"], ["hữu", "quan"], ["chi", "bộ"], ["đảng", "bộ"], ["quân", "đội"])


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
        word[k - 1] in _OFFICES
        and word[k - 2 : k] not in (["bộ", "đội"], ["quân", "đội"])
        and work in _OFFICE_WORK
        and " ".join(word[k + 2 : k + 4]) not in PAPERS
    ):  # 'Đội [quản lý] trật tự đô thị', 'Sở [giáo dục]'
        return True
    if work not in WORK and word[k - 1] != "ngành":
        return False
    if word[k - 1] == "ngành" and work in ("thông tin", "truyền thông"):
        return True
    if word[k - 1] == "ngành":  # 'ngành [giáo dục]', but 'các bộ, ngành điều tra'
        return work in WORK and word[k - 2] not in ("bộ", "ban", "sở", ",")
    return word[k - 1] in _NAMED_BY_WORK or (k - 1 == reach and word[k - 1] in (",", "và"))


def _is_their_work(word: Sequence[str], k: int, size: int) -> bool:
    """True for a work without an object, of a body: 'cơ quan [điều tra] của tỉnh'."""
    behind = word[k + size : k + size + 1]
    if word[k - 2 : k] == ["cơ", "quan"] and tuple(word[k : k + size]) in _INQUIRIES:
        return behind in ([], [","], ["."], [";"], ["của"], ["thuộc"], ["cấp"])
    return size == 2 and word[k - 1] in _NOUNS and behind in (["của"], ["thuộc"])


_INQUIRIES = frozenset((("điều", "tra"), ("thanh", "tra"), ("kiểm", "sát")))
"""Works without an object by which offices are called: 'cơ quan [điều tra], ...'."""


def _relative_end(word: Sequence[str], k: int, stop: int) -> int:
    """The 'cần' or 'phải' behind a relative clause at token ``k``: '[các xã có vướng mắc] cần ...'; ``k`` if there is none."""
    for m in range(k + 2, min(k + 16, stop)):
        if word[m] in (",", ";", ":", ".", "(", "để", "và", "nếu", "khi", '"'):
            return k
        if word[m] in ("cần", "phải", "thì") and word[m + 1 : m + 2] != ["thiết"]:
            return m
    return k


def _obliged(word: Sequence[str], k: int, stop: int) -> int:
    """The 'phải' behind a relative clause at token ``k``: '[người phân loại hồ sơ] phải ...'; ``k`` if there is none."""
    for m in range(k + 2, min(k + 12, stop)):
        if word[m] in _ENDS_RELATIVE:
            return k
        if word[m] == "phải" or word[m : m + 3] == ["có", "trách", "nhiệm"]:
            return m - 1 if word[m - 1] in ("cũng", "đều", "cần", "sẽ") else m
    return k


_ENDS_RELATIVE = frozenset(
    (",", ";", ":", ".", "(", "để", "và", "nếu", "khi", '"', "mà", "thì", "không", "các", "những", "việc", "theo")
)


# Verbs that open no task by themselves; right behind a name or collective they begin the predicate: '[thanh niên] đi bộ', '[UBND xã] ra văn bản'.
_VERBS = frozenset(
    "ra,trả,nêu,cam kết,đi,ở nhà,mở,hoan nghênh,tìm,nhận,gửi,nộp,họp,xem,lập,mời,đang,cứ,vẫn,vừa,hãy,cử,mua,dành,chọn,bỏ,giảm,tăng,nâng,đeo,"
    "khai báo,tham dự,nói,ngồi,đến,lên,xuống,rời,học,ăn,mặc,đóng,ký,kiềm chế,siết,chuyển,không,"
    "huy động,đáp ứng,kêu gọi,bày tỏ,liên hệ,bồi thường,chấp nhận,gặp gỡ,tận dụng,hoàn trả,tham khảo,phát động,tranh thủ,hối thúc,bàn,biểu dương,đề cao,"
    "nghiệm thu,tuân theo,giải đáp,giải thích,trao đổi,thi hành,thăm hỏi,vận dụng,tôn vinh,tôn trọng,trang bị,tài trợ,thay mặt,chứng minh,khống chế,"
    "khơi dậy,truy,mạnh dạn,thông qua,tìm hiểu,nhìn nhận,nhận thức,gắn kết,chung tay,chung sức,quyết tâm,kiên trì,kiên định,bình tĩnh,yên tâm,tin tưởng,quyên góp,"
    "tố giác,trình báo,phát hiện,tự nguyện,tự giác,di chuyển,trở về,quay lại,ở lại,ở tại,cài đặt,sử dụng,đăng ký,trực đêm,trực chiến,ứng trực,tập hợp,"
    "triệu tập,khuyến khích,dứt điểm,đối chất,giơ tay,đặt,thả,chặn,bán,cho rằng,cho biết,khẳng định,thừa nhận,đồng ý,nhất trí,bắt đầu,thẳng thắn,giữ nguyên,lắp đặt,lên tiếng,"
    "thấm nhuần,nhận diện,phân biệt,truyền đạt,nối lại,khởi động,tăng tốc,rèn luyện,tu dưỡng,trau dồi,nêu cao,tiên phong,đi sâu,cống hiến,sửa chữa,"
    "tự chủ,dẫn độ,chữa,cứu,thăm,lo,xây,thực tập,động viên,khích lệ,khen,tặng,trao,bớt,thôi,tạm thời,mạnh tay,nhường,góp,hiểu,biết,nhớ,tổng rà soát,tiết giảm,tiết kiệm,tạm,tính,linh hoạt,phê bình,cho,nhấn mạnh,tuyên bố,cho hay,muốn".split(
        ","
    )
)
_VERB_HEADS = frozenset(verb.split()[0] for verb in _VERBS)
# A collective can end with one of these: 'người dân', 'các đơn vị', 'cơ quan chức năng'.
_ENDS = frozenset(
    "dân niên vị phương nghiệp quan năng viên chức bào nhân sinh huynh tư thầu tỉnh huyện xã phường quận thôn hội thể hàng họ khách sĩ sỹ xế tri hãng dục ông bà".split()
)
_END_PAIRS = (["mọi", "người"], ["hàng", "không"])
_ADVERBS = frozenset("chỉ luôn đừng chớ".split())
_NO_ADVERBS = tuple([w] for w in "đạo thị huy tiêu số dẫn định".split())
_GOES_ON = frozenset(
    "của các những tỉnh tp thành quận huyện thị xã phường thôn và cùng hoặc liên trực thuộc trên tại ở nêu nói khu với cũng như đã đang sẽ có "
    "này đó kia ấy trong ngoài nơi cấp miền vùng số khóa khoá nhiệm phụ đặc nhất là hai ba trung nhà việt đều còn vẫn bắc nam đông tây ban được bị do nước phía về chi công tổng văn phòng theo từ một cơ đơn đoàn đội".split()
)
"""What can still belong to a name that ends before: 'Sở A [của] tỉnh', 'ông B [nêu trên]'."""


def _is_verb(toks: Tokens, k: int) -> bool:
    """True if a verb of no task stands at token ``k`` right behind a name or collective."""
    word = toks.word
    before = toks.entity[k - 1]
    named = before is not None
    if before is not None and before.label in ("AGENCY", "PERSON") and word[k] in LIKELY and word[k] not in _GOES_ON:
        return True
    if word[k] in _ADVERBS and word[k + 1 : k + 2] not in _NO_ADVERBS:
        return True
    if (word[k - 1], word[k]) in ONE_WORD and word[k - 2] != "khách":  # 'các hãng hàng không', but 'khách hàng không ...'
        return False
    if word[k] in ONES and (toks.entity[k - 1] is not None or word[k - 1] in _ENDS):
        return True
    if word[k : k + 3] == ["xã", "hội", "hóa"]:
        return named
    if word[k] not in _VERB_HEADS or word[k + 1 : k + 2] in (["trên"], ["chung"], ["riêng"]):  # 'các đơn vị nêu trên'
        return False
    if word[k] not in _VERBS and " ".join(word[k : k + 2]) not in _VERBS:
        return False
    return named or word[k - 1] in _ENDS or word[k - 2 : k] in _END_PAIRS or (word[k - 1] == "," and word[k - 2] in _ENDS)


def has_verb(toks: Tokens, i: int, j: int) -> bool:
    """True if anything is done at tokens ``i`` to ``j``: 'nhiệm vụ [rà soát chợ]', but 'trọng trách mới cho đồng chí'."""
    word = toks.word
    return any(
        toks.entity[k] is None
        and (phrase_at(word, k, j) or tuple(word[k : k + 2]) in PAIRS or word[k] in ONES or word[k] in LIKELY)
        for k in range(i, j)
    )

"""Where the words of a statement begin and end inside the clauses that the model found: without what joins, opens or tells it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vngovnlp.phrases import phrases
from vngovnlp.statements.borders.reported import behind_report
from vngovnlp.statements.clauses import Tokens
from vngovnlp.statements.network.spans import Role
from vngovnlp.statements.wording.predicate import has_verb

MODALS = frozenset("cần phải nên".split())
_NO_MODALS = frozenset(phrases("cần thiết,cần mẫn,phải chăng,phải không,phải trái,nên người,nên chăng"))
_VERBS_AFTER_ALL = frozenset((("thiết", "kế"), ("thiết", "lập")))
"""'cần [thiết kế] lại', but 'cần thiết'."""
_JOINTS = phrases(
    "cùng với đó,trong khi đó,trên cơ sở đó,bên cạnh đó,mặt khác,đồng thời,ngoài ra,trước mắt,theo đó,từ đó,qua đó,nhờ đó,do đó,sau đó,"
    "vì vậy,do vậy,vì thế,chính vì vậy,chính vì thế,muốn vậy,muốn thế,ưu tiên hàng đầu là,trước hết là,trước tiên là,tuy nhiên,tuy vậy,thứ nhất,thứ hai,thứ ba,thứ tư,thứ năm,một là,hai là,ba là,bốn là,năm là,đặc biệt là,đặc biệt,và"
)
_MARKED_JOINTS = phrases("trong đó,cụ thể,cụ thể là")
"""They join if a mark ends them: 'Cụ thể, [Sở A] ...', but 'cụ thể hoá ...', 'trong đó có ...'."""
_JOINT_HEADS = frozenset(joint[0] for joint in (*_JOINTS, *_MARKED_JOINTS))
_COUNTING = frozenset("thứ một hai ba bốn năm".split())
_WITH_ESPECIALLY = frozenset("quan chú lưu coi nghiêm khó ưu nhấn nguy quý".split())
"""Behind 'đặc biệt' they are what it stresses: 'đặc biệt [quan tâm]'."""
_SMALLEST = 2
"""Tokens that must be left of a statement."""


def trimmed(toks: Tokens, i: int, j: int, role: Role) -> tuple[int, int]:
    """The tokens of a statement that the model found at tokens ``i`` to ``j``, without what belongs to its neighbours or to the teller."""
    i = _behind_bracket(toks, i, j)
    j = _before_tail(toks, i, _before_credit(toks, i, _before_teller(toks, i, j)))
    j = _before_tail(toks, i, _before_main_clause(toks, i, j))
    if role in _ASKED_OR_PROMISED:
        j = _before_tail(toks, i, _before_aside(toks, i, j, role))
    if role == "PROPOSAL":
        i = _behind_asking(toks, behind_joints(toks, i, j), j)
    i = behind_joints(toks, _behind_rest(toks, i, j), j)
    if role != "DIRECTIVE":
        i = behind_report(toks, i, j)
    if role == "COMMITMENT":
        i = _behind_promised(toks, i, j)
    if role == "PROPOSAL":
        i = behind_modals(toks, i, j)
    return i, j


_RESTS = {
    "như": frozenset(("cũng",)),
    "thêm": frozenset("biết hay tin sẻ mạnh nghị cáo".split()),
    "rằng": frozenset("biết hay nói cho định mạnh".split()),
}
"""Words that end what stands before the statement, by the word before them: 'cũng [như ...]', 'cho biết [thêm, ...]'."""
_ASKED = (["kiến", "nghị"], ["đề", "nghị"], ["đề", "xuất"])
_OF_REQUEST = frozenset("trên này đó của nêu được là về có hợp".split())
"""Behind a request that is a noun: 'kiến nghị [của] cử tri'."""


def _behind_asking(toks: Tokens, i: int, j: int) -> int:
    """Behind the verb that asks, where the request begins with it: 'Ông A, Giám đốc B, kiến nghị [tỉnh bổ sung vốn]'."""
    word = toks.word
    asks = word[i : i + 2] in _ASKED and toks.entity[i] is None
    return i + 2 if asks and i + 2 + _SMALLEST <= j and word[i + 2] not in _OF_REQUEST else i


def _behind_rest(toks: Tokens, i: int, j: int) -> int:
    """Behind the end of the words that announce the statement: 'cũng như [rà soát ...]', 'cho biết thêm, [tiến độ ...]', 'kiến nghị với [Sở A ...]'."""
    word = toks.word
    if i == 0 or toks.sentence[i - 1] != toks.sentence[i] or i + 1 + _SMALLEST > j:
        return i
    if word[i - 1] in _RESTS.get(word[i], ()):
        return i + 2 if word[i + 1] in (",", ":") else i + 1
    return i + 1 if word[i] == "với" and toks.entity[i + 1] is not None and word[i - 2 : i] in _ASKED else i


def _behind_promised(toks: Tokens, i: int, j: int) -> int:
    """Behind the one whom something is promised: 'hứa với Bộ trưởng [sẽ làm ngay]'."""
    word = toks.word
    if i == 0 or word[i - 1 : i + 1] != ["hứa", "với"] or toks.entity[i + 1] is None:
        return i
    k = i + 1
    while k < j and toks.entity[k] is not None:
        k += 1
    k += word[k : k + 1] == [","]
    return k if k + _SMALLEST <= j else i


_DANGLING = tuple(
    tuple(words.split())
    for words in (
        ", yêu cầu",
        ", đề nghị",
        "và yêu cầu",
        "và đề nghị",
        "đồng thời chỉ đạo",
        "đồng thời yêu cầu",
        "đồng thời đề nghị",
        "đồng thời giao",
        "đồng thời",
        "trong đó",
        "bên cạnh đó",
        "ngoài ra",
        "dự kiến",
        "và",
        "thì",
        "nhưng",
        ",",
        ";",
        "-",
    )
)
_DANGLING_ENDS = frozenset(words[-1] for words in _DANGLING)


def _before_tail(toks: Tokens, i: int, j: int) -> int:
    """Before the words at the end that join what follows: '[Sở A rà soát], đồng thời'."""
    word = toks.word
    if word[j - 1] == "nên" and _leads_to_effect(toks, j) and j - 1 - i >= _SMALLEST:
        j -= 1
    while word[j - 1] in _DANGLING_ENDS and toks.entity[j - 1] is None:
        size = next((len(words) for words in _DANGLING if tuple(word[j - len(words) : j]) == words), 0)
        if size == 0 or j - size - i < _SMALLEST:
            break
        j -= size
    return j


_NO_EFFECT = frozenset("không chưa đừng chẳng chớ dựng lập xây viết".split())


def _leads_to_effect(toks: Tokens, j: int) -> bool:
    """True if the 'nên' before token ``j`` goes on with what came of the statement: '[xã thiếu vốn] nên [chưa xây chợ]', not 'không nên'."""
    goes_on = j < len(toks.word) and toks.sentence[j] == toks.sentence[j - 1] and toks.word[j] not in _STOPS
    return goes_on and toks.word[j - 2] not in _NO_EFFECT


_STOPS = frozenset(',;:.!?…)"')
_SAID = frozenset(
    (
        ("cho", "biết"),
        ("cho", "hay"),
        ("đưa", "tin"),
        ("nêu", "rõ"),
        ("nhấn", "mạnh"),
        ("khẳng", "định"),
        ("thông", "tin"),
        ("phát", "biểu"),
    )
)


_SOURCES = frozenset((("thông", "cáo"), ("thông", "tin"), ("nguồn", "tin"), ("hãng", "tin"), ("hãng", "thông")))


def _before_teller(toks: Tokens, i: int, j: int) -> int:
    """Before who said or reported the statement: '[Cầu đã hỏng]", thông báo nêu rõ', '[Cầu đã hỏng], báo Lao Động đưa tin', '[Cầu đã hỏng], theo thông cáo của Sở'; ``j`` if nobody is named."""
    word = toks.word
    for k in range(j - 4, max(i + _SMALLEST, j - 14), -1):
        if word[k] == "," and word[k + 1] == "theo" and tuple(word[k + 2 : k + 4]) in _SOURCES:
            return k
    if tuple(word[j - 2 : j]) not in _SAID and word[j - 1] not in ("nêu", "nói"):
        return j
    for k in range(j - 2, max(i + _SMALLEST, j - 12) - 1, -1):
        if word[k] == "," and toks.entity[k] is None:
            quoted = word[k - 1] == '"'
            reported = tuple(word[j - 2 : j]) in (("đưa", "tin"), ("cho", "hay"))
            return k - quoted if quoted or reported else j
    return j


_TELLS = _SAID | frozenset(
    phrases(
        "phân tích,dẫn chứng,lưu ý,nhắc nhở,cho rằng,chia sẻ,nhận định,bày tỏ,đề nghị,yêu cầu,kiến nghị,cảnh báo,lý giải,kết luận,nói rằng"
    )
)
_SPEAKERS = frozenset(("TITLE", "PERSON"))
_HONORIFICS = frozenset(("ông", "bà"))


def _before_main_clause(toks: Tokens, i: int, j: int) -> int:
    """Before the clause that tells who says the statement that leads it: 'Nhắc lại yêu cầu [các xã sửa cầu], Chủ tịch Lê A nói rõ ...'."""
    word, entity = toks.word, toks.entity
    for k in range(i + _SMALLEST + 1, j - 3):
        if word[k] != "," or entity[k] is not None:
            continue
        m = k + 1 + (word[k + 1] in _HONORIFICS)
        first = entity[m]
        if first is None or first.label not in _SPEAKERS:
            continue
        while m < j - 1 and entity[m] is not None:
            m += 1
        while m < j - 1 and word[m] in ("cũng", "đã"):
            m += 1
        if tuple(word[m : m + 2]) in _TELLS or word[m] == "nêu":
            return k
    return j


_ASKED_OR_PROMISED = frozenset(("DIRECTIVE", "PROPOSAL", "COMMITMENT"))
_CAUSED = frozenset("bị được động hưởng".split())
_WHY = frozenset("đây hiện nếu nhiều hầu".split())
_SURELY_WHY = frozenset("không cũng nó họ tất chúng người sẽ đã chưa đến".split())
"""The same where a comma stands before 'vì': ', vì không sửa sẽ hỏng'."""
_ASIDE_HEADS = frozenset(("bởi", "vì", "và", "đồng", ",", ";"))
"""First tokens of a reason, of a speech that goes on, of a condition: most tokens are none of them."""
_OF_TELLER = frozenset(phrases("nhận định,cho rằng,bày tỏ,nhấn mạnh,nêu rõ,khẳng định,hoan nghênh,mong muốn,hy vọng,hi vọng"))
"""Behind 'và', 'đồng thời' they go on with whoever gives the task: 'yêu cầu [các xã sửa cầu] và khẳng định ...'."""


def _before_aside(toks: Tokens, i: int, j: int, role: Role) -> int:
    """Before why the task is given and what the speaker says of it: '[Các xã sửa cầu] bởi mùa lũ đã đến', '[Các xã sửa cầu], đây là việc gấp'.

    A request keeps its conditions, a promise its reasons as well: '[Huyện sẽ kiểm tra, nếu có sai phạm sẽ xử lý]'.
    """
    word = toks.word
    for k in range(i + _SMALLEST + 1, j - 2):
        if word[k] not in _ASIDE_HEADS or toks.entity[k] is not None:
            continue
        reason = role != "COMMITMENT" and _gives_reason(word, k, max(i, k - 8))
        came_of_it = (
            word[k] == "," and word[k + 1] == "đã" and "," not in word[k + 2 : j]
        )  # 'Bộ A kiểm tra, đã phát hiện sai phạm'
        told_on = role != "COMMITMENT" and word[k : k + 3] == ["và", "sau", "đó"] and "đã" in word[k + 3 : j]
        if (
            reason
            or (told_on and has_verb(toks, i, k))  # 'Bộ A kiểm tra và sau đó Bộ A đã cử đoàn ...'
            or _speaks_on(word, k)
            or (role == "DIRECTIVE" and (came_of_it or gives_condition(word, k)) and has_verb(toks, i, k))
        ):
            return k  # not at 'các xã, nếu làm sai, phải sửa'
    return j


def _speaks_on(word: Sequence[str], k: int) -> bool:
    """True if whoever gives the task goes on with a speech at token ``k``: 'và bày tỏ ...', 'đồng thời nêu rõ ...'."""
    first = k + 1 if word[k] == "và" else k + 2 if tuple(word[k : k + 2]) == ("đồng", "thời") else 0
    return first > 0 and tuple(word[first : first + 2]) in _OF_TELLER


def _gives_reason(word: Sequence[str], k: int, floor: int) -> bool:
    """True if a reason or a remark begins at token ``k``; ``floor``: where its clause can have begun."""
    match word[k], word[k + 1], word[k + 2]:
        case "bởi", behind, _:
            return behind not in ("vậy", "thế") and _CAUSED.isdisjoint(word[floor:k])
        case "vì", behind, _:
            return word[k - 1] not in ("không", "thay") and (behind in _WHY or (word[k - 1] == "," and behind in _SURELY_WHY))
        case ",", "đây", behind:
            return behind in ("là", "cũng", "chính")
    return False


def gives_condition(word: Sequence[str], k: int) -> bool:
    """True if a warning, a condition or what comes later begins at token ``k``: ', nếu không sẽ ...', ', trường hợp tái phạm sẽ bị ...', ', sau khi có kết quả mới ...'; the first two behind ';' as well.

    'nếu cần', 'trường hợp cần thiết' belong to what is done then: ', trường hợp cần thiết mời chuyên gia rà soát'.
    """
    if word[k] == ";" and not _goes_on_behind(word, k):
        return False
    if word[k] not in (",", ";"):
        return False
    if word[k + 1] == "nếu":
        return word[k + 2] != "cần"
    opens = tuple(word[k + 1 : k + 3])
    return (word[k] == "," and opens == ("sau", "khi")) or (opens == ("trường", "hợp") and word[k + 3 : k + 4] != ["cần"])


_SHORT_CONDITION = 24


def _goes_on_behind(word: Sequence[str], k: int) -> bool:
    """True if it is said near token ``k`` what is to be done then: '; trường hợp vướng mắc [thì] ...', '; nếu vướng mắc [báo cáo] ...'."""
    ahead = word[k + 3 : k + _SHORT_CONDITION]
    return "thì" in ahead or ("báo", "cáo") in pairwise(ahead)


def _before_credit(toks: Tokens, i: int, j: int) -> int:
    """Before whose picture stands above the statement: '[Chủ tịch yêu cầu sửa cầu] - Ảnh: Văn Bình'."""
    word = toks.word
    for k in range(i + _SMALLEST, j - 1):
        if word[k] == "ảnh" and word[k + 1] == ":" and word[k - 1] in ("-", "("):
            return k - 1
    return j


_BRACKET_REACH = 12


def _behind_bracket(toks: Tokens, i: int, j: int) -> int:
    """Behind a bracket that was opened before: 'xã Tân An (huyện B) [còn thiếu cầu]', where the model begins at 'huyện'."""
    for k in range(i, min(i + _BRACKET_REACH, j - _SMALLEST - 1)):
        if toks.word[k] == "(":
            return i
        if toks.word[k] == ")":
            return k + 2 if toks.word[k + 1] in (",", ";", ".") else k + 1
    return i


def behind_joints(toks: Tokens, i: int, j: int) -> int:
    """Behind the words that only join the statement at tokens ``i`` to ``j`` to what was said before: 'Tuy nhiên, [tiến độ ...]', 'Thứ hai, [các xã ...]'."""
    while toks.word[i] in _JOINT_HEADS and toks.entity[i] is None:
        k = joint_at(toks.word, i)
        if k == 0 or i + k + _SMALLEST > j:
            break
        i += k
    return i


def joint_at(word: Sequence[str], i: int) -> int:
    """How many tokens the joining words at token ``i`` and the mark that ends them are; 0 if there are none."""
    for joint in (*_JOINTS, *_MARKED_JOINTS):
        size = len(joint)
        k = i + size
        if tuple(word[i:k]) != joint:
            continue
        if word[k : k + 1] in ([","], [":"]) or (joint[0] in _COUNTING and word[k : k + 1] == ["là"]):
            return size + 1
        if joint in _MARKED_JOINTS or (joint[-1] == "biệt" and not _WITH_ESPECIALLY.isdisjoint(word[k : k + 1])):
            return 0
        return size
    return 0


def behind_modals(toks: Tokens, i: int, j: int) -> int:
    """Behind the 'cần', 'phải', 'cần phải' that a task at tokens ``i`` to ``j`` begins with, where nobody who has to stands in front."""
    word = toks.word
    k = i
    while k + _SMALLEST < j and word[k] in (*MODALS, "cũng", "và", "thì", "vẫn") and toks.entity[k] is None:
        if tuple(word[k : k + 2]) in _NO_MODALS and tuple(word[k + 1 : k + 3]) not in _VERBS_AFTER_ALL:
            break
        k += 1
    return k if k > i and word[k - 1] in MODALS else i

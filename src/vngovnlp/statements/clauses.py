"""An article cut into clauses: the smallest pieces that a statement can begin or end with.

A clause ends at punctuation (``, ; : . ! ? …`` quotes, a spaced dash), after a word that opens a task or a quotation
(*yêu cầu*, *giao*, *cho biết*), and before a word that leads away from it (*vì*, *nếu*, *nhưng*). Where statements hardly ever begin or end nothing is
cut: in names, brackets, terms in quotes, rows of mentions and set phrases, at the dash of *kinh tế - xã hội*, behind *các xã phải* and *nhất là*.
One scan over the tokens; every clause remembers the mark before and after it, so that lists, chains and lines can be told apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.layout import lay_out
from vngovnlp.phrases import phrases
from vngovnlp.report import Span
from vngovnlp.statements.nouns import is_noun
from vngovnlp.statements.whole import closes, is_opening, joins


class Tokens(NamedTuple):
    """The tokens of all sentences in text order, as parallel lists."""

    word: list[str]
    """Normal forms."""
    start: list[int]
    end: list[int]
    sentence: list[int]
    """Index of the sentence."""
    entity: list[Match | None]
    """The mention that the token belongs to."""


class Clause(NamedTuple):
    """Tokens ``i`` to ``j`` (half open) of one sentence."""

    i: int
    j: int
    sentence: int
    before: str
    """What stands before it: punctuation marks, ``^`` at the start of a sentence, empty after a plain word."""
    after: str
    """What stands after it: punctuation marks, ``$`` at the end of a sentence without any."""
    quoted: bool
    """True if it stands inside double quotes."""


# One word alone: a clause ends after it.
_AFTER_WORD = frozenset("rằng nên thì xin hứa nhắc".split())
# The same, but 'phải' and 'cần' only where the clause begins with them, and 'là' behind these words: a statement begins with the one who must ('[các xã
# phải ...]') and goes on over 'nhất là' and 'cũng là', in 97 of 100 read ones.
_AFTER_FIRST = frozenset(("phải", "cần"))
_BEFORE_LA = frozenset("đó đây ra nhân một hai ba bốn năm do thần ý trọng tiên định".split())
# Words that stand between two clauses and belong to none, like a mark: '… đạt kết quả tốt, nhưng tiến độ còn chậm vì thiếu vốn'.
_JOINTS = frozenset(("nhưng", "song", "vì"))
# The last two syllables before the cut.
_AFTER_PAIR = frozenset(
    phrases(
        "yêu cầu,đề nghị,giao cho,chỉ đạo,kiến nghị,đề xuất,lưu ý,nhấn mạnh,cam kết,khẳng định,phân công,biểu dương,đánh giá,"
        "giá cao,ghi nhận,khuyến cáo,kêu gọi,mong muốn,nhắc nhở,đốc thúc,cho biết,cho hay,cho thấy,nêu rõ,chỉ rõ,đó là,"
        "về việc,phản ánh,dự kiến,tuy nhiên,đồng thời,do đó,vì vậy,theo đó,trong đó,phát hiện,gian tới,trước mắt,"
        "bày tỏ,nhận định,ra rằng,hối thúc,đòi hỏi,phê bình,gian qua,đến nay,hiện nay"
    )
)
# 'giao' as a verb of assignment, not 'giao thông', 'ngoại giao', 'được giao'.
_GIAO_NOT_NEXT = frozenset(
    "thông dịch lưu ban tiếp đất rừng cho hàng nhận thoa mùa diện thương hưởng tranh kết mặt tài thừa hữu hảo hẹn nộp phối cấu".split()
)
_GIAO_NOT_LAST = frozenset("bàn ngoại chuyển được bang xã giáp nút".split())
_GIAO_THINGS = frozenset(phrases("chỉ tiêu,dự toán,kế hoạch"))
"""What is handed down, not who gets a task: 'các xã giao chỉ tiêu đến từng thôn'."""
_GIAO_WITHIN = frozenset("bàn ngoại chuyển bang nút".split())
"""Those that make one word with it even before a name: 'các Bộ trưởng Ngoại giao ASEAN', 'nút giao Cổng Trời'."""
# A clause ends before it.
_BEFORE_WORD = frozenset("nếu bởi dù".split())
# Two words of one: 'cần thiết', 'nhắc đến', 'vì vậy', 'song phương', 'mặc dù' are not cut.
_ONE_WORD = frozenset(
    phrases(
        "cần thiết,nhắc nhở,nhắc đến,nhắc tới,nhắc lại,vì vậy,vì thế,vì sao,mặc dù,song song,song phương,song hành,song ngữ,giá cao,xin lỗi,"
        "xin ý,xin phép,xin việc,phải chăng,không phải,không cần,chưa phải,chưa cần,cân nhắc,trở nên,tạo nên,gây nên,làm nên"
    )
)
_AND_CUES = frozenset("yêu đề giao chỉ cho cam kiến nhấn khẳng nói lưu đã sẽ phải cần mong".split())

_LONGEST_QUOTE = 6
"""Sentences that a quotation without an end is taken to reach."""
_NEW = tuple.__new__  # half the time of calling a NamedTuple
_BULLETS = frozenset("•*+·▪■●○►➢➤✓")
"""They open an item of a list as a dash does."""
_MARKS = frozenset(",;:.!?…\"'()[]-/") | _BULLETS
_TIGHT = frozenset(".,-/'+*")
"""Marks that cut only if a blank stands beside them: '1.000', 'TP.HCM', '20/11'."""
_CUTS = (
    _MARKS | _JOINTS | _AFTER_WORD | _AFTER_FIRST | {"là"} | _BEFORE_WORD | {"và", "giao"} | {last for _, last in _AFTER_PAIR}
)
"""Every word beside which a clause can end or begin: most tokens are none of them."""


def tokens(article: Article, entities: Sequence[Match]) -> Tokens:
    """All tokens that stand in sentences, each with its mention. ``entities`` are non-overlapping and in text order."""
    words, starts, ends, homes, *_ = lay_out(article.text, article.sentences)
    owner: list[Match | None] = [None] * len(words)
    for mention in entities:
        k = bisect_left(starts, mention.start)
        while k < len(starts) and starts[k] < mention.end:
            owner[k] = mention
            k += 1
    return Tokens(words, starts, ends, homes, owner)


def clauses(toks: Tokens) -> list[Clause]:
    """The clauses in text order. Punctuation between them belongs to none."""
    found: list[Clause] = []
    word, start, end, home, owner = toks
    n = len(word)
    i = -1  # first token of the open clause, -1: none
    before = "^"
    quoted = opened = False
    quoted_since = 0
    closed = -1
    previous = -1
    for k, (w, sentence) in enumerate(zip(word, home, strict=True)):
        if sentence != previous:
            if i >= 0:
                found.append(_NEW(Clause, (i, k, previous, before, "$", opened)))
                i = -1
            previous, before = sentence, "^"
            quoted = quoted and sentence - quoted_since < _LONGEST_QUOTE
        if k <= closed:
            continue
        if w not in _CUTS:
            if i < 0:
                i, opened = k, quoted
            continue
        mention = owner[k]
        inside = mention is not None and mention.start < start[k]
        if w in _MARKS or (w in _JOINTS and mention is None and 0 < k < n - 1 and not _within_word(word, k)):
            if inside or _is_tight(toks, k):
                continue
            if i >= 0:
                closed = closes(toks, k)
                if closed > k or joins(toks, k):
                    continue
            if w == '"':
                quoted = is_opening(toks, k) if i >= 0 or before != "^" else True
                quoted_since = sentence
            if 0 <= i == k - 1 and before == "^" and _is_item_number(word[i], w):
                i, before = -1, "^-"  # as if a dash stood there
            elif i >= 0:
                found.append(_NEW(Clause, (i, k, previous, before, w, opened)))
                i, before = -1, w
            elif before in ("", "^"):
                before = w if before == "" else "^-" if w in _BULLETS else "^" + w
            else:
                before += w
            continue
        if (
            0 <= i < k
            and not inside
            and k + 1 < n
            and ((w in _BEFORE_WORD and not _within_word(word, k)) or (w == "và" and word[k + 1] in _AND_CUES))
        ):
            found.append(_NEW(Clause, (i, k, previous, before, "", opened)))
            i, before = -1, ""
        if i < 0:
            i, opened = k, quoted
        if mention is not None and mention.end > end[k]:
            continue
        if k + 1 < n and home[k + 1] == previous and _opens(word, k, i, owner[k + 1] is not None) and word[k + 1] not in _MARKS:
            found.append(_NEW(Clause, (i, k + 1, previous, before, "", opened)))
            i, before = -1, ""
    if i >= 0:
        found.append(_NEW(Clause, (i, n, previous, before, "$", opened)))
    return found


def _is_item_number(word: str, mark: str) -> bool:
    """True for what numbers an item of a list, and belongs to no clause: '[4.] Sở Y tế rà soát', '[b)] Sở Y tế rà soát'."""
    return (word.isdigit() and mark in ".)") or (len(word) == 1 and mark == ")")


def _is_tight(toks: Tokens, k: int) -> bool:
    """True for a mark inside a word or number, and for an apostrophe: 'TP.HCM', '1.000', '20/11'."""
    if toks.word[k] not in _TIGHT:
        return False
    if k == 0 or k + 1 >= len(toks.word) or toks.sentence[k] != toks.sentence[k + 1]:
        return False
    return toks.end[k - 1] == toks.start[k] and toks.end[k] == toks.start[k + 1] and toks.word[k + 1] not in _MARKS


def _opens(word: list[str], k: int, i: int, named: bool) -> bool:
    """True if a clause ends after token ``k``. ``named``: a name begins behind it."""
    w = word[k]
    if _within_word(word, k):
        return (word[k - 1], w) in _AFTER_PAIR and (w, word[k + 1]) not in _ONE_WORD
    if w in _AFTER_WORD:
        return True
    if w in _AFTER_FIRST:
        return (k == i and word[k + 1] != "phải") or (k == i + 1 and word[i] == "cần")
    if w == "là":
        return k == i or word[k - 1] in _BEFORE_LA
    if w == "giao":
        if k and word[k - 1] in _GIAO_WITHIN:
            return False
        if named:
            return True
        if word[k + 1] in _GIAO_NOT_NEXT or hands_down(word, k):
            return False
        return k == 0 or word[k - 1] not in _GIAO_NOT_LAST
    return k > i and (word[k - 1], w) in _AFTER_PAIR and not is_noun(word, k)


def hands_down(word: list[str], k: int) -> bool:
    """True if the 'giao' at token ``k`` hands something down: 'giao chỉ tiêu', not 'giao Sở A'."""
    return tuple(word[k + 1 : k + 3]) in _GIAO_THINGS


def _within_word(word: list[str], k: int) -> bool:
    """True if token ``k``, not the last, is half of a word of two syllables that is not cut."""
    return (word[k], word[k + 1]) in _ONE_WORD or (k > 0 and (word[k - 1], word[k]) in _ONE_WORD)


def text_span(toks: Tokens, i: int, j: int) -> Span:
    """The characters of tokens ``i`` to ``j`` (half open)."""
    return toks.start[i], toks.end[j - 1]

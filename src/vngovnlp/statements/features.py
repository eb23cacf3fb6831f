"""What the role model sees of a clause: a list of feature names, the same in training and in use.

A clause is described by its first and last syllables, what stands before it, the cue that governs it (in its sentence and in the
sentences before), who speaks and how high above or below the one spoken to, the words of tense and need, the kinds of names in it, and its
place in the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from itertools import compress, repeat
from operator import or_
from typing import Any, NamedTuple

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.ranks import Standing, addressed, standings
from vngovnlp.statements.verbs import LIGHT, OPENER_SIZES, OPENERS

# Words that announce what follows, by what they announce. Keys are the last one or two syllables of a clause or stand inside it.
_CUES = {
    "order": "yêu cầu,giao cho,chỉ đạo,lưu ý,nhắc nhở,đốc thúc,phân công,quán triệt,chỉ thị,khuyến cáo,kêu gọi,mong muốn,nhiệm vụ,gợi ý,đòi hỏi,tập trung,hối thúc,vận động",
    "ask": "đề nghị,kiến nghị,đề xuất,xin phép,mong được,nguyện vọng",
    "vow": "cam kết,quyết tâm,phấn đấu,dự kiến,hứa sẽ,sẵn sàng,kế hoạch",
    "say": "cho biết,cho hay,cho rằng,khẳng định,nhấn mạnh,phát biểu,chia sẻ,bày tỏ,nhận định,nói rõ,nêu rõ,thông tin,kết luận,đánh giá,theo đó,báo cáo,thông báo",
    "praise": "biểu dương,ghi nhận,giá cao,kết quả,khen ngợi,chúc mừng,thành tích,nỗ lực,cảm ơn",
    "blame": "hạn chế,tồn tại,phê bình,phát hiện,phản ánh,bất cập,khó khăn,vướng mắc,sai phạm,vi phạm,khuyết điểm,yếu kém,tình trạng,thiếu sót,tuy nhiên,bức xúc",
}  # fmt: skip
_CUE_OF: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): kind for kind, phrases in _CUES.items() for phrase in phrases.split(",")
}

# Words of tense, need and lack: each is a feature by itself, for the clause and for the rest of its sentence.
_SIGNS = frozenset(
    "đã đang sẽ cần phải chưa còn không được bị nên hãy từng vẫn nếu để tôi chúng ông bà theo đề qua tại nhiều một".split()
)
# Words that judge: what went wrong, what went well.
_BAD_WORDS = frozenset(
    "chậm thiếu yếu kém sai vi phạm bất cập lãng thất thoát trục lợi ô nhiễm hỏng gỉ tiêu cực tham nhũng hạn chế khó vướng mắc bức xúc lỏng lẻo "
    "buông tồn nợ lậu giả trái nghiêm trọng phức tạp thấp manh mún nhũng nhiễu đùn đẩy né trách sót ách tắc mất chết tử vong lún nứt rủi suy giảm trễ dở dang".split()
)
_GOOD_WORDS = frozenset(
    "đạt tăng vượt hoàn tốt hiệu quả tích cực thành công nỗ lực ổn định nâng xuất sắc khởi sắc chuyển biến nhanh kịp quyết liệt nghiêm túc đầy đủ "
    "phấn khởi tin tưởng đồng thuận giải quyết xong triệu tỷ % cao khen thưởng bằng danh hiệu chuẩn".split()
)
_KINDS = (
    _SIGNS, _BAD_WORDS, _GOOD_WORDS, frozenset(last for _, last in _CUE_OF), frozenset(("phát", "kết", "chỉ")), frozenset(("dự", "tham", "phần")),
    frozenset("% tỷ tỉ triệu 0 1 2 3 4 5 6 7 8 9 10 lượt".split()), frozenset(("báo",)), frozenset(("có",)),
)  # fmt: skip
_BITS = {word: 1 << n for n, word in enumerate(sorted(frozenset().union(*_KINDS)))}
"""A bit for each word that tells something: what a clause holds is one number, and a kind of words is a mask."""
_SIGN, _BAD, _GOOD, _CUE_END, _SPEECH, _ATTENDING, _NUMBERS, _REPORT, _HAS = (sum(_BITS[w] for w in kind) for kind in _KINDS)
_SIGN_BITS = tuple((sign, _BITS[sign]) for sign in sorted(_SIGNS))
_NEW = tuple.__new__  # half the time of calling a NamedTuple
_MANY = frozenset(("các", "những", "toàn", "từng"))


class Group:
    """Feature names that come back together in every article: made once, and looked up at once by what it is, not by its names."""

    __slots__ = ("names",)

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names


class _Memo(dict[tuple[Any, ...], Group]):
    """The groups that a function makes, each made once; begun anew when full, so that odd texts keep no memory."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[..., tuple[str, ...]]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: tuple[Any, ...]) -> Group:
        if len(self) >= _MOST_KEPT:
            self.clear()
        group = self[key] = Group(self.make(*key))
        return group


_MOST_KEPT = 8_192


class GroupRows(dict[Group, bytes]):
    """The rows that a model has for each group, looked up once; begun anew when full."""

    __slots__ = ("look_up",)

    def __init__(self, look_up: Callable[[Group], bytes]) -> None:
        super().__init__()
        self.look_up = look_up

    def __missing__(self, group: Group) -> bytes:
        if len(self) >= 4 * _MOST_KEPT:
            self.clear()
        rows = self[group] = self.look_up(group)
        return rows


class Seen(NamedTuple):
    """The feature names of a clause."""

    groups: tuple[Group, ...]
    slots: tuple[str, ...]
    """What fills each of :data:`SLOTS`: 'h0' with 'giao' is the name 'h0=giao'."""
    further: tuple[str, ...]
    """Names that few clauses have."""
    steps: tuple[list[str], list[str]]
    """The word before each word, and the word; 'e' and the label where a mention begins."""

    def names(self) -> list[str]:
        """All of them."""
        return [
            *(name for group in self.groups for name in group.names),
            *(f"{slot}={value}" for slot, value in zip(SLOTS, self.slots, strict=True)),
            *self.further,
            *(
                f"e={mark}" if word == "e" and mark.isupper() else f"x={word} {mark}"
                for word, mark in zip(*self.steps, strict=True)
            ),
        ]


SLOTS = ("h0", "h1", "t0", "t1", "p1", "p2", "s1", "on", "op")
"""First syllable and first two, last and last two; those before the clause; the head of its sentence; the openings of the next and the last."""


def step_of(name: str) -> tuple[str, str]:
    """The step whose feature name this is, two empty strings if it is none's.

    >>> step_of("x=báo cáo"), step_of("e=PERSON"), step_of("h0=báo")
    (('báo', 'cáo'), ('e', 'PERSON'), ('', ''))
    """
    if name.startswith("x="):
        word, _, mark = name[2:].partition(" ")
        return word, mark
    return ("e", name[2:]) if name.startswith("e=") else ("", "")


def clause_features(article: Article, toks: Tokens, found: Sequence[Clause]) -> list[Seen]:
    """What is seen of each clause."""
    if not found:
        return []
    words, starts = toks.word, toks.start
    views = _views(toks, found)
    title_end = article.title[1] if article.title else -1
    captions = article.captions
    first_sentence = found[0].sentence
    known = standings(toks)
    addressees, voices, subjects = _named(toks, known)
    due = _due(toks)
    top = max((who.step for who in known.values() if who.human), default=-1)
    # Who has the word (the highest of the article, a lower official, a body or people), and how high it stands.
    voice, height = "none", -9
    size = "s" if len(words) < 120 else "m" if len(words) < 500 else "l"
    section, guests = "none", False  # a report or a speech, by the last word that announced one; in a list of guests
    out: list[Seen] = []
    sentence = -1
    governing, governed_for = "none", 0  # the last cue of this sentence, and how many clauses ago
    subject = "none"  # who speaks or asks in this sentence: an official, a body, people
    last_cue, last_order = "none", 99  # the last cue before this sentence, and how many sentences ago the last order was
    opener = ""
    present = 0
    prior_word, prior_pair, prior_opening = "^", "^ ^", "^"  # of the clause before; but for the opening, in the same sentence
    openings = [view.opening for view in views]
    upcoming = [*openings[1:], "$"]
    for k, (clause, view, following) in enumerate(zip(found, views, upcoming, strict=True)):
        i, j, home, before, _, quoted = clause
        head, tail, kind, cue, opening, judged, held = view
        if home != sentence:
            if governing != "none":
                last_cue = governing
                if governing == "order":
                    last_order = 0
            last_order += 1
            sentence = home
            governing, governed_for, subject = "none", 0, "none"
            prior_word, prior_pair = "^", "^ ^"
            opener = head
            guests = False
            section = "R" if held & _REPORT else "S" if held & _SPEECH else section
            present = _signs_of_sentence(found, views, k)
        place = (
            "t" if starts[i] < title_end else "1" if home == first_sentence + 1 else "2" if home == first_sentence + 2 else "b"
        )
        at = bisect_left(addressees, i)
        step = addressed(toks, known, i, j) if addressees[at] < i + 4 else -1
        way = "na" if step < 0 or height < 0 else "up" if step > height else "down" if step < height else "same"
        groups = (
            _governed[governing, governed_for if governed_for < 3 else 3, before, place, quoted],
            _opened[opening, governing, before],
            _spoken[opening, subject, last_cue],
            _edge[before, kind, governing, last_order if last_order < 6 else 6, cue, judged],
            _told[way, voice, governing, opening, section, size + place],
            _signs[held & _SIGN, present],
        )
        word, last = words[i], words[j - 1]
        slots = (word, head, last, tail, prior_word, prior_pair, opener, following, prior_opening)
        further: tuple[str, ...] = ()
        if prior_pair in _ASKING:
            further = f"lvp={way}{prior_pair}", f"vop={voice}{prior_pair}"
        if prior_word in _MODALS:
            further += ("pm=" + (prior_opening.partition("+")[0] if "+" in prior_opening else "x") + prior_word,)
        if guests:
            further += ("guests",)
        if held & _NUMBERS:
            further += ("num",)
        if captions and _covered(captions, starts[i]):
            further += ("caption",)
        if due[bisect_left(due, i)] < j:
            further += (DUE,)
        out.append(_NEW(Seen, (groups, slots, further, _steps(toks, i, j if j < i + 24 else i + 24))))
        prior_word, prior_pair, prior_opening = last, tail, opening
        guests = guests or (held & _HAS > 0 and held & _ATTENDING > 0)
        if governing == "none" or cue:
            at = voices[bisect_left(voices, j) - 1]
            if i <= at < j:  # the last one named has the word from here on
                who = known.get(at)
                height = who.step if who is not None else 0
                voice = "people" if who is None else ("top" if height >= top else "low") + ("b" if who.body else "")
        if cue:
            governing, governed_for = cue, 0
        else:
            governed_for += 1
        if cue or subject == "none":
            at = subjects[bisect_left(subjects, i)]
            if at < j:
                subject = _subject(toks, at)
    return out


def _named(toks: Tokens, known: Mapping[int, Standing]) -> tuple[list[int], list[int], list[int]]:
    """The tokens that say who is spoken to, who has the word, and who a sentence is about: each in order, with one behind all at the end."""
    words = toks.word
    n = len(words)
    people = list(compress(range(n), map(_SPEAKERS.__contains__, words)))
    addressees = [*known, *compress(range(n), map("các".__eq__, words))]
    voices = [k for k, who in known.items() if who.human or who.body]
    voices += [k for k in people if k not in known and words[k] in _PEOPLE]
    subjects = [k for k, mention in enumerate(toks.entity) if mention is not None and mention.label in _SUBJECTS]
    return sorted([*addressees, n + 4]), sorted([*voices, n + 4]), sorted([*subjects, *people, n + 4])


DUE = "due"
"""The feature of a clause that names a deadline."""
_BEFORE_DEADLINE = frozenset("trước nhất quá hết xong chót hạn".split())


def _due(toks: Tokens) -> list[int]:
    """The tokens where a date under a word of deadlines begins, with one behind all at the end: 'trước [ngày 30/6]', 'chậm nhất là [ngày 5/3]'."""
    words, starts, mentions = toks.word, toks.start, toks.entity
    n = len(words)
    found: list[int] = []
    for k in compress(range(n), map(_BEFORE_DEADLINE.__contains__, words)):
        for at in range(k + 1, min(k + 3, n)):
            mention = mentions[at]
            if mention is not None and mention.label == "DATE" and mention.start == starts[at]:
                found.append(at)
    return [*found, n]


def _signs_of_sentence(found: Sequence[Clause], views: Sequence[_View], k: int) -> int:
    """The words of tense and need in the sentence that begins with clause ``k``."""
    home, held, n = found[k].sentence, 0, len(found)
    while k < n and found[k].sentence == home:
        held |= views[k].held
        k += 1
    return held & _SIGN


def _covered(spans: Sequence[Span], start: int) -> bool:
    """True if one of the spans (in text order) covers the character ``start``."""
    at = bisect_left(spans, (start + 1,)) - 1
    return at >= 0 and start < spans[at][1]


def _steps(toks: Tokens, i: int, j: int) -> tuple[list[str], list[str]]:
    """The steps of tokens ``i`` to ``j``."""
    words, mentions = toks.word[i:j], toks.entity[i:j]
    if mentions.count(None) == j - i:
        return ["_", *words[:-1]], words
    lasts: list[str] = []
    marks: list[str] = []
    last = "_"
    before: Match | None = None
    for k, mention in enumerate(mentions):
        if mention is None:
            lasts.append(last)
            last = words[k]
            marks.append(last)
        elif mention is not before:
            before = mention
            if mention.start == toks.start[i + k]:
                lasts.append("e")
                marks.append(mention.label)
    return lasts, marks


_ASKING = frozenset(("đề nghị", "kiến nghị", "đề xuất", "mong muốn"))
_MODALS = frozenset(("phải", "cần", "nên"))


@_Memo
def _told(way: str, voice: str, governing: str, opening: str, section: str, where: str) -> tuple[str, ...]:
    return (
        f"lv={way}{governing}",
        f"vo={voice}{governing}",
        f"vo1={voice}{opening}",
        f"sec={section}{opening}",
        f"doc={where}{governing}",
    )


@_Memo
def _signs(here: int, present: int) -> tuple[str, ...]:
    """Words of tense and need in the clause, and those in the rest of its sentence."""
    return (
        *("w=" + sign for sign, bit in _SIGN_BITS if here & bit),
        *("ws=" + sign for sign, bit in _SIGN_BITS if present & ~here & bit),
    )


# The same few combinations come back in every article: their names are made once.
@_Memo
def _governed(governing: str, age: int, before: str, place: str, quoted: bool) -> tuple[str, str, str, str, str]:
    """The mark before the clause, the cue that governs it and how many clauses ago, both, with the place, in quotes or not."""
    mode = "q" if quoted else "n"
    return (
        f"d={before}",
        f"g={governing}{age}",
        f"gd={governing}{before}",
        f"pg={place}{governing}{before}",
        f"u={mode}{governing}",
    )


@_Memo
def _edge(before: str, kind: str, governing: str, order: int, cue: str, judged: str) -> tuple[str, ...]:
    """The mark and the cue with what the clause begins with, how long ago the last order was, its own cue and its judging words."""
    return f"dk={before}{kind}", f"gk={governing}{kind}", f"lo={order}", "c=" + cue, judged


@_Memo
def _opened(opening: str, governing: str, before: str) -> tuple[str, str, str]:
    """What the clause begins with, alone, under its cue and behind its mark."""
    return f"o={opening}", f"og={opening}{governing}", f"od={opening}{before}"


@_Memo
def _spoken(opening: str, subject: str, last_cue: str) -> tuple[str, str, str]:
    """The cue of the sentences before and the subject of this one, with what the clause begins with."""
    return f"lco={last_cue}{opening}", f"subj={subject}", f"so={subject}{opening}"


class _View(NamedTuple):
    """A clause by itself, without its neighbours."""

    head: str
    tail: str
    kind: str
    """The label of the name it begins with, 'các' for a collective, 'w' for a word."""
    cue: str
    """The kind of the last cue in it, empty if there is none."""
    opening: str
    judged: str
    held: int
    """The bits of those of its words that tell something."""


def _views(toks: Tokens, found: Sequence[Clause]) -> list[_View]:
    words, entity = toks.word, toks.entity
    bits = list(map(_BITS.get, words, repeat(0)))
    cues = [-1, *(k for k, bit in enumerate(bits) if bit & _CUE_END and k and (words[k - 1], words[k]) in _CUE_OF)]
    views: list[_View] = []
    for clause in found:
        i, j = clause[0], clause[1]
        w0, last = words[i], words[j - 1]
        second, late = (words[i + 1], words[j - 2]) if j - i > 1 else ("_", "_")
        held = reduce(or_, bits[i:j])
        mention = entity[i]
        if mention is not None:
            kind = mention.label
        elif w0 in _MANY:
            kind = "các"
        else:
            kind = w0 if w0.isdigit() else "w"
        cue = ""
        if held & _CUE_END:
            at = cues[bisect_left(cues, j) - 1]
            if at > i:
                cue = _CUE_OF[words[at - 1], words[at]]
        if not cue and (last == "giao" or late == "giao"):
            cue = "order"
        bad, good = (held & _BAD).bit_count(), (held & _GOOD).bit_count()
        judged = _JUDGED[bad if bad < 2 else 2][good if good < 2 else 2]
        views.append(_NEW(_View, (f"{w0} {second}", f"{late} {last}", kind, cue, clause_opening(toks, clause), judged, held)))
    return views


_JUDGED = tuple(tuple(f"j={bad}{good}" for good in range(3)) for bad in range(3))
"""How many words blame and how many praise, each up to two."""


def clause_opening(toks: Tokens, clause: Clause) -> str:
    """What the clause begins with: a task word by category, a light word, or a name or body followed by one of these."""
    word, entity = toks.word, toks.entity
    i, j = clause.i, clause.j
    prefix = ""
    k = i
    mention = entity[k]
    if mention is None and word[k] in _PRONOUNS:
        prefix = _PRONOUNS[word[k]]
        k += 2 if word[k] == "chúng" else 1
    elif mention is not None:
        prefix = mention.label + "+"
        while k < j and entity[k] is mention:
            k += 1
    elif word[k] in _MANY:
        prefix = "các+"
        k += 1
        while k < j and k - i < 6 and entity[k] is None and _phrase(word, k, j) == "" and word[k] not in _SIGNS:
            k += 1
    if k >= j:
        return prefix + "$"
    return prefix + (_phrase(word, k, j) or (word[k] if word[k] in _SIGNS else "-"))


def _phrase(word: Sequence[str], k: int, j: int) -> str:
    """The category of the task word at token ``k``, '~' for a light word, empty for any other."""
    w = word[k]
    sizes = OPENER_SIZES.get(w)
    if sizes is None:
        return ""
    if (w,) in LIGHT:
        return "~" + w
    if k + 1 < j and (w, word[k + 1]) in LIGHT:
        return "~"
    for size in sizes:
        if k + size <= j:
            category = OPENERS.get(tuple(word[k : k + size]))
            if category is not None:
                return category
    return ""


_PRONOUNS = {"chúng": "we+", "ta": "we+", "mình": "we+", "tôi": "me+", "ông": "he+", "bà": "he+", "anh": "you+", "họ": "he+"}
_PEOPLE = frozenset("tri dân tư hộ nghiệp bạn sinh".split())
_SPEAKERS = _PEOPLE | {"ông", "bà", "tôi"}
_SUBJECTS = frozenset(("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"))


def _subject(toks: Tokens, k: int) -> str:
    """Who speaks, by token ``k``: a title, person or body, or people without office ('cử tri', 'người dân')."""
    mention = toks.entity[k]
    if mention is not None and mention.label in _SUBJECTS:
        return mention.label if mention.label != "TITLE" else "T:" + toks.word[k]
    return "people" if toks.word[k] in _PEOPLE else "he"

"""What the role model sees of a clause: a list of feature names, the same in training and in use.

A clause is described by its first and last syllables, what stands before it, the cue that governs it (in its sentence and in the
sentences before), who speaks and how high above or below the one spoken to, the words of tense and need, the kinds of names in it, and its
place in the article.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from vngovnlp.article import Article
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
_CUE_ENDS = frozenset(last for _, last in _CUE_OF)

# Words of tense, need and lack: each is a feature by itself, for the clause and for the rest of its sentence.
_SIGNS = frozenset(
    "đã đang sẽ cần phải chưa còn không được bị nên hãy từng vẫn nếu để tôi chúng ông bà theo đề qua tại nhiều một".split()
)
# Words that judge: what went wrong, what went well.
_BAD = frozenset(
    "chậm thiếu yếu kém sai vi phạm bất cập lãng thất thoát trục lợi ô nhiễm hỏng gỉ tiêu cực tham nhũng hạn chế khó vướng mắc bức xúc lỏng lẻo "
    "buông tồn nợ lậu giả trái nghiêm trọng phức tạp thấp manh mún nhũng nhiễu đùn đẩy né trách sót ách tắc mất chết tử vong lún nứt rủi suy giảm trễ dở dang".split()
)
_GOOD = frozenset(
    "đạt tăng vượt hoàn tốt hiệu quả tích cực thành công nỗ lực ổn định nâng xuất sắc khởi sắc chuyển biến nhanh kịp quyết liệt nghiêm túc đầy đủ "
    "phấn khởi tin tưởng đồng thuận giải quyết xong triệu tỷ % cao khen thưởng bằng danh hiệu chuẩn".split()
)
_JUDGING = _BAD | _GOOD
_MANY = frozenset(("các", "những", "toàn", "từng"))


class Seen(NamedTuple):
    """The feature names of a clause."""

    groups: tuple[tuple[str, ...], ...]
    """Names that come back together in every article: each group is looked up at once."""
    slots: tuple[str, ...]
    """What fills each of :data:`SLOTS`: 'h0' with 'giao' is the name 'h0=giao'."""
    further: tuple[str, ...]
    """Names that few clauses have."""
    steps: Sequence[tuple[str, str]]
    """Each word with the word before it; ('e', label) where a mention begins."""

    def names(self) -> list[str]:
        """All of them."""
        return [
            *(name for group in self.groups for name in group),
            *(f"{slot}={value}" for slot, value in zip(SLOTS, self.slots, strict=True)),
            *self.further,
            *(f"e={mark}" if word == "e" and mark.isupper() else f"x={word} {mark}" for word, mark in self.steps),
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
    words, starts, entity = toks.word, toks.start, toks.entity
    views = [_view(toks, clause) for clause in found]
    title_end = article.title[1] if article.title else -1
    captions = article.captions
    first_sentence = found[0].sentence
    known = standings(toks)
    talk = _Talk(max((who.step for who in known.values() if who.human), default=-1))
    size = "s" if len(words) < 120 else "m" if len(words) < 500 else "l"
    section, guests = "none", False  # a report or a speech, by the last word that announced one; in a list of guests
    out: list[Seen] = []
    sentence = -1
    governing, governed_for = "none", 0  # the last cue of this sentence, and how many clauses ago
    subject = "none"  # who speaks or asks in this sentence: an official, a body, people
    last_cue, last_order = "none", 99  # the last cue before this sentence, and how many sentences ago the last order was
    opener = ""
    present: frozenset[str] = _NONE
    n = len(found)
    for k, (clause, view) in enumerate(zip(found, views, strict=True)):
        i, j, home, before, _, quoted = clause
        if home != sentence:
            if governing != "none":
                last_cue = governing
                if governing == "order":
                    last_order = 0
            last_order += 1
            sentence = home
            governing, governed_for, subject = "none", 0, "none"
            opener = view.head
            guests = False
            section = "R" if "báo" in view.held else "S" if not _SPEECH.isdisjoint(view.held) else section
            m = k
            present = _NONE
            while m < n and found[m].sentence == home:
                present |= views[m].signs
                m += 1
        opening = view.opening
        if k and found[k - 1].sentence == home:
            prior = views[k - 1]
            prior_word, prior_pair = words[found[k - 1].j - 1], prior.tail
        else:
            prior_word, prior_pair = "^", "^ ^"
        place = (
            "t" if starts[i] < title_end else "1" if home == first_sentence + 1 else "2" if home == first_sentence + 2 else "b"
        )
        kind, cue = view.kind, view.cue
        step = addressed(toks, known, i, j)
        groups = (
            _governed(governing, governed_for if governed_for < 3 else 3, before, place, quoted),
            _opened(opening, governing, before),
            _spoken(opening, subject, last_cue),
            _edge(before, kind, governing, last_order if last_order < 6 else 6, cue, view.judged),
            talk.names(step, governing, opening, section, size + place),
            _signs(view.signs, present),
        )
        slots = (
            words[i],
            view.head,
            words[j - 1],
            view.tail,
            prior_word,
            prior_pair,
            opener,
            views[k + 1].opening if k + 1 < n else "$",
            views[k - 1].opening if k else "^",
        )
        f: list[str] = []
        if prior_pair in _ASKING:
            f += talk.asking(step, prior_pair)
        if prior_word in _MODALS:
            f.append("pm=" + (views[k - 1].opening.partition("+")[0] if "+" in views[k - 1].opening else "x") + prior_word)
        if guests:
            f.append("guests")
        if not _NUMBERS.isdisjoint(view.held):
            f.append("num")
        if captions and any(begin <= starts[i] < end for begin, end in captions):
            f.append("caption")
        out.append(Seen(groups, slots, tuple(f), _steps(toks, i, j if j < i + 24 else i + 24)))
        guests = guests or ("có" in view.held and not _ATTENDING.isdisjoint(view.held))
        if governing == "none" or cue:
            talk.hear(toks, known, i, j)
        if cue:
            governing, governed_for = cue, 0
            subject = _subject(toks, i, j, subject)
        else:
            governed_for += 1
            if subject == "none":
                subject = _subject(toks, i, j, subject)
    return out


def _steps(toks: Tokens, i: int, j: int) -> list[tuple[str, str]]:
    """The steps of tokens ``i`` to ``j``."""
    words, mentions = toks.word[i:j], toks.entity[i:j]
    if mentions.count(None) == j - i:
        return list(zip(("_", *words), words, strict=False))
    steps: list[tuple[str, str]] = []
    last = "_"
    for w, mention, start in zip(words, mentions, toks.start[i:j], strict=True):
        if mention is None:
            steps.append((last, w))
            last = w
        elif mention.start == start:
            steps.append(("e", mention.label))
    return steps


_NONE: frozenset[str] = frozenset()
_SPEECH = frozenset(("phát", "kết", "chỉ"))
_ASKING = frozenset(("đề nghị", "kiến nghị", "đề xuất", "mong muốn"))
_MODALS = frozenset(("phải", "cần", "nên"))
_ATTENDING = frozenset(("dự", "tham", "phần"))
_NUMBERS = frozenset("% tỷ tỉ triệu 0 1 2 3 4 5 6 7 8 9 10 lượt".split())


class _Talk:
    """Who speaks: the highest of the article, a lower official, a body or people, and how high."""

    __slots__ = ("step", "top", "voice")

    def __init__(self, top: int) -> None:
        self.top, self.voice, self.step = top, "none", -9

    def hear(self, toks: Tokens, known: Mapping[int, Standing], i: int, j: int) -> None:
        """The last named of tokens ``i`` to ``j`` has the word from here on."""
        word = toks.word
        for k in range(i, j):
            who = known.get(k)
            if who is not None:
                if who.human or who.body:
                    self.step = who.step
                    self.voice = ("top" if who.step >= self.top else "low") + ("b" if who.body else "")
            elif word[k] in _PEOPLE:
                self.step, self.voice = 0, "people"

    def names(self, step: int, governing: str, opening: str, section: str, where: str) -> tuple[str, ...]:
        """Feature names of a clause that is addressed to somebody of height ``step``."""
        return _told(self._way(step), self.voice, governing, opening, section, where)

    def asking(self, step: int, words: str) -> tuple[str, str]:
        """The same right behind words that ask upwards or downwards: 'đề nghị', 'kiến nghị'."""
        return f"lvp={self._way(step)}{words}", f"vop={self.voice}{words}"

    def _way(self, step: int) -> str:
        if step < 0 or self.step < 0:
            return "na"
        return "up" if step > self.step else "down" if step < self.step else "same"


@lru_cache(maxsize=16384)
def _told(way: str, voice: str, governing: str, opening: str, section: str, where: str) -> tuple[str, ...]:
    return (
        f"lv={way}{governing}",
        f"vo={voice}{governing}",
        f"vo1={voice}{opening}",
        f"sec={section}{opening}",
        f"doc={where}{governing}",
    )


@lru_cache(maxsize=16384)
def _signs(here: frozenset[str], present: frozenset[str]) -> tuple[str, ...]:
    """Words of tense and need in the clause, and those in the rest of its sentence."""
    return (*("w=" + sign for sign in sorted(here)), *("ws=" + sign for sign in sorted(present - here)))


# The same few combinations come back in every article: their names are made once.
@lru_cache(maxsize=4096)
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


@lru_cache(maxsize=16384)
def _edge(before: str, kind: str, governing: str, order: int, cue: str, judged: str) -> tuple[str, ...]:
    """The mark and the cue with what the clause begins with, how long ago the last order was, its own cue and its judging words."""
    return f"dk={before}{kind}", f"gk={governing}{kind}", f"lo={order}", "c=" + cue, judged


@lru_cache(maxsize=4096)
def _opened(opening: str, governing: str, before: str) -> tuple[str, str, str]:
    """What the clause begins with, alone, under its cue and behind its mark."""
    return f"o={opening}", f"og={opening}{governing}", f"od={opening}{before}"


@lru_cache(maxsize=4096)
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
    signs: frozenset[str]
    opening: str
    judged: str
    held: frozenset[str]


def _view(toks: Tokens, clause: Clause) -> _View:
    words = toks.word
    i, j = clause.i, clause.j
    w0, last = words[i], words[j - 1]
    second, late = (words[i + 1], words[j - 2]) if j - i > 1 else ("_", "_")
    held = frozenset(words[i:j])
    mention = toks.entity[i]
    if mention is not None:
        kind = mention.label
    elif w0 in _MANY:
        kind = "các"
    else:
        kind = w0 if w0.isdigit() else "w"
    cue = ""
    if not _CUE_ENDS.isdisjoint(held):
        for k in range(j - 1, i, -1):
            if words[k] in _CUE_ENDS and (words[k - 1], words[k]) in _CUE_OF:
                cue = _CUE_OF[words[k - 1], words[k]]
                break
    if not cue and "giao" in (last, late):
        cue = "order"
    if _JUDGING.isdisjoint(held):
        judged = _JUDGED[0][0]
    else:
        bad, good = len(_BAD & held), len(_GOOD & held)
        judged = _JUDGED[bad if bad < 2 else 2][good if good < 2 else 2]
    return _View(f"{w0} {second}", f"{late} {last}", kind, cue, _SIGNS & held, clause_opening(toks, clause), judged, held)


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


def _subject(toks: Tokens, i: int, j: int, before: str) -> str:
    """Who speaks in the clause: the first title, person or body in it, or people without office ('cử tri', 'người dân')."""
    for w, mention in zip(toks.word[i:j], toks.entity[i:j], strict=True):
        if mention is not None and mention.label in ("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"):
            return mention.label if mention.label != "TITLE" else "T:" + w
        if w in _PEOPLE:
            return "people"
        if w in ("ông", "bà", "tôi"):
            return "he"
    return before

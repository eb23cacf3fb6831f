"""What the role model sees of a clause: a list of feature names, the same in training and in use.

A clause is described by its first and last syllables, what stands before it, the cue that governs it (in its sentence and in the
sentences before), the words of tense and need, the kinds of names in it, and its place in the article.
"""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.article import Article
from vngovnlp.statements.clauses import Clause, Tokens
from vngovnlp.statements.verbs import LIGHT, LONGEST, STARTS, TASKS

# Words that announce what follows, by what they announce. Keys are the last one or two syllables of a clause or stand inside it.
_CUE_OF: dict[tuple[str, str], str] = {}
for _kind, _phrases in {
    "order": "yêu cầu,giao cho,chỉ đạo,lưu ý,nhắc nhở,đốc thúc,phân công,quán triệt,chỉ thị,khuyến cáo,kêu gọi,mong muốn,nhiệm vụ,gợi ý,đòi hỏi,tập trung,hối thúc,vận động",
    "ask": "đề nghị,kiến nghị,đề xuất,xin phép,mong được,nguyện vọng",
    "vow": "cam kết,quyết tâm,phấn đấu,dự kiến,hứa sẽ,sẵn sàng,kế hoạch",
    "say": "cho biết,cho hay,cho rằng,khẳng định,nhấn mạnh,phát biểu,chia sẻ,bày tỏ,nhận định,nói rõ,nêu rõ,thông tin,kết luận,đánh giá,theo đó,báo cáo,thông báo",
    "praise": "biểu dương,ghi nhận,giá cao,kết quả,khen ngợi,chúc mừng,thành tích,nỗ lực,cảm ơn",
    "blame": "hạn chế,tồn tại,phê bình,phát hiện,phản ánh,bất cập,khó khăn,vướng mắc,sai phạm,vi phạm,khuyết điểm,yếu kém,tình trạng,thiếu sót,tuy nhiên,bức xúc",
}.items():  # fmt: skip
    for _phrase in _phrases.split(","):
        _first, _second = _phrase.split()
        _CUE_OF[_first, _second] = _kind

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
_CONNECTIVE = frozenset("đồng bên ngoài trong thứ cùng tuy tiếp theo cũng riêng đối về trước tại sau phát do vì cụ".split())


def clause_features(article: Article, toks: Tokens, found: Sequence[Clause]) -> list[list[str]]:
    """One list of feature names a clause."""
    words, starts, entity = toks.word, toks.start, toks.entity
    title_end = article.title[1] if article.title else -1
    captions = article.captions
    n = len(found)
    heads: list[tuple[str, str, str]] = []
    tails: list[tuple[str, str]] = []
    kinds: list[str] = []
    cues: list[str] = []
    signs: list[set[str]] = []
    for clause in found:
        i, j = clause.i, clause.j
        w0 = words[i]
        w1 = words[i + 1] if i + 1 < j else "_"
        w2 = words[i + 2] if i + 2 < j else "_"
        heads.append((w0, w1, w2))
        tails.append((words[j - 2] if j - i > 1 else "_", words[j - 1]))
        mention = entity[i]
        kinds.append(mention.label if mention is not None else ("các" if w0 in ("các", "những", "toàn", "từng") else w0 if w0.isdigit() else "w"))
        cue = ""
        for k in range(j - 1, i, -1):
            cue = _CUE_OF.get((words[k - 1], words[k]), "")
            if cue:
                break
        if not cue and "giao" in words[max(i, j - 2) : j]:
            cue = "order"
        cues.append(cue)
        signs.append(_SIGNS.intersection(words[i:j]))

    openings = [_opening(toks, clause) for clause in found]
    out: list[list[str]] = []
    governing = "none"  # last cue in this sentence
    governed_for = 0
    subject = "none"  # who speaks or asks in this sentence: an official, a body, people
    speaker = "none"  # title of the last person named before, in this sentence
    last_order, last_cue, last_speaker = 99, "none", "none"
    sentence = -1
    sentence_first: tuple[str, str] = ("_", "_")
    first_sentence = found[0].sentence if found else 0
    sentence_signs: set[str] = set()
    for k in range(n):
        clause = found[k]
        i, j = clause.i, clause.j
        head, tail = heads[k], tails[k]
        if clause.sentence != sentence:
            if governing != "none":
                last_cue, last_order = governing, 0 if governing == "order" else last_order
            if speaker != "none":
                last_speaker = speaker
            last_order += 1
            sentence = clause.sentence
            governing, governed_for, speaker = "none", 0, "none"
            sentence_first = head[:2]
            subject = "none"
            sentence_signs = set()
            m = k
            while m < n and found[m].sentence == sentence:
                sentence_signs |= signs[m]
                m += 1
        before = clause.before
        kind = kinds[k]
        h1 = head[0] + " " + head[1]
        size = j - i
        long = "1" if size == 1 else "2" if size == 2 else "3" if size < 5 else "5" if size < 9 else "9" if size < 16 else "16"
        same = k > 0 and found[k - 1].sentence == sentence
        prior = tails[k - 1] if same else ("^", "^")
        prior2 = tails[k - 2] if same and k > 1 and found[k - 2].sentence == sentence else ("^", "^")
        after_head = heads[k + 1] if k + 1 < n and found[k + 1].sentence == sentence else ("$", "$", "$")
        p2 = prior[0] + " " + prior[1]
        distance = str(min(governed_for, 3))
        place = "t" if starts[i] < title_end else "1" if sentence == first_sentence + 1 else "2" if sentence == first_sentence + 2 else "b"
        f = [
            "b",
            "h0=" + head[0],
            "h1=" + h1,
            "h2=" + h1 + " " + head[2],
            "t0=" + tail[1],
            "t1=" + tail[0] + " " + tail[1],
            "p1=" + prior[1],
            "p2=" + p2,
            "p2k=" + p2 + "|" + kind,
            "q2=" + prior2[0] + " " + prior2[1],
            "d=" + before,
            "d+=" + before + clause.after,
            "a=" + clause.after + long,
            "dk=" + before + kind,
            "dh=" + before + head[0],
            "k=" + kind,
            "n=" + long,
            "nh=" + after_head[0] + " " + after_head[1],
            "nk=" + (kinds[k + 1] if after_head[0] != "$" else "$"),
            "g=" + governing + distance,
            "gd=" + governing + before,
            "gk=" + governing + kind,
            "gh=" + governing + head[0],
            "sp=" + speaker,
            "ls=" + last_speaker,
            "lo=" + (str(last_order) if last_order < 6 else "6"),
            "lc=" + last_cue + before,
            "lcg=" + last_cue + governing + kind,
            "s0=" + sentence_first[0],
            "s1=" + sentence_first[0] + " " + sentence_first[1],
            "pl=" + place,
            "pg=" + place + governing + before,
            "u=" + ("q" if clause.quoted else "n") + governing,
            "c=" + cues[k],
            "o=" + openings[k],
            "og=" + openings[k] + governing,
            "od=" + openings[k] + before,
            "on=" + (openings[k + 1] if k + 1 < n else "$"),
            "op=" + (openings[k - 1] if k else "^"),
            "lco=" + last_cue + openings[k],
            "subj=" + subject,
            "sg=" + subject + governing + before,
            "so=" + subject + openings[k],
        ]
        judged = min(2, len(_BAD.intersection(words[i:j]))), min(2, len(_GOOD.intersection(words[i:j])))
        f.append("j=%d%d" % judged)
        f.append("jg=%d%d" % judged + governing)
        if cues[k] and k + 1 < n:
            f.append("cn=" + cues[k] + kinds[k + 1])
        own = signs[k]
        for sign in own:
            f.append("w=" + sign)
            f.append("wg=" + sign + governing)
        for sign in sentence_signs - own:
            f.append("ws=" + sign)
        if k + 1 < n:
            for sign in signs[k + 1]:
                f.append("wn=" + sign)
        if same:
            for sign in signs[k - 1]:
                f.append("wp=" + sign)
        last = "_"
        for t in range(i, min(j, i + 24)):
            mention = entity[t]
            if mention is not None:
                if mention.start == starts[t]:
                    f.append("e=" + mention.label)
                continue
            w = words[t]
            f.append("x=" + last + " " + w)
            last = w
        for start, end in captions:
            if start <= starts[i] < end:
                f.append("caption")
        out.append(f)
        for t in range(i, j):
            mention = entity[t]
            if mention is not None and mention.start == starts[t] and mention.label in ("TITLE", "PERSON", "AGENCY"):
                if mention.label == "TITLE":
                    speaker = "T:" + words[t] + (" " + words[t + 1] if t + 1 < j else "")
                elif speaker == "none":
                    speaker = mention.label
        if cues[k] or subject == "none":
            subject = _subject(toks, i, j, kind, subject)
        if cues[k]:
            governing, governed_for = cues[k], 0
        else:
            governed_for += 1
    return out


def _opening(toks: Tokens, clause: Clause) -> str:
    """What the clause begins with: a task word by category, a light word, or a name or body followed by one of these."""
    word, entity = toks.word, toks.entity
    i, j = clause.i, clause.j
    prefix = ""
    k = i
    mention = entity[k]
    if mention is not None:
        prefix = mention.label + "+"
        while k < j and entity[k] is mention:
            k += 1
    elif word[k] in ("các", "những", "toàn", "từng"):
        prefix = "các+"
        k += 1
        while k < j and k - i < 6 and entity[k] is None and _phrase(word, k, j) == "" and word[k] not in _SIGNS:
            k += 1
    if k >= j:
        return prefix + "$"
    return prefix + (_phrase(word, k, j) or (word[k] if word[k] in _SIGNS else "-"))


def _phrase(word: list[str], k: int, j: int) -> str:
    if (word[k],) in LIGHT:
        return "~" + word[k]
    if k + 1 < j and (word[k], word[k + 1]) in LIGHT:
        return "~"
    if word[k] in STARTS:
        for size in range(min(LONGEST, j - k), 0, -1):
            category = TASKS.get(tuple(word[k : k + size]))
            if category is not None:
                return category
    return ""


_PEOPLE = frozenset("tri dân tư hộ nghiệp bạn sinh".split())


def _subject(toks: Tokens, i: int, j: int, kind: str, before: str) -> str:
    """Who speaks in the clause: the first title, person or body in it, or people without office ('cử tri', 'người dân')."""
    for k in range(i, j):
        mention = toks.entity[k]
        if mention is not None and mention.label in ("TITLE", "PERSON", "AGENCY", "ORG", "LOCATION"):
            return mention.label if mention.label != "TITLE" else "T:" + toks.word[k]
        if toks.word[k] in _PEOPLE:
            return "people"
        if toks.word[k] in ("ông", "bà", "tôi"):
            return "he"
    return before

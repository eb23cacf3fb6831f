"""Who presides, read from the verb back to its subject: 'ông A, Chủ tịch Hội đồng thẩm định đồ án, chủ trì hội nghị'.

The other roles are read from a name forward; words that are no known post ('thẩm định đồ án') would part it from its verb.
"""

from __future__ import annotations

from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.scene import Actor, Scene
from vngovnlp.resolve.pattern import begins, pattern

_MEETING = rf"(?:(?:một|các|hai) )?(?:{cues.MEETINGS})(?!\p{{L}}| báo)"
_ATTENDS = ("dự", "tham dự")
# '[đã chủ trì hội nghị]', '[đến dự và trực tiếp chỉ đạo đại hội]'.
_PRESIDES = pattern(
    begins("chủ tr[iì]", "chủ tọa", "điều hành", *(f"{attends}(?: và|,) (?:trực tiếp )?chỉ đạo" for attends in _ATTENDS))
    + f" {_MEETING}"
)
_AUX = pattern(r"[\s,)\-–]*(?:(?:đã|sẽ|vừa|đang|đồng|trực tiếp|đến|tới|về|cùng) )*$")
# What makes the words behind a name a clause of their own: '[cho biết] Thủ tướng sẽ chủ trì cuộc họp'.
_SAYS = pattern(
    r"[.;:\n\"“”]|(?<!\p{L})(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|yêu cầu|đề nghị|giao|phân công|cử|ký|do|được|bị|để|"
    r"là|sau|trước|khi|và đoàn|họp|gặp|tiếp|làm việc|nghe|đã|sẽ|vừa|tại|trong|với|về|ngày)(?!\p{L})"
)
# An apposition opens with one of these.
_APART = (", ", " - ", " – ", " (", "- ", " -")
# 'ông A, Giám đốc Sở Y tế[, người] chủ trì cuộc họp': he himself.
_WHO = (", người", "- người", "– người", "(người")
_LONGEST = 200
"""Characters that the posts behind a name can take."""
_WHAT = 20
"""Characters in which the words for what is chaired are at an end."""


def read_presiding(scene: Scene) -> None:
    """Note who presides where words that are no known post stand between a name and its verb."""
    norm = scene.norm
    for verb in _PRESIDES.finditer(norm):
        subject = _subject(scene, verb.start())
        another = cues.chairs_another(norm, verb.start(), verb.end() + _WHAT, scene.main.kind)
        if subject is not None and not another and not scene.quotations.around(verb.start()):
            scene.add(subject, "lead" if verb[0].startswith(_ATTENDS) else "chair")


def _subject(scene: Scene, verb: int) -> Actor | None:
    """The one whose posts reach up to a verb; None if other words stand between."""
    norm = scene.norm
    sentence = scene.article.sentences[scene.sentence_at(verb)]
    start = max(sentence[0], verb - _LONGEST)
    before = [a for a in scene.within(start, verb) if a.kind == "official" and a.end < verb]
    if not before or before[-1].start in scene.elsewhere:
        return None
    actor = before[-1]
    aux = _AUX.search(norm, actor.end, verb)
    assert aux is not None  # it can be empty
    gap = norm[actor.end : aux.start()]
    if gap.endswith(" người") and not gap.endswith(_WHO):
        return None  # 'ông A, Giám đốc Sở Y tế phản đối [người] chủ trì phiên họp'
    # 'ông A, Chủ tịch Hội đồng[ thẩm định đồ án]': posts begin the apposition already
    apart = gap.startswith(_APART) or actor.end > actor.named[1]
    if not apart or _SAYS.search(gap):
        return None
    asked = cues.ASKED.search(norm, max(sentence[0], actor.start - 50), actor.start)
    return None if asked or scene.is_spoken_of(actor) else actor

"""Organisers: the bodies that hold the meeting by the words of the article, and those who lead them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from vngovnlp.report import Official, Position
from vngovnlp.resolve.attendance import cues
from vngovnlp.resolve.attendance.scene import Scene
from vngovnlp.resolve.occasions import Occasion
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

_FAR = 240
"""Characters between the words for a meeting and the body that holds it."""
# '[UBND ]tỉnh An Bình', '[Bí thư ]Tỉnh ủy An Bình': the bodies that govern one place, by its level and its name.
_GOVERNS = pattern(
    r"(?:(?:ban thường vụ|ban chấp hành|thường trực|lãnh đạo) )?"
    r"(?:(?P<party>tỉnh|thành|huyện|quận|thị) ủy(?: (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã))?"
    r"|(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) ?)?(?P<unit>tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn))(?: (?P<name>.+))?"
)
_LEVELS = {"thành phố": "thành", "tp": "thành", "tp.": "thành", "thị xã": "thị"}
# 'Ngày 6/2, tỉnh An Bình[ long trọng tổ chức ]lễ kỷ niệm'.
_PLACE_HOLDS = pattern(r" (?:(?:đã|vừa|sẽ|long trọng|chính thức|phối hợp) )*(?:tổ chức|khai mạc)(?: \p{L}+){0,3} $")
_GROUP = pattern(r"(?<!\p{L})(?:tổ công tác|đoàn (?:giám sát|kiểm tra|thanh tra|công tác))(?!\p{L})")
_OF_GROUP = ("tổ trưởng", "tổ phó", "trưởng đoàn", "phó trưởng đoàn", "phó đoàn")
_LEADERS = "lãnh đạo "
_NEAR = 60
"""Characters around the words for a meeting in which the group stands that holds it."""
# 'họp báo[ về tình hình kinh tế - xã hội quý 1 của tỉnh]'.
_OF_PROVINCE = pattern(r"[^.;:\n]{0,120}? của ")
_UNIT = pattern(r"(?:tỉnh|thành phố|tp)(?!\p{L})")
# 'tại trụ sở [Đảng ủy phường An Hòa], Sở Y tế tổ chức hội nghị', 'tại [tỉnh An Bình]': where it was, not who held it.
_HOUSE_OF = pattern(r"(?<!\p{L})(?:tại|ở)(?: (?:trụ sở|hội trường|nhà khách|phòng họp|điểm cầu|trung tâm)(?: \p{L}+){0,3}?)? $")
_WHERE = (" tại", " ở", "của", "thuộc")


_SUMMITS = ("cấp cao", "thượng đỉnh")
# 'Hội nghị[ Nông nghiệp châu Á] lần thứ 3', 'phiên họp[ toàn thể Hội nghị Cấp cao ASEAN]', 'hội nghị[ bộ trưởng] Phong trào Không liên kết'.
_STATES = pattern(
    r"(?: (?!với |của |về |tại |do |tổng |triển |để |cán bộ )\w+){0,6}? (?:các nước|các quốc gia|nghị viện|asean|apec|asem|g ?20|g ?7|g ?8|liên hợp quốc|châu á|châu âu|cấp cao|cao cấp|thượng đỉnh|bộ trưởng(?= \p{L}+ ))(?!\p{L})"
)
_OF_SEVERAL = frozenset({"CONFERENCE", "COUNCIL_SESSION"})
_LEAD = 3
"""The last sentence of the lead."""


class Organisers(NamedTuple):
    """Who holds the meeting."""

    leaders: frozenset[str]
    """Ids of those who lead a body that holds it: 'UBND tỉnh tổ chức hội nghị ... Chủ tịch UBND tỉnh A phát biểu'."""
    named: bool
    """True if the text says which body does."""
    govern: bool
    """True if it is the government of a place: its departments answer there, each for itself."""
    beside: frozenset[str]
    """Ids of those whom a sentence about it names."""
    states: bool
    """True if several states do: 'hội nghị thượng đỉnh', 'phiên họp của Đại hội đồng Liên hợp quốc'."""


class _Place(NamedTuple):
    level: str
    name: str

    def is_same(self, other: _Place) -> bool:
        """True if both are names of one place; one without a name ('Tỉnh ủy') is the only one of its level."""
        if self.name and other.name:
            return self.name == other.name
        return self.level == other.level


def find_organisers(scene: Scene, officials: Sequence[Official], occasions: Sequence[Occasion]) -> Organisers:
    """Who holds the main occasion by the sentences that tell of it first."""
    norm = scene.norm
    bodies: set[str] = set()
    names: set[str] = set()
    places: list[_Place] = []
    for occasion in occasions:
        if occasion.kind != scene.main.kind or occasion.cited or occasion.sentence > scene.main.sentence + 1:
            continue
        start, end = scene.article.sentences[occasion.sentence]
        near = scene.within(max(start, occasion.start - _FAR), min(end, occasion.end + _FAR))
        here = [a for a in near if a.kind == "agency"]
        before = [
            a
            for a in here
            if a.end <= occasion.start
            and cues.ORGANISES.fullmatch(norm, a.end, occasion.start)
            and _HOUSE_OF.search(norm, max(start, a.start - _NEAR), a.start) is None
        ]
        behind = [
            a
            for a in here
            if a.start > occasion.end
            and cues.ORGANISED_BY.fullmatch(norm, occasion.end, a.start)
            and cues.ORGANISED.match(norm, a.end)
        ]
        if scene.main.kind == "PRESS":  # of the Government a minister holds it, not who leads it
            held = (a for a in here if cues.HELD_BY.fullmatch(norm[occasion.end : a.start]))
            behind += (a for a in held if norm[a.start : a.end] != "chính phủ")
        bodies.update(a.ref for a in (*before, *behind))
        names.update(" " + norm[a.start : a.end] for a in (*before, *behind))
        places += _places_that_hold(scene, start, occasion.start)
    places += _told_of_province(scene)
    places += (place for name in names if (place := _governed(name.strip())) is not None)
    suffixes = tuple(names)
    leaders = {o.id for o in officials if any(_is_of(position, bodies, suffixes) for position in o.positions)}
    if _is_group_s(scene):
        leaders.update(o.id for o in officials if any(normal(p.title).startswith(_OF_GROUP) for p in o.positions))
    if leaders.isdisjoint(scene.roles):  # the place is governed by others, too
        leaders.update(o.id for o in officials if any(_governs(position, places) for position in o.positions))
    return Organisers(
        frozenset(leaders), bool(names or places), bool(places), _named_with(scene, occasions), _is_of_states(scene, occasions)
    )


def _named_with(scene: Scene, occasions: Sequence[Occasion]) -> frozenset[str]:
    """Ids of those whom the sentences about the main occasion name; who is of a group without names can be named anywhere."""
    main = scene.main
    start, _ = scene.article.sentences[main.sentence]
    if _is_group_s(scene) or _LEADERS in scene.norm[max(start, main.start - _NEAR) : main.start]:
        return frozenset(scene.comes_in)
    about = {main.sentence, *(o.sentence for o in occasions if o.kind == main.kind and not o.cited)}
    return frozenset(a.ref for number in about for a in scene.within(*scene.article.sentences[number]))


def _is_of_states(scene: Scene, occasions: Sequence[Occasion]) -> bool:
    """True if the main occasion, here or where the lead has its full name, is one of several states."""
    main, norm = scene.main, scene.norm
    if main.kind not in _OF_SEVERAL:
        return any(word in norm[main.start : main.end + 9] for word in _SUMMITS)
    told = [o for o in occasions if o.kind == main.kind and not o.cited and o.sentence <= max(main.sentence, _LEAD)]
    return any(
        any(word in norm[o.start : o.end + 9] for word in _SUMMITS) or _STATES.match(norm, o.end) is not None
        for o in (main, *told)
    )


def _is_group_s(scene: Scene) -> bool:
    """True if a group sent out for the purpose holds it: '[Tổ công tác] của Thủ tướng làm việc với ...'."""
    start, _ = scene.article.sentences[scene.main.sentence]
    main = scene.main
    return _GROUP.search(scene.norm, max(start, main.start - _NEAR), main.end + _NEAR) is not None


def _told_of_province(scene: Scene) -> Iterator[_Place]:
    """The province whose press conference it is: 'tại cuộc họp báo định kỳ của [tỉnh]', 'về kinh tế - xã hội của [An Bình]'."""
    if scene.main.kind != "PRESS":
        return
    at, end = scene.main.end, scene.article.sentences[scene.main.sentence][1]
    end = next((a.start for a in scene.within(at, end) if a.kind == "official"), end)
    found = _OF_PROVINCE.match(scene.norm, at, end)
    if found is None:
        return
    behind = scene.places.get(found.end())
    if behind is not None:
        yield _governed(scene.norm[found.end() : behind]) or _Place("", scene.norm[found.end() : behind])
    elif unit := _UNIT.match(scene.norm, found.end(), end):
        yield _Place(_LEVELS.get(unit[0], unit[0]), "")


def _places_that_hold(scene: Scene, start: int, end: int) -> Iterator[_Place]:
    """The places that stand for their governments: '[tỉnh An Bình] tổ chức lễ kỷ niệm'."""
    for at, behind in scene.places.items():
        if start <= at < end and _PLACE_HOLDS.fullmatch(scene.norm, behind, end):
            place = _governed(scene.norm[at:behind])
            if place is not None and not scene.norm[max(0, at - 6) : at].rstrip().endswith(_WHERE):
                yield place


def _governed(name: str) -> _Place | None:
    """The place that a body governs, or whose name stands for its government."""
    found = _GOVERNS.fullmatch(name)
    if found is None:
        return None
    unit = found["party"] or found["unit"]
    return _Place(_LEVELS.get(unit, unit), found["name"] or "")


def _governs(position: Position, places: Sequence[_Place]) -> bool:
    """True if a post leads the Party or the government of one of the places."""
    if not places or not normal(position.title).removeprefix("phó ").startswith(("chủ tịch", "bí thư")):
        return False
    place = _governed(normal(position.agency or ""))
    return place is not None and any(place.is_same(other) for other in places)


def _is_of(position: Position, bodies: Set[str], names: tuple[str, ...]) -> bool:
    """True if a post leads one of the bodies or an organ of it ('Ban Tuyên giáo Tỉnh ủy'); members do not, nor who did so once."""
    if position.title.lower().endswith("viên") or position.title.lower().startswith(("nguyên ", "cựu ")):
        return False
    if position.agency_id in bodies or (position.agency is not None and (" " + normal(position.agency)).endswith(names)):
        return True
    mission = f" {normal(position.title)} quán"  # 'Đại sứ' and 'Đại sứ quán'
    return any(name.startswith(mission) for name in names)


# '[Sở ]Y tế', '[Công an ]tỉnh'.
_DEPARTMENT = pattern(r"(?:sở|phòng|công an|thanh tra|chi cục|ban quản lý)(?!\p{L})")


def serves_in_department(official: Official) -> bool:
    """True if all that is told of somebody is a post in an office under a government."""
    agencies = [normal(p.agency) for p in official.positions if p.agency is not None]
    return bool(agencies) and all(_DEPARTMENT.match(agency) for agency in agencies)


def inspects(position: Position) -> bool:
    """True for the inspectors of a ministry, who answer at its press conference: 'Phó Chánh Thanh tra Bộ Y tế'."""
    title = normal(position.title).removeprefix("phó ")
    return title.startswith("chánh thanh tra") or (title == "chánh" and normal(position.agency or "").startswith("thanh tra "))

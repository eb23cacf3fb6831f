"""The evidence page as a file: what it shows, what it links, and that an article cannot do anything in it."""

import base64
import hashlib
import re
import subprocess
import sys
import time
import zipfile
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vngovnlp
from conftest import ROOT
from vngovnlp import labels
from vngovnlp.report import Dropped, Entity, MeetingReport, Source, Statement, Versions
from vngovnlp.views import english, html
from vngovnlp.views.outline import outline
from vngovnlp.views.page import panel
from vngovnlp.views.page.words import verbatim

EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
VERSIONS = Versions(library="0", lexicon="0", model=None)


class Page(HTMLParser):
    """What a browser would see: ids, links, and the words inside the article without badges and summaries."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(content)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append(tag)
        self.attributes |= set(found)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if "href" in found else []
        if tag not in ("meta", "input"):
            classes = (found.get("class") or "").split()
            hidden = tag == "summary" or "bd" in classes
            self._open.append("text" if "text" in classes else "hidden" if hidden else tag)

    def handle_endtag(self, tag):
        self._open.pop()

    def handle_data(self, data):
        if "text" in self._open and "hidden" not in self._open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def report_of(text: str, **parts) -> MeetingReport:
    return MeetingReport(id="x", text=text, source=parts.pop("source", Source()), versions=VERSIONS, **parts)


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.stem)
def read(request) -> MeetingReport:
    return vngovnlp.extract(request.param.read_text(encoding="utf-8"), published="2023-04-12")


@pytest.mark.parametrize("render", [html.page, html.render])
def test_the_article_stands_there_character_by_character(render, read):
    assert Page(render(read)).text == read.text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80), st.data())
def test_any_text_under_any_marks_stands_there(text, data):
    places = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(places, places).map(sorted), max_size=6))
    cut = [{"start": start, "end": end, "text": text[start:end]} for start, end in spans]
    report = report_of(
        text,
        entities=tuple(Entity(**part, label="AGENCY", source="", score=1) for part in cut[:2]),
        statements=tuple(
            Statement(**part, id=f"s{number}", role="LIMITATION", score=1) for number, part in enumerate(cut[2:4])
        ),
        source=Source(dropped=tuple(Dropped(**part, reason="menu") for part in cut[4:])),
    )
    parts = html.article(report, outline(report), html.Evidence(outline(report), ""))
    assert Page(f'<div class="text">{parts}</div>').text == verbatim_text(text)


def verbatim_text(text: str) -> str:
    """What a parser makes of the article's words when they stand alone."""
    page = Page(f'<div class="text">{verbatim(text)}</div>')
    assert len(page.text) == len(text)
    return page.text


@pytest.mark.parametrize("render", [html.page, html.render])
def test_every_link_stays_on_the_page_and_leads_somewhere(render, read, made):
    for report in (read, made):
        page = Page(render(report))
        assert len(page.ids) == len(set(page.ids))
        assert page.links
        assert {link[1:] for link in page.links} <= set(page.ids)
        assert all(link.startswith("#") for link in page.links)


def test_a_value_leads_to_its_own_words(made):
    drawn = html.page(made)
    start, _ = made.meeting.location_span
    link = re.search(rf'<a class="ev ([kw]\d+)" href="#c{start}">hội trường UBND huyện</a>', drawn)
    assert link
    words = re.findall(rf'<(?:a|span) class="sg[^"]*\b{link[1]}\b[^"]*"[^>]*>(.*?)</(?:a|span)>', drawn)
    assert "hội trường UBND huyện".startswith(re.sub("<[^>]+>", "", words[0]))


def test_all_mentions_of_a_person_share_the_persons_key(made):
    drawn = html.page(made)
    key = re.search(r'<li class="ca ([kw]\d+)" id="o1"', drawn)[1]
    for start, _ in made.officials[0].mentions:
        assert re.search(rf'class="sg[^"]*\b{key}\b[^"]*" id="c{start}"', drawn)


def test_statements_have_badges_and_tasks_their_numbers(made):
    drawn = html.page(made)
    badges = re.findall(r'<a class="bd (\w+)" href="#(s\d)">(.*?)</a>', drawn)
    assert [(role, name) for role, name, _ in badges] == [("LIMITATION", "s1"), ("DIRECTIVE", "s2"), ("DIRECTIVE", "s3")]
    assert [re.sub("<[^>]+>", "", words)[-1] for *_, words in badges[1:]] == ["1", "2"]


def test_which_of_the_six_a_task_states(made):
    drawn = html.page(made)
    task = drawn[drawn.index('id="s2"') : drawn.index('id="s3"')]
    [ours, theirs] = re.findall('<p class="six"><i>(.*?)</i><i lang=en hidden>(.*?)</i></p>', task)[0]
    assert re.findall("<b>(.*?)</b>", ours) == ["rõ người", "rõ việc", "rõ thời gian"]
    assert re.findall("<s>(.*?)</s>", ours) == ["rõ trách nhiệm", "rõ thẩm quyền", "rõ kết quả"]
    assert re.findall("<(b|s)>", ours) == re.findall("<(b|s)>", theirs)
    assert re.findall("<b>(.*?)</b>", theirs) == [english.of(name) for name in re.findall("<b>(.*?)</b>", ours)]


def test_lines_that_were_dropped_are_folded_and_kept(read):
    page = html.page(read)
    assert page.count('class="fu"') >= sum("\n" not in part.text for part in read.source.dropped)
    if read.source.dropped:
        assert 'class="folded"' in page


def test_an_unnamed_seat_of_a_line_is_no_furniture():
    text = "Menu\n\nTrang chủ\nHọp giao ban Menu"
    parts = [(0, 4), (6, 15), (29, 33)]
    dropped = tuple(Dropped(start=s, end=e, text=text[s:e], reason="menu") for s, e in parts)
    drawn = html.page(report_of(text, source=Source(dropped=dropped)))
    assert drawn.count('class="fu"') == 2
    assert drawn.count('<details class="folded">') == 1
    assert '<p class="tx">Họp giao ban <span class="sg dr' in drawn


def test_the_switches_are_those_of_the_marks(read):
    drawn = html.page(read)
    for code in labels.ENTITY:
        assert (f'class="s-{code}"' in drawn) == any(entity.label == code for entity in read.entities)
    for code in labels.STATEMENT:
        assert (f'class="s-{code}"' in drawn) == any(statement.role == code for statement in read.statements)


def test_every_section_of_an_outline_has_its_place_on_the_page(made):
    assert {section.code for section in outline(made)} == set(panel.ORDER)
    assert set(panel.ORDER) >= panel.FOLDED


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></script><script>alert(1)</script>",
    "javascript:alert(1)",
    "</article></section>\u2028\u2029<b onclick=alert(1)>",
    "&lt;script&gt; &amp; &#60;script&#62;",
    "<!-- --> ]]> <![CDATA[",
    "\u202egnuv\u202c \x00\x1b[2J",
]


def hostile_report(words: str) -> MeetingReport:
    """A report that has ``words`` wherever a text can stand."""
    part = {"start": 0, "end": len(words), "text": words}
    return report_of(
        words,
        source=Source(
            title=words, title_span=(0, len(words)), author=words, url=words, dropped=(Dropped(**part, reason=words),)
        ),
        entities=(Entity(**part, label="PERSON", source=words, score=1),),
        statements=(Statement(**part, id="s1", role="PROPOSAL", score=1),),
        warnings=(vngovnlp.report.Warning(code=words, field=words, message=words),),
    )


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("render", [html.page, html.render])
def test_markup_of_an_article_is_letters(render, words):
    report, plain = hostile_report(words), hostile_report("Họp")
    page, harmless = Page(render(report)), Page(render(plain))
    assert page.tags.count("script") == harmless.tags.count("script")
    assert set(page.tags) <= set(harmless.tags)
    assert page.attributes <= harmless.attributes
    assert all(link.startswith("#") for link in page.links)
    assert not re.search("[\u202a-\u202e\x00\x1b]", render(report))


def test_the_policy_names_exactly_our_script_and_our_styles(made):
    drawn = html.page(made)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', drawn)[1]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag, rule in (("script", "script-src"), ("style", "style-src")):
        [content] = re.findall(rf"<{tag}>(.*?)</{tag}>", drawn, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy
    assert not re.search(r' (style|on\w+)="', drawn)
    assert "http:" not in drawn.replace("http-equiv", "")
    assert "url(" not in drawn


def test_a_page_is_small_and_quick(read):
    html.page(read)
    begin = time.process_time()
    for _ in range(3):
        drawn = html.page(read)
    assert (time.process_time() - begin) / 3 < 0.1  # 0.02 on a machine that has nothing else to do
    assert len(drawn.encode()) < 3 * len(read.text.encode()) + 60_000


def test_a_long_article_takes_time_in_proportion():
    text = "Sáng 5/3, UBND huyện họp.\n\nTrang chủ\n\n" * 3000
    parts = [(at, at + 9) for at in range(27, len(text), 38)]
    dropped = tuple(Dropped(start=s, end=e, text=text[s:e], reason="menu") for s, e in parts if text[s:e] == "Trang chủ")
    begin = time.process_time()
    html.page(report_of(text, source=Source(dropped=dropped)))
    assert time.process_time() - begin < 10


def test_several_reports_in_one_output(made, bare):
    drawn = vngovnlp.show([made, bare, made])._repr_html_()
    page = Page(drawn)
    assert len(page.ids) == len(set(page.ids))
    assert page.tags.count("style") == 1
    assert page.tags.count("script") == 0
    assert drawn.count('class="vgv nb"') == 3
    assert vngovnlp.show(made)._repr_html_().count('class="vgv nb"') == 1
    assert repr(vngovnlp.show([made, bare])) == "<2 reports>"


def test_every_notebook_rule_is_for_the_report_alone(made):
    style = re.search("<style>(.*?)</style>", html.render(made), re.DOTALL)[1]
    style = re.sub(r"/\*.*?\*/|@media[^{]*\{", "", style, flags=re.DOTALL)
    selectors = [one.strip() for one in re.findall(r"([^{}]+)\{", style)]
    assert len(selectors) > 100
    for selector in selectors:
        assert re.search(r"\.vgv|\.nb", selector), selector


def test_every_name_has_its_english():
    for names, known in (
        (labels.ENTITY, english.ENTITY),
        (labels.MEETING, english.MEETING),
        (labels.STATEMENT, english.STATEMENT),
        (labels.CATEGORY, english.CATEGORY),
        (labels.DATE_ROLE, english.DATE_ROLE),
        (labels.DATE_MOD, english.DATE_MOD),
        (labels.LEVEL, english.LEVEL),
        (labels.AGENCY_KIND, english.AGENCY_KIND),
    ):
        assert set(names) == set(known)
    for words in [*labels.WARNING.values(), *labels.FURNITURE.values()]:
        assert english.of(words) != words, words


def test_every_label_of_the_page_has_its_english(made, read):
    for report in (made, read):
        for section in outline(report):
            found = {section.title, *(field.label for field in section.fields)}
            found |= {field.label for item in section.items for field in item.fields}
            for label in found:
                assert english.of(label) != label, label
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/vngovnlp/views").rglob("*.py"))
    for words in re.findall(r'both\((["\'])([^"\'{}]+)\1\)', sources):
        assert english.of(words[1]) != words[1], words[1]


@pytest.mark.slow
def test_a_wheel_carries_the_styles_and_the_script(tmp_path):
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as archive:
        names = set(archive.namelist())
    folder = ROOT / "src" / "vngovnlp" / "views" / "page"
    wanted = {f"vngovnlp/views/page/{path.name}" for path in folder.iterdir() if path.suffix in {".css", ".js"}}
    assert len(wanted) >= 6
    assert wanted <= names

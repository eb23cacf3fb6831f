"""The evidence page in a real Chromium: pointing, keys, a phone, paper, both languages, and an article that attacks.

Pictures of what was seen are kept in out/screenshots.
"""

import shutil
from pathlib import Path

import pytest

import vngovnlp
from conftest import ROOT
from vngovnlp.report import Dropped, Entity, MeetingReport, Official, Source, Statement, Versions

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SHOTS = ROOT / "out" / "screenshots"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here; on Debian: apt-get install chromium"),
]
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[test]'")

DESKTOP = {"width": 1360, "height": 860}
PHONE = {"width": 375, "height": 812}

# An own-written article; no place, person or meeting of it exists.
ARTICLE = """Trang chủ | Tin tức | Văn bản | Liên hệ

UBND huyện bàn giải pháp cấp nước sạch cho các xã ven sông (07/3/2024)

Sáng 6/3, tại hội trường UBND huyện, Phó Chủ tịch UBND huyện Lý Văn Quảng chủ trì hội nghị bàn giải pháp cấp nước sạch nông thôn năm 2024. Dự hội nghị có Trưởng phòng Tài nguyên và Môi trường Đoàn Thị Hạnh, lãnh đạo Phòng Kinh tế và Hạ tầng, Phòng Tài chính - Kế hoạch.

Theo báo cáo của Phòng Kinh tế và Hạ tầng, trong năm 2023, toàn huyện đã lắp mới 1.240 đồng hồ nước, nâng tỷ lệ hộ dùng nước sạch lên 87%. Tuy nhiên, việc đấu nối ở ba xã ven sông còn chậm, nhiều đoạn ống đã xuống cấp.

Kết luận hội nghị, đồng chí Lý Văn Quảng yêu cầu Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Phòng Nội vụ trình UBND huyện kế hoạch sửa chữa đường ống trước ngày 30/3/2024 theo Nghị định số 117/2007/NĐ-CP; giao Phòng Tài nguyên và Môi trường kiểm tra chất lượng nguồn nước, báo cáo kết quả trong tháng 4. Đồng chí cũng yêu cầu UBND các xã thường xuyên kiểm tra việc đấu nối trên địa bàn.

Thay mặt đơn vị, bà Đoàn Thị Hạnh hứa sẽ hoàn thành việc lấy mẫu nước trong tháng 3 và kiến nghị huyện bổ sung kinh phí xét nghiệm.

Thu Hà - Trung tâm Văn hóa, Thông tin huyện

In trang
Lượt truy cập: 48213
"""


@pytest.fixture(scope="module")
def browser():
    with sync_api.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"])
        yield found
        found.close()


@pytest.fixture(scope="module")
def report() -> MeetingReport:
    return vngovnlp.extract(ARTICLE, published="2024-03-07")


@pytest.fixture
def visit(browser, tmp_path):
    """Opens HTML as a file. Afterwards: no dialog was shown, nothing was asked of the network, the page had no error."""
    asked, said, contexts = [], [], []

    def visitor(content: str, **options):
        context = browser.new_context(**{"viewport": DESKTOP, "reduced_motion": "reduce", **options})
        contexts.append(context)
        tab = context.new_page()
        tab.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.on("console", lambda message: said.append(message.text))
        tab.on("request", lambda request: asked.append(request.url))
        path = tmp_path / f"bai{len(contexts)}.html"
        path.write_text(content, encoding="utf-8")
        tab.goto(path.as_uri())
        return tab

    yield visitor
    for context in contexts:
        context.close()
    assert said == []
    assert [url for url in asked if not url.startswith(tmp_path.as_uri())] == []


def shoot(tab, name: str, **options) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    tab.screenshot(path=SHOTS / f"{name}.png", **options)


def lit_words(tab) -> str:
    """The words that are lit up in the article, joined."""
    return tab.evaluate("[...document.querySelectorAll('.text .sg.lit')].map(e => e.textContent).join('')")


def lit_values(tab) -> list[str]:
    """The values that are lit up in the report."""
    return tab.evaluate("[...document.querySelectorAll('#report .ev.lit')].map(e => e.innerText)")


def lit_by_style(tab, value: str) -> list[str]:
    """The places of ``value`` in a notebook's reports that are lit up, where no script says so."""
    found = "[...document.querySelectorAll('.ev')].filter(e => getComputedStyle(e).backgroundColor === 'rgb(255, 224, 122)')"
    return [text for text in tab.evaluate(f"{found}.map(e => e.innerText)") if text == value]


def is_seen(tab, selector: str) -> bool:
    """Whether the middle of an element is on the screen and nothing covers it."""
    return tab.evaluate(
        """selector => {
            const element = document.querySelector(selector), box = element.getClientRects()[0];
            if (!box) return false;
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return element.contains(top);
        }""",
        selector,
    )


def test_pointing_at_a_value_lights_up_its_words(visit, report):
    tab = visit(report.to_html())
    tab.hover(f'.ev:text-is("{report.meeting.location}")')
    assert lit_words(tab) == report.meeting.location
    tab.hover('#o1 .ev:text-is("Lý Văn Quảng")')
    assert lit_words(tab).count("Lý Văn Quảng") == len([m for m in report.officials[0].mentions if m[1] - m[0] == 12])
    shoot(tab, "desktop-hover")
    tab.mouse.move(5, 5)
    assert lit_words(tab) == ""


def test_pointing_at_words_lights_up_their_values(visit, report):
    tab = visit(report.to_html())
    tab.hover(f"#c{report.text.index('Lý Văn Quảng')}")
    assert "Lý Văn Quảng" in lit_values(tab)
    task = report.directives[0]
    tab.hover('.text .sg:has-text("chủ trì, phối hợp với")')
    assert task.text in lit_values(tab)
    tab.hover('.text .sg:has-text("kế hoạch sửa chữa")')  # what a task asks for, and a name within it, are that alone
    assert lit_values(tab) == [task.product]
    tab.hover(f"#c{task.assignees_spans[0][0]}")
    assert task.assignees[0] in lit_values(tab)
    assert task.text not in lit_values(tab)
    assert task.text not in lit_words(tab)


def test_a_click_goes_to_the_words_and_escape_comes_back(visit, report):
    tab = visit(report.to_html())
    task = report.directives[-1]
    link = f"#{task.id} .hd .ev"
    tab.click(link)
    assert is_seen(tab, f"#c{task.start}")
    assert task.text.startswith(lit_words(tab)[:20])
    tab.mouse.move(5, 5)
    assert lit_words(tab) == task.text
    tab.keyboard.press("Escape")
    assert lit_words(tab) == ""
    assert tab.evaluate("document.activeElement.matches(arguments)".replace("arguments", repr(link)))


def test_a_badge_and_a_mention_lead_to_their_cards(visit, report):
    tab = visit(report.to_html())
    tab.click(f'.bd[href="#{report.directives[-1].id}"]')
    assert is_seen(tab, f"#{report.directives[-1].id}")
    tab.click(f"#c{report.text.rindex('Đoàn Thị Hạnh')}")
    person = next(official for official in report.officials if official.name == "Đoàn Thị Hạnh")
    assert is_seen(tab, f"#{person.id}")


def test_a_person_mentioned_often_is_gone_through_mention_by_mention(visit, report):
    tab = visit(report.to_html())
    link, seen = "#o1 .hd .ev", []
    for _ in report.officials[0].mentions:
        tab.click(link)
        seen.append(tab.evaluate("document.activeElement.id"))
    assert seen == [f"c{start}" for start, _ in report.officials[0].mentions]


def test_a_link_into_a_folded_part_unfolds_it(visit, report):
    tab = visit(report.to_html())
    tab.click("#dropped > summary")
    tab.click("#dropped .ev >> nth=0")
    assert is_seen(tab, f"#c{report.source.dropped[0].start}")


def test_the_page_is_used_with_the_keyboard_alone(visit, report):
    tab = visit(report.to_html())
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    assert is_seen(tab, ".skip")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "report"
    for _ in range(40):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.matches('#meeting .ev')"):
            break
    value = tab.evaluate("document.activeElement.innerText")
    assert value
    assert lit_words(tab) != ""
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    shoot(tab, "desktop-keyboard")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.closest('.text') !== null")
    tab.keyboard.press("Escape")
    assert tab.evaluate("document.activeElement.innerText") == value
    for _ in range(300):  # the other end of the page is reached: no trap
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement === document.body"):
            break
    assert tab.evaluate("document.activeElement === document.body || document.activeElement.className === 'skip'")


@pytest.mark.parametrize("width", [320, 375])
def test_on_a_phone_nothing_is_cut_off_and_one_side_is_seen_at_a_time(visit, report, width):
    tab = visit(report.to_html(), viewport={**PHONE, "width": width}, device_scale_factor=2, has_touch=True)
    shoot(tab, f"phone-{width}-article")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert not tab.is_visible("#report")
    tab.tap("#tab-report")
    assert tab.is_visible("#report")
    assert not tab.is_visible("#article")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    shoot(tab, f"phone-{width}-report")
    tab.tap(f"#{report.directives[0].id} .hd .ev")
    assert tab.is_visible("#article")
    assert is_seen(tab, f"#c{report.directives[0].start}")
    shoot(tab, f"phone-{width}-evidence")
    tab.keyboard.press("Escape")
    assert is_seen(tab, f"#{report.directives[0].id} .hd .ev")
    tab.focus("#tab-report")
    tab.keyboard.press("ArrowLeft")
    assert tab.is_visible("#article")


def test_the_language_switch(visit, report):
    tab = visit(report.to_html())
    assert tab.inner_text("#directives h3").startswith("Nhiệm vụ giao")
    tab.check(".lang [value=en]", force=True)
    assert tab.inner_text("#directives h3").startswith("Tasks given")
    assert "Lead" in tab.inner_text("#directives")
    assert "Đơn vị chủ trì" not in tab.inner_text("#report")
    assert tab.get_attribute("html", "lang") == "en"
    assert tab.get_attribute(".text", "lang") == "vi"
    assert "Lý Văn Quảng" in tab.inner_text(".text")
    shoot(tab, "desktop-english")
    tab.check(".lang [value=vi]", force=True)
    assert tab.inner_text("#directives h3").startswith("Nhiệm vụ giao")


def test_the_switches_of_the_layers(visit, report):
    tab = visit(report.to_html())
    tint = "getComputedStyle(document.querySelector('.text .PERSON')).backgroundColor"
    assert tab.evaluate(tint) != "rgba(0, 0, 0, 0)"
    tab.uncheck(".s-PERSON")
    assert tab.evaluate(tint) == "rgba(0, 0, 0, 0)"
    tab.uncheck(".s-DIRECTIVE")
    assert not tab.is_visible(".text .bd.DIRECTIVE >> nth=0")
    tab.uncheck(".s-dropped")
    assert not tab.is_visible(".folded >> nth=0")
    tab.check(".s-names")
    shoot(tab, "desktop-names")
    assert "Cơ quan" in tab.evaluate("getComputedStyle(document.querySelector('.text .AGENCY.e'), '::after').content")


def test_without_script_the_page_still_links_and_switches(visit, report):
    tab = visit(report.to_html(), java_script_enabled=False)
    assert tab.is_visible("#article")
    assert tab.is_visible("#report")
    tab.click(".lang >> text=English")
    assert tab.inner_text("#directives h3").startswith("Tasks given")
    tab.click(f"#{report.directives[-1].id} .hd .ev")
    assert tab.url.endswith(f"#c{report.directives[-1].start}")


def test_in_a_notebook_it_works_without_script_and_leaves_the_notebook_alone(visit, report):
    around = '<!doctype html><meta charset="utf-8"><body><p id="p">Ô ghi chú</p><h3 id="h">Mục</h3><a id="a" href="#">x</a>'
    style = "['p','h','a'].map(id => JSON.stringify([...getComputedStyle(document.getElementById(id))].filter(n => !/size$|block|inline|width|height|origin/.test(n)).map(n => getComputedStyle(document.getElementById(id))[n])))"
    before = visit(around).evaluate(style)
    tab = visit(around + vngovnlp.show([report, report])._repr_html_())
    assert tab.evaluate(style) == before
    first = ".nb >> nth=0"
    tab.hover(f'{first} >> .ev:text-is("{report.meeting.location}")')
    tint = f"getComputedStyle(document.querySelector('.nb [id$=c{report.meeting.location_span[0]}]')).backgroundColor"
    assert tab.evaluate(tint) == "rgb(255, 224, 122)"
    tab.hover("#p")
    assert tab.evaluate(tint) != "rgb(255, 224, 122)"
    tab.hover(f".nb [id$=c{report.directives[0].assignees_spans[0][0]}] >> nth=0")
    assert lit_by_style(tab, report.directives[0].text) == []
    shoot(tab, "notebook", full_page=True)


def test_paper(visit, report):
    tab = visit(report.to_html())
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.is_visible("#article")
    assert tab.is_visible("#dates .ev >> nth=0")
    assert not tab.is_visible("nav")
    assert not tab.is_visible(".lang")
    assert tab.evaluate("getComputedStyle(document.querySelector('main')).display") == "block"
    shoot(tab, "print", full_page=True)
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    tab.emulate_media(media="screen")
    assert not tab.is_visible("#dates .ev >> nth=0")


def test_paper_stays_white_in_the_dark(visit, report):
    tab = visit(report.to_html(), color_scheme="dark")
    ink = "getComputedStyle(document.querySelector('.text')).color"
    assert tab.evaluate(ink) == "rgb(231, 234, 237)"
    shoot(tab, "desktop-dark")
    tab.emulate_media(media="print", color_scheme="dark")
    assert tab.evaluate(ink) == "rgb(29, 39, 51)"


def test_statements_that_overlap_have_lines_below_each_other(visit, made):
    outer = made.statements[1]
    inner = Statement(id="s9", start=outer.start + 6, end=outer.end - 9, text="", role="PROPOSAL", score=1)
    crossing = Statement(id="s8", start=outer.start - 12, end=outer.start + 20, text="", role="COMMITMENT", score=1)
    tab = visit(made.model_copy(update={"statements": (*made.statements, inner, crossing)}).to_html())
    lines = tab.evaluate(
        """['DIRECTIVE', 'PROPOSAL', 'COMMITMENT'].map(role => {
            const style = getComputedStyle(document.querySelector('.text .st.' + role));
            return [style.textDecorationColor, style.textUnderlineOffset];
        })"""
    )
    assert len({color for color, _ in lines}) == 3
    assert len({offset for _, offset in lines}) == 3
    tab.hover("#s2 .hd .ev")
    shoot(tab, "desktop-overlap")


def test_a_notebook_in_the_dark_is_dark(visit, report):
    jupyter = (
        "<style>.jp-RenderedHTMLCommon a:link{color:red;text-decoration:none}.jp-RenderedHTMLCommon p{margin:0 0 9em}</style>"
    )
    body = '<body data-jp-theme-light="false" style="background:#111"><div class="jp-RenderedHTMLCommon">'
    tab = visit(f'<!doctype html><meta charset="utf-8">{jupyter}{body}{report._repr_html_()}</div></body>')
    seen = tab.evaluate("(({color}) => color)(getComputedStyle(document.querySelector('.nb .ev')))")
    assert seen == "rgb(231, 234, 237)"
    assert tab.evaluate("getComputedStyle(document.querySelector('.nb .hd')).marginBottom") == "0px"
    shoot(tab, "notebook-dark")


ATTACK = """Họp</p></article></main><script>document.title = "ran"; alert(1)</script>
<img src="http://example.invalid/a.png" onerror="alert(2)"><svg onload=alert(3)><iframe src="javascript:alert(4)"></iframe>
<a href="javascript:alert(5)">bấm vào đây</a> javascript:alert(6) </script></style></title><script>alert(7)</script>
\u2028\u2029 "onmouseover="alert(8)" x=' <meta http-equiv="refresh" content="0;url=http://example.invalid/"> \u202eđảo\u202c
<style>body{display:none}</style><form action="http://example.invalid/"><input autofocus onfocus=alert(9)></form> ]]> <!--"""


def attacking() -> MeetingReport:
    """A report that has the attack as its text, title, address, person, statement, furniture and warning."""
    part = {"start": 0, "end": len(ATTACK), "text": ATTACK}
    whole = (0, len(ATTACK))
    return MeetingReport(
        id=ATTACK,
        text=ATTACK,
        source=Source(title=ATTACK, title_span=whole, url="javascript:alert(10)", dropped=(Dropped(**part, reason=ATTACK),)),
        entities=(Entity(**part, label="PERSON", source=ATTACK, score=1),),
        officials=(Official(id="o1", name=ATTACK, name_span=whole, mentions=(whole,)),),
        statements=(Statement(**part, id="s1", role="LIMITATION", score=1),),
        warnings=(vngovnlp.report.Warning(code=ATTACK, field=None, message=ATTACK),),
        versions=Versions(library=ATTACK, lexicon=ATTACK, model=ATTACK),
    )


@pytest.mark.parametrize("kind", ["page", "notebook", "extracted"])
def test_an_article_that_attacks_is_only_read(visit, kind):
    """The fixture fails on any dialog, console message or request."""
    if kind == "extracted":
        content = vngovnlp.extract(ATTACK).to_html()
    else:
        content = attacking().to_html() if kind == "page" else f"<!doctype html><body>{attacking()._repr_html_()}"
    tab = visit(content)
    tab.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
    for link in tab.query_selector_all("a:not(.skip)"):
        if link.is_visible():
            link.hover(force=True)
            link.click(force=True)
    tab.wait_for_timeout(200)
    assert tab.title() != "ran"
    assert (
        tab.evaluate("document.querySelectorAll('img, iframe, svg, form, .text script, [onmouseover], [onerror]').length") == 0
    )
    assert tab.url.startswith("file:")
    if kind != "extracted":  # there the attack is read as HTML, and its scripts are no article
        assert "alert(7)" in tab.evaluate("document.querySelector('.text').textContent")
    shoot(tab, f"attack-{kind}")


def test_the_policy_stops_a_script_that_is_not_ours(visit, report, browser, tmp_path):
    """Were the escaping to fail, the browser would still refuse: a script put into the page does not run."""
    context = browser.new_context()
    tab, refused = context.new_page(), []
    tab.on("console", lambda message: refused.append(message.text))
    path = tmp_path / "broken.html"
    broken = report.to_html().replace(
        "<main>", "<main><script>document.title='ran'</script><img src='http://example.invalid/x'>"
    )
    path.write_text(broken, encoding="utf-8")
    tab.goto(path.as_uri())
    assert tab.title() != "ran"
    assert len([text for text in refused if "Content Security Policy" in text]) >= 2
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_no_accessibility_rule_of_axe_is_broken(visit, report, scheme, size):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install -e '.[test]'")
    tab = visit(report.to_html(), viewport=size, color_scheme=scheme)
    tab.evaluate("for (const box of document.querySelectorAll('details')) box.open = true")
    for side in ("article", "report"):
        if size is PHONE:
            tab.click(f"#tab-{side}")
        found = axe.Axe().run(tab)
        assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("example", sorted((ROOT / "examples").glob("*.txt")), ids=lambda path: path.stem)
def test_every_example_looks_whole(visit, example: Path):
    tab = visit(vngovnlp.extract(example.read_text(encoding="utf-8")).to_html())
    shoot(tab, f"example-{example.stem}")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    tab.set_viewport_size(PHONE)
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]

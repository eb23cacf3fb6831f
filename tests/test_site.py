"""The documentation as a site: every page is in it and linked, both READMEs say the same, and it builds without a warning."""

import io
import re
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

import vngovnlp
from conftest import ROOT

DOCS = ROOT / "docs"
PAGES = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
READMES = [ROOT / "README.md", ROOT / "README.vi.md"]
_FENCE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def nav() -> list[str]:
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    listed = re.search(r"^nav:\n(.*?)^\w", config, re.DOTALL | re.MULTILINE)
    assert listed
    return re.findall(r"([\w/]+\.md)$", listed[1], re.MULTILINE)


def test_every_page_is_in_the_menu_once():
    assert sorted(nav()) == sorted(PAGES)


def test_the_home_page_links_to_every_page():
    home = (DOCS / "index.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\(([\w/]+\.md)\)", home)) >= PAGES - {"index.md"}


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.name)
def test_a_readme_is_short_and_its_links_lead_somewhere(readme):
    text = readme.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 150
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (ROOT / target).exists(), target


def test_both_readmes_show_the_same():
    ours, theirs = (path.read_text(encoding="utf-8") for path in READMES)

    def code(text: str) -> list[str]:
        return [re.sub(r"  # .*", "", block) if "# Out" not in block else block for block in _FENCE.findall(text)]

    def commands(text: str) -> list[str]:
        return [re.split(r"\s{3,}#", line)[0] for line in text.splitlines() if re.match(r"    (?:make|vngovnlp|cat) ", line)]

    def table(text: str) -> list[str]:
        rows = [line for line in text.splitlines() if line.startswith("| ")]
        return [figure.replace(",", ".") for row in rows for figure in re.findall(r"\d+(?:[.,]\d+)?", row.rsplit("|", 2)[1])]

    assert code(ours) == code(theirs)
    assert commands(ours) == commands(theirs)
    assert table(ours) == table(theirs)


def test_the_code_of_the_vietnamese_readme_runs(monkeypatch):
    monkeypatch.chdir(ROOT)
    namespace: dict[str, object] = {}
    for code in _FENCE.findall(READMES[1].read_text(encoding="utf-8")):
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code, "README.vi.md", "exec"), namespace)
        wanted = [line.removeprefix("# Out: ") for line in code.splitlines() if line.startswith("# Out: ")]
        assert printed.getvalue().splitlines() == wanted


def test_the_commands_of_the_readmes_exist():
    from vngovnlp.cli import app

    known = {command.name or command.callback.__name__ for command in app.registered_commands}
    for readme in READMES:
        named = set(re.findall(r"(?:^    |\| )vngovnlp (\w+)", readme.read_text(encoding="utf-8"), re.MULTILINE))
        assert named
        assert named <= known


def test_every_public_name_is_on_the_api_page():
    shown = (DOCS / "api.md").read_text(encoding="utf-8")
    for name in set(vngovnlp.__all__) - {"__version__"}:
        module = getattr(getattr(vngovnlp, name), "__module__", None)
        assert re.search(rf"\b{name}\b", shown) or f"::: {module}\n" in shown, name


def test_every_install_line_names_an_extra_that_brings_the_package():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    sources = [*(ROOT / "src").rglob("*.py"), *READMES, *DOCS.rglob("*.md")]
    named = {
        extra
        for path in sources
        for group in re.findall(r"(?:vngovnlp|'\.)\[([a-z,]+)\]", path.read_text(encoding="utf-8"))
        for extra in group.split(",")
    }
    assert {"excel", "office", "plots", "serve"} <= named <= set(extras)
    for extra, package in {"excel": "openpyxl", "office": "python-docx", "plots": "matplotlib", "serve": "uvicorn"}.items():
        assert any(line.startswith(package) for line in extras[extra]), extra


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.to: set[str] = set()
        self.loaded: set[str] = set()
        self.ids: set[str] = set()

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids |= {given[key] for key in ("id", "name") if given.get(key)}
        if tag == "a" and given.get("href"):
            self.to.add(given["href"])
        if tag in {"script", "img", "iframe"} and given.get("src"):
            self.loaded.add(given["src"])
        if tag == "link" and given.get("rel") not in {"canonical", "next", "prev"}:
            self.loaded.add(given["href"])


@pytest.mark.slow
def test_the_site_builds_without_a_warning_and_its_links_hold(tmp_path):
    pytest.importorskip("mkdocs")
    pytest.importorskip("mkdocstrings")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={"NO_MKDOCS_2_WARNING": "1", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr
    pages = {path: _Links() for path in tmp_path.rglob("*.html")}
    assert len(pages) >= len(PAGES)
    for path, links in pages.items():
        links.feed(path.read_text(encoding="utf-8"))
    for path, links in pages.items():
        if path.name == "404.html":  # its links count from the root of the host
            continue
        assert not [url for url in links.loaded if urlsplit(url).netloc], f"{path} asks another host"
        for url in links.to:
            target, fragment = urldefrag(unquote(url))
            if urlsplit(url).scheme or urlsplit(url).netloc:
                continue
            file = (path.parent / target).resolve() if target else path
            file = file / "index.html" if file.is_dir() else file
            assert file.exists(), f"{path}: {url}"
            if fragment and file.suffix == ".html":
                assert fragment in pages[file].ids, f"{path}: {url}"

"""A report as HTML: a page of its own that works offline, and the same as a piece for notebooks that needs no script.

Everything of the article is escaped. The page runs one script, ours, named by its hash; it can load nothing and send nothing.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from vngovnlp.report import MeetingReport
from vngovnlp.views.outline import Section, heading, outline
from vngovnlp.views.page.article import article
from vngovnlp.views.page.controls import languages, switches
from vngovnlp.views.page.evidence import Evidence
from vngovnlp.views.page.panel import FOLDED, contents, panel
from vngovnlp.views.page.words import both, inert

_MORE_FOLDED = FOLDED | {"officials", "agencies", "statements"}


def page(report: MeetingReport, *, actions: str = "") -> str:
    """The evidence page as a whole document, to be saved as a file. ``actions`` is HTML for its top, where forms to its own server are."""
    style, script = _styles() + _file("page.css"), _file("page.js")
    forms = "'self'" if actions else "'none'"
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action {forms}"
    )
    sections = outline(report)
    evidence = Evidence(sections, "")
    return (
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">'
        f'<meta name="referrer" content="no-referrer"><title>{inert(heading(report))}</title>'
        f'<style>{style}</style></head><body class="vgv page">'
        f"{actions}{_top(report)}<main>{_tabs()}"
        f'<section class="left" id="article" tabindex="-1" aria-labelledby="name-article">'
        f'<h2 class="vh" id="name-article">{both("Bài viết")}</h2>'
        f'<details class="legend" open><summary>{both("Chú giải")}</summary>{switches(report)}</details>'
        f'<article class="text" lang="vi">{article(report, sections, evidence)}</article></section>'
        f'<section class="right" id="report" tabindex="-1" aria-labelledby="name-report">'
        f'<h2 class="vh" id="name-report">{both("Báo cáo")}</h2>'
        f'<nav aria-labelledby="name-nav"><span class="vh" id="name-nav">{both("Các phần")}</span>{contents(sections, evidence)}</nav>'
        f"{panel(sections, evidence, level=3)}{_foot(report)}</section></main>"
        f"<script>{script}</script></body></html>\n"
    )


def _top(report: MeetingReport) -> str:
    return (
        f'<a class="skip" href="#report">{both("Tới báo cáo")}</a>'
        f'<header class="top"><div><p class="brand">{both("Báo cáo có bằng chứng")}</p><h1>{inert(heading(report))}</h1></div>'
        f"{languages('')}</header>"
    )


def _tabs() -> str:
    """For narrow screens; hidden until the script makes them work."""
    tabs = "".join(
        f'<button type="button" role="tab" id="tab-{target}" aria-controls="{target}" aria-selected="{chosen}">{both(words)}</button>'
        for target, words, chosen in (("article", "Bài viết", "true"), ("report", "Báo cáo", "false"))
    )
    return f'<div class="tabs" role="tablist" hidden>{tabs}</div>'


def _foot(report: MeetingReport) -> str:
    versions = report.versions
    model = f" · {both('mô hình')} {inert(versions.model)}" if versions.model else ""
    return (
        f"<footer><p>{both('Chạm hoặc rê chuột vào một mục để thấy bằng chứng trong bài; nhấn để tới đó, Esc để quay lại.')}</p>"
        f"<p>vngovnlp {inert(versions.library)} · {both('từ điển')} {inert(versions.lexicon)}{model}</p></footer>"
    )


def render(report: MeetingReport) -> str:
    """The same for a notebook: one ``<div>`` with its own styles and without script."""
    sections = outline(report)
    evidence = Evidence(sections, _prefix(report))
    return _styled(_piece(report, sections, evidence), evidence.keys)


def several(reports: Sequence[MeetingReport]) -> str:
    """Reports one below the other, each folded under its headline, the first one open."""
    pieces, keys = [], set[str]()
    for number, report in enumerate(reports):
        sections = outline(report)
        evidence = Evidence(sections, f"{_prefix(report)}{number}-")
        keys |= set(evidence.keys)
        state = "" if number else " open"
        piece = _piece(report, sections, evidence)
        pieces.append(f'<details class="vgv-more"{state}><summary>{inert(heading(report))}</summary>{piece}</details>')
    return _styled("".join(pieces), sorted(keys))


def _styled(piece: str, keys: Sequence[str]) -> str:
    lights = "".join(map(_light, keys))
    return f"<style>{_styles()}{_file('notebook.css')}{lights}</style>{piece}"


def _piece(report: MeetingReport, sections: tuple[Section, ...], evidence: Evidence) -> str:
    return (
        f'<div class="vgv nb" lang="vi"><div class="top"><h3>{inert(heading(report))}</h3>{languages(evidence.prefix)}</div>'
        f"{switches(report)}"
        f'<div class="main"><div class="left"><div class="text">{article(report, sections, evidence)}</div></div>'
        f'<div class="right">{panel(sections, evidence, level=4, folded=_MORE_FOLDED)}</div></div></div>'
    )


def _prefix(report: MeetingReport) -> str:
    """The same for the same report, so that a notebook that is run again does not change."""
    return f"v{hashlib.sha256(report.id.encode()).hexdigest()[:6]}-"


def _light(key: str) -> str:
    """A rule for one key: pointing at the value or at its words lights up both. The page's script does the same."""
    words = f'.sg.{key}:not([class*=" k"])' if key.startswith("w") else f".sg.{key}"
    return f".nb:has(.ev.{key}:is(:hover,:focus),{words}:is(:hover,:focus)) .{key}:is(.ev,.sg){{--on:var(--lit)}}"


@cache
def _file(name: str) -> str:
    return files("vngovnlp.views").joinpath("page", name).read_text(encoding="utf-8")


@cache
def _styles() -> str:
    """What page and notebook share; the colours once for light and once for dark, also where JupyterLab or VS Code say so."""
    light, dark = _file("light.css"), _file("dark.css")
    return (
        f".vgv{{{light}}}@media screen and (prefers-color-scheme:dark){{.vgv{{{dark}}}}}"
        f'[data-jp-theme-light="true"] .nb,.vscode-light .nb{{{light}}}[data-jp-theme-light="false"] .nb,.vscode-dark .nb{{{dark}}}'
        f"{_file('marks.css')}"
    )


@cache
def _hash(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"

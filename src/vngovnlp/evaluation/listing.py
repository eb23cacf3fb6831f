"""A comparison as text for the terminal and as an HTML page with every error in its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from vngovnlp.evaluation.compare import Comparison, Difference

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#1b1f24;background:#fff}"
    "table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:right;border-bottom:1px solid #d8dee4}"
    "td:first-child,th:first-child,td:nth-child(2){text-align:left}li{margin:.4em 0}mark{padding:0 .15em;border-radius:3px}"
    ".missed mark{background:#ffe1a8}.extra mark{background:#ffc9c9}.wrong mark{background:#cfe3ff}"
    "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}mark{color:#1b1f24}td,th{border-color:#30363d}}"
)
_AROUND = 60
_MOST_PAIRS = 8
_SAID = {"missed": "bỏ sót / missed", "extra": "thừa / extra", "wrong": "sai / wrong"}


def table(made: Comparison) -> str:
    """The measures, one a line."""
    lines = [f"{made.articles} articles, {len(made.without_prediction)} without a prediction"]
    lines.append(f"{'measure':18}{'label':13}{'P':>7}{'R':>7}{'F1':>7}{'annotated':>11}{'predicted':>11}")
    for name, label, p, r, f, wanted, found in made.rows():
        is_share = p is None and r is None and not label
        counts = f"{wanted:>11}{'(share of)' if is_share else found:>11}"
        lines.append(f"{name:18}{label:13}{_number(p)}{_number(r)}{_number(f)}{counts}")
    if made.confusion:
        pairs = ", ".join(f"{wanted} as {found} {n}" for (wanted, found), n in made.confusion.most_common(_MOST_PAIRS))
        lines.append(f"categories taken for others: {pairs}")
    return "\n".join(lines) + "\n"


def _number(value: float | None) -> str:
    return f"{'-' if value is None else f'{value:.3f}':>7}"


def page(made: Comparison, texts: Mapping[str, str]) -> str:
    """One HTML document: the table, and the differences by article with the words around them. ``texts`` are the articles by id."""
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(label)}</td>"
        + "".join(f"<td>{'' if v is None else f'{v:.3f}'}</td>" for v in (p, r, f))
        + f"<td>{wanted}</td><td>{found}</td></tr>"
        for name, label, p, r, f, wanted, found in made.rows()
    )
    articles: dict[str, list[Difference]] = {}
    for difference in made.differences:
        articles.setdefault(difference.id, []).append(difference)
    lists = "".join(
        f"<details><summary>{escape(id)} ({len(found)})</summary><ul>{''.join(_item(d, texts.get(id, '')) for d in found)}</ul></details>"
        for id, found in sorted(articles.items(), key=lambda pair: -len(pair[1]))
    )
    return (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>vngovnlp evaluate</title><style>{_STYLE}</style></head><body><h1>{made.articles} articles</h1>"
        "<table><tr><th>measure</th><th></th><th>P</th><th>R</th><th>F1</th><th>annotated</th><th>predicted</th></tr>"
        f"{rows}</table><h2>{len(made.differences)} differences</h2>{lists}</body></html>\n"
    )


def _item(difference: Difference, text: str) -> str:
    start, end = difference.start, difference.end
    head = f"<b>{_SAID[difference.what]}</b> {escape(difference.label)} {escape(difference.note)}: "
    if start is None or end is None or not text:
        return f'<li class="{difference.what}">{head}<mark>{escape(difference.text)}</mark></li>'
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return f'<li class="{difference.what}">{head}{escape(before)}<mark>{escape(text[start:end])}</mark>{escape(after)}</li>'

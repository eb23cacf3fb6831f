"""The page with the form, and the bar of downloads above a report. Plain HTML: no script, nothing from elsewhere."""

from __future__ import annotations

from html import escape

_STYLE = """
:root{color-scheme:light dark;--line:#c9d1d9;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--accent:#9b1c1c}
@media(prefers-color-scheme:dark){:root{--line:#30363d;--ink:#e6edf3;--soft:#9aa4af;--paper:#0d1117;--accent:#ff8f8f}}
*{box-sizing:border-box}body{margin:0;font:17px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:50rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.5rem;margin:0 0 .2rem}p{color:var(--soft);margin:.2rem 0 1.2rem}
label{display:block;font-weight:600;margin:1rem 0 .3rem}textarea,input{width:100%;font:inherit;padding:.5rem;border:1px solid var(--line);border-radius:6px;background:transparent;color:inherit}
textarea{min-height:16rem}.row{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}@media(max-width:34rem){.row{grid-template-columns:1fr}}
button{font:inherit;font-weight:600;margin-top:1.2rem;padding:.55rem 1.2rem;border:0;border-radius:6px;background:var(--accent);color:var(--paper);cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.error{border-left:4px solid var(--accent);padding:.4rem .8rem;color:var(--ink)}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"


def form(*, error: str | None = None, text: str = "", published: str = "", title: str = "") -> str:
    """The start page; ``error`` says what was wrong with the last article, which is kept in the fields."""
    told = f'<p class="error" role="alert">{escape(error)}</p>' if error else ""
    return (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>vngovnlp</title><style>{_STYLE}</style></head><body><main>'
        "<h1>Đọc một bài viết</h1><p>Dán bài viết, hoặc chọn tệp .txt, .html đã lưu. Không có gì được lưu lại trên máy chủ. "
        '<span lang="en">Paste an article or choose a saved page; nothing is kept.</span></p>'
        f"{told}"
        '<form method="post" action="/report" enctype="multipart/form-data">'
        f'<label for="text">Bài viết</label><textarea id="text" name="text" lang="vi">{escape(text)}</textarea>'
        '<label for="file">hoặc tệp (.txt, .html)</label><input id="file" name="file" type="file" accept=".txt,.html,.htm">'
        '<div class="row"><div>'
        f'<label for="title">Tiêu đề (nếu không có trong bài)</label><input id="title" name="title" value="{escape(title)}"></div><div>'
        f'<label for="published">Ngày đăng</label><input id="published" name="published" type="date" value="{escape(published)}"></div></div>'
        "<button>Đọc bài</button></form></main></body></html>\n"
    )


def downloads(text: str, *, title: str, published: str) -> str:
    """A bar with one form a format; each sends the article again, since nothing is kept."""
    fields = "".join(
        f'<input type="hidden" name="{name}" value="{escape(value)}">'
        for name, value in (("title", title), ("published", published))
    )
    hidden = f'<textarea name="text" hidden aria-hidden="true">{_after_newline(escape(text))}</textarea>{fields}'
    buttons = "".join(
        f'<button formaction="/report.{ending}">{label}</button> '
        for ending, label in (("json", "JSON"), ("xlsx", "Excel"), ("docx", "Word"))
    )
    return (
        '<form method="post" action="/report.json" enctype="multipart/form-data" class="actions" aria-label="Tải xuống">'
        f'<a href="/">← Bài khác</a> {buttons}{hidden}</form>'
    )


def _after_newline(text: str) -> str:
    """A textarea swallows a newline right behind its tag."""
    return "\n" + text

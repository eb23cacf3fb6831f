"""A scraped page, as HTML or as flattened text: which of its lines are title, date, byline, caption or furniture."""

from vngovnlp.page.html import html_to_text, looks_like_html
from vngovnlp.page.parts import Furniture, HtmlPage, Page
from vngovnlp.page.read import read_page

__all__ = ["Furniture", "HtmlPage", "Page", "html_to_text", "looks_like_html", "read_page"]

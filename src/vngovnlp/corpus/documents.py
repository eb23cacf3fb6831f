"""Files of one article as text: plain text and HTML in any encoding that is recognised, Word documents, PDF with a text layer."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import IO, Any

from vngovnlp.corpus.encodings import Decoded, decode, repair
from vngovnlp.corpus.extras import need
from vngovnlp.errors import InputError

MOST_BYTES = 100_000_000
"""Of a text or HTML file, and of what a Word document unpacks to."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEAST_LETTERS = 20
"""A PDF with fewer has no text layer: it holds pictures of pages."""


def read_document(path: Path) -> Decoded:
    """The text of the file, HTML as it is. Raises :class:`InputError` with what is wrong with the file."""
    match path.suffix.lower():
        case ".docx":
            return repair(_docx(path))
        case ".pdf":
            return repair(_pdf(path))
        case _:
            size = path.stat().st_size
            if size > MOST_BYTES:
                raise InputError(
                    f"the file has {size:,} bytes; at most {MOST_BYTES:,} are read. Usually several articles in one file"
                )
            return decode(path.read_bytes())


class _Bounded:
    """A file of an archive that may not be longer than it says it is allowed to be: a zip bomb is small on disk."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._left = stream, MOST_BYTES

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(size)
        self._left -= len(piece)
        if self._left < 0:
            raise InputError(f"the document unpacks to more than {MOST_BYTES:,} bytes: a zip bomb, or no text")
        return piece


def _docx(path: Path) -> str:
    """The paragraphs and table cells of a Word document, one a line."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open("word/document.xml") as content:
            return _paragraphs(_Bounded(content))
    except KeyError:
        raise InputError("a zip file, but no Word document: it has no word/document.xml") from None
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        ValueError,
        zlib.error,
    ) as error:  # RuntimeError: encrypted
        raise InputError(f"no readable Word document: {error}. An old .doc must be saved as .docx first") from None


def _paragraphs(content: Any) -> str:
    from lxml import etree

    lines: list[str] = []
    line: list[str] = []
    try:
        for _, element in etree.iterparse(content, resolve_entities=False, no_network=True):
            match element.tag.removeprefix(_W):
                case "t":
                    line.append(element.text or "")
                case "tab":
                    line.append("\t")
                case "softHyphen":  # the letter ư of TCVN3 is kept as one
                    line.append("\xad")
                case "br" | "cr":
                    line.append("\n")
                case "p":
                    lines.append("".join(line))
                    line = []
                    element.clear()
    except etree.XMLSyntaxError as error:
        raise InputError(f"no readable Word document: {error}") from None
    return "\n".join(lines).strip("\n") + "\n"


def _pdf(path: Path) -> str:
    """The text layer of a PDF, page after page."""
    pdfium = need("pypdfium2", "office", "PDF files")
    try:
        document = pdfium.PdfDocument(path)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError("the PDF is encrypted: save it without a password first") from None
        raise InputError(f"no readable PDF: {error}") from None
    pages = []
    try:
        for page in document:
            layer = page.get_textpage()
            pages.append(layer.get_text_bounded().replace("\r\n", "\n"))
            layer.close()
            page.close()
    except pdfium.PdfiumError as error:
        raise InputError(f"page {len(pages) + 1} of the PDF cannot be read: {error}") from None
    finally:
        document.close()
    text = "\n".join(pages)
    if sum(map(str.isalpha, text)) < _LEAST_LETTERS:
        raise InputError(f"the PDF has no text layer ({len(pages)} page(s) of pictures): run OCR over it first")
    return text

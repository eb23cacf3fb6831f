"""Random and damaged inputs for `extract` and for every reader: nothing but InputError may come out.

    python tests/fuzz/harness.py [--seconds 600] [--seed N]

Texts are put together from pieces of news, page furniture, markup and hostile characters; files are good ones in which bytes were changed, dropped or doubled. An input that
breaks something is written to the folder vngovnlp-fuzz of the temporary files, and the seed is printed.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import lzma
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

from vngovnlp import InputError, MeetingReport, extract
from vngovnlp.corpus.documents import read_document
from vngovnlp.corpus.encodings import decode, repair
from vngovnlp.corpus.legacy import to_tcvn3, to_vni
from vngovnlp.corpus.readers import open_source

PIECES = [
    "Sáng 5/3, ", "Chủ tịch UBND huyện ", "Lý Văn Quảng ", "chủ trì cuộc họp", " yêu cầu ", "Phòng Kinh tế ", "báo cáo trước ngày 30/3. ", "UBND tỉnh ",
    "Phó Thủ tướng ", "Bộ Y tế ", "ngày 31/2/2024", "Nghị định 15/2024/NĐ-CP", "quý I/2024", "đồng chí ", "; ", "\n", "\n\n", ". ", "Hội nghị ", "(", ")", '"', "“", "”",
    "<p>", "</p>", "<script>", "<!--", "<html>", "&nbsp;", "]]>", "\u0301", "\u200b", "\ufeff", "\x00", "\ud800", "𝒜", "İ", "ﬀ", "9" * 40, "a" * 300, "TP.", "ThS.",
    "nhằm ", "giao ", "đề nghị ", "kết luận ", "Ban Chỉ đạo ", "thành phố ", "xã ", "- ", "1. ", "a) ", "Ảnh: ", "Tin, ảnh: ", "http://a.vn/?q=", "@", "|", "\t",
]  # fmt: skip
FOUND = Path(tempfile.gettempdir()) / "vngovnlp-fuzz"


def text(chance: random.Random) -> str:
    """A text of pieces, at times in another encoding."""
    made = "".join(chance.choice(PIECES) for _ in range(chance.choice((1, 3, 10, 60, 300))))
    if chance.random() < 0.1:
        made += "".join(map(chr, chance.choices(range(1, 0x1_0000), k=chance.randrange(50))))
    return chance.choice((str, str, str, to_tcvn3, to_vni))(made)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few changes, or cut off."""
    made = bytearray(data)
    for _ in range(chance.choice((0, 1, 1, 3, 20))):
        at = chance.randrange(len(made) + 1)
        match chance.randrange(4):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.choice((1, 2, 50))]
            case 2:
                made[at:at] = made[at : at + chance.choice((1, 8, 200))]
            case 3:
                del made[at:]
    return bytes(made)


def files(chance: random.Random) -> tuple[str, bytes]:
    """A file of some kind, good before it is damaged."""
    lines = [{"id": n, "text": text(chance)} for n in range(chance.randrange(5))]
    jsonl = "".join(json.dumps(line, ensure_ascii=chance.random() < 0.5) + "\n" for line in lines).encode("utf-8", "replace")
    content = text(chance)
    coding = chance.choice(("utf-8", "utf-16", "utf-16-le", "cp1258", "latin-1"))
    plain = content.encode(coding, "replace")
    kind = chance.choice(
        ("jsonl", "jsonl.gz", "jsonl.xz", "jsonl.zst", "csv", "csv.gz", "tsv", "txt", "html", "docx", "parquet", "pdf")
    )
    csv = "".join(f'{n}{chance.choice(",;")}"{text(chance)}"\n' for n in range(3))
    match kind:
        case "jsonl":
            return kind, chance.choice((jsonl, jsonl.decode().encode("utf-16")))
        case "jsonl.gz":
            return kind, gzip.compress(jsonl)
        case "jsonl.xz":
            return kind, lzma.compress(jsonl)
        case "jsonl.zst":
            import zstandard

            return kind, zstandard.compress(jsonl)
        case "csv" | "tsv":
            return kind, (chance.choice(("id,text\n", "id;content\n", "a\tb\n")) + csv).encode(coding, "replace")
        case "csv.gz":
            return kind, gzip.compress(("id,text\n" + csv).encode("utf-8", "replace"))
        case "docx":
            return kind, _docx(content)
        case "parquet":
            return kind, _parquet([content.encode("utf-8", "replace").decode()])
        case "pdf":
            return kind, _PDF
        case _:
            return kind, plain


def _docx(content: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        safe = (
            "".join(c for c in content if c.isprintable()).replace("&", "").replace("<", "").encode("utf-8", "replace").decode()
        )
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{space}"><w:body><w:p><w:t>{safe}</w:t></w:p></w:body></w:document>'
        )
    return out.getvalue()


def _parquet(texts: list[str]) -> bytes:
    import pyarrow
    import pyarrow.parquet

    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), out)
    return out.getvalue()


_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 60>>stream\nBT /F1 9 Tf (Uy ban nhan dan xa hop giao ban thang 3) Tj ET      \nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)


def try_extract(chance: random.Random, folder: Path) -> bytes:
    """A report of a random text: it goes through JSON, and its spans cut its text."""
    given = text(chance)
    keep(given.encode("utf-8", "surrogatepass"))
    report = extract(given, published=chance.choice((None, "2024-03-06")), pipeline=chance.choice(("default", "rules")))
    assert MeetingReport.from_json(report.to_json()) == report
    assert all(report.text[e.start : e.end] == e.text for e in (*report.entities, *report.dates, *report.statements))
    return b""


def try_bytes(chance: random.Random, folder: Path) -> None:
    """Bytes in some encoding."""
    data = damaged(text(chance).encode(chance.choice(("utf-8", "utf-16", "cp1258", "latin-1")), "replace"), chance)
    keep(data)
    repair(decode(data).text)


def try_file(chance: random.Random, folder: Path) -> None:
    """A damaged file through its reader."""
    kind, data = files(chance)
    path = folder / f"in.{kind}"
    path.write_bytes(damaged(data, chance))
    keep(path.read_bytes())
    for row in open_source([str(path)], tell=lambda message: None).rows:
        if row.file:
            read_document(Path(row.file))
        elif row.bad is None:
            assert row.line


KINDS: tuple[Callable[[random.Random, Path], object], ...] = (try_extract, try_bytes, try_file)
_kept = b""


def keep(data: bytes) -> None:
    """Remembers the input, to be written down if it breaks something."""
    global _kept
    _kept = data


def run(seconds: float, seed: int, most: int | None = None) -> int:
    """How many inputs broke something."""
    broken = number = 0
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end and number != most:
            number += 1
            chance = random.Random(seed * 1_000_003 + number)
            kind = chance.choice(KINDS)
            try:
                kind(chance, Path(folder))
            except InputError:
                pass
            except Exception:
                broken += 1
                FOUND.mkdir(exist_ok=True)
                (FOUND / f"{kind.__name__}-{seed}-{number}").write_bytes(_kept)
                traceback.print_exc()
    print(f"{number} inputs with seed {seed}: {broken} broke something", file=sys.stderr)
    return broken


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    sys.exit(run(options.seconds, options.seed) > 0)

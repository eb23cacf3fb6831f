"""Inputs of every kind, and broken ones: each gives a clear line, and nothing else is lost."""

import gzip
import io
import json
import lzma
import os
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from vngovnlp.corpus import documents
from vngovnlp.corpus.legacy import to_tcvn3
from vngovnlp.corpus.options import Limits
from vngovnlp.corpus.readers import Columns, folder, lines, open_source
from vngovnlp.corpus.run import Watch, run_batch
from vngovnlp.errors import InputError

TEXT = "Sáng 5/3, Chủ tịch UBND xã Lý Văn Quảng chủ trì cuộc họp."


def rows(*inputs, told=None, **options):
    source = open_source([str(path) for path in inputs], tell=(told if told is not None else []).append, **options)
    return list(source.rows)


def records(found):
    return [json.loads(row.line) if row.line else row.bad for row in found]


def batch(source, target, **options):
    """The lines of a batch, and what it told."""
    told = []
    run_batch(source, target, limits=Limits(workers=0), watch=Watch(told.append), pipeline="rules", **options)
    return [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()], told


def jsonl(count=3):
    return "".join(json.dumps({"id": f"b{n}", "text": TEXT}, ensure_ascii=False) + "\n" for n in range(count)).encode()


def compressed(suffix: str, data: bytes) -> bytes:
    if suffix == ".gz":
        return gzip.compress(data)
    if suffix == ".xz":
        return lzma.compress(data)
    if suffix == ".zst":
        return pytest.importorskip("zstandard").compress(data)
    return data


@pytest.mark.parametrize("suffix", ["", ".gz", ".xz", ".zst"])
def test_lines_plain_and_compressed(tmp_path, suffix):
    path = tmp_path / f"in.jsonl{suffix}"
    path.write_bytes(compressed(suffix, jsonl()))
    found = rows(path)
    assert [record["id"] for record in records(found)] == ["b0", "b1", "b2"]
    assert found[1].place == f"in.jsonl{suffix}, line 2"
    assert found[-1].done == path.stat().st_size


@pytest.mark.parametrize("suffix", [".gz", ".xz", ".zst"])
def test_a_compressed_file_that_breaks_off_says_so_and_keeps_what_came_before(tmp_path, suffix):
    path = tmp_path / f"in.jsonl{suffix}"
    texts = "".join(json.dumps({"text": f"{n * 7919} họp {n}"}) + "\n" for n in range(20_000)).encode()
    data = compressed(suffix, texts)
    path.write_bytes(data[: len(data) * 2 // 3])
    found = rows(path)
    assert len(found) > 100
    assert "breaks off" in found[-1].bad
    assert not any(row.bad for row in found[:-1])


def test_lines_in_utf16_and_with_a_byte_order_mark(tmp_path):
    for coding in ("utf-16", "utf-8-sig"):
        path = tmp_path / f"{coding}.jsonl"
        path.write_bytes(jsonl().decode().encode(coding))
        assert [record["text"] for record in records(rows(path))] == [TEXT] * 3


def test_a_line_that_is_too_long_is_told_of_and_never_held(tmp_path, monkeypatch):
    monkeypatch.setattr(lines, "LONGEST", 1000)
    path = tmp_path / "in.jsonl"
    path.write_bytes(jsonl(1) + b'{"text": "' + b"a" * 5000 + b'"}\n' + jsonl(1))
    first, long, last = rows(path)
    assert "5,013 bytes" in long.bad
    assert first.line
    assert last.line
    assert last.place.endswith("line 3")


def test_a_line_of_a_hundred_megabytes(tmp_path):
    path = tmp_path / "in.jsonl"
    with path.open("wb") as out:
        out.write(b'{"text": "')
        for _ in range(100):
            out.write(b"a" * 1_000_000)
        out.write(b'"}\n' + jsonl(1))
    long, last = rows(path)
    assert "100,000,013 bytes" in long.bad
    assert last.line


def test_csv_with_the_usual_delimiters_and_guessed_columns(tmp_path):
    for delimiter in ",;\t|":
        told: list[str] = []
        path = tmp_path / "in.csv"
        path.write_text(f'ma{delimiter}noi_dung{delimiter}so\n7{delimiter}"{TEXT}\nHết."{delimiter}3\n', encoding="utf-8")
        assert records(rows(path, told=told)) == [{"id": "7", "text": f"{TEXT}\nHết.", "so": "3"}]
        assert "text from 'noi_dung'" in told[0]


def test_csv_columns_by_option_in_old_encodings_and_compressed(tmp_path):
    path = tmp_path / "in.csv.gz"
    path.write_bytes(gzip.compress(b"a,b\n1," + to_tcvn3("Uỷ ban nhân dân họp").encode("latin-1") + b"\n"))
    (row,) = rows(path, columns=Columns(text="b", id="a"))
    assert json.loads(row.line) == {"id": "1", "text": "Uỷ ban nhân dân họp"}
    assert row.note == "converted from TCVN3 (ABC)"
    wide = tmp_path / "wide.csv"
    wide.write_bytes(f"id,text\n1,{'Họp'}\n".encode("utf-16"))
    assert records(rows(wide)) == [{"id": "1", "text": "Họp"}]


def test_csv_with_a_wrong_delimiter(tmp_path):
    path = tmp_path / "in.csv"
    path.write_text(f'id,text\n1,"{TEXT}"\n', encoding="utf-8")
    with pytest.raises(InputError, match="delimiter"):
        rows(path, delimiter=";")
    path.write_text("id,text\n1,Họp, rồi báo cáo\n2,Họp\n", encoding="utf-8")
    bad, good = records(rows(path))
    assert "3 fields and the header 2" in bad
    assert good == {"id": "2", "text": "Họp"}


@pytest.mark.parametrize("given", ["\\t", "\t", "tab"])
def test_a_tab_as_the_delimiter(tmp_path, given):
    path = tmp_path / "in.csv"
    path.write_text("id\ttext,a,b\n1\tHọp\n", encoding="utf-8")
    assert records(rows(path, columns=Columns(text="text,a,b"), delimiter=given)) == [{"id": "1", "text": "Họp"}]


@pytest.mark.parametrize("given", ["", ";;", "\\n", "\n", '"'])
def test_what_is_no_delimiter(tmp_path, given):
    path = tmp_path / "in.csv"
    path.write_text("id,text\n1,Họp\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"--delimiter .* is no delimiter .* --delimiter tab"):
        rows(path, delimiter=given)


def test_csv_whose_header_is_broken_and_a_row_that_is(tmp_path):
    path = tmp_path / "in.csv"
    path.write_bytes(b"id,te\rxt\n1,UBND h\n")
    with pytest.raises(InputError, match=r"in\.csv: the header cannot be read as CSV"):
        rows(path)
    path.write_bytes("id,text\n1,UBND\rhọp\n2,Sở họp\n".encode())
    broken, whole = rows(path)
    assert "new-line" in broken.bad
    assert whole.bad is None


@pytest.mark.parametrize("end", ["", "\n"])
def test_csv_with_a_quote_that_is_never_closed(tmp_path, end):
    path = tmp_path / "in.csv"
    path.write_text(f'id,text\n1,"Họp\nbáo"\n2,"Sở họp\n3,Họp\n4,Họp{end}', encoding="utf-8")
    whole, swallowing = records(rows(path))
    assert whole == {"id": "1", "text": "Họp\nbáo"}
    assert "line 4 and is closed nowhere" in swallowing
    assert "line 6" in swallowing
    path.write_text(f'id,text\n1,"Họp"{end}', encoding="utf-8")
    assert records(rows(path)) == [{"id": "1", "text": "Họp"}]
    path.write_text(f'id,"text\n1,Họp{end}', encoding="utf-8")
    with pytest.raises(InputError, match="line 1 and is closed nowhere"):
        rows(path)


def test_parquet(tmp_path):
    pd = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    path = tmp_path / "in.parquet"
    frame = pd.DataFrame(
        {
            "content": [TEXT, None, "Họp."],
            "id": [1, 2, 3],
            "date": pd.to_datetime(["2024-03-06", None, None]),
            "k": [0.5, None, 1],
        }
    )
    frame.to_parquet(path)
    told: list[str] = []
    found = records(rows(path, told=told))
    assert found[0] == {"text": TEXT, "id": "1", "published": "2024-03-06", "k": 0.5}
    assert found[1] == {"id": "2"}
    assert "text from 'content'" in told[0]
    with pytest.raises(InputError, match="has no column 'bai'; its columns are 'content'"):
        rows(path, columns=Columns(text="bai"))
    frame.rename(columns={"content": "c1"}).to_parquet(path)
    with pytest.raises(InputError, match="--text-column"):
        rows(path)
    path.write_bytes(b"PAR1 nothing")
    with pytest.raises(InputError, match="no readable Parquet file"):
        rows(path)


def test_a_missing_extra_gives_its_install_line(tmp_path, monkeypatch):
    for module, name in (("pyarrow.parquet", "in.parquet"), ("zstandard", "in.jsonl.zst"), ("pypdfium2", "in.pdf")):
        monkeypatch.setitem(sys.modules, module, None)
        path = tmp_path / name
        path.write_bytes(b"%PDF-1.4")
        with pytest.raises(InputError, match=r"pip install 'vngovnlp\[\w+\]'"):
            documents.read_document(path) if name == "in.pdf" else rows(path)


def test_a_folder_with_files_of_all_kinds_and_encodings(tmp_path):
    inside = tmp_path / "trang" / "2024"
    inside.mkdir(parents=True)
    (inside / "a.txt").write_text(TEXT, encoding="utf-8")
    (inside / "b.txt").write_bytes(TEXT.encode("utf-16"))
    (inside / "c.txt").write_bytes(to_tcvn3(TEXT).encode("latin-1"))
    (inside / "d.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", encoding="utf-8")
    (inside / "e.txt").write_bytes(bytes(range(128, 256)))
    (inside / "f.jpg").write_bytes(b"")
    (inside / "g.jsonl").write_bytes(jsonl(2))
    (inside / "h.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    (inside / ".an.txt").write_text("ẩn", encoding="utf-8")
    written, told = batch(tmp_path / "trang", tmp_path / "out.jsonl")
    assert [line["id"] for line in written] == [
        "2024/a.txt",
        "2024/b.txt",
        "2024/c.txt",
        "2024/d.html",
        "2024/e.txt",
        "b0",
        "b1",
        "2024/h.csv",
    ]
    assert [line.get("text", "").strip() for line in written[:4]] == [TEXT] * 4
    assert [line["warnings"][0]["message"] for line in written[1:3]] == ["converted from UTF-16", "converted from TCVN3 (ABC)"]
    assert ["iconv" in line["error"]["message"] for line in written if "error" in line] == [True, False]
    assert "1 file(s) of other kinds were passed over" in told


def test_globs_and_inputs_that_are_nothing(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    assert [row.file for row in rows(tmp_path / "*.txt")] == [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    with pytest.raises(InputError, match="no article"):
        rows(tmp_path / "*.docx")
    with pytest.raises(FileNotFoundError):
        rows(tmp_path / "c.txt")
    (tmp_path / "rỗng.jsonl").touch()
    assert rows(tmp_path / "rỗng.jsonl") == []
    assert folder.kind(Path("a.JSONL.GZ")) == ".jsonl"


def test_standard_input(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(jsonl(2)))))
    written, _ = batch("-", tmp_path / "out.jsonl")
    assert [line["id"] for line in written] == ["b0", "b1"]


def docx(path: Path, xml: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", xml)
    return path


def word(*paragraphs: str) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in paragraphs)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'.encode()


def test_word_documents(tmp_path, monkeypatch):
    path = docx(tmp_path / "a.docx", word("HỘI NGHỊ", TEXT))
    assert documents.read_document(path).text == f"HỘI NGHỊ\n{TEXT}\n"
    old = docx(tmp_path / "b.docx", word(to_tcvn3(TEXT)))
    assert documents.read_document(old) == (f"{TEXT}\n", "converted from TCVN3 (ABC)")
    monkeypatch.setattr(documents, "MOST_BYTES", 1_000_000)
    bomb = docx(tmp_path / "bomb.docx", word("a" * 50_000_000))
    assert bomb.stat().st_size < 100_000
    with pytest.raises(InputError, match="zip bomb"):
        documents.read_document(bomb)
    for name, data in (("c.docx", b"PK nothing"), ("d.docx", b""), ("e.docx", docx(tmp_path / "e", b"<w:p").read_bytes())):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(InputError, match="no readable Word document"):
            documents.read_document(tmp_path / name)


def pdf(*content: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of one page, written by hand."""
    stream = b"BT /F1 12 Tf 50 700 Td " + b" ".join(b"(" + line + b") Tj 0 -20 Td" for line in content) + b" ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, made in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, made)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (trailer, len(out))
    )


def test_pdf_files(tmp_path):
    pytest.importorskip("pypdfium2")
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(b"Uy ban nhan dan xa hop giao ban thang 3", b"Chu tich chu tri"))
    assert documents.read_document(path).text.split("\n")[:2] == ["Uy ban nhan dan xa hop giao ban thang 3", "Chu tich chu tri"]
    path.write_bytes(pdf(b"Uy ban nh\xa9n d\xa9n x\xb7 h\xe4p giao ban th\xb8ng 3"))
    assert documents.read_document(path).text.strip() == "Uy ban nhân dân xã họp giao ban tháng 3"
    path.write_bytes(pdf(b""))
    with pytest.raises(InputError, match="no text layer"):
        documents.read_document(path)
    zeros = b"<" + b"00" * 32 + b">"
    path.write_bytes(
        pdf(b"x", trailer=b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O" + zeros + b"/U" + zeros + b">>")
    )
    with pytest.raises(InputError, match="encrypted"):
        documents.read_document(path)
    path.write_bytes(b"%PDF-1.4 nothing")
    with pytest.raises(InputError, match="no readable PDF"):
        documents.read_document(path)


def test_html_that_is_too_large(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"<html><body>" + b"<p>a</p>" * 6_500_000)
    (line,), _ = batch(path, tmp_path / "out.jsonl")
    assert "characters" in line["error"]["message"]


def test_keys_of_json_lines_may_have_other_names(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"ma": "x", "noi_dung": "Họp.", "k": 1}), encoding="utf-8")
    (line,), told = batch(path, tmp_path / "out.jsonl")
    assert (line["id"], line["text"], line["extra"]) == ("x", "Họp.", {"k": 1})
    assert "guessed" in told[0]
    with pytest.raises(InputError, match="no column 'bai'"):
        batch(path, tmp_path / "out.jsonl", columns=Columns(text="bai"))


def table(path: Path, header: list[str], *values: list[str]) -> Path:
    """A file of the kind that its ending says."""
    if path.suffix == ".csv":
        path.write_text("".join(",".join(row) + "\n" for row in (header, *values)), encoding="utf-8")
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(dict(zip(header, row, strict=True))) + "\n" for row in values), encoding="utf-8")
    else:
        pytest.importorskip("pandas").DataFrame(values, columns=header).to_parquet(path)
    return path


@pytest.mark.parametrize("name", ["in.csv", "in.parquet", "in.jsonl"])
@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (["ma", "bai"], Columns(text="bai", id="ma")),
        (["ma", "id", "text", "bai"], Columns(text="bai", id="ma")),
        (["bai", "text", "id", "ma"], Columns(text="bai", id="ma")),
        (["text", "ma", "bai"], Columns(text="bai", title="text", id="ma")),
        (["content", "ma", "body"], Columns(title="content", id="ma")),
    ],
)
def test_columns_that_were_named_are_read_in_every_kind_of_file(tmp_path, name, header, columns):
    values = {"bai": "Sở họp.", "body": "Sở họp.", "ma": "7"}
    path = table(tmp_path / name, header, [values.get(column, f"khác {column}") for column in header])
    (line,), _ = batch(path, tmp_path / "out.jsonl", columns=columns)
    assert (line["id"], line["text"]) == ("7", "Sở họp.")
    assert line["source"]["title"] == (f"khác {columns.title}" if columns.title else None)
    assert not line.get("extra")


def test_named_columns_hold_for_all_of_many_files(tmp_path):
    for name in ("1.csv", "2.jsonl", "3.csv"):
        table(tmp_path / name, ["ma", "bai"], [name, f"Sở họp {name}."])
    written, _ = batch(tmp_path, tmp_path / "out.jsonl", columns=Columns(text="bai", id="ma"))
    assert [(line["id"], line["text"]) for line in written] == [(f"{n}", f"Sở họp {n}.") for n in ("1.csv", "2.jsonl", "3.csv")]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
@pytest.mark.parametrize("output", ["out.jsonl", "bảng"])
def test_file_names_that_are_not_utf8(tmp_path, output):
    source = tmp_path / "in"
    source.mkdir()
    contents = {
        b"a\xe1.txt": TEXT,
        b"b\xe1.jsonl": '{"text": "H."}\n[1]\n',
        b"c\xe1.csv": "text\nH.\na,b\n",
        b"d\xe1.parquet": "x",
    }
    for name, content in contents.items():
        (source / os.fsdecode(name)).write_text(content, encoding="utf-8")
    summary = run_batch(source, tmp_path / output, limits=Limits(workers=0), pipeline="rules")
    assert (summary.written, summary.failed) == (6, 3)
    if output == "out.jsonl":
        written = [json.loads(line)["id"] for line in (tmp_path / output).read_text(encoding="utf-8").splitlines()]
        assert written[0] == r"a\udce1.txt"
        assert {r"b\udce1.jsonl:line:2", r"c\udce1.csv:row:2", r"d\udce1.parquet"} < set(written)
    assert run_batch(source, tmp_path / output, limits=Limits(workers=0), pipeline="rules").computed == 0


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_one_file_whose_name_is_not_utf8(tmp_path):
    path = tmp_path / os.fsdecode(b"b\xe1.jsonl")
    path.write_bytes(jsonl(2))
    assert [line["id"] for line in batch(path, tmp_path / "out.jsonl")[0]] == ["b0", "b1"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
@pytest.mark.parametrize("name", ["63", "in.jsonl", "in.jsonl.gz", "in.csv"])
def test_pipes(tmp_path, name):
    plain = f'id,text\nb0,"{TEXT}"\n'.encode() if name == "in.csv" else jsonl(2)
    pipe = tmp_path / name
    os.mkfifo(pipe)
    content = compressed(".gz", plain) if name.endswith(".gz") else plain
    writer = threading.Thread(target=pipe.write_bytes, args=[content])
    writer.start()
    written, _ = batch(pipe, tmp_path / "out.jsonl")
    writer.join()
    assert [line["id"] for line in written] == (["b0"] if name == "in.csv" else ["b0", "b1"])

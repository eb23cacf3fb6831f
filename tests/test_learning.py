"""The correction loop: what is unsure goes out, corrections come back as rows and as weights."""

import csv
import itertools
import json

import numpy as np
import openpyxl
import pytest

import vngovnlp
from test_cli import one_line_error, run  # noqa: F401  # a fixture
from vngovnlp import labels
from vngovnlp.annotations import Annotated, Mark, from_record, label_studio
from vngovnlp.article import Article
from vngovnlp.errors import InputError, LexiconError, VngovError
from vngovnlp.grammar.match import Match
from vngovnlp.learning import add_rows, learn, read_corrections, review, study, train, write_model, write_review
from vngovnlp.learning.answers import Verdict
from vngovnlp.learning.sheet import COLUMNS, KINDS
from vngovnlp.learning.study import Studied
from vngovnlp.lexicon.user import Row, read_rows
from vngovnlp.segment import sentences
from vngovnlp.tagger.crf import FORBIDDEN, Crf
from vngovnlp.tagger.spans import may_follow
from vngovnlp.tagger.tune import Lesson, marginals, tune
from vngovnlp.text import normal

# What goes out


def test_the_least_certain_values_come_first_with_their_sentence(made):
    found = review([made])
    assert [d.order for d in found] == sorted(d.order for d in found)
    for doubt in found:
        if doubt.kind in ("entity", "statement", "category"):
            assert doubt.score < 0.8
            assert made.text[doubt.start : doubt.end] == doubt.text
            assert doubt.text in doubt.sentence
            assert doubt.article == "bai-1"
    said = {(d.kind, d.label) for d in found}
    assert {("statement", "DIRECTIVE"), ("category", "ADVISE"), ("inferred", "agency")} <= said
    assert ("entity", "DATE") not in said, "a score of 1 is sure"


def test_what_is_below_and_how_much_is_the_callers_choice(made):
    assert [d.kind for d in review([made], below=0.0)] == ["inferred"]
    assert {d.label for d in review([made], below=0.95) if d.kind == "entity"} == {"TITLE"}
    assert len(review([made, made], most=3)) == 3
    assert review([made], most=2) == review([made])[:2]
    assert review([]) == []


def test_the_warnings_of_a_report_that_has_nothing_to_correct_are_left_out(made, bare):
    assert "warning" not in {d.kind for d in review([made])}, "that a text names no deadline is no mistake"
    assert review([bare]) == []
    report = vngovnlp.extract("UBND huyện Sông Mẫu họp giao ban.")
    assert [w.code for w in report.warnings if w.code == "NO_EVENT_DATE"]
    assert [d.text for d in review([report]) if d.kind == "warning"] == [labels.WARNING["NO_EVENT_DATE"]]


def test_a_sheet_has_the_columns_to_fill_in_and_says_how(made, tmp_path):
    assert write_review([made], tmp_path / "r.xlsx", below=0.95) == write_review([made], tmp_path / "r.csv", below=0.95)
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    rows = [[*row] for row in book.worksheets[0].iter_rows(values_only=True)]
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        same = [*csv.reader(file)]
    assert tuple(rows[0]) == tuple(same[0]) == COLUMNS
    assert len(rows) == len(same)
    assert {row[6] for row in rows[1:]} == {row[7] for row in rows[1:]} == {None}
    assert {row[8] for row in rows[1:]} <= set(KINDS.values())
    assert "AGENCY" in [row[0] for row in book.worksheets[1].iter_rows(values_only=True)]


def test_tasks_of_label_studio_hold_whole_articles_least_sure_first(made, bare, tmp_path):
    other = made.model_copy(
        update={"id": "bai-2", "statements": (), "entities": (made.entities[1].model_copy(update={"score": 0.1}),)}
    )
    assert write_review([made, bare, other], tmp_path / "t.json") > 2
    tasks = json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))
    assert [t["data"]["id"] for t in tasks] == ["bai-2", "bai-1"]
    assert tasks[0]["predictions"][0]["score"] == 0.1
    items = label_studio.loads(json.dumps(tasks))
    assert {m.label for m in items[1].marks} >= {"TITLE", "DIRECTIVE"}


def test_a_place_where_nothing_can_be_written_is_told_before_the_work(tmp_path):
    def reports():
        raise AssertionError("a report was asked for")
        yield

    with pytest.raises(InputError, match=r"ends in \.docx"):
        write_review(reports(), tmp_path / "r.docx")
    with pytest.raises(FileNotFoundError):
        write_review(reports(), tmp_path / "none" / "r.json")


# What comes back


def sheet(path, *rows):
    """A filled sheet: (value, label, right, fix, sentence) a row."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file)
        out.writerow(COLUMNS)
        for number, (value, label, right, fix, sentence) in enumerate(rows, 1):
            out.writerow([number, "bai-1", sentence, value, label, 0.4, right, fix, KINDS["entity"], 0, 9])
    return path


SENTENCE = "Ban Quản lý chợ Mới và tổ dân phố Bến Sen họp."


@pytest.mark.parametrize(
    ("right", "fix", "form", "label"),
    [
        ("x", "", "chợ Mới", "LOCATION"),
        ("Đúng", "", "chợ Mới", "LOCATION"),
        ("sai", "", "chợ Mới", None),
        ("", "không", "chợ Mới", None),
        ("sai", "agency", "chợ Mới", "AGENCY"),
        ("", "Cơ quan", "chợ Mới", "AGENCY"),
        ("", "Ban Quản lý chợ Mới", "Ban Quản lý chợ Mới", "LOCATION"),
        ("sai", "AGENCY: Ban Quản lý chợ Mới", "Ban Quản lý chợ Mới", "AGENCY"),
        ("sai", "Cơ quan:  Ban  Quản lý chợ Mới ", "Ban Quản lý chợ Mới", "AGENCY"),
    ],
)
def test_answers_of_a_sheet(tmp_path, right, fix, form, label):
    made = read_corrections([sheet(tmp_path / "r.csv", ("chợ Mới", "LOCATION", right, fix, SENTENCE))])
    assert [v[1:] for v in made.verdicts] == [(form, label, ("chợ Mới", "LOCATION"))]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (("chợ Mới", "LOCATION", "có lẽ", "", SENTENCE), "neither x"),
        (("chợ Mới", "LOCATION", "", "chợ Cũ", SENTENCE), "words of the sentence"),
        (("chợ Mới", "CHỖ", "x", "", SENTENCE), "no label"),
    ],
)
def test_an_answer_that_cannot_be_read_is_told_with_its_row(tmp_path, row, what):
    path = sheet(tmp_path / "r.csv", ("Bến Sen", "LOCATION", "", "", SENTENCE), row)
    with pytest.raises(InputError, match=rf"r\.csv, row 3: .*{what}"):
        read_corrections([path])


def test_a_sheet_comes_back_from_excel(made, tmp_path):
    write_review([made], tmp_path / "r.xlsx", below=0.95)
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    table = book.worksheets[0]
    at = {cell.value: cell.column for cell in table[1]}
    for row in range(2, table.max_row + 1):
        kind = table.cell(row, at["Loại"]).value
        if kind == KINDS["entity"]:
            table.cell(row, at["Sửa thành"], "ORG")
        elif kind == KINDS["category"]:
            table.cell(row, at["Đúng?"], "x")
    table.append([None, None, None, "Tổ Bến Sen", "AGENCY", None, "x"])
    book.save(tmp_path / "r.xlsx")
    found = read_corrections([tmp_path / "r.xlsx"])
    assert [v[1:] for v in found.verdicts] == [
        ("Phó Chủ tịch", "ORG", ("Phó Chủ tịch", "TITLE")),
        ("Tổ Bến Sen", "AGENCY", None),
    ]
    assert found.other == 2
    assert found.open == table.max_row - 1 - 4


def test_files_that_hold_no_corrections(tmp_path):
    cases = {
        "a.csv": ("form,label\nTổ 06,AGENCY\n", "no column Giá trị"),
        "a.txt": ("x", "ends in .txt"),
        "a.jsonl": ('{"id": "1", "text": "Họp."}\n', r"line 1: .*not annotated"),
        "b.jsonl": ("{\n", "line 1"),
        "a.json": ('{"id": 1}', "list of tasks"),
        "a.xlsx": ("x", "no .xlsx"),
    }
    for name, (text, what) in cases.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=what):
            read_corrections([tmp_path / name])


def test_articles_of_both_kinds_and_none_twice(tmp_path):
    item = Annotated("1", "Tổ Bến Sen 🌸 họp.", (Mark(0, 10, "AGENCY"),))
    tasks = json.loads(label_studio.dumps([item])) + json.loads(label_studio.dumps([item._replace(id="2")], predictions=True))
    (tmp_path / "a.json").write_text(json.dumps(tasks), encoding="utf-8")
    assert read_corrections([tmp_path / "a.json"]).articles == (item,), "nobody looked at the other task"
    (tmp_path / "b.jsonl").write_text('{"id": "1", "text": "Họp.", "entities": []}\n', encoding="utf-8")
    with pytest.raises(InputError, match="twice"):
        read_corrections([tmp_path / "a.json", tmp_path / "b.jsonl"])


# Rows


def studied(text, right=(), found=()):
    """An article: what is right and what was found, as (words, label)."""

    def spans(pairs):
        made, at = [], {}
        for words, label in pairs:
            start = text.index(words, at.get(words, 0))
            at[words] = start + 1
            made.append((start, start + len(words), label))
        return tuple(sorted(made))

    return Studied(
        Article(text, normal(text), sentences(text)), spans(right), tuple(Match(*s, None, "crf") for s in spans(found)), ()
    )


def test_a_form_that_was_missed_becomes_a_row():
    made = learn(
        [studied("Sáng nay, Ban Quản lý chợ Mới họp.", [("Ban Quản lý chợ Mới", "AGENCY")], [("chợ Mới", "LOCATION")])]
    )
    assert made.rows == (Row("Ban Quản lý chợ Mới", "AGENCY"),)
    assert (made.before.right, made.after.right) == (0, 1)


def test_a_form_that_was_found_becomes_none():
    assert (
        learn(
            [studied("Ban Quản lý chợ Mới họp.", [("Ban Quản lý chợ Mới", "AGENCY")], [("Ban Quản lý chợ Mới", "AGENCY")])]
        ).rows
        == ()
    )


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        (studied("Bến Sen họp với thôn ở Bến Sen.", [("Bến Sen", "AGENCY"), ("Bến Sen", "LOCATION")]), "but also"),
        (studied("Làng Nghề họp. Khách đến Làng Nghề đông.", [("Làng Nghề", "AGENCY")]), "no mention 1×"),
        (studied("Tổ họp.", [("Tổ", "AGENCY")]), "single word"),
        (studied("Người ở Vinh về.", [("Vinh", "LOCATION")]), "single word"),
        (studied("Một tổ tự quản họp.", [("tổ tự quản", "AGENCY")]), "everyday word"),
        (studied("Ông trưởng bản nói.", [("trưởng bản", "TITLE")]), "2 times"),
        (studied("Ông Lò Văn Mấy nói.", [("Lò Văn Mấy", "PERSON")]), "names of people"),
        (studied("Hội quán Đèn Lồng họp.", [("Đèn Lồng", "ORG")]), "2 times"),
        (
            studied("Tổ dân phố Bến Sen Một họp.", [("Tổ dân phố Bến", "AGENCY")], [("Tổ dân phố Bến Sen", "AGENCY")]),
            "longer mention",
        ),
    ],
)
def test_what_is_unclear_is_told_and_not_added(article, reason):
    made = learn([article])
    assert made.rows == ()
    assert any(reason in left.reason for left in made.left_out), made.left_out


@pytest.mark.parametrize(
    ("article", "row"),
    [
        (studied("HTXNN họp, HTXNN báo cáo.", [("HTXNN", "ORG")] * 2), Row("HTXNN", "ORG")),
        (studied("Nhà máy Sunflower chạy lại. Sunflower tuyển thợ.", [("Sunflower", "ORG")] * 2), Row("Sunflower", "ORG")),
        (studied("Ông trưởng bản và bà trưởng bản nói.", [("trưởng bản", "TITLE")] * 2), Row("trưởng bản", "TITLE")),
        (
            studied(
                "Bến Sen họp. Người của Bến Sen gặp UBND xã Bến Sen.",
                [("Bến Sen", "ORG"), ("UBND xã Bến Sen", "AGENCY"), ("Bến Sen", "ORG")],
            ),
            Row("Bến Sen", "ORG"),
        ),
    ],
)
def test_what_looks_alike_and_is_clear_is_added(article, row):
    assert row in learn([article]).rows


def test_answers_of_a_sheet_show_rows_too():
    def verdict(form, label, said):
        return Verdict("r.csv, row 2", form, label, said)

    made = learn(
        (),
        [
            verdict("Chợ Phiên", "ORG", ("Chợ Phiên", "LOCATION")),
            verdict("Hồ Sen", "LOCATION", ("Hồ Sen", "LOCATION")),
            verdict("Tổ Mây", "AGENCY", ("Tổ Mây", "ORG")),
            verdict("Tổ Mây", "ORG", ("Tổ Mây", "ORG")),
            verdict("Cầu Mây", None, ("Cầu Mây", "ORG")),
            verdict("Đội Gió", "AGENCY", None),
        ],
    )
    assert made.rows == (Row("Đội Gió", "AGENCY"), Row("Chợ Phiên", "ORG"))
    assert [left.form for left in made.left_out] == ["Tổ Mây"]


def test_what_the_lexicon_says_already_is_not_said_again():
    article = studied("Tổ Mây và Đội Gió họp.", [("Tổ Mây", "AGENCY"), ("Đội Gió", "AGENCY")])
    made = learn([article], known=[Row("Tổ Mây", "AGENCY"), Row("Đội gió", "ORG")])
    assert made.rows == ()
    assert [left.form for left in made.left_out] == ["Đội Gió"]
    assert "says that it is ORG" in made.left_out[0].reason


def test_rows_are_added_and_none_is_taken_away(tmp_path):
    path = tmp_path / "my.csv"
    old = "\ufeffLabel;Form;valid_to\r\nORG;Đội Gió;31/12/2024\r\n\r\nORG;Tổ Mây;"
    path.write_bytes(old.encode())
    add_rows(path, [Row("Bến; Sen", "LOCATION"), Row("Tổ 06", "AGENCY", "Tổ Đề án 06")])
    now = path.read_bytes().decode()
    assert now.startswith(old)
    assert [(r.form, r.label) for r in read_rows(path)] == [
        ("Đội Gió", "ORG"), ("Tổ Mây", "ORG"), ("Bến; Sen", "LOCATION"), ("Tổ 06", "AGENCY"),
    ]  # fmt: skip
    with pytest.raises(LexiconError, match=r"line 7"):
        add_rows(path, [Row("Tổ Mây", "AGENCY")])
    assert path.read_bytes().decode() == now
    add_rows(tmp_path / "new.csv", [Row("Tổ Mây", "AGENCY")])
    assert read_rows(tmp_path / "new.csv") == (Row("Tổ Mây", "AGENCY"),)
    assert not list(tmp_path.glob(".*"))


def test_an_article_that_is_not_nfc_is_read_as_the_pipeline_reads_it():
    text = "Tổ Bến Sen họp ở Đồng Mẫu."
    apart = "".join({"ổ": "o\u0302\u0309", "ồ": "o\u0302\u0300"}.get(c, c) for c in text)
    nlp = vngovnlp.load("rules")
    (one,) = study([Annotated("1", apart, (Mark(0, 12, "AGENCY"), Mark(apart.index("Đ"), len(apart) - 1, "LOCATION")))], nlp)
    assert [(one.article.text[s:e], label) for s, e, label in one.right] == [("Tổ Bến Sen", "AGENCY"), ("Đồng Mẫu", "LOCATION")]
    with pytest.raises(InputError, match="inside of the letter"):
        study([Annotated("1", apart, (Mark(0, 2, "AGENCY"),))], nlp)


# Weights

TAGS = ["O", "B-ORG", "I-ORG", "L-ORG", "U-ORG"]


def small(features=("b",), state=None):
    transition = np.array([[0.0 if may_follow(a, b) else FORBIDDEN for b in TAGS] for a in TAGS], dtype=np.float32)
    return Crf(TAGS, features, np.zeros((len(features), len(TAGS)), np.float32) if state is None else state, transition)


def test_marginals_are_those_of_all_tag_sequences():
    rng = np.random.default_rng(1)
    scores, lengths = rng.normal(size=(7, 5)), [1, 4, 2]
    transition = rng.normal(size=(5, 5))
    found = marginals(scores, lengths, np.exp(transition))
    at = 0
    for length in lengths:
        here, total = np.zeros((length, 5)), 0.0
        for tags in itertools.product(range(5), repeat=length):
            weight = np.exp(
                sum(scores[at + i, t] for i, t in enumerate(tags)) + sum(transition[a, b] for a, b in itertools.pairwise(tags))
            )
            total += weight
            for i, t in enumerate(tags):
                here[i, t] += weight
        np.testing.assert_allclose(found[at : at + length], here / total, rtol=1e-9)
        at += length


def lesson_of(*sentences_):
    """Words with their tags: 'Mái/B-ORG ấm/L-ORG'."""
    pairs = [[pair.split("/") for pair in s.split()] for s in sentences_]
    return Lesson(
        [["b", f"w={word}"] for s in pairs for word, _ in s], [tag for s in pairs for _, tag in s], [len(s) for s in pairs]
    )


def best(crf, words):
    rows = [[crf.rows[f] for f in ("b", f"w={word}") if f in crf.rows] for word in words]
    return [crf.tags[t] for t in crf.decode(np.array([crf.state[r].sum(axis=0) for r in rows]), [len(words)])[0]]


def test_tags_are_learned_with_features_that_were_not_known():
    lessons = [lesson_of("Mái/B-ORG ấm/L-ORG họp/O", "họp/O"), lesson_of("ở/O Mái/B-ORG ấm/L-ORG")]
    _, crf = tune(small(), lessons, epochs=20)
    assert best(crf, ["Mái", "ấm", "họp", "ở"]) == ["B-ORG", "L-ORG", "O", "O"]
    assert set(crf.rows) == {"b", "w=Mái", "w=ấm", "w=họp", "w=ở"}
    _, again = tune(small(), lessons, epochs=20)
    np.testing.assert_array_equal(crf.state, again.state)


def test_the_weights_are_drawn_back_to_where_they_came_from():
    base = small(("b", "w=họp"), np.array([[1, 0, 0, 0, 0], [0.5, 0, 0, 0, 0]], np.float32))
    lessons = [lesson_of("Mái/B-ORG ấm/L-ORG họp/O")]
    near, far = (np.abs(tune(base, lessons, pull=p, epochs=30)[1].state[:2] - base.state).max() for p in (30.0, 0.0))
    assert near < 0.3 * far


def test_a_careful_step_goes_a_part_of_the_way():
    careful, whole = tune(small(), [lesson_of("Mái/B-ORG ấm/L-ORG họp/O")])
    np.testing.assert_allclose(careful.state, 0.3 * whole.state, rtol=1e-5)


def test_training_tells_how_far_it_is(corrected):
    nlp = vngovnlp.load()
    steps = []
    train(study(corrected[:5], nlp), nlp, folds=2, advance=lambda: steps.append(1))
    assert len(steps) == 3, "two folds and the whole"


def test_a_tag_that_the_model_does_not_know_teaches_nothing_wrong():
    _, crf = tune(small(), [lesson_of("Bến/U-LOCATION Sen/O")], epochs=2)
    assert crf.tags == tuple(TAGS)


ARTICLES = [
    f"Sáng {day}/3, ông {name} cùng người giữ rừng {other} đi tuần. Mỗi người giữ rừng ghi sổ. Một người giữ rừng báo cáo UBND xã."
    for day, (name, other) in enumerate(
        itertools.permutations(["Lò Văn Mấy", "Vàng A Lềnh", "Hồ Thị Suối", "Đinh Công Đồi"], 2), 1
    )
]


@pytest.fixture(scope="module")
def corrected():
    """Articles in which 'người giữ rừng' was marked as a TITLE, and all else is what the pipeline finds."""
    items = []
    for number, text in enumerate(ARTICLES):
        marks = {Mark(e.start, e.end, e.label) for e in vngovnlp.extract(text).entities}
        at = -1
        while (at := text.find("người giữ rừng", at + 1)) >= 0:
            end = at + len("người giữ rừng")
            marks = {m for m in marks if m.end <= at or end <= m.start} | {Mark(at, end, "TITLE")}
        items.append(Annotated(str(number), text, tuple(sorted(marks))))
    return items


def test_further_training_helps_on_articles_that_it_did_not_see(corrected, tmp_path):
    nlp = vngovnlp.load()
    trial = train(study(corrected, nlp), nlp)
    assert trial.helps
    assert trial.weights.recall > trial.before.recall + 0.2
    folder = write_model(trial, nlp, tmp_path / "mau", articles=len(corrected))
    assert {p.name for p in folder.iterdir()} == {"tagger.npz", "clusters.json", "meta.json", "README.md"}
    report = vngovnlp.extract(ARTICLES[0], pipeline=vngovnlp.load(model=folder))
    assert ("TITLE", "người giữ rừng") in {(e.label, e.text) for e in report.entities}
    assert report.versions.model.startswith("mau-")
    assert report.versions.model != vngovnlp.extract("Họp.").versions.model
    write_model(trial, nlp, folder, articles=len(corrected))  # a model of one's own may be replaced
    with pytest.raises(InputError, match="trained further"):
        write_model(trial, vngovnlp.load(model=folder), folder, articles=1)
    (tmp_path / "thu_muc").mkdir()
    (tmp_path / "thu_muc" / "bai.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="is no model"):
        write_model(trial, nlp, tmp_path / "thu_muc", articles=1)


def test_too_few_articles_and_no_tagger_are_told(corrected):
    nlp = vngovnlp.load()
    with pytest.raises(InputError, match="at least 5, better 20; there are 4"):
        train(study(corrected[:4], nlp), nlp)
    rules = vngovnlp.load("rules")
    with pytest.raises(InputError, match="no tagger"):
        train(study(corrected, rules), rules)


# The commands


def test_from_review_to_report(run, tmp_path):  # noqa: F811
    article = tmp_path / "bai.txt"
    article.write_text("Sáng 5/3, Hội quán Sen Súng họp ở xã Mẫu.", encoding="utf-8")
    code, _, err = run("review", article, tmp_path / "r.csv", "--most", 5)
    assert code == 0
    assert "articles in" in err
    filled = sheet(
        tmp_path / "r2.csv",
        ("Sen Súng", "LOCATION", "", "DOCUMENT: Hội quán Sen Súng", "Sáng 5/3, Hội quán Sen Súng họp ở xã Mẫu."),
    )
    lexicon = tmp_path / "my.csv"
    code, out, _ = run("learn", filled, "--lexicon", lexicon)
    assert code == 0
    assert "1 rows added" in out
    assert "+ DOCUMENT  Hội quán Sen Súng" in out
    code, out, _ = run("report", article, "--format", "json", "--lexicon", lexicon)
    assert code == 0
    assert {"Hội quán Sen Súng": "DOCUMENT"}.items() <= {e["text"]: e["label"] for e in json.loads(out)["entities"]}.items()
    code, out, _ = run("learn", filled, "--lexicon", lexicon)
    assert code == 0
    assert "0 rows added" in out
    assert len(read_rows(lexicon)) == 1


def test_learn_with_training_prints_the_scores_and_writes_a_model(run, corrected, tmp_path):  # noqa: F811
    path = tmp_path / "c.jsonl"
    records = [{"id": i.id, "text": i.text, "entities": [list(m) for m in i.marks]} for i in corrected]
    assert [from_record(r) for r in records] == corrected
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
    code, out, err = run("learn", path, "--lexicon", tmp_path / "my.csv", "--train", "--out", tmp_path / "mau")
    assert code == 0, err
    assert "| before |" in out
    assert "| with the new weights |" in out
    code, out, _ = run("report", "-", "--model", tmp_path / "mau", "--format", "json", stdin="Người giữ rừng nói.".encode())
    assert code == 0
    assert json.loads(out)["versions"]["model"].startswith("mau-")


def test_mistakes_on_the_command_line(run, tmp_path):  # noqa: F811
    path = sheet(tmp_path / "r.csv")
    assert one_line_error(run("learn", path, "--lexicon", tmp_path / "my.csv", "--train"), "--out FOLDER")
    (tmp_path / "my.csv").write_text("form,label\nTổ,x\n", encoding="utf-8")
    assert one_line_error(run("learn", path, "--lexicon", tmp_path / "my.csv"), "my.csv, line 2")
    assert one_line_error(run("learn", tmp_path / "none.csv", "--lexicon", tmp_path / "new.csv"), "none.csv")
    assert one_line_error(run("report", "-", "--model", tmp_path / "none", stdin=b"a"), "no folder of a model")


def test_a_sheet_of_excel_needs_openpyxl(tmp_path, monkeypatch):
    (tmp_path / "r.xlsx").write_bytes(b"")
    monkeypatch.setattr("vngovnlp.learning.sheet.find_spec", lambda name: None)
    with pytest.raises(VngovError, match=r"pip install 'vngovnlp\[excel\]'"):
        read_corrections([tmp_path / "r.xlsx"])

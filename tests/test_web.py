"""The local page: what it answers, what it refuses, and that it keeps nothing. Run against the real worker process."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from hypothesis import HealthCheck, given, settings

from conftest import ROOT
from vngovnlp.report import MeetingReport

for package in ("fastapi", "httpx", "multipart", "uvicorn"):
    pytest.importorskip(package, reason=f"{package} is not installed: pip install 'vngovnlp[serve]'")

from fastapi.testclient import TestClient  # noqa: E402

from vngovnlp.web.app import create_app  # noqa: E402
from vngovnlp.web.worker import Worker  # noqa: E402

EXAMPLE = (ROOT / "examples" / "lam_viec_cap_huyen.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def worker():
    made = Worker("rules")
    yield made
    made.stop()


@pytest.fixture(scope="module")
def client(worker):
    with TestClient(create_app(worker, most_bytes=200_000, seconds=30), base_url="http://127.0.0.1") as made:
        yield made


def test_the_start_page_is_plain_html(client):
    answer = client.get("/")
    assert answer.status_code == 200
    assert "<script" not in answer.text
    assert "default-src 'none'" in answer.text
    assert 'lang="vi"' in answer.text


def test_the_api_gives_the_report(client):
    answer = client.post("/api/report", json={"text": EXAMPLE, "id": "a"})
    assert answer.status_code == 200
    report = MeetingReport.from_json(answer.content)
    assert (report.id, report.meeting.begin) == ("a", "2023-04-11")
    assert answer.headers["cache-control"] == "no-store"


def test_the_page_shows_the_evidence_and_offers_downloads(client):
    answer = client.post("/report", data={"text": EXAMPLE})
    assert answer.status_code == 200
    assert "Hoàng Văn Lịch" in answer.text
    for ending in ("json", "xlsx", "docx"):
        assert f'formaction="/report.{ending}"' in answer.text


def test_a_file_is_read(client):
    answer = client.post("/report", files={"file": ("bai.txt", EXAMPLE.encode(), "text/plain")})
    assert "Hoàng Văn Lịch" in answer.text
    wrong = client.post("/report", files={"file": ("bai.txt", "Ủy ban".encode("utf-16"), "text/plain")})
    assert wrong.status_code == 400
    assert "bai.txt is not UTF-8" in wrong.text


def test_downloads_open(client):
    assert json.loads(client.post("/report.json", data={"text": EXAMPLE}).content)["statements"]
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
    book = openpyxl.load_workbook(io.BytesIO(client.post("/report.xlsx", data={"text": EXAMPLE}).content))
    assert book.worksheets[0].max_row > 3
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    document = docx.Document(io.BytesIO(client.post("/report.docx", data={"text": EXAMPLE}).content))
    assert document.paragraphs[0].text == "THÔNG BÁO"


def test_hostile_articles_stay_inert(client):
    hostile = "</textarea><script>alert(1)</script> Sáng 5/3, UBND huyện họp."
    answer = client.post("/report", data={"text": hostile, "title": '"><script>alert(2)</script>'})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert "</textarea><script" not in answer.text


@pytest.mark.parametrize(
    ("path", "request_", "status", "message"),
    [
        ("/api/report", {"json": {}}, 422, "text: Field required"),
        ("/api/report", {"json": {"text": "x", "published": "31/02/2020"}}, 400, "31/02/2020"),
        ("/api/report", {"content": b"{", "headers": {"content-type": "application/json"}}, 422, "JSON"),
        ("/api/report", {"json": {"text": "x" * 300_000}}, 413, "larger than 200,000 bytes"),
        ("/report", {"data": {"text": " "}}, 400, "Chưa có bài viết"),
        ("/report", {"data": {"text": "x", "published": "45/13"}}, 400, "45/13"),
        ("/report.docx", {"data": {"text": "Trời đẹp."}}, 422, "no meeting and no directive"),
    ],
)
def test_what_is_wrong_is_said(client, path, request_, status, message):
    answer = client.post(path, **request_)
    assert answer.status_code == status
    assert message in answer.text


def test_a_body_that_hides_its_length_is_bounded_too(client):
    def chunks():
        yield b'{"text": "'
        for _ in range(30):
            yield b"x" * 10_000
        yield b'"}'

    assert client.post("/api/report", content=chunks(), headers={"content-type": "application/json"}).status_code == 413


def test_other_host_names_are_refused(client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def test_an_article_that_takes_too_long_costs_itself_only(worker):
    with TestClient(create_app(worker, seconds=0.000001), base_url="http://127.0.0.1") as hasty:
        answer = hasty.post("/api/report", json={"text": EXAMPLE})
        assert answer.status_code == 503
        assert "took longer than 1e-06 seconds" in answer.text
    with TestClient(create_app(worker, seconds=30), base_url="http://127.0.0.1") as patient:
        assert patient.post("/api/report", json={"text": EXAMPLE}).status_code == 200
        os.kill(worker._process.pid, signal.SIGKILL)
        worker._process.join()
        assert patient.post("/api/report", json={"text": EXAMPLE}).status_code == 200  # started again


def test_the_api_keeps_its_own_contract(client):
    schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")
    schema = schemathesis.openapi.from_dict(client.get("/openapi.json").json())
    [operation] = [found.ok() for found in schema.get_all_operations()]
    seen = set()

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(case=operation.as_strategy())
    def check(case):
        answer = client.request(case.method, case.path, json=case.body)
        seen.add(answer.status_code)
        assert answer.status_code in {200, 400, 413, 422}
        if answer.status_code == 200:
            MeetingReport.from_json(answer.content)
        else:
            assert isinstance(answer.json()["detail"], str)

    check()
    assert 200 in seen


@pytest.mark.slow
def test_the_command_serves_on_this_machine_only(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "vngovnlp", "serve", "--port", str(port), "--pipeline", "rules"], cwd=tmp_path
    )
    try:
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
                    assert answer.status == 200
                break
            except OSError:
                time.sleep(0.5)
        else:
            pytest.fail("the server did not answer within a minute")
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}/api/report", json.dumps({"text": EXAMPLE}).encode(), {"content-type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert MeetingReport.from_json(answer.read()).directives
    finally:
        process.terminate()
        assert process.wait(20) is not None
    assert list(tmp_path.iterdir()) == []

"""Real processes that are killed, hang, eat memory and fill the disk: nothing is lost, and no byte differs."""

import hashlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpus_faults import write
from vngovnlp.corpus import workers
from vngovnlp.corpus.options import Limits, Options
from vngovnlp.corpus.run import Watch, run_batch
from vngovnlp.errors import VngovError

WORK = "corpus_faults:build"
FAST = Limits(workers=1, seconds=1.5, memory=300 << 20, work=WORK)


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def command(source: Path, target: Path, workers: int = 1, work: str = WORK) -> list[str]:
    """A main process of its own, so that it can be killed."""
    code = (
        "import sys; from vngovnlp.corpus.options import Limits; from vngovnlp.corpus.run import *\n"
        f"print(run_batch({str(source)!r}, {str(target)!r}, limits=Limits(workers={workers}, seconds=20, work={work!r}), watch=Watch(print)))"
    )
    return [sys.executable, "-c", code]


@pytest.fixture
def environment():
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}


def children(pid: int) -> list[int]:
    """The workers of a main process."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid_of, _, rest = status.read_text().partition(" (")
            parent = int(rest.rpartition(")")[2].split()[1])
            command = (status.parent / "cmdline").read_bytes()
        except (FileNotFoundError, ProcessLookupError, IndexError):
            continue
        if parent == pid and b"spawn_main" in command:
            found.append(int(pid_of))
    return found


def test_an_article_that_hangs_dies_raises_or_eats_memory_is_put_aside_and_the_others_are_served(tmp_path):
    harmful = {3: "ngủ đi", 20: "chết rồi", 21: "lỗi đây", 40: "ăn hết"}
    texts = [harmful.get(number, f"họp {number}") for number in range(60)]
    source = write(tmp_path / "in.jsonl", texts)
    summary = run_batch(source, tmp_path / "out.jsonl", limits=FAST)
    assert (summary.written, summary.failed) == (60, 4)
    out = lines(tmp_path / "out.jsonl")
    assert [line["id"] for line in out] == [f"b{number}" for number in range(60)]
    assert [number for number, line in enumerate(out) if "error" in line] == sorted(harmful)
    assert [line["error"]["kind"] for line in out if "error" in line] == [
        "Timeout",
        "Killed",
        "ZeroDivisionError",
        "MemoryError",
    ]
    quarantine = lines(tmp_path / "out.jsonl.run" / "quarantine.jsonl")
    assert [json.loads(line["line"])["text"] for line in quarantine] == list(harmful.values())
    assert "1.5 s" in quarantine[0]["error"]["message"]
    assert "SIGKILL" in quarantine[1]["error"]["message"]
    assert run_batch(source, tmp_path / "out.jsonl", limits=FAST) == (60, 4, 0), "what hung once is not tried again"


def test_a_worker_that_dies_for_no_fault_of_the_article_costs_nothing(tmp_path):
    source = write(
        tmp_path / "in.jsonl", [f"một {tmp_path / 'flag'}" if number == 7 else f"họp {number}" for number in range(20)]
    )
    assert run_batch(source, tmp_path / "out.jsonl", limits=FAST)[:2] == (20, 0)
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == [f"b{number}" for number in range(20)]


@pytest.mark.parametrize(
    ("how", "told"), [("raises", "UnsendableError: raises, always"), ("dies", "ended 3 times while it wrote")]
)
def test_a_job_that_always_fails_ends_the_run(monkeypatch, how, told):
    monkeypatch.setattr(workers, "_MOST_STARTS", 3)
    with workers.Pool(Options("rules"), FAST) as pool:
        pool.submit(("corpus_faults:job", (how, 0)))
        with pytest.raises(VngovError, match=told):
            pool.finish()


def test_workers_that_cannot_begin_are_told_of(tmp_path):
    source = write(tmp_path / "in.jsonl", ["họp"])
    with pytest.raises(VngovError, match="the model is gone"):
        run_batch(source, tmp_path / "out.jsonl", limits=Limits(workers=1, work="corpus_faults:broken"))
    assert not (tmp_path / "out.jsonl").exists()


def kill_workers(tmp_path, environment, kills: int, articles: int) -> None:
    source = write(tmp_path / "in.jsonl", [f"chậm 0.01 {number}" for number in range(articles)])
    run_batch(source, tmp_path / "undisturbed.jsonl", limits=Limits(workers=2, work=WORK))
    main = subprocess.Popen(command(source, tmp_path / "out.jsonl", 2), env=environment, stdout=subprocess.PIPE, text=True)
    chance = random.Random(7)
    killed = 0
    while main.poll() is None and killed < kills:
        time.sleep(chance.uniform(0.05, 0.6))
        for pid in chance.sample(found := children(main.pid), min(1, len(found))):
            os.kill(pid, signal.SIGKILL)
            killed += 1
    assert main.wait(timeout=120) == 0
    assert killed >= min(kills, 3)
    assert digest(tmp_path / "out.jsonl") == digest(tmp_path / "undisturbed.jsonl")


def kill_main(tmp_path, environment, kills: int, articles: int, target: str) -> None:
    source = write(tmp_path / "in.jsonl", [f"chậm 0.01 {number}" for number in range(articles)])
    environment["SEEN"] = str(tmp_path / "seen")
    chance = random.Random(11)
    killed = 0
    while True:
        main = subprocess.Popen(command(source, tmp_path / target, 2), env=environment, stdout=subprocess.PIPE, text=True)
        if killed == kills:
            break
        time.sleep(chance.uniform(0.8, 2.5))
        if main.poll() is not None:
            break
        main.send_signal(signal.SIGKILL)
        main.wait()
        killed += 1
    assert main.wait(timeout=180) == 0
    assert killed >= 2
    run_batch(source, tmp_path / "undisturbed.jsonl", limits=Limits(workers=0, work=WORK))
    assert digest(tmp_path / target) == digest(tmp_path / "undisturbed.jsonl")
    seen = (tmp_path / "seen").read_text(encoding="utf-8").split()
    assert len(set(seen)) == articles
    assert len(seen) - articles <= killed * 300, "what a checkpoint counts is not done again"


def test_workers_killed_at_random_moments_change_no_byte(tmp_path, environment):
    kill_workers(tmp_path, environment, kills=3, articles=300)


def test_the_main_process_killed_and_the_command_given_again_changes_no_byte(tmp_path, environment):
    kill_main(tmp_path, environment, kills=3, articles=500, target="out.jsonl")


@pytest.mark.slow
def test_workers_killed_twenty_times(tmp_path, environment):
    kill_workers(tmp_path, environment, kills=20, articles=3000)


@pytest.mark.slow
def test_the_main_process_killed_ten_times(tmp_path, environment):
    kill_main(tmp_path, environment, kills=10, articles=3000, target="out.jsonl")


def test_workers_end_when_their_main_process_is_killed(tmp_path, environment):
    source = write(tmp_path / "in.jsonl", [f"chậm 0.2 {number}" for number in range(200)])
    main = subprocess.Popen(command(source, tmp_path / "out.jsonl"), env=environment, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 30
    while not (workers := children(main.pid)) and time.monotonic() < deadline:
        time.sleep(0.1)
    main.kill()
    main.wait()
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert workers
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def test_ctrl_c_leaves_a_state_from_which_the_command_goes_on(tmp_path, environment):
    source = write(tmp_path / "in.jsonl", [f"chậm 0.05 {number}" for number in range(300)])
    main = subprocess.Popen(
        command(source, tmp_path / "out.jsonl"),
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell starts background jobs deaf to Ctrl-C
    )
    part = tmp_path / "out.jsonl.run" / ".next" / "00000.jsonl"
    deadline = time.monotonic() + 30
    while not children(main.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(5)  # the workers need one to four seconds to start, and eight for all articles
    main.send_signal(signal.SIGINT)
    out, _ = main.communicate(timeout=30)
    assert "the same command goes on from there" in out
    assert not (tmp_path / "out.jsonl").exists()
    done = len(part.read_bytes().splitlines())
    assert 0 < done < 300
    told: list[str] = []
    summary = run_batch(source, tmp_path / "out.jsonl", limits=Limits(workers=0, work=WORK), watch=Watch(told.append))
    assert told == [f"{done} articles at the beginning were done before"]
    assert summary == (300, 0, 300 - done)


def test_a_full_disk_stops_the_run_with_a_clear_line_and_it_goes_on_when_there_is_room(tmp_path, environment):
    source = write(tmp_path / "in.jsonl", ["họp " + "báo cáo " * 100] * 900)

    def small_files():
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))

    target = tmp_path / "out.jsonl"
    full = subprocess.run(
        command(source, target), env=environment, capture_output=True, text=True, preexec_fn=small_files, check=False
    )
    assert full.returncode != 0
    assert "File too large" in full.stderr
    assert "the same command goes on" in full.stderr
    assert not target.exists()
    told: list[str] = []
    assert run_batch(source, target, limits=Limits(workers=0, work=WORK), watch=Watch(told.append))[:2] == (900, 0)
    assert told, "the part that fitted was not done again"
    run_batch(source, tmp_path / "undisturbed.jsonl", limits=Limits(workers=0, work=WORK))
    assert digest(target) == digest(tmp_path / "undisturbed.jsonl")

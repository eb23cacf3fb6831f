"""Workers for the tests of corpora: they answer quickly, and do harm where the text says so."""

import json
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from vngovnlp.corpus.answer import Answer, failed
from vngovnlp.corpus.options import Options
from vngovnlp.corpus.rows import Row


def build(options: Options) -> Callable[[Row], Answer]:
    """Answers with the text in capitals."""
    return answer


def answer(row: Row) -> Answer:
    record = json.loads(row.line or b"")
    text = record["text"]
    match text.split()[0] if text else "":
        case "ngủ":  # hangs
            time.sleep(600)
        case "chết":  # takes its process along
            os.kill(os.getpid(), signal.SIGKILL)
        case "ăn":  # eats memory
            try:
                held = [bytearray(64 << 20) for _ in range(48)]
                return failed(record["id"], "Eaten", str(len(held)))
            except MemoryError as error:
                return failed(record["id"], "MemoryError", f"{row.place}: {error}")
        case "lỗi":  # raises
            raise ZeroDivisionError("division by zero")
        case "một":  # dies once, then not again
            flag = Path(text.split()[1])
            if not flag.exists():
                flag.touch()
                os.kill(os.getpid(), signal.SIGKILL)
        case "chậm":
            time.sleep(float(text.split()[1]))
    if "SEEN" in os.environ:  # which articles were answered, and how often
        with open(os.environ["SEEN"], "a", encoding="utf-8") as seen:
            seen.write(f"{record['id']}\n")
    return Answer(json.dumps({"id": record["id"], "text": text.upper()}, ensure_ascii=False).encode(), record["id"])


def broken(options: Options) -> Callable[[Row], Answer]:
    raise RuntimeError("the model is gone")


class UnsendableError(Exception):
    """What cannot be pickled."""

    def __init__(self, one: object, two: object) -> None:
        super().__init__(f"{one}, {two}")
        self.held = open(os.devnull)  # noqa: SIM115


def job(how: str, *_: object) -> None:
    """A job that never ends well."""
    if how == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    raise UnsendableError(how, "always")


def write(path: Path, texts: list[str]) -> Path:
    """A corpus of texts."""
    records = [{"id": f"b{number}", "text": text} for number, text in enumerate(texts)]
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path

"""The application: routes, limits, answers. Every answer is made from the request alone; nothing is written down."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import anyio.to_thread
from fastapi import Depends, FastAPI, File, Form, Request, UploadFile
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from vngovnlp import __version__
from vngovnlp.errors import InputError, VngovError
from vngovnlp.report import MeetingReport
from vngovnlp.views import html
from vngovnlp.web import pages
from vngovnlp.web.worker import TimeLimitError, Worker

HOSTS = ["127.0.0.1", "localhost", "[::1]"]
"""Names that the server answers to: a page elsewhere that points its own name here is refused."""
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


_PRIVATE = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


class ArticleIn(BaseModel):
    """An article, as ``extract`` takes it."""

    model_config = ConfigDict(extra="forbid")
    text: str = Field(description="prose, a page copied as text, or HTML")
    id: str | None = None
    title: str | None = None
    published: str | None = Field(None, description="YYYY-MM-DD")
    url: str | None = None


class Problem(BaseModel):
    """What was wrong."""

    detail: str


class _Given(NamedTuple):
    """An article as the form sends it; empty fields are empty."""

    text: str
    title: str
    published: str

    def arguments(self) -> dict[str, Any]:
        """The arguments of ``extract``."""
        return {"text": self.text, "title": self.title or None, "published": self.published or None}


async def _given(
    text: Annotated[str, Form()] = "",
    file: Annotated[UploadFile | None, File()] = None,
    title: Annotated[str, Form()] = "",
    published: Annotated[str, Form()] = "",
) -> _Given:
    """What the form sent; a file wins over the text field."""
    if file is not None and file.filename:
        try:
            text = (await file.read()).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise HTTPException(
                400, f"{file.filename} is not UTF-8 (at byte {error.start}); save it as UTF-8 and choose it again"
            ) from None
    if not text.strip():
        raise HTTPException(400, "Chưa có bài viết: dán văn bản hoặc chọn tệp. (No article: paste a text or choose a file.)")
    return _Given(text.replace("\r\n", "\n"), title, published)  # browsers send line ends so


FromForm = Annotated[_Given, Depends(_given)]


def create_app(worker: Worker, *, most_bytes: int = 5_000_000, seconds: float = 20.0) -> FastAPI:
    """The application. ``worker`` is started and stopped with it; ``most_bytes`` bounds a request, ``seconds`` the reading of one article."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await anyio.to_thread.run_sync(worker.start)
        yield
        await anyio.to_thread.run_sync(worker.stop)

    app = FastAPI(title="vngovnlp", version=__version__, docs_url=None, redoc_url=None, lifespan=lifespan)
    app.add_middleware(_Limit, most_bytes=most_bytes)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=HOSTS)
    _errors(app)

    async def read(**arguments: Any) -> MeetingReport:
        json = await anyio.to_thread.run_sync(lambda: worker.report(arguments, seconds=seconds))
        return MeetingReport.from_json(json)

    @app.get("/", response_class=HTMLResponse, include_in_schema=False)
    async def start() -> HTMLResponse:
        return HTMLResponse(pages.form(), headers=_PRIVATE)

    @app.post(
        "/api/report",
        response_model=MeetingReport,
        responses={code: {"model": Problem} for code in (400, 413, 422, 503)},
        summary="The report of one article",
    )
    async def api_report(article: ArticleIn) -> Response:
        report = await read(**article.model_dump(exclude_none=True))
        return Response(report.to_json(), media_type="application/json", headers=_PRIVATE)

    @app.post("/report", response_class=HTMLResponse, include_in_schema=False)
    async def page(given: FromForm) -> HTMLResponse:
        try:
            report = await read(**given.arguments())
        except VngovError as error:  # the article stays in the form
            shown = pages.form(error=str(error), text=given.text, title=given.title, published=given.published)
            return HTMLResponse(shown, status_code=_status(error), headers=_PRIVATE)
        bar = pages.downloads(given.text, title=given.title, published=given.published)
        return HTMLResponse(html.page(report, actions=bar), headers=_PRIVATE)

    @app.post("/report.json", include_in_schema=False)
    async def as_json(given: FromForm) -> Response:
        return _file((await read(**given.arguments())).to_json(indent=2).encode(), "json", "application/json")

    @app.post("/report.xlsx", include_in_schema=False)
    async def as_xlsx(given: FromForm) -> Response:
        report = await read(**given.arguments())
        return _file(await anyio.to_thread.run_sync(_written, _tasks, report, "xlsx"), "xlsx", XLSX)

    @app.post("/report.docx", include_in_schema=False)
    async def as_docx(given: FromForm) -> Response:
        from vngovnlp.exports.minutes import write_minutes

        report = await read(**given.arguments())
        return _file(await anyio.to_thread.run_sync(_written, write_minutes, report, "docx"), "docx", DOCX)

    return app


def _tasks(report: MeetingReport, path: Path) -> None:
    from vngovnlp.frames import write_tasks

    write_tasks([report], path)


def _written(write: Callable[[MeetingReport, Path], object], report: MeetingReport, ending: str) -> bytes:
    """What ``write`` writes, by way of a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"report.{ending}"
        write(report, path)
        return path.read_bytes()


def _file(content: bytes, ending: str, kind: str) -> Response:
    return Response(
        content, media_type=kind, headers={**_PRIVATE, "Content-Disposition": f'attachment; filename="bao_cao.{ending}"'}
    )


def _status(error: VngovError) -> int:
    """400 for what the caller sent, 503 for what took too long, 422 for what cannot be made of it."""
    if isinstance(error, InputError):
        return 400
    return 503 if isinstance(error, TimeLimitError) else 422


def _errors(app: FastAPI) -> None:
    """Errors: a sentence in JSON for programs, the form with that sentence for browsers."""

    def answer(request: Request, status: int, detail: str) -> Response:
        if request.url.path == "/report":
            return HTMLResponse(pages.form(error=detail), status_code=status, headers=_PRIVATE)
        return JSONResponse({"detail": detail}, status_code=status, headers=_PRIVATE)

    @app.exception_handler(VngovError)
    async def ours(request: Request, error: VngovError) -> Response:
        return answer(request, _status(error), str(error))

    @app.exception_handler(HTTPException)
    async def theirs(request: Request, error: HTTPException) -> Response:
        return answer(request, error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    async def wrong(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"] if part != "body")
        return answer(request, 422, f"{place + ': ' if place else ''}{first['msg']}")


class _Limit:
    """Refuses bodies of more than ``most_bytes``, whatever their header says."""

    def __init__(self, app: ASGIApp, most_bytes: int) -> None:
        self._app = app
        self._most = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        said = next((value for key, value in scope["headers"] if key == b"content-length"), b"0")
        if said.isdigit() and int(said) > self._most:
            await self._refuse(scope, receive, send)
            return
        read = 0

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._most:
                raise HTTPException(413, self._reason)
            return message

        await self._app(scope, counted, send)

    @property
    def _reason(self) -> str:
        return f"the article is larger than {self._most:,} bytes; use 'vngovnlp report FILE' for it"

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        await JSONResponse({"detail": self._reason}, status_code=413, headers=_PRIVATE)(scope, receive, send)

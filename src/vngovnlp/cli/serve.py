"""``vngovnlp serve``: the local web page."""

from __future__ import annotations

import socket
import sys
from typing import Annotated

import typer

from vngovnlp.cli.app import Pipeline, app
from vngovnlp.errors import VngovError
from vngovnlp.pipeline import check_name


@app.command()
def serve(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port on this machine.")] = 8000,
    most_bytes: Annotated[int, typer.Option(min=1000, metavar="N", help="Largest article that is taken.")] = 5_000_000,
    seconds: Annotated[float, typer.Option(min=0.1, metavar="S", help="Longest time for one article.")] = 20.0,
    pipeline: Pipeline = "default",
) -> None:
    """Open a web page on this machine: paste an article, see the evidence, download JSON, Excel or Word.

    It listens on 127.0.0.1 only and keeps nothing. Programs post JSON to /api/report; /openapi.json describes it.

    \b
    Example:
      vngovnlp serve --port 8000        # then open http://127.0.0.1:8000
    """
    check_name(pipeline)  # told here and not from inside of the process that loads it
    try:
        import uvicorn

        from vngovnlp.web.app import create_app
    except ImportError as error:
        raise VngovError(f"'serve' needs {error.name}, which is not installed: pip install 'vngovnlp[serve]'") from None
    from vngovnlp.web.worker import Worker

    _check_free(port)
    print(f"In a few seconds open http://127.0.0.1:{port} in a browser on this machine; Ctrl-C stops it.", file=sys.stderr)
    uvicorn.run(
        create_app(Worker(pipeline), most_bytes=most_bytes, seconds=seconds),
        host="127.0.0.1",
        port=port,
        log_level="warning",
        access_log=False,
    )


def _check_free(port: int) -> None:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as uvicorn does: a port that was just left is free
        try:
            door.bind(("127.0.0.1", port))
        except OSError:
            raise VngovError(
                f"port {port} is taken by another program, perhaps by an earlier 'vngovnlp serve'; try: vngovnlp serve --port {port % 65535 + 1}"
            ) from None

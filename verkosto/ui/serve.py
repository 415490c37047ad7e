"""The app as a web server: Streamlit behind the security headers that it does not send itself.

Why the policy below is what it is, and why one line of Streamlit's own page is exchanged on the
way out, stands in ``docs/decisions/0001-st-app-behind-a-gate.md``.
"""

from __future__ import annotations

import errno
import logging
import os
import re
import socket
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from streamlit import config
from streamlit.runtime.pages_manager import PagesManager

from verkosto.errors import VerkostoError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

ROOT: Final = Path(__file__).resolve().parents[2]

CONTENT_SECURITY_POLICY: Final = "; ".join(
    (
        "script-src 'self' blob: 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'self' blob: data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "default-src 'self'",
    )
)
HEADERS: Final = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

_LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")
_HOST: Final = re.compile(r"(?:\[(?P<v6>[0-9a-f:.]+)\]|(?P<name>[a-z0-9._-]+))(?::\d+)?", re.IGNORECASE)
# The metrics tell strangers about the visitors; the agent interface would drive the app without a browser.
_CLOSED: Final = ("/_stcore/metrics", "/_stcore/agent")
_INLINE_SCRIPT: Final = re.compile(rb"<script>[^<]*window\.prerenderReady = false[^<]*</script>")
_MESSAGE_BYTES: Final = 25 * 1024 * 1024


def open_without_login() -> bool:
    """Whether the person who runs the server said that everybody on the network may use it.

    That is ``VERKOSTO_OPEN=1``. Every page then carries a banner that says so.
    """
    return os.environ.get("VERKOSTO_OPEN") == "1"


class Gate:
    """ASGI middleware: who may ask, what is closed, and the headers on every answer.

    A request is refused with 403 when its ``Host`` is not one of ours (another site's name that
    was pointed at this machine) or when a WebSocket comes from another site's page. Closed
    addresses answer 404, as if they did not exist.

    Parameters
    ----------
    app : ASGI application
    hosts : iterable of str
        Names under which the app is served, without a port; ``*.name`` stands for all names below.
    any_address : bool
        Whether every numeric address is ours as well: a number, unlike a name, cannot be pointed
        elsewhere by somebody else.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str], *, any_address: bool = False) -> None:
        self._app = app
        self._hosts = tuple(host.strip().lower() for host in hosts)
        self._any_address = any_address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or answer it here."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        status = self._refusal(scope)
        if status and scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        elif status:
            await PlainTextResponse(str(status), status)(scope, receive, _with_headers(scope, send))
        else:
            await self._app(_uncompressed_page(scope), receive, _with_headers(scope, send))

    def _refusal(self, scope: Scope) -> int:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self._is_ours(host):
            return 403
        origin = headers.get("origin")
        if scope["type"] == "websocket" and origin is not None and urlsplit(origin).netloc != host:
            return 403
        return 404 if any(path in scope["path"] for path in _CLOSED) else 0

    def _is_ours(self, host: str) -> bool:
        match = _HOST.fullmatch(host)
        if match is None:
            return False
        name = (match["v6"] or match["name"]).lower()
        if self._any_address and _is_address(name):
            return True
        return any(
            name == known or (known.startswith("*.") and name.endswith(known[1:])) for known in self._hosts
        )


def _uncompressed_page(scope: Scope) -> Scope:
    """The request without ``Accept-Encoding`` when it is for a page: its text must be readable here."""
    if b"text/html" not in dict(scope["headers"]).get(b"accept", b""):
        return scope
    return {**scope, "headers": [(k, v) for k, v in scope["headers"] if k != b"accept-encoding"]}


def _with_headers(scope: Scope, send: Send) -> Send:
    """A ``send`` that puts the headers on the answer and takes the inline script out of a page."""
    is_page = False

    async def send_on(message: Message) -> None:
        nonlocal is_page
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            if "/media/" in scope["path"]:
                headers["Cache-Control"] = "no-store"
            is_page = headers.get("content-type", "").startswith("text/html")
        elif message["type"] == "http.response.body" and is_page:
            message["body"] = _INLINE_SCRIPT.sub(_own_script, message.get("body", b""))
        await send(message)

    return send_on


def _own_script(inline: re.Match[bytes]) -> bytes:
    """Our script's tag, as long as the one it stands for, so that ``Content-Length`` stays true."""
    return b'<script src="./verkosto.js"></script>'.ljust(len(inline[0]))


async def _first_script(_request: Request) -> Response:
    """What the inline script did, and where the server is.

    Without the second line Streamlit looks for its server below the page first (``/map/_stcore/…``),
    and every deep link begins with two errors in the browser's console.
    """
    return Response(
        "window.prerenderReady = false;\n"
        "window.__streamlit = { BACKEND_BASE_URL: new URL('./', document.currentScript.src).href };\n",
        media_type="text/javascript",
        headers={"Cache-Control": "no-cache"},
    )


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (_is_address(host) and ip_address(host).is_loopback)


def application(host: str = "127.0.0.1", port: int = 8501) -> Gate:
    """The app behind the gate, with the settings of the project's own ``.streamlit/config.toml``.

    They are read whatever the current directory is.

    Parameters
    ----------
    host, port
        Where it will be served: Streamlit compares the addresses that browsers send with them.

    Raises
    ------
    VerkostoError
        ``serve-loopback-only``: others could reach ``host``, and nobody said that they may.
    """
    if not _is_loopback(host) and not open_without_login():
        raise VerkostoError("serve-loopback-only", host=host)
    app = st.App(ROOT / "app.py", routes=[Route("/verkosto.js", _first_script)])
    # A folder called pages/ makes Streamlit expect scripts in it until st.navigation was called once: the
    # first deep link of a new server would be told that its page does not exist.
    PagesManager.uses_pages_directory = False
    # Whatever read the settings before the app was named did so without the project's file.
    config.get_config_options(force_reparse=True)
    hosts = [*_LOOPBACK, *config.get_option("server.allowedHosts")]
    if open_without_login():
        hosts += [socket.gethostname(), socket.getfqdn()]
    for key, value in {
        "browser.gatherUsageStats": False,
        "server.address": host,
        "server.allowedHosts": [],  # the gate is the one check, for pages and WebSockets alike
        "server.headless": True,
        "server.port": port,
    }.items():
        config.set_option(key, value)
    return Gate(app, hosts, any_address=open_without_login())


def serve(port: int = 8501, host: str = "127.0.0.1", sample: str | None = None) -> None:
    """Serve the app until it is stopped (Ctrl+C).

    Parameters
    ----------
    port : int
    host : str
        An address of this machine; one that others can reach only with ``VERKOSTO_OPEN=1``.
    sample : str, optional
        Name of the sample that every new visit opens with.

    Raises
    ------
    VerkostoError
        ``serve-loopback-only``; ``serve-port-taken`` when another program has the port;
        ``serve-cannot-listen`` when the system says no for another reason.
    """
    import uvicorn

    app = application(host, port)
    if sample is not None:
        os.environ["VERKOSTO_SAMPLE"] = sample
    _check_free(host, port)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=3,
            ws="websockets-sansio",
            ws_max_size=_MESSAGE_BYTES,
            ws_ping_interval=30,
            ws_ping_timeout=30,
        )
    )
    # Streamlit cuts this logger off, and with it where the app is to be found and why it did not start.
    logging.getLogger("uvicorn.error").propagate = True
    with suppress(KeyboardInterrupt):  # uvicorn has ended in good order before it passes it on
        server.run()


def _check_free(host: str, port: int) -> None:
    """Say what is in the way before uvicorn would say it in its own words and end the process."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise VerkostoError("serve-port-taken", port=str(port), other=str(port + 1)) from error
        reason = error.strerror or str(error)
        raise VerkostoError("serve-cannot-listen", host=host, port=str(port), reason=reason) from error

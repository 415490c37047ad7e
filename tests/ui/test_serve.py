"""The server: who may ask, what is closed, and the headers on every answer (reliability.md 2a, row 10)."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server import ROOT, answer, answers, free_port, running
from verkosto.errors import VerkostoError
from verkosto.ui.serve import Gate, application, open_without_login, serve

POLICY = (
    "script-src 'self' blob: 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
    "worker-src 'self' blob:; frame-src 'self' blob: data:; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
SERVE = ("-c", "from verkosto.ui.serve import serve; serve({port})")
WEBSOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec_WebSocket_Version": "13",
    "Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Started from somewhere else: the project's settings must be found all the same."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    with running(*SERVE, log=elsewhere / "log", cwd=elsewhere) as port:
        yield port


@pytest.mark.parametrize(
    "path", ["/", "/map", "/structure", "/_stcore/health", "/media/none", "/verkosto.js"]
)
def test_every_answer_carries_the_policy(port: int, path: str) -> None:
    _, headers, _ = answer(port, path)
    assert POLICY in headers["content-security-policy"]
    assert "unsafe-eval'" not in headers["content-security-policy"].replace("'wasm-unsafe-eval'", "")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "camera=()" in headers["permissions-policy"]


def test_downloads_stay_out_of_every_cache(port: int) -> None:
    assert answer(port, "/media/none")[1]["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "path", ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/interact"]
)
def test_what_nobody_needs_is_closed(port: int, path: str) -> None:
    assert answer(port, path)[0] == 404
    assert answer(port, path, "POST")[0] == 404


def test_another_sites_name_for_this_machine_is_refused(port: int) -> None:
    for host in (
        "evil.example",
        f"evil.example:{port}",
        "",
        "localhost.evil.example",
        "127.0.0.1@evil.example",
    ):
        assert answer(port, "/", Host=host)[0] == 403
        assert answer(port, "/_stcore/stream", Host=host, **WEBSOCKET)[0] == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:1", "https://127.0.0.1"])
def test_another_sites_page_gets_no_websocket(port: int, origin: str) -> None:
    assert answer(port, "/_stcore/stream", Origin=origin, **WEBSOCKET)[0] == 403


def test_our_own_page_gets_one(port: int) -> None:
    assert answer(port, "/_stcore/stream", Origin=f"http://127.0.0.1:{port}", **WEBSOCKET)[0] == 101


@pytest.mark.parametrize("encoding", ["identity", "gzip, deflate, br"])
@pytest.mark.parametrize("path", ["/", "/structure"])
def test_the_page_holds_no_inline_script(port: int, path: str, encoding: str) -> None:
    status, _, body = answer(port, path, Accept="text/html", Accept_Encoding=encoding)
    assert status == 200
    assert b"<script>" not in body
    assert b'<script src="./verkosto.js">' in body


def test_an_upload_needs_the_token(port: int) -> None:
    assert answer(port, "/_stcore/upload_file/session/file", "PUT")[0] in {400, 403}


def test_plain_streamlit_serves_it_too(tmp_path: Path) -> None:
    plain = ("-m", "streamlit", "run", "app.py", "--server.port", "{port}", "--server.headless", "true")
    with running(*plain, log=tmp_path / "log") as port:
        assert answer(port, "/", Host=f"localhost:{port}")[0] == 200


SETTINGS = """
import json
from streamlit import config
from verkosto.ui.serve import application
application(port=8765)
print(json.dumps({key: config.get_option(key) for key in (
    "browser.gatherUsageStats", "client.showErrorDetails", "server.maxUploadSize",
    "server.port", "server.address", "client.toolbarMode", "server.fileWatcherType",
    "client.disableDataExport", "runner.magicEnabled")}))
"""


@pytest.mark.parametrize("before", ["", "import streamlit as st; st.get_option('server.port')"])
def test_the_projects_settings_hold_wherever_it_is_started(tmp_path: Path, before: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", before + SETTINGS],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "true"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(run.stdout) == {
        "browser.gatherUsageStats": False,
        "client.showErrorDetails": "none",
        "server.maxUploadSize": 25,
        "server.port": 8765,
        "server.address": "127.0.0.1",
        "client.toolbarMode": "minimal",
        "server.fileWatcherType": "none",
        "client.disableDataExport": True,
        "runner.magicEnabled": False,
    }


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "verkosto.example.org"])
def test_others_cannot_be_let_in_by_accident(host: str) -> None:
    with pytest.raises(VerkostoError, match="serve-loopback-only"):
        application(host)


def test_being_open_is_said_in_one_way_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in ("", "0", "no", "true"):
        monkeypatch.setenv("VERKOSTO_OPEN", value)
        assert not open_without_login()
    monkeypatch.setenv("VERKOSTO_OPEN", "1")
    assert open_without_login()


def test_a_taken_port_is_said_plainly() -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", port)), pytest.raises(VerkostoError, match="serve-port-taken"):
        serve(port)


def test_an_address_that_is_not_this_machines_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERKOSTO_OPEN", "1")
    with pytest.raises(VerkostoError, match="serve-cannot-listen"):
        serve(free_port(), host="192.0.2.1")


def test_ctrl_c_ends_it_in_good_order() -> None:
    port = free_port()
    command = [sys.executable, *(word.replace("{port}", str(port)) for word in SERVE)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        while not answers(port):
            assert process.poll() is None
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=20)
    assert process.returncode == 0
    assert f"http://127.0.0.1:{port}" in said.decode()
    assert "Traceback" not in said.decode()


def status(gate: Gate, **headers: str) -> int:
    """What the gate answers to a request for ``/``; 200 when it lets it through."""
    seen: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        seen.append(message)

    async def receive() -> Any:
        return {"type": "http.request"}

    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "headers": [(k.encode(), v.encode()) for k, v in headers.items()],
    }
    asyncio.run(gate(scope, receive, send))
    return int(seen[0]["status"]) if seen else 200


async def _nothing(_scope: Any, _receive: Any, _send: Any) -> None:
    return None


@pytest.mark.parametrize(
    "host,expected",
    [
        ("verkosto.example.org", 200),
        ("Verkosto.Example.Org:443", 200),
        ("example.org", 403),
        ("a.team.example.org", 200),
        ("team.example.org", 403),
        ("192.168.1.5", 403),
        ("[::1]:8501", 403),
    ],
)
def test_names_are_compared_whole(host: str, expected: int) -> None:
    gate = Gate(_nothing, ["verkosto.example.org", "*.team.example.org"])
    assert status(gate, host=host) == expected


def test_a_numeric_address_is_ours_when_the_house_is_open() -> None:
    """A number, unlike a name, cannot be pointed at this machine by somebody else."""
    gate = Gate(_nothing, ["localhost"], any_address=True)
    assert status(gate, host="192.168.1.5:8501") == 200
    assert status(gate, host="[fe80::1]:8501") == 200
    assert status(gate, host="evil.example") == 403

"""What every test stands on: the same draws each time, nobody's settings, and no silent skips in CI."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests.shared_data import shared

if TYPE_CHECKING:
    from collections.abc import Generator

hypothesis.settings.register_profile("house", deadline=None, database=None)
hypothesis.settings.register_profile("ci", deadline=None, database=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "house")

for name in [name for name in os.environ if name.startswith(("STREAMLIT_", "VERKOSTO_"))]:
    if name not in {"VERKOSTO_CHROMIUM", "VERKOSTO_SHARED"}:
        del os.environ[name]


def _fail_instead(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        reason: Any = report.longrepr
        report.outcome = "failed"
        report.longrepr = (
            f"Skipped, which CI does not allow: {reason[2] if isinstance(reason, tuple) else reason}"
        )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _fail_instead(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _fail_instead(report)
    return report


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests on the shared surveys run where these lie beside the project, and never count as skipped."""
    if shared("datasets") is None:
        config.hook.pytest_deselected(items=[item for item in items if "shared" in item.keywords])
        items[:] = [item for item in items if "shared" not in item.keywords]

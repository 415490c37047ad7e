"""Nothing that we need to run is under the GPL alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import distribution

from packaging.requirements import Requirement

from tests.house.tree import ROOT

#: Packages whose metadata say no licence, and where it stands.
READ_BY_HAND: dict[str, str] = {}
PERMISSIVE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|HPND|Zlib|Unlicense|CC0|0BSD|LGPL|Lesser",
    re.I,
)
COPYLEFT = re.compile(r"\bA?GPL|(?<!Lesser )General Public License|Affero", re.I)


def needed(requirement: Requirement, seen: dict[str, str]) -> None:
    """Walk what the requirement needs on this machine, noting each package's licence."""
    name = requirement.name.lower().replace("_", "-").replace(".", "-")
    if name in seen:
        return
    found = distribution(requirement.name)
    seen[name] = READ_BY_HAND.get(name) or " | ".join(_licences(found.metadata.json))
    for line in found.requires or ():
        child = Requirement(line)
        extras = [{"extra": extra} for extra in requirement.extras] or [{"extra": ""}]
        if child.marker is None or any(child.marker.evaluate(extra) for extra in extras):
            needed(child, seen)


def _licences(metadata: dict[str, str | list[str]]) -> Iterator[str]:
    if "license_expression" in metadata:
        yield str(metadata["license_expression"])
        return
    classifiers = metadata.get("classifier", [])
    yield from (c.rsplit(" :: ", 1)[-1] for c in classifiers if c.startswith("License :: "))
    yield str(metadata.get("license", ""))[:60]


def licences() -> dict[str, str]:
    seen: dict[str, str] = {}
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            needed(Requirement(line), seen)
    return seen


def test_every_package_that_runs_with_us_has_a_licence_we_can_live_with() -> None:
    found = licences()
    assert len(found) > 20
    assert {name: text for name, text in found.items() if not PERMISSIVE.search(text)} == {}


def test_none_is_gpl_only() -> None:
    gpl = {
        n: t
        for n, t in licences().items()
        if COPYLEFT.search(t) and not PERMISSIVE.search(COPYLEFT.sub("", t))
    }
    assert gpl == {}

"""What these tests need beside Python."""

from __future__ import annotations

import pytest

from verkosto.instruments.words.voikko import voikko_loads

#: In CI a skip is a failure (tests/conftest.py); `make test` installs Voikko where it may.
voikko = pytest.mark.skipif(not voikko_loads(), reason="Voikko is not installed: sh packages.sh")

"""The exports that were written for these tests, and what they must hold."""

import json
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXPORTS = Path(os.environ.get("EXPORTS", ROOT / "test/oracles/out"))


@pytest.fixture(params=["seed", "hostile"], scope="session")
def folder(request):
    return EXPORTS / request.param


@pytest.fixture(scope="session")
def expected(folder):
    return json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def xml(text):
    """The text as XML 1.0 can hold it."""
    return "".join(
        c if c in "\t\n\r" or 0x20 <= ord(c) and ord(c) not in (0xFFFE, 0xFFFF) else "\ufffd"
        for c in text
    )

"""The network that ships, for explanations of drawn digits."""

from __future__ import annotations

import pytest

from digitpad.engines.litert import LiteRTEngine
from digitpad.system.paths import models_directory


@pytest.fixture(scope="session")
def network() -> LiteRTEngine:
    return LiteRTEngine(models_directory())

"""DigitPad reads handwritten digits and numbers as you draw them, and says how sure it is."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from digitpad.version import __version__

if TYPE_CHECKING:
    from digitpad.api import Recognizer
    from digitpad.core.explain.explanation import Explanation
    from digitpad.core.ink.ink import Ink
    from digitpad.core.recognition.number import NumberReading as Number
    from digitpad.core.recognition.reading import Reading
    from digitpad.engines.model_card import ModelError

__all__ = ["Explanation", "Ink", "ModelError", "Number", "Reading", "Recognizer", "__version__"]

_HOMES = {  # by public name: its module, and its name there
    "Recognizer": ("digitpad.api", "Recognizer"),
    "Reading": ("digitpad.core.recognition.reading", "Reading"),
    "Number": ("digitpad.core.recognition.number", "NumberReading"),
    "Explanation": ("digitpad.core.explain.explanation", "Explanation"),
    "Ink": ("digitpad.core.ink.ink", "Ink"),
    "ModelError": ("digitpad.engines.model_card", "ModelError"),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import digitpad` costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, own_name = _HOMES[name]
    value = getattr(importlib.import_module(module), own_name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])

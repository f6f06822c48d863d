"""An error without a text is named by its class."""

from __future__ import annotations

import pytest

from digitpad.core.error_text import error_text


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ValueError("the disk is full"), "the disk is full"),
        (MemoryError(), "MemoryError"),
        (OSError(), "OSError"),
        (RuntimeError(""), "RuntimeError"),
    ],
)
def test_an_error_without_a_text_is_named_by_its_class(error: Exception, text: str) -> None:
    assert error_text(error) == text

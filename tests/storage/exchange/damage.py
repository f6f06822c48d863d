"""Damages files: bytes are changed, lost, doubled or inserted."""

from __future__ import annotations

from hypothesis import strategies as st

ODD = [b"\xff\xff\xff\xff", b"NaN", b"1e999", b"[[[[[[[[[", b"<", b"-1", b"\n", b"null"]


@st.composite
def damaged(draw: st.DrawFn, whole: bytes) -> bytes:
    """Return the bytes with damage at up to four positions."""
    content = whole
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = draw(st.integers(start, min(len(content), start + 20)))
        middle = draw(
            st.one_of(
                st.just(b""),
                st.binary(max_size=8),
                st.just(content[start:end] * 2),
                st.sampled_from(
                    [b"\xff\xff\xff\xff", b"NaN", b"1e999", b"[" * 9, b"<", b"-1", b"\n"]
                ),
            )
        )
        content = content[:start] + middle + content[end:]
    return content

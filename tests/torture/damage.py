"""Damages bytes at random, in the ten ways in which files break or are broken."""

from __future__ import annotations

import random

ODD = (
    b"\xff" * 8,
    b"\0" * 8,
    b"\x7f\xff\xff\xff",
    b"NaN",
    b"1e999",
    b"-1",
    b"[" * 99,
    b"<",
    b'"',
    b"\n",
)
LONGEST_CUT = 40  # bytes


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """Return the bytes with damage at one to four positions, most of them near the beginning."""
    content = whole
    for _ in range(chance.randint(1, 4)):
        start = int(len(content) * chance.random() ** 3)
        end = min(len(content), start + chance.randrange(LONGEST_CUT))
        part = content[start:end]
        damages = (
            b"",
            part * 2,
            part[::-1],
            bytes(byte ^ 1 << chance.randrange(8) for byte in part[:2]) + part[2:],
            chance.randbytes(len(part)),
            chance.choice(ODD) + part,
            chance.choice(ODD)[: len(part)] + part[len(chance.choice(ODD)) :],
            content[chance.randrange(len(content) + 1) :][:LONGEST_CUT],
        )
        content = content[:start] + chance.choice(damages) + content[end:]
    return content[: chance.randrange(len(content) + 1)] if chance.random() < 0.1 else content

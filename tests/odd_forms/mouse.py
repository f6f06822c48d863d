"""Digits as a mouse or a touch pad draws them: few points, or the steps of a coarse raster."""

from __future__ import annotations

from tests.odd_forms.strokes import Drawings, Form, curve, line, loop, staircase

_FEW_POINTS: dict[int, Drawings] = {
    0: {
        "five corners": [line("52,17 33,36 36,78 62,82 70,40 50,18")],
        "a box, open at a corner": [line("35,22 33,78 66,80 67,24 41,21")],
        "small, lower right": [line("72,58 62,66 61,84 70,92 80,83 81,66 73,57")],
    },
    1: {
        "two pieces": [line("38,34 52,16 50,86")],
        "a single line, slightly bent": [line("53,12 51,50 48,88")],
        "flag and foot": [line("34,30 50,17 50,84"), line("34,84 68,83")],
    },
    2: {
        "six points": [line("30,32 44,17 66,26 64,42 32,82 72,81")],
        "wide": [line("20,36 34,22 64,22 74,36 62,54 22,80 80,78")],
        "a square top, small": [line("24,20 39,19 40,30 24,44 42,44")],
    },
    3: {
        "seven points": [line("34,22 62,20 66,36 46,48 67,60 62,80 32,82")],
        "a flat top": [line("30,18 68,18 48,44 66,56 64,78 46,87 30,78")],
        "small, upper right": [line("62,16 74,11 80,18 69,27 81,35 76,46 62,44")],
    },
    4: {
        "an L and a leg": [line("34,18 30,56 70,55"), line("58,36 57,86")],
        "closed, in one stroke": [line("64,62 26,60 56,16 55,88")],
        "an L that leans": [line("50,14 26,60 76,58"), line("60,42 58,90")],
    },
    5: {
        "one stroke": [line("68,18 38,20 36,46 58,45 66,60 58,80 32,82")],
        "two strokes": [line("38,20 35,48 60,48 66,64 54,84 30,80"), line("38,20 70,18")],
        "small, lower left": [line("42,56 26,57 25,70 38,70 42,80 36,89 23,87")],
    },
    6: {
        "eight points": [line("60,16 40,38 34,66 44,84 62,82 66,66 52,56 36,66")],
        "a square bowl": [line("50,14 36,44 36,82 64,82 64,56 37,56")],
        "small, upper left": [line("36,10 24,24 20,38 26,47 36,45 38,35 30,30 22,36")],
    },
    7: {
        "three points": [line("28,20 72,21 44,86")],
        "with a bar": [line("26,22 70,19 48,87"), line("40,52 68,51")],
        "begins with a serif": [line("24,34 25,21 74,19 58,48 50,88")],
    },
    8: {
        "one stroke that crosses": [line("62,24 44,17 37,32 63,62 58,82 42,84 35,68 62,40 61,25")],
        "two boxes": [
            line("38,18 60,16 62,42 40,44 37,19"),
            line("40,45 66,43 67,80 36,82 38,46"),
        ],
        "small, upper right": [line("76,14 67,13 64,22 80,38 76,48 66,47 63,39 79,23 76,13")],
    },
    9: {
        "seven points": [line("62,26 44,18 34,32 44,46 62,40 63,20 56,86")],
        "a square loop": [line("64,20 36,19 35,46 63,46"), line("64,19 62,86")],
        "small, lower left": [line("38,60 27,56 20,64 26,73 36,70 39,58 34,93")],
    },
}  # fmt: skip

_STAIRCASES: dict[int, Drawings] = {
    0: {
        "coarse": [staircase(loop(50, 50, 20, 31, -70), 5)],
        "fine, wide": [staircase(loop(47, 52, 28, 24, -90), 3)],
        "leaning, small": [staircase(loop(66, 36, 12, 18, -60, lean=0.3), 3)],
    },
    1: {
        "coarse": [staircase(curve("32,38 54,16 / 54,50 52,86"), 5)],
        "leaning": [staircase(curve("40,34 60,14 / 55,50 47,88"), 4)],
        "on a foot": [
            staircase(curve("36,32 51,16 / 51,50 50,84"), 3),
            staircase(line("34,84 68,82"), 3),
        ],
    },
    2: {
        "coarse": [staircase(curve("30,34 38,20 58,18 66,32 56,52 30,82 / 50,82 72,80"), 6)],
        "fine": [staircase(curve("32,30 46,18 64,26 62,44 30,80 / 50,79 70,82"), 3)],
        "wide": [staircase(curve("20,40 36,26 64,26 76,40 58,58 20,78 / 50,78 82,78"), 4)],
    },
    3: {
        "coarse": [staircase(curve("32,24 48,16 64,26 62,40 48,48 / 66,58 66,76 50,86 32,78"), 6)],
        "fine": [staircase(curve("34,22 52,18 62,30 50,46 / 66,58 60,80 44,84 30,78"), 3)],
        "a flat top": [staircase(curve("30,20 / 68,18 / 46,44 / 66,56 64,78 46,86 30,80"), 4)],
    },
    4: {
        "coarse": [
            staircase(curve("40,16 30,58 / 74,58"), 6),
            staircase(line("60,34 58,88"), 6),
        ],
        "closed, in one stroke": [staircase(line("66,62 26,60 56,16 55,88"), 4)],
        "fine, open": [
            staircase(curve("32,18 28,52 / 50,54 70,52"), 3),
            staircase(line("58,26 52,88"), 3),
        ],
    },
    5: {
        "coarse": [staircase(curve("68,18 / 38,18 / 36,46 / 58,44 68,60 58,80 34,82"), 6)],
        "two strokes": [
            staircase(curve("38,22 35,48 / 54,44 66,58 60,80 34,84"), 4),
            staircase(line("38,21 68,18"), 4),
        ],
        "fine, leaning": [staircase(curve("72,16 / 48,18 / 40,44 / 56,43 64,56 56,78 32,82"), 3)],
    },
    6: {
        "coarse": [staircase(curve("60,14 42,34 34,62 42,84 60,84 66,68 54,56 38,66"), 6)],
        "fine": [staircase(curve("56,14 38,44 36,70 48,84 64,74 60,58 46,58 37,68"), 3)],
        "leaning": [staircase(curve("68,14 46,36 34,64 42,82 58,80 66,66 54,56 38,66"), 4)],
    },
    7: {
        "coarse": [staircase(line("28,20 72,20 46,86"), 6)],
        "fine, with a bar": [
            staircase(line("28,22 70,18 50,86"), 3),
            staircase(line("42,52 68,50"), 3),
        ],
        "a bent stem": [staircase(curve("26,24 / 72,20 / 56,46 50,66 48,88"), 4)],
    },
    8: {
        "coarse": [staircase(
            curve("62,24 48,14 36,26 48,44 66,64 56,84 40,84 34,68 50,46 64,30 60,20"), 6
        )],
        "fine": [staircase(
            curve("60,24 48,17 38,28 48,44 62,60 62,78 48,86 36,76 40,60 54,44 62,30 58,20"), 3
        )],
        "two circles": [
            staircase(loop(50, 33, 14, 14), 4),
            staircase(loop(50, 67, 18, 18, -90), 4),
        ],
    },
    9: {
        "coarse": [staircase(curve("65,30 50,15 35,30 45,45 60,43 65,20 / 62,88"), 5)],
        "fine, a straight back": [staircase(
            curve("64,22 50,18 38,30 46,44 60,40 66,22 / 50,86"), 3
        )],
        "a bent back": [staircase(
            curve("64,30 52,18 38,26 40,42 54,48 65,34 / 66,58 58,80 40,86"), 3
        )],
    },
}  # fmt: skip

FEW_POINTS = [
    Form(digit, "angular, few points", drawings) for digit, drawings in _FEW_POINTS.items()
]
STAIRCASES = [
    Form(digit, "steps of a coarse raster", drawings) for digit, drawings in _STAIRCASES.items()
]

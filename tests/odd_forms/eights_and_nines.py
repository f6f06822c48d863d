"""Eights that are open or in two pieces, and nines with a straight back."""

from __future__ import annotations

from tests.odd_forms.strokes import Form, curve, line, loop

OPEN_EIGHT = Form(8, "not closed at the top", {
    "begun at the top right":
        [curve("58,18 44,18 37,30 46,44 60,56 66,70 56,84 42,82 35,70 44,56 60,42 68,28")],
    "begun at the top left":
        [curve("38,16 33,28 42,43 58,58 62,74 50,86 37,78 38,62 52,46 62,32 58,19")],
    "small, in the upper left":
        [curve("30,12 23,13 20,20 26,28 33,35 32,43 25,46 19,41 22,33 31,26 35,18")],
    "leaning":
        [curve("66,16 54,15 46,26 50,40 58,56 54,76 40,85 30,76 36,60 54,48 70,36 74,26")],
    "wide":
        [curve("58,20 36,20 26,33 44,46 68,58 74,72 54,82 30,78 26,64 48,52 70,42 75,33 71,26")],
    "both arms high, bent inwards":
        [curve("42,9 34,20 42,38 60,60 62,78 50,88 37,80 38,62 56,40 65,24 58,11")],
    "begun to the right, open at the top left":
        [curve("48,15 60,18 64,30 52,44 38,58 33,72 46,86 61,80 64,66 50,46 38,34 37,25")],
})  # fmt: skip

CIRCLES = Form(8, "two circles as two strokes", {
    "touching":
        [loop(50, 33, 14, 15), loop(50, 66, 18, 18, -90)],
    "a little apart":
        [loop(51, 30, 14, 14, -60), loop(49, 67, 17, 18, -100)],
    "overlapping":
        [loop(50, 36, 16, 18), loop(50, 64, 19, 19, -80)],
    "the lower one a little to the right":
        [loop(45, 34, 14, 15, -90), loop(54, 65, 17, 17, -110)],
    "the lower one first, a little to the left":
        [loop(45, 66, 18, 17, -60), loop(54, 34, 14, 15, -80)],
    "small, in the lower right; clockwise":
        [loop(71, 58, 9, 9, -90, 370), loop(70, 77, 11, 11, -90, 370)],
    "flat and wide, as large as each other":
        [loop(49, 36, 22, 13, -60), loop(51, 63, 23, 14, -60)],
    "leaning, with ends that overlap":
        [loop(56, 31, 13, 16, -60, -400, lean=0.2), loop(47, 66, 15, 19, -80, -400, lean=0.2)],
})  # fmt: skip

STRAIGHT_NINE = Form(9, "straight back, leaning", {
    "one stroke":
        [curve("64,24 50,17 37,26 36,42 47,50 60,43 66,24 / 52,88")],
    "two strokes, loop and back":
        [loop(48, 34, 15, 16, -20, -360), line("65,17 50,90")],
    "small, in the lower left":
        [curve("34,60 27,56 20,61 21,69 28,72 34,67 36,58 / 29,91")],
    "leaning far":
        [curve("74,22 60,14 45,22 42,36 52,44 66,38 75,21 / 42,90")],
    "the back first":
        [line("66,14 54,88"), loop(50, 31, 14, 14, 10, -350)],
    "a wide, flat loop":
        [curve("72,28 50,20 28,30 30,44 50,50 68,42 74,25 / 58,87")],
    "an angular loop":
        [line("64,22 46,17 34,30 40,46 58,46 67,19 54,89")],
})  # fmt: skip

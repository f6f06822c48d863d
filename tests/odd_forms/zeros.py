"""Zeros with slashes and bars, and zeros that are not round."""

from __future__ import annotations

from tests.odd_forms.strokes import Form, curve, line, loop

STEEP_SLASH = Form(0, "steep slash far beyond the loop", {
    "tall; the slash drawn downwards":
        [loop(50, 51, 17, 25), curve("69,7 52,48 33,93")],
    "round; the slash first, upwards":
        [curve("30,92 49,51 66,8"), loop(50, 50, 23, 22, -100, -365)],
    "small and leaning, in the upper left":
        [loop(33, 34, 11, 15, -60, -380, lean=0.25), curve("24,60 34,33 44,8")],
    "egg-shaped; a straight slash":
        [curve("55,24 40,28 31,46 33,64 45,74 60,70 68,54 66,36 54,25 50,26"), line("38,95 62,5")],
    "clockwise; the slash from the upper left":
        [loop(52, 48, 19, 26, -110, 375), curve("38,8 50,45 68,94")],
    "narrow and large; the slash bent":
        [loop(47, 50, 14, 31, -50, -365, lean=0.15), curve("31,96 43,60 52,38 66,4")],
    "its ends nearly meet":
        [curve("60,26 47,21 35,34 33,55 41,71 56,72 66,58 67,42 64,33"), curve("29,90 48,52 71,6")],
})  # fmt: skip

VERTICAL_SLASH = Form(0, "vertical slash", {
    "reaches a little beyond the loop":
        [loop(50, 50, 18, 29), line("50,11 51,90")],
    "stays within the loop":
        [loop(49, 50, 22, 32), curve("49,28 50,50 48,71")],
    "wide; the slash drawn upwards":
        [loop(48, 52, 25, 25, -60), curve("47,91 49,50 48,12")],
    "small, in the lower right":
        [loop(70, 68, 12, 17, -90, -380), line("69,46 71,91")],
    "leaning, the slash too":
        [loop(50, 50, 17, 29, lean=0.15), curve("56,13 50,50 45,87")],
    "the slash first, the loop clockwise":
        [curve("52,16 51,48 53,84"), loop(51, 50, 20, 27, -95, 372)],
    "narrow and large; the slash ends at the loop":
        [loop(50, 50, 15, 37, -70, -375), line("49,14 51,86")],
})  # fmt: skip

BAR = Form(0, "horizontal bar", {
    "from side to side":
        [loop(50, 50, 19, 31), line("31,50 69,50")],
    "beyond both sides":
        [loop(50, 50, 20, 29, -60), curve("17,54 50,51 84,47")],
    "short, within the loop":
        [loop(51, 49, 21, 34), line("41,50 61,49")],
    "small and leaning, in the upper right":
        [loop(68, 30, 12, 18, -60, -375, lean=0.25), line("53,32 84,29")],
    "wide; the bar from right to left":
        [loop(50, 50, 28, 25, -100), curve("88,49 50,52 13,50")],
    "the bar first and wavy, the loop clockwise":
        [curve("20,54 38,48 60,53 80,47"), loop(50, 50, 18, 28, -90, 375)],
    "large; the bar falls to the right":
        [loop(49, 50, 24, 40, -70), curve("27,44 50,49 72,56")],
})  # fmt: skip

FLAT = Form(0, "wide and flat", {
    "as wide as the pad allows":
        [loop(50, 50, 40, 19, -90)],
    "begun at the left, downwards":
        [loop(48, 55, 31, 16, 180, -365)],
    "small, near the top":
        [loop(36, 28, 19, 10, -70)],
    "thicker at its left, rising":
        [curve("74,36 55,31 33,39 18,55 21,69 38,71 62,60 79,47 78,38 70,34")],
    "clockwise; its end overlaps":
        [loop(52, 46, 33, 15, -120, 410)],
    "a box with round corners":
        [curve("20,40 48,36 80,38 88,50 80,62 50,65 22,63 13,52 21,39")],
    "drooping to the right; its ends do not quite meet":
        [curve("47,34 25,31 12,42 18,56 42,66 70,70 88,62 84,48 62,38 54,37")],
})  # fmt: skip

ANGULAR = Form(0, "angular, drawn with a mouse", {
    "octagon":
        [line("42,18 58,18 70,34 70,66 58,82 42,82 30,66 30,34 42,18")],
    "six uneven corners":
        [line("50,15 32,30 30,68 48,86 68,72 67,28 50,15")],
    "small and leaning, in the lower left":
        [line("38,53 28,61 21,78 24,90 33,91 43,82 48,64 45,54 37,53")],
    "seven corners, clockwise":
        [line("47,14 61,19 71,44 66,72 51,85 37,76 30,48 36,22 48,13")],
    "wide":
        [line("35,30 62,29 82,43 83,60 66,73 36,74 17,61 18,42 37,29")],
    "its ends do not meet":
        [line("65,24 43,20 31,36 30,64 40,80 60,81 71,64 70,35")],
    "a tall box with its corners cut off":
        [line("37,14 62,13 69,21 70,80 63,88 39,89 31,82 30,22 37,13")],
})  # fmt: skip

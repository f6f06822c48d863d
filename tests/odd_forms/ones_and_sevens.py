"""Ones with flags, ticks, feet and waves; sevens with hooks."""

from __future__ import annotations

from tests.odd_forms.strokes import Form, curve, line

LONG_FLAG = Form(1, "long, nearly horizontal flag", {
    "straight":
        [line("27,37 60,20 60,86")],
    "bent":
        [curve("22,36 40,30 57,16 / 55,50 56,89")],
    "on a foot":
        [line("24,32 58,18 57,84"), curve("38,86 58,84 78,84")],
    "small, in the lower right":
        [curve("58,64 67,60 77,53 / 76,70 77,91")],
    "the stem first, the flag from the top":
        [line("62,13 61,89"), curve("61,13 46,24 28,31")],
    "nearly flat, on a wide foot":
        [line("22,27 55,18 55,82"), line("30,83 80,81")],
    "leaning, on a foot that rises":
        [curve("30,36 48,28 66,17 / 61,50 56,84"), line("38,86 75,82")],
})  # fmt: skip

TICK = Form(1, "short tick upwards after the stem", {
    "sharp":
        [line("48,12 50,86 58,72")],
    "leaning":
        [curve("58,10 52,50 46,88 / 54,75")],
    "with a flag, too":
        [curve("40,27 46,22 51,13 / 50,50 50,85 / 58,75")],
    "small, near the top right":
        [line("71,14 70,46 75,38")],
    "longer, like a narrow V":
        [curve("45,12 48,50 51,88 / 55,75 60,64")],
    "hardly beside the stem":
        [line("50,14 49,87 54,69")],
    "round at the turn":
        [curve("46,8 47,50 48,82 51,89 56,85 59,76")],
})  # fmt: skip

FOOT = Form(1, "foot", {
    "flag and foot":
        [line("36,30 51,15 51,84"), line("33,85 70,84")],
    "narrow foot, a hint of a flag":
        [curve("45,19 50,13 / 51,50 50,86"), line("40,87 61,86")],
    "one stroke that goes back along the foot":
        [curve("40,26 50,14 / 50,50 49,84 / 31,86 / 71,84")],
    "small, in the upper left":
        [line("20,20 27,12 27,42"), line("18,43 37,42")],
    "the foot first, the stem upwards":
        [line("24,83 78,80"), curve("48,81 51,48 52,15 / 38,29")],
    "leaning, a short foot":
        [curve("46,24 58,13 / 53,50 47,85"), line("37,87 59,84")],
    "the foot apart below the stem":
        [line("42,23 53,12 51,78"), curve("35,86 52,84 68,87")],
})  # fmt: skip

WAVY = Form(1, "wavy, hooked at the end", {
    "a hook to the left":
        [curve("51,12 54,30 49,50 53,70 49,85 41,84")],
    "a hook to the right":
        [curve("46,12 50,32 46,54 49,76 55,86 62,81")],
    "with a flag":
        [curve("38,30 45,24 52,13 / 55,30 50,50 54,70 52,86 59,82")],
    "small, in the lower left":
        [curve("27,55 29,64 26,74 29,85 33,90 36,86")],
    "leaning; two waves":
        [curve("60,10 55,24 56,40 50,56 50,72 44,86 38,83")],
    "the pen trembles":
        [curve("49,14 51,22 48,30 51,38 49,46 52,54 49,62 51,70 49,78 50,86 46,90 42,86")],
    "a flag, one wide wave":
        [curve("37,31 47,15 / 54,34 46,60 50,84 58,86")],
})  # fmt: skip

SHARP_HOOK = Form(7, "sharp hook at its foot", {
    "to the right, upwards":
        [line("26,20 73,19 46,85 56,78")],
    "back to the left":
        [line("28,24 71,18 42,86 35,79")],
    "small, in the upper right":
        [line("58,14 84,13 69,47 75,45")],
    "a bent stem":
        [curve("24,22 48,24 74,18 / 58,42 47,66 44,88 / 54,83")],
    "with a bar":
        [line("27,19 71,21 48,86 57,82"), line("40,54 67,52")],
    "a short foot to the right":
        [line("30,15 70,15 52,85 63,85")],
    "wide; begins with a serif":
        [curve("17,32 18,20 / 50,22 84,18 / 62,50 48,80 / 58,72")],
})  # fmt: skip

ROUND_HOOK = Form(7, "round hook at its foot", {
    "to the right":
        [curve("26,22 48,21 70,20 / 58,45 50,70 50,83 56,87 61,81")],
    "to the left":
        [curve("25,20 50,22 74,21 / 61,48 51,72 43,83 35,84 32,79")],
    "small, in the lower left":
        [curve("18,56 31,55 43,55 / 35,70 31,82 33,89 38,88")],
    "begins with a serif":
        [curve("23,31 24,20 / 48,21 72,18 / 60,46 51,72 54,85 61,84")],
    "with a bar":
        [curve("28,18 52,20 71,17 / 59,48 50,74 52,86 60,83"), curve("38,50 52,49 68,51")],
    "wide and large":
        [curve("12,20 50,18 88,14 / 68,45 54,76 58,90 68,88")],
    "in two strokes, the stem first":
        [curve("69,19 58,46 47,72 38,83 31,82"), curve("70,19 50,21 26,18")],
})  # fmt: skip

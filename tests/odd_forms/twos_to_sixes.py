"""Twos, fours, fives and sixes."""

from __future__ import annotations

from tests.odd_forms.strokes import Form, curve, line, loop

FLAT_TWO = Form(2, "flat and wide, like a Z", {
    "a round top, sharp below":
        [curve("16,38 30,29 60,28 77,37 66,49 / 16,71 / 50,70 86,71")],
    "a shallow arch":
        [curve("18,39 38,31 64,31 78,40 62,54 18,69 / 50,68 85,71")],
    "small, near the top":
        [curve("34,22 46,16 60,19 58,26 34,38 / 50,37 66,38")],
    "straight lines with a short stroke before them":
        [line("15,42 26,31 74,32 19,68 85,69")],
    "a wavy base":
        [curve("17,40 32,30 60,29 76,38 62,52 16,72 / 36,67 58,73 84,67")],
    "rising":
        [curve("18,47 30,34 56,26 74,28 68,41 24,74 / 54,68 86,59")],
    "very flat":
        [curve("10,46 28,37 66,36 84,43 64,53 12,64 / 52,63 92,65")],
})  # fmt: skip

LOOPED_TWO = Form(2, "crossing loop, like an alpha", {
    "a wide loop":
        [curve("30,34 40,19 58,19 66,34 56,54 38,74 26,80 20,73 28,65 44,71 60,81 78,76")],
    "a high, narrow loop":
        [curve("32,30 46,16 62,24 62,42 48,64 34,82 27,77 32,64 46,70 58,82 72,82")],
    "small, in the lower right":
        [curve("59,62 66,54 75,57 75,66 66,78 59,85 56,80 61,77 69,81 76,86 84,83")],
    "leaning, a large loop":
        [curve("38,28 52,14 70,18 72,36 56,58 34,78 20,80 18,68 30,62 46,70 58,84 72,84")],
    "wide and low":
        [curve("20,42 36,28 60,28 70,42 54,60 30,74 16,72 20,62 38,64 60,74 86,70")],
    "a tiny loop":
        [curve("34,32 44,19 60,21 66,36 56,56 40,74 33,79 31,74 37,71 54,77 72,78")],
    "the base rises far":
        [curve("28,30 44,17 60,25 60,44 44,66 30,80 22,74 30,66 46,74 62,76 80,64")],
})  # fmt: skip

OPEN_FOUR = Form(4, "open, an L with a leg beside it", {
    "straight":
        [line("30,16 28,56 74,55"), line("58,32 57,88")],
    "a round corner":
        [curve("33,14 30,40 33,54 46,57 76,53"), curve("60,26 58,60 59,90")],
    "small, in the upper left":
        [line("18,12 16,30 38,30"), line("31,18 30,46")],
    "leaning":
        [curve("42,12 32,50 / 55,52 78,49"), curve("66,24 58,58 50,90")],
    "the leg first and as high as the L":
        [line("64,14 62,88"), line("32,17 30,54 80,56")],
    "wide; the leg short":
        [curve("22,22 18,50 20,60 / 50,61 88,58"), line("68,42 66,84")],
    "narrow and tall":
        [line("38,8 37,58 66,58"), curve("56,20 57,56 56,94")],
})  # fmt: skip

BAR_APART = Form(5, "top bar apart from the rest", {
    "to the right of it":
        [curve("37,24 35,44 / 48,41 62,50 64,68 52,82 33,80"), line("47,18 72,17")],
    "above it":
        [curve("38,30 36,48 / 50,44 64,54 64,72 50,86 32,82"), curve("38,17 54,18 72,14")],
    "small, in the lower left":
        [curve("23,62 22,71 / 30,70 36,76 34,86 26,91 19,88"), line("28,57 40,57")],
    "leaning; the bar first":
        [line("54,13 80,11"), curve("44,20 36,45 / 50,43 60,52 56,72 42,85 24,80")],
    "angular":
        [line("36,25 35,48 54,46 64,58 62,76 48,86 33,82"), line("46,19 71,20")],
    "wide and flat":
        [curve("28,30 25,47 / 48,44 74,52 74,68 50,76 22,72"), curve("41,25 60,24 82,21")],
    "the bar slants up, drawn from the right":
        [curve("40,26 37,46 / 50,42 63,50 65,66 55,80 36,82"), line("72,9 48,17")],
})  # fmt: skip

OPEN_SIX = Form(6, "open, drawn like a b", {
    "a bent stem; the bowl ends short of it":
        [curve("56,11 42,30 33,54 36,74 48,84 62,78 66,66 58,57 48,60")],
    "a straight stem; the bowl ends short of it":
        [curve("46,10 39,40 36,68 42,84 56,86 67,76 66,62 56,57 48,61")],
    "down, back up and round":
        [curve("47,10 38,40 35,70 39,83 / 37,70 45,58 58,55 67,65 62,80 49,86")],
    "small, in the upper right":
        [curve("71,12 65,24 63,35 67,42 75,42 80,36 77,29 70,31")],
    "two strokes, stem and bowl":
        [curve("52,10 40,36 35,62 41,82"), curve("42,64 54,54 66,62 65,78 52,86 44,84")],
    "leaning far":
        [curve("72,12 52,32 36,58 32,76 42,86 58,82 66,70 58,60 46,64")],
    "a wide bowl":
        [curve("40,12 30,38 26,64 34,82 54,87 74,78 78,64 66,54 48,57")],
})  # fmt: skip

CROSSED_SIX = Form(6, "its tail crosses the stem", {
    "to the left":
        [curve("62,12 46,30 35,56 38,78 52,86 66,76 64,62 50,57 36,62 23,70")],
    "to the left, rising":
        [curve("56,10 43,32 36,58 41,80 55,86 67,74 62,60 46,58 34,58 24,53")],
    "small, in the lower right":
        [curve("78,54 69,65 65,78 69,89 78,90 83,82 78,75 68,78 59,83")],
    "leaning; a long tail":
        [curve("70,10 50,32 38,58 40,78 54,84 66,74 62,62 46,62 28,72 16,82")],
    "a round curl":
        [curve("58,12 42,34 34,62 44,83 62,80 66,66 54,56 38,60 28,68 25,76")],
    "a low stem, a wide bowl":
        [curve("54,22 36,40 28,62 38,80 60,83 74,70 66,56 44,55 28,60 15,68")],
    "loop by itself, with its end outside":
        [curve("60,13 45,32 37,54 37,66"), loop(51, 70, 15, 14, 190, -350) + line("30,70")],
})  # fmt: skip

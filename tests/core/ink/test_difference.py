from __future__ import annotations

from digitpad.core.ink.difference import Difference, difference_between
from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke

A, B, C, D = (Stroke((Point(x, 0.5), Point(x, 0.6))) for x in (0.2, 0.4, 0.6, 0.8))


def between(before: tuple[Stroke, ...], after: tuple[Stroke, ...]) -> Difference:
    return difference_between(Ink(before), Ink(after))


def test_equal_inks_differ_in_nothing() -> None:
    copy = Stroke(tuple(A.points))

    assert between((A, B), (copy, B)) == Difference((), ())
    assert difference_between(EMPTY_INK, EMPTY_INK) == Difference((), ())


def test_a_stroke_that_is_added_or_removed_is_the_only_difference() -> None:
    assert between((A, B), (A, B, C)) == Difference((), (C,))
    assert between((A, B, C), (A, B)) == Difference((C,), ())


def test_the_pieces_of_an_erased_stroke_replace_it() -> None:
    assert between((A, B, D), (A, C, C, D)) == Difference((B,), (C, C))


def test_ink_between_two_changes_counts_as_changed() -> None:
    assert between((A, B, C), (D, B, D)) == Difference((A, B, C), (D, B, D))


def test_one_of_two_equal_strokes_can_be_removed() -> None:
    assert between((A, A), (A,)) == Difference((A,), ())


def test_clearing_removes_everything() -> None:
    assert between((A, B), ()) == Difference((A, B), ())

"""One request at a time, and the newest of those that wait."""

from __future__ import annotations

from digitpad.storage.history.requests import Turnstile


def test_one_is_inside_and_the_newest_wait() -> None:
    turnstile: Turnstile[str] = Turnstile(2)
    for request in "abcde":
        turnstile.wait(request)
        if request == "a":
            first = turnstile.next()

    assert first == (1, "a")
    assert turnstile.next() is None
    assert turnstile.leave(1)
    assert turnstile.next() == (2, "d")
    assert turnstile.is_waited_for


def test_an_answer_from_before_all_were_sent_away_does_not_count() -> None:
    turnstile: Turnstile[str] = Turnstile(1)
    turnstile.wait("a")
    assert turnstile.next() == (1, "a")
    turnstile.clear()
    turnstile.wait("b")
    assert turnstile.next() == (2, "b")

    assert not turnstile.leave(1)
    assert turnstile.next() is None  # b is still inside
    assert turnstile.leave(2)

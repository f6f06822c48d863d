"""The queue hands out one request at a time and keeps only the newest of those that wait."""

from __future__ import annotations

from digitpad.background.newest_only import NewestOnlyQueue


def test_one_runs_and_the_newest_wait() -> None:
    queue: NewestOnlyQueue[str] = NewestOnlyQueue(2)
    for request in "abcde":
        queue.put(request)
        if request == "a":
            first = queue.next()

    assert first == (1, "a")
    assert queue.next() is None
    assert queue.finish(1)
    assert queue.next() == (2, "d")
    assert queue.is_waited_for
    assert queue.running == (2, "d")
    assert queue.newest == "e"
    assert not queue.is_idle


def test_an_answer_from_before_a_reset_does_not_count() -> None:
    queue: NewestOnlyQueue[str] = NewestOnlyQueue(1)
    queue.put("a")
    assert queue.next() == (1, "a")
    queue.clear()
    queue.put("b")
    assert queue.next() == (2, "b")

    assert not queue.finish(1)
    assert queue.next() is None  # b still runs
    assert queue.finish(2)


def test_a_request_that_waits_can_be_discarded_but_not_the_running_one() -> None:
    queue: NewestOnlyQueue[str] = NewestOnlyQueue(3)
    for request in ("a", "b", "c", "b"):
        queue.put(request)
        queue.next()

    assert not queue.discard("a")
    assert queue.discard("b")
    assert queue.finish(1)
    assert queue.next() == (2, "c")
    assert queue.newest is None


def test_waiting_requests_can_be_dropped_while_one_runs() -> None:
    queue: NewestOnlyQueue[str] = NewestOnlyQueue(2)
    for request in "ab":
        queue.put(request)
        queue.next()
    queue.drop_waiting()

    assert queue.newest is None
    assert queue.running == (1, "a")
    assert queue.finish(1)
    assert queue.is_idle

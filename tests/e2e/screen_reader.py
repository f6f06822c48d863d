"""A small screen reader: finds a window's parts over AT-SPI, operates them, and listens."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
REGISTRY = "org.a11y.atspi.Registry"
PATIENCE = 20  # seconds until the program has done what it is asked for

FOCUSABLE, FOCUSED, CHECKED, SHOWING = 11, 12, 4, 25  # bits of AtspiStateType


@dataclass(frozen=True)
class Node:
    """A part of a window, as it was when it was found."""

    bus: str
    path: str
    role: str
    name: str
    description: str
    states: int

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class ScreenReader:
    """Sees the accessible programs on a session bus."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus, auth_timeout=PATIENCE) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            [address] = _answer(session, new_method_call(launcher, "GetAddress"))
        self._bus: DBusConnection = open_dbus_connection(address, auth_timeout=PATIENCE)
        self._said: deque[Any] = deque()

    def close(self) -> None:
        self._bus.close()

    def find(self, role: str, name: str, *, having: int = SHOWING) -> Node:
        """Wait for a part with this role, name and state, and return it."""
        found: list[Node] = []

        def is_found() -> bool:
            found[:] = [
                node
                for node in self.showing()
                if (node.role, node.name) == (role, name) and node.has(having)
            ]
            return bool(found)

        self._wait_until(is_found, lambda: f"{role} {name!r} among {self._parts_text()}")
        return found[0]

    def lose(self, role: str, name: str) -> None:
        """Wait until no part with this role and name is on the screen."""
        self._wait_until(
            lambda: (role, name) not in [(node.role, node.name) for node in self.showing()],
            lambda: f"the end of {role} {name!r}",
        )

    def showing(self) -> Iterator[Node]:
        """Return all parts of all windows on the screen."""
        yield from self._below(REGISTRY, "/org/a11y/atspi/accessible/root")

    def act(self, node: Node, action: str) -> None:
        """Perform the part's action with this name."""
        address = DBusAddress(node.path, node.bus, ACTION)
        [offered] = _answer(self._bus, new_method_call(address, "GetActions"))
        names = [name for name, *_ in offered]
        call = new_method_call(address, "DoAction", "i", (names.index(action),))
        assert _answer(self._bus, call) == (True,)

    def hear(self, message: str) -> None:
        """Wait until a message that contains this one is announced."""
        heard: list[str] = []

        def is_heard() -> bool:
            self._receive()
            while self._said:
                heard.append(self._said.popleft().body[3][1])
            return any(message in each for each in heard)

        self._wait_until(is_heard, lambda: f"{message!r} among what was said: {heard}")

    def listen(self) -> None:
        """Listen for announcements from now on."""
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        self._bus.filter(rule, queue=self._said)
        _answer(self._bus, message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        announcements: tuple[str, list[str], str] = ("object:announcement", [], "")
        call = new_method_call(registry, "RegisterEvent", "sass", announcements)

        def is_registered() -> bool:
            try:
                _answer(self._bus, call)
            except DBusErrorResponse:
                return False  # of two registries that start at once, one gives way to the other
            return True

        self._wait_until(is_registered, lambda: "a registry of what can be seen and heard")

    def _below(self, bus: str, path: str) -> Iterator[Node]:
        address = DBusAddress(path, bus, ACCESSIBLE)
        try:
            node = self._node(address)
            [children] = _answer(self._bus, new_method_call(address, "GetChildren"))
        except DBusErrorResponse:
            return  # it has disappeared
        if not node.has(SHOWING) and node.role not in ("application", "desktop frame"):
            return
        yield node
        for child in children:
            yield from self._below(*child)

    def _node(self, address: DBusAddress) -> Node:
        [role] = _answer(self._bus, new_method_call(address, "GetRoleName"))
        [(low, high)] = _answer(self._bus, new_method_call(address, "GetState"))
        name, description = (
            _answer(self._bus, Properties(address).get(each))[0][1]
            for each in ("Name", "Description")
        )
        return Node(
            address.bus_name, address.object_path, role, name, description, low | high << 32
        )

    def _receive(self) -> None:
        with suppress(TimeoutError):
            self._bus.recv_messages(timeout=0.05)

    def _wait_until(self, is_so: Callable[[], bool], missing: Callable[[], str]) -> None:
        ends = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > ends:
                raise AssertionError(f"never met: {missing()}")
            time.sleep(0.02)

    def _parts_text(self) -> str:
        return ", ".join(f"{node.role} {node.name!r}" for node in self.showing())


def _answer(bus: DBusConnection, call: Any) -> tuple[Any, ...]:
    answer: tuple[Any, ...] = unwrap_msg(bus.send_and_get_reply(call, timeout=PATIENCE))
    return answer

"""One program for one user and data folder: a second start hands its files to the first.

Who holds a lock in the data folder is the first, and listens at a local socket that only its user
can reach. The others find it there. Qt's server alone would not do: with the access narrowed to
the user it takes the place of another that listens at the same path.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import sys
import time
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from digitpad.system.locks import PrivateLock
from digitpad.system.paths import make_private

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_WAIT = 2_000  # milliseconds in which the first has to answer what it was told
LONGEST_START = 30_000  # milliseconds until it listens: many starts at once are slow ones
LONGEST_TALK = 5_000  # milliseconds a caller may take for what it has to say
PAUSE = 20  # milliseconds between two tries
MOST_BYTES = 4_000_000  # of a message; few systems hand over more names
LONGEST_ADDRESS = 100  # bytes: Unix has 108 for a socket's path, of which Qt needs some
ANSWER = b"digitpad\n"
LOCK_FILE = "window.lock"

logger = logging.getLogger(__name__)


class Role(Enum):
    """What this process is to do."""

    FIRST = auto()  # open the window, and listen then
    DONE = auto()  # end: the first has taken the files
    ALONE = auto()  # open a window although there is another, which does not answer


class Answer(Enum):
    """What came of a call to the first."""

    TAKEN = auto()  # it has taken the files
    NONE = auto()  # nobody listens, or whoever did has hung up
    SILENCE = auto()  # it listens but does not answer


class SingleInstance(QObject):
    """Makes sure of one program for each user and data folder."""

    called = Signal(tuple)  # of Paths: another start hands them over; none: come forward

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        """For the data folder `data`. Touches no disk."""
        super().__init__(parent)
        self._data = data
        self._lock = PrivateLock(data / LOCK_FILE)
        self._has_lock = False
        self._server: QLocalServer | None = None

    def find_role(self, files: Sequence[Path]) -> Role:
        """Become the first, or hand these files over to it.

        Takes LONGEST_WAIT, or so, where the first does not answer; until it listens it may take
        LONGEST_START, since it is being started then.
        """
        message = _message_of(files)
        ends: float | None = None
        while True:
            if self._claim():
                return Role.FIRST
            ends = ends or time.monotonic() + self._patience() / 1000
            try:
                answer = _hand_over(message, _addresses(self._data))
            except ImportError as error:  # Qt's network needs a library that not all systems have
                logger.info("no other start can be reached: %s", error)
                return Role.FIRST
            if answer is Answer.TAKEN:
                return Role.DONE
            if answer is Answer.SILENCE or time.monotonic() >= ends:
                return Role.ALONE
            time.sleep(PAUSE / 1000)  # the first may be about to listen, or about to end

    def _patience(self) -> int:
        """Milliseconds to wait for the first, which may be where nobody can reach it."""
        is_near = any(_addresses(self._data)) and not self._lock.is_elsewhere
        return LONGEST_START if is_near else LONGEST_WAIT

    @Slot()
    def listen(self) -> None:
        """Hear other starts from now on, which until then wait; only the first can."""
        if not self._has_lock or self._server is not None:
            return
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError as error:
            logger.info("no other start can be heard: %s", error)
            return
        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connected)
        for address in _addresses(self._data):
            QLocalServer.removeServer(address)  # left by one that ended suddenly: ours is the lock
            if server.listen(address):
                return
            logger.info("no other start can be heard at %s: %s", address, server.errorString())

    @Slot()
    def leave(self) -> None:
        """Stop listening; the next start is the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._has_lock = False
        self._lock.unlock()

    def _claim(self) -> bool:
        """Take the lock; also true where that is impossible: then all are first."""
        try:
            make_private(self._data)
            self._has_lock = self._lock.take()
        except OSError as error:
            logger.info("no other start can be noticed: %s", error)
            return True
        return self._has_lock

    @Slot()
    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            _Caller(socket, self)


class _Caller(QObject):
    """One connection: a message that ends with a line's end, and the answer."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        socket.setParent(instance)
        socket.setReadBufferSize(MOST_BYTES + 1)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._read)
        QTimer.singleShot(LONGEST_TALK, self, self._give_up)
        self._read()  # what came before anybody listened

    @Slot()
    def _read(self) -> None:
        if self._socket.canReadLine():
            self._take(bytes(self._socket.readLine().data()))
        elif self._socket.bytesAvailable() > MOST_BYTES:
            self._give_up()

    def _take(self, message: bytes) -> None:
        self._socket.readyRead.disconnect(self._read)  # one message is all there is to say
        try:
            files = _files_in(message)
        except (ValueError, RecursionError) as error:
            logger.warning("a message at the socket was not understood: %s", error)
            self._socket.abort()
            return
        self._socket.write(ANSWER)
        self._socket.flush()  # whoever is called may take longer than the caller waits
        has_left = self._socket.bytesToWrite() or not self._socket.isValid()
        self._socket.disconnectFromServer()
        if not has_left:  # else it has given up waiting, and opens the files itself
            self._instance.called.emit(files)

    @Slot()
    def _give_up(self) -> None:
        self._socket.abort()


def _message_of(files: Sequence[Path]) -> bytes:
    """A line for these files, named as every working folder understands."""
    names = [str(file.absolute()) for file in files]
    return json.dumps({"files": names}).encode("ascii") + b"\n"


def _files_in(message: bytes) -> tuple[Path, ...]:
    """The files that a message names. Raises ValueError if it is none of ours."""
    content = json.loads(message)
    names = content.get("files") if isinstance(content, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("it names no files")
    files = tuple(Path(name) for name in names)
    if not all(file.is_absolute() and "\0" not in str(file) for file in files):
        raise ValueError("it names files that may lie anywhere")
    return files


def _hand_over(message: bytes, addresses: Iterator[str]) -> Answer:
    """Tell the first, which may listen at one of the addresses."""
    from PySide6.QtNetwork import QLocalSocket

    for address in addresses:
        socket = QLocalSocket()
        socket.connectToServer(address)
        if not socket.waitForConnected(LONGEST_WAIT):
            continue
        answer = _answer_at(socket, message)
        socket.abort()
        if answer is not Answer.NONE:
            return answer
    return Answer.NONE


def _answer_at(socket: QLocalSocket, message: bytes) -> Answer:
    ends = time.monotonic() + LONGEST_WAIT / 1000
    socket.write(message)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(ends)):
            is_open = socket.state() is socket.LocalSocketState.ConnectedState
            return Answer.SILENCE if is_open else Answer.NONE
    return Answer.TAKEN if bytes(socket.readLine().data()) == ANSWER else Answer.NONE


def _left(ends: float) -> int:
    """Milliseconds; never 0, with which Qt does not look at all."""
    return max(1, int((ends - time.monotonic()) * 1000))


def _addresses(data: Path) -> Iterator[str]:
    """Where the first may listen, the best place first.

    All are tried by who looks for the first: its surroundings may have set the variable otherwise.
    """
    owner = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    key = hashlib.sha256(f"{owner} {data.resolve()}".encode(errors="surrogateescape"))
    name = f"digitpad-{key.hexdigest()[:16]}"
    if sys.platform == "win32":
        yield name  # of a pipe
        return
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    for path in (runtime / name, data / "window.socket"):
        if len(os.fsencode(path)) <= LONGEST_ADDRESS and _is_mine(path.parent):
            yield str(path)


def _is_mine(folder: Path) -> bool:
    """Whether nobody else can put anything into it."""
    if sys.platform == "win32" or not folder.is_absolute():
        return False
    try:
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)

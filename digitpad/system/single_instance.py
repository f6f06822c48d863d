"""Allow one program per user and data folder: a second start hands its files to the first.

The process that holds the lock in the data folder is the first, and listens at a local socket that
only its user can reach. The others find it there. Qt's server alone is not enough: with access
restricted to the user, it replaces another server that listens at the same path.
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

from digitpad.system.files import make_private_folder
from digitpad.system.locks import PrivateLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_WAIT_MS = 2_000  # milliseconds in which the first must answer a message
LONGEST_START_MS = 30_000  # milliseconds until it listens; many starts at once are slow
LONGEST_TALK_MS = 5_000  # milliseconds in which a caller must send its message
RETRY_PAUSE_MS = 20  # milliseconds between two attempts
MOST_MESSAGE_BYTES = 4_000_000  # of a message; few systems pass more file names
LONGEST_ADDRESS = 100  # bytes; Unix allows 108 for a socket's path, and Qt needs some of them
ANSWER = b"digitpad\n"
LOCK_FILE = "window.lock"

logger = logging.getLogger(__name__)


class Role(Enum):
    """What this process should do."""

    FIRST = auto()  # open the window, then listen
    DONE = auto()  # exit: the first has taken the files
    ALONE = auto()  # open a window, since the first does not answer


class Answer(Enum):
    """The outcome of a call to the first."""

    TAKEN = auto()  # it has taken the files
    NONE = auto()  # nobody listens, or the listener has hung up
    SILENCE = auto()  # it listens but does not answer


class SingleInstance(QObject):
    """Ensures that one program runs per user and data folder."""

    called = Signal(tuple)  # of Paths that another start hands over; if empty, show the window

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        """Prepare for the data folder `data`, without accessing the disk."""
        super().__init__(parent)
        self._data = data
        self._lock = PrivateLock(data / LOCK_FILE)
        self._has_lock = False
        self._server: QLocalServer | None = None

    def find_role(self, files: Sequence[Path]) -> Role:
        """Become the first, or hand these files over to it.

        Takes about LONGEST_WAIT_MS if the first does not answer, and up to LONGEST_START_MS if it
        does not listen yet because it is still starting.
        """
        message = _message_of(files)
        ends: float | None = None
        while True:
            if self._claim():
                return Role.FIRST
            ends = ends or time.monotonic() + self._patience() / 1000
            try:
                answer = _hand_over(message, addresses(self._data))
            except ImportError as error:  # QtNetwork needs a library that some systems lack
                logger.info("no other start can be reached: %s", error)
                return Role.FIRST
            if answer is Answer.TAKEN:
                return Role.DONE
            if answer is Answer.SILENCE or time.monotonic() >= ends:
                return Role.ALONE
            time.sleep(RETRY_PAUSE_MS / 1000)  # the first may be about to listen, or about to end

    def _patience(self) -> int:
        """Return how many milliseconds to wait for the first; less if nobody here can reach it."""
        is_near = any(addresses(self._data)) and not self._lock.is_elsewhere
        return LONGEST_START_MS if is_near else LONGEST_WAIT_MS

    @Slot()
    def listen(self) -> None:
        """Start listening to other starts, which wait until then; does nothing unless first."""
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
        for address in addresses(self._data):
            QLocalServer.removeServer(address)  # left by a crash: we hold the lock
            if server.listen(address):
                return
            logger.info("no other start can be heard at %s: %s", address, server.errorString())

    @Slot()
    def close(self) -> None:
        """Stop listening; the next start is the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._has_lock = False
        self._lock.unlock()

    def _claim(self) -> bool:
        """Try to take the lock; return True also if locking is impossible: then all are first."""
        try:
            make_private_folder(self._data)
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
    """One connection: it receives a one-line message and sends the answer."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        socket.setParent(instance)
        socket.setReadBufferSize(MOST_MESSAGE_BYTES + 1)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._read)
        QTimer.singleShot(LONGEST_TALK_MS, self, self._give_up)
        self._read()  # data may have come before the signal was connected

    @Slot()
    def _read(self) -> None:
        if self._socket.canReadLine():
            self._take(bytes(self._socket.readLine().data()))
        elif self._socket.bytesAvailable() > MOST_MESSAGE_BYTES:
            self._give_up()

    def _take(self, message: bytes) -> None:
        self._socket.readyRead.disconnect(self._read)  # a caller sends only one message
        try:
            files = _files_in(message)
        except (ValueError, RecursionError) as error:
            logger.warning("a message at the socket was not understood: %s", error)
            self._socket.abort()
            return
        self._socket.write(ANSWER)
        self._socket.flush()  # slots of `called` may take longer than the caller waits
        has_left = self._socket.bytesToWrite() or not self._socket.isValid()
        self._socket.disconnectFromServer()
        if not has_left:  # else the caller has given up and opens the files itself
            self._instance.called.emit(files)

    @Slot()
    def _give_up(self) -> None:
        self._socket.abort()


def _message_of(files: Sequence[Path]) -> bytes:
    """Return a line that names these files by absolute paths, valid in any working folder."""
    names = [str(file.absolute()) for file in files]
    return json.dumps({"files": names}).encode("ascii") + b"\n"


def _files_in(message: bytes) -> tuple[Path, ...]:
    """Return the files that a message names. Raises ValueError for any other content."""
    content = json.loads(message)
    names = content.get("files") if isinstance(content, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("it names no files")
    files = tuple(Path(name) for name in names)
    if not all(file.is_absolute() and "\0" not in str(file) for file in files):
        raise ValueError("it names files that may lie anywhere")
    return files


def _hand_over(message: bytes, addresses: Iterator[str]) -> Answer:
    """Send the message to the first, which may listen at one of the addresses."""
    from PySide6.QtNetwork import QLocalSocket

    for address in addresses:
        socket = QLocalSocket()
        socket.connectToServer(address)
        if not socket.waitForConnected(LONGEST_WAIT_MS):
            continue
        answer = _answer_at(socket, message)
        socket.abort()
        if answer is not Answer.NONE:
            return answer
    return Answer.NONE


def _answer_at(socket: QLocalSocket, message: bytes) -> Answer:
    """Send a message and wait for the answer, LONGEST_WAIT_MS at most."""
    ends = time.monotonic() + LONGEST_WAIT_MS / 1000
    socket.write(message)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_left(ends)):
            is_open = socket.state() is socket.LocalSocketState.ConnectedState
            return Answer.SILENCE if is_open else Answer.NONE
    return Answer.TAKEN if bytes(socket.readLine().data()) == ANSWER else Answer.NONE


def _left(ends: float) -> int:
    """Return the milliseconds until `ends`; never 0, for which Qt would not check at all."""
    return max(1, int((ends - time.monotonic()) * 1000))


def addresses(data: Path) -> Iterator[str]:
    """Yield the addresses at which the first may listen, the best one first.

    A later start tries all of them: the first may have another XDG_RUNTIME_DIR.
    """
    owner = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    key = hashlib.sha256(f"{owner} {data.resolve()}".encode(errors="surrogateescape"))
    name = f"digitpad-{key.hexdigest()[:16]}"
    if sys.platform == "win32":
        yield name  # of a named pipe
        return
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    for path in (runtime / name, data / "window.socket"):
        if len(os.fsencode(path)) <= LONGEST_ADDRESS and _is_mine(path.parent):
            yield str(path)


def _is_mine(folder: Path) -> bool:
    """Return whether only this user can create files in the folder."""
    if sys.platform == "win32" or not folder.is_absolute():
        return False
    try:
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)

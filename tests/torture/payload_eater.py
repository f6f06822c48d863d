"""Reads files that hold pickles which run code, in a process, as the program does.

    python -m tests.torture.payload_eater FOLDER

For each kind it prints its name, how many files it read, and what has been unpickled by then.
"""

from __future__ import annotations

import base64
import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import numpy as np

from digitpad.storage.history.database import FILE_NAME
from digitpad.storage.preferences import SETTINGS_FILE
from tests.payload import Payload, pickled, write_settings
from tests.torture.eater import KINDS, Kind

PROOF = "proof"


def main() -> None:
    folder = Path(sys.argv[1])
    prepared = {}
    for name, kind in KINDS.items():
        data = folder / name
        data.mkdir()
        prepared[name] = list(payloads(kind, kind.whole(data), data))
    unpickled: list[str] = []
    sys.addaudithook(
        lambda event, arguments: (
            unpickled.append(str(arguments)) if event == "pickle.find_class" else None
        )
    )
    for name, contents in prepared.items():
        for content in contents:
            read(KINDS[name], content, folder / name)
        print(name, len(contents), unpickled)


def read(kind: Kind, content: bytes, folder: Path) -> None:
    (folder / kind.name).write_bytes(content)
    with suppress(kind.error):
        kind.read(folder / kind.name)


def payloads(kind: Kind, whole: bytes, folder: Path) -> Iterator[bytes]:
    """Yield a file of this kind that is a payload, and some that hold one."""
    pickle = pickled(folder / PROOF)
    yield from (pickle, whole + pickle, pickle + whole, whole[: len(whole) // 2] + pickle)
    path = folder / "made"
    match kind.name:
        case "settings.ini":
            keys = ("look/theme", "look/language", "window/geometry", "pen/width", "mine/own")
            write_settings(path, folder / PROOF, *keys)
            yield path.read_bytes()
        case "d.npz":
            yield from _archives(folder)
        case "history.sqlite3":
            yield _history(whole, pickle, path)
        case "digitpad.json" | "d.jsonl":
            text = base64.b64encode(pickle).decode()
            reduced = {"py/reduce": [{"py/function": "os.system"}, {"py/tuple": ["touch proof"]}]}
            values = json.loads(whole.splitlines()[0] if kind.name == "d.jsonl" else whole)
            for value in (text, reduced, pickle.decode("latin-1")):
                yield json.dumps(dict.fromkeys(values, value)).encode()


def _archives(folder: Path) -> Iterator[bytes]:
    """Arrays of objects are pickles; numpy saves them so if it may."""
    path = folder / "made.npz"
    objects = np.array([Payload(folder / PROOF)], dtype=object)
    for names in (("x_train", "y_train"), ("x", "y"), ("images", "labels"), ("arr_0", "arr_1")):
        np.savez(path, **dict.fromkeys(names, objects))  # type: ignore[arg-type]
        yield path.read_bytes()


def _history(whole: bytes, pickle: bytes, path: Path) -> bytes:
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE contents SET bytes = ?", (pickle,))
        connection.execute("UPDATE records SET text = ?, truth = ?, model = ?", (str(pickle),) * 3)
    return path.read_bytes()


assert {SETTINGS_FILE, FILE_NAME} <= {kind.name for kind in KINDS.values()}

if __name__ == "__main__":
    main()

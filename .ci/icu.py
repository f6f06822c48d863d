"""Remove the tables from ICU's data that Qt never uses here: two thirds of 32 MB.

Qt uses ICU to change case, convert encodings, sort texts and name time zones. ICU's tables of
words, currencies, units and languages serve functions that no file in the bundle calls. Texts here
are in Unicode or Latin-1, which ICU converts without a table.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

UNUSED_TABLES = ("brkitr", "curr", "lang", "rbnf", "translit", "unit")
CONVERTER = ".cnv"  # how the tables of other encodings end
USED_FUNCTIONS = re.compile(r"u_strTo(Lower|Upper)|ucal_|ucnv_|UCNV_|ucol_")
FUNCTION = re.compile(r"\bU (u[a-z]*_\w+|U[A-Z]+_\w+|_ZN?K?\d*icu_\d+\w*)_\d\d$", re.MULTILINE)
SYMBOL = re.compile(r"icudt\d+_dat")
ALIGNMENT = 16  # bytes, of ICU's tables

Table = tuple[str, bytes]


def trim(library: Path, copy: Path, users: Iterable[Path]) -> None:
    """Write a copy of libicudata without the unused tables; `users` are the libraries that use it.

    Raises ValueError if one of them may need the tables, or if the data have another layout.
    """
    for user in users:
        check(user)
    symbol, data = _data_of(library)
    trimmed = with_tables(data, [table for table in tables(data) if not is_unused(table[0])])
    _build(symbol, trimmed, library.name, copy)


def check(user: Path) -> None:
    symbols = _output("nm", "--dynamic", "--undefined-only", str(user))
    unknown = [name for name in FUNCTION.findall(symbols) if not USED_FUNCTIONS.match(name)]
    if unknown:
        raise ValueError(f"{user.name} also calls {unknown} of ICU: look which tables they need")


def _data_of(library: Path) -> tuple[str, bytes]:
    """Return the name and contents of the only object in libicudata."""
    symbols = _output("readelf", "--wide", "--dyn-syms", str(library))
    address, size, name = re.findall(r": (\w+) +(\w+) OBJECT .* (\S+)$", symbols, re.MULTILINE)[0]
    if not SYMBOL.fullmatch(name):
        raise ValueError(f"{library.name} holds {name}, not ICU's data")
    sections = _output("readelf", "--wide", "--sections", str(library))
    start, offset = re.findall(r" \.rodata +PROGBITS +(\w+) (\w+) ", sections)[0]
    begin = int(address, 16) - int(start, 16) + int(offset, 16)
    return name, library.read_bytes()[begin : begin + int(size, 0)]


def tables(data: bytes) -> list[Table]:
    """Return the tables: after a header come their count and the offsets of names and tables."""
    header, magic = struct.unpack_from("<HH", data)
    if magic != 0x27DA or data[12:16] != b"CmnD":
        raise ValueError("these are not ICU's data in the order of bytes of this computer")
    contents = data[header:]
    (count,) = struct.unpack_from("<I", contents)
    offsets = list(struct.iter_unpack("<II", contents[4 : 4 + 8 * count]))
    ends = [begin for _, begin in offsets[1:]] + [len(contents)]
    return [
        (contents[name : contents.index(b"\0", name)].decode(), contents[begin:end])
        for (name, begin), end in zip(offsets, ends, strict=True)
    ]


def is_unused(name: str) -> bool:
    return name.split("/")[1] in UNUSED_TABLES or name.endswith(CONVERTER)


def with_tables(data: bytes, tables: Sequence[Table]) -> bytes:
    (header,) = struct.unpack_from("<H", data)
    names = b"".join(name.encode() + b"\0" for name, _ in tables)
    first_name = 4 + 8 * len(tables)
    body = bytearray(_padded(bytes(first_name) + names))
    struct.pack_into("<I", body, 0, len(tables))
    name_offset = first_name
    for index, (name, table) in enumerate(tables):
        struct.pack_into("<II", body, 4 + 8 * index, name_offset, len(body))
        name_offset += len(name) + 1
        body += _padded(table)
    return data[:header] + bytes(body)


def _padded(contents: bytes) -> bytes:
    return contents + bytes(-len(contents) % ALIGNMENT)


def _build(symbol: str, data: bytes, name: str, copy: Path) -> None:
    """Build a library that contains the data under a symbol."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    contents, source, object_file = (copy.with_suffix(end) for end in (".dat", ".s", ".o"))
    contents.write_bytes(data)
    source.write_text(
        f'.section .note.GNU-stack,"",%progbits\n.section .rodata\n.balign {ALIGNMENT}\n'
        f'.globl {symbol}\n.type {symbol}, %object\n{symbol}: .incbin "{contents.name}"\n'
        f".size {symbol}, . - {symbol}\n",
        encoding="utf-8",
    )
    _output("as", "-o", object_file.name, source.name, folder=copy.parent)
    _output(
        "ld",
        "-shared",
        "-s",
        "-soname",
        name,
        "-o",
        copy.name,
        object_file.name,
        folder=copy.parent,
    )
    for part in (contents, source, object_file):
        part.unlink()


def _output(*command: str, folder: Path | None = None) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout

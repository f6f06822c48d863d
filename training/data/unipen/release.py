"""Reads UNIPEN's release from a folder.

Download it from the Zenodo record below (CC BY 4.0) and unpack it so that `--data DIR` contains
`unipen/train_r01_v07/data` and `unipen/train_r01_v07/include`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from digitpad.core.arrays import FloatArray
from training.data.unipen.layout import ink_of, parse_components, parse_includes, parse_segments

RELEASE = Path("unipen") / "train_r01_v07"
RECORD = "https://zenodo.org/records/1195803"
DIGITS, CAPITALS, SMALL_LETTERS, SYMBOLS = "1a", "1b", "1c", "1d"


@dataclass(frozen=True)
class UnipenSample:
    """A character: its strokes (y down, tablet units), its label, and its source."""

    strokes: list[FloatArray]
    label: str
    category: str
    file: str  # below the category: "ibm/ibm0/r0104.dat"
    index: int  # of the segment in its file
    writer: str  # "ibm r0104": as the file's .WRITER_ID says, by provider

    @property
    def provider(self) -> str:
        return self.file.split("/")[0]

    @property
    def name(self) -> str:
        """Its name in the list of segments that are left out."""
        return f"{self.category}/{self.file} {self.index}"


def is_there(data: Path | None) -> bool:
    return data is not None and (data / RELEASE).is_dir()


def files_of(data: Path, category: str) -> list[str]:
    """Return the files of a category, below its folder, sorted.

    Raises FileNotFoundError with a message if there are none.
    """
    folder = data / RELEASE / "data" / category
    if not folder.is_dir():
        raise FileNotFoundError(
            f"there is no {folder}; get UNIPEN train_r01_v07 from {RECORD} and unpack it so that "
            f"the folder given with --data contains {RELEASE.as_posix()}/data and /include"
        )
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.dat"))


def is_listed(file: str, entries: Iterable[str]) -> bool:
    """Return whether a file, or a folder that contains it, is one of the entries."""
    return any(file == entry or file.startswith(f"{entry}/") for entry in entries)


def read_category(data: Path, category: str, files: Iterable[str]) -> Iterator[UnipenSample]:
    """Yield the characters of these files, in order; a ValueError names the damaged file."""
    for file in files:
        yield from _read_file(data / RELEASE, category, file)


def _read_file(release: Path, category: str, file: str) -> Iterator[UnipenSample]:
    path = release / "data" / category / file
    text = _text_of(path)
    ink = "\n".join(_text_of(_included(release, name, path)) for name in parse_includes(text))
    try:
        components = parse_components(ink)
        writer = f"{file.split('/')[0]} {_writer(ink) or Path(file).stem}"
        for index, segment in enumerate(parse_segments(text)):
            strokes = ink_of(segment, components)
            yield UnipenSample(strokes, segment.label, category, file, index, writer)
    except ValueError as error:
        raise ValueError(f"{path}: {error}; download it again from {RECORD}") from error


def _included(release: Path, name: str, path: Path) -> Path:
    """Return the included file; nothing outside the release is ever read."""
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or PurePosixPath(name).is_absolute():
        raise ValueError(f"{path} includes “{name}”, which is outside the release")
    return release / "include" / name


def _text_of(path: Path) -> str:
    if not path.is_file():
        raise FileNotFoundError(f"there is no {path}; get the complete release from {RECORD}")
    return path.read_text(encoding="latin-1")


def _writer(ink: str) -> str | None:
    for line in ink.splitlines():
        if line.startswith(".WRITER_ID"):
            return line.removeprefix(".WRITER_ID").strip() or None
    return None

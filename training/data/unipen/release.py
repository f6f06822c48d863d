"""UNIPEN's release as it lies in a folder, and which of its files are learnt from.

Get it from the Zenodo record named below (CC BY 4.0) and unpack it so that `--data DIR` holds
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
    """A character: its strokes (y down, tablet units), its label, and where it comes from."""

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
        """What the list of segments that are left out calls it."""
        return f"{self.category}/{self.file} {self.index}"


def is_there(data: Path | None) -> bool:
    return data is not None and (data / RELEASE).is_dir()


def files_of(data: Path, category: str) -> list[str]:
    """The files of a category, below its folder, sorted; FileNotFoundError in words if none."""
    folder = data / RELEASE / "data" / category
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{folder} is not there; get UNIPEN train_r01_v07 from {RECORD} and unpack it so that "
            f"the folder that --data names holds {RELEASE.as_posix()}/data and /include"
        )
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.dat"))


def is_listed(file: str, entries: Iterable[str]) -> bool:
    """Whether a file, or a folder that it lies in, is one of the entries."""
    return any(file == entry or file.startswith(f"{entry}/") for entry in entries)


def read_category(data: Path, category: str, files: Iterable[str]) -> Iterator[UnipenSample]:
    """The characters of these files, in order; ValueError names the file that is damaged."""
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
        raise ValueError(f"{path}: {error}; fetch it again from {RECORD}") from error


def _included(release: Path, name: str, path: Path) -> Path:
    """The file that is included; nothing outside of the release is ever read."""
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or PurePosixPath(name).is_absolute():
        raise ValueError(f"{path} includes “{name}”, which lies outside of the release")
    return release / "include" / name


def _text_of(path: Path) -> str:
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not there; get the release whole from {RECORD}")
    return path.read_text(encoding="latin-1")


def _writer(ink: str) -> str | None:
    for line in ink.splitlines():
        if line.startswith(".WRITER_ID"):
            return line.removeprefix(".WRITER_ID").strip() or None
    return None

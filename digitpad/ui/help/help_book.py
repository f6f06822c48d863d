"""Reads Markdown files as a book: a first page, and the pages it links to as chapters."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

MARKDOWN = ".md"
FENCE = "```"

_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"[*_`]")  # of Markdown, which a heading's plain text does not have


@dataclass(frozen=True)
class Heading:
    """A heading's level, 1 for a page's title, and its plain text."""

    level: int
    text: str

    @property
    def anchor(self) -> str:
        """What links put after “#”, derived from the text as code hosts do."""
        kept = re.sub(r"[^\w\- ]", "", self.text.lower())
        return kept.replace(" ", "-")


@dataclass(frozen=True)
class Page:
    """A page; its Markdown shows the alternative text of missing pictures."""

    path: Path
    markdown: str
    headings: tuple[Heading, ...]

    @property
    def title(self) -> str:
        return self.headings[0].text if self.headings else self.path.name


def read_page(path: Path) -> Page:
    """Read a page; a file that is not Markdown becomes a page that shows it as it is.

    Raises OSError if the file cannot be read.
    """
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix != MARKDOWN:
        return Page(path, f"# {path.name}\n\n{FENCE}\n{text}\n{FENCE}\n", (Heading(1, path.name),))
    return Page(path, _without_missing_pictures(text, path.parent), headings_of(text))


def read_book(first: Path) -> tuple[Page, ...]:
    """Return the page at `first` and the Markdown pages it links to, in that order, each once.

    Pages that cannot be read are left out, so there may be none.
    """
    try:
        pages = [read_page(first.resolve())]
    except OSError:
        return ()
    linked = (linked_file(pages[0].path, link) for link in _LINK.findall(pages[0].markdown))
    for path in dict.fromkeys(linked):
        if path is not None and path.suffix == MARKDOWN:
            with suppress(OSError):
                pages.append(read_page(path))
    return tuple(pages)


def linked_file(page: Path, link: str) -> Path | None:
    """Return the file beside a page that a link names, or None for links to anywhere else.

    Links with a scheme, a host or a path from the root lead off this computer, or could.
    """
    name = unquote(link.partition("#")[0])
    if not name or name.startswith(("/", "\\")) or ":" in name:
        return None
    path = (page.parent / name).resolve()
    return path if path.is_file() else None


def headings_of(markdown: str) -> tuple[Heading, ...]:
    """Return the headings in the order of the text, without those in code blocks."""
    headings = []
    in_code = False
    for line in markdown.splitlines():
        in_code ^= line.lstrip().startswith(FENCE)
        found = None if in_code else _HEADING.match(line)
        if found:
            headings.append(Heading(len(found[1]), _MARKS.sub("", found[2])))
    return tuple(headings)


def section_of(markdown: str, heading: str) -> str:
    """Return the Markdown below the heading that begins with this text; empty if there is none."""
    section = re.search(rf"^#+ {re.escape(heading)}.*\n((?:(?!#).*\n?)*)", markdown, re.MULTILINE)
    return section[1].strip() if section else ""


def _without_missing_pictures(markdown: str, folder: Path) -> str:
    def text_or_picture(found: re.Match[str]) -> str:
        return found[0] if linked_file(folder / "page", found[2]) else f"*{found[1]}*"

    return _PICTURE.sub(text_or_picture, markdown)

"""Markdown files are read as a book."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.ui.help.help_book import headings_of, linked_file, read_book, read_page, section_of


@pytest.fixture
def first(tmp_path: Path) -> Path:
    (tmp_path / "one.md").write_text("# Ink & pens\n\n![A pen](pen.png)\n", encoding="utf-8")
    (tmp_path / "two.md").write_text("# Two\n", encoding="utf-8")
    (tmp_path / "data.json").write_text('{"a": 1}', encoding="utf-8")
    first = tmp_path / "index.md"
    first.write_text(
        "# All\n[Two](two.md#there) [One](one.md) [again](two.md) [gone](gone.md) "
        "[data](data.json)",
        encoding="utf-8",
    )
    return first


def test_a_book_has_each_page_that_its_first_page_links_to_once_and_in_order(first: Path) -> None:
    assert [page.title for page in read_book(first)] == ["All", "Two", "Ink & pens"]


def test_a_missing_book_has_no_pages(tmp_path: Path) -> None:
    assert read_book(tmp_path / "index.md") == ()


def test_a_missing_picture_leaves_its_description(first: Path) -> None:
    page = read_page(first.with_name("one.md"))

    assert "*A pen*" in page.markdown
    assert "pen.png" not in page.markdown


def test_an_existing_picture_stays(first: Path) -> None:
    first.with_name("pen.png").touch()

    assert "![A pen](pen.png)" in read_page(first.with_name("one.md")).markdown


def test_a_file_that_is_not_markdown_is_shown_as_it_is(first: Path) -> None:
    page = read_page(first.with_name("data.json"))

    assert page.title == "data.json"
    assert '```\n{"a": 1}\n```' in page.markdown


def test_headings_have_plain_text_and_anchors_and_code_has_none() -> None:
    headings = headings_of("# The **pen**'s `E` key\n```\n# not this\n```\n## Next one ##\n")

    assert [(each.level, each.text) for each in headings] == [
        (1, "The pen's E key"),
        (2, "Next one"),
    ]
    assert headings[0].anchor == "the-pens-e-key"


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/two.md",
        "//example.org/two.md",
        "\\\\example.org\\two.md",
        "a:two.md",
        "mailto:me",
        "{folder}/two.md",
        "gone.md",
        "#there",
        "",
    ],
)
def test_links_lead_only_to_files_beside_the_page(first: Path, link: str) -> None:
    first.with_name("a:two.md").touch()

    assert linked_file(first, link.format(folder=first.parent)) is None


def test_a_link_leads_to_the_file_that_it_names(first: Path) -> None:
    assert linked_file(first, "sub/../two.md#there") == first.with_name("two.md").resolve()


def test_a_section_ends_at_the_next_heading() -> None:
    text = "# A\n\n## Data, thanks\n\n- one\n- two\n\n## Next\n\nno\n"

    assert section_of(text, "Data") == "- one\n- two"
    assert section_of(text, "Nowhere") == ""

"""Parse XML from any source safely: without entities, and with limits on depth and size."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from digitpad.system.translate import translate

MOST_ELEMENTS = 100_000
DEEPEST = 64  # elements within elements


class XmlError(Exception):
    """The content is not XML, or is refused; the message says why."""


def parse_xml(content: bytes) -> Element:
    """Return the root element; tags and attributes are named without their namespaces.

    Raises XmlError for damaged XML, for a document type declaration (the only thing that can
    declare entities), for more than MOST_ELEMENTS elements and for nesting deeper than DEEPEST.
    """
    tree = _BoundedTree()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.data
    try:
        parser.Parse(content, True)
        return tree.close()
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: unknown encodings
        raise XmlError(translate("XmlError", "it is damaged ({0})").format(error)) from error


def _refuse(*_declaration: object) -> None:
    raise XmlError(
        translate(
            "XmlError",
            "it declares a document type, which DigitPad does not accept for safety reasons",
        )
    )


class _BoundedTree:
    """Builds the tree; raises XmlError once it is too large."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._count = self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS or self._depth > DEEPEST:
            raise XmlError(
                translate("XmlError", "it has too many XML elements, or they are nested too deeply")
            )
        self._builder.start(_local(name), {_local(key): attributes[key] for key in attributes})

    def end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(_local(name))

    def data(self, text: str) -> None:
        self._builder.data(text)

    def close(self) -> Element:
        return self._builder.close()


def _local(name: str) -> str:
    return name.rpartition("}")[2]

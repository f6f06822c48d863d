"""The third-party components of DigitPad: versions, licences and their texts."""

from __future__ import annotations

import platform
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from digitpad.system.files import text_in

OURS, OUR_LICENCE = "DigitPad", "GPL-3.0-or-later"
PYTHON, PYTHON_LICENCE = "Python", "PSF-2.0"
GPL_PARTS = ("PySide6_Essentials", "PySide6_Addons", "shiboken6")  # used under our own licence
LICENCE_FILES = ("LICENSE", "LICENCE", "COPYING")  # how the names of licence files begin


@dataclass(frozen=True)
class Component:
    """One component: its name, the installed version, its licence's name and text.

    The text is empty if it was not installed with the component.
    """

    name: str
    version: str
    licence: str
    text: str


def components(own_version: str, own_licence: Path) -> tuple[Component, ...]:
    """Return DigitPad and its components; `own_licence` is the file with the GPL.

    Components that are not installed are left out.
    """
    gpl = text_in(own_licence)
    fixed = (
        ("Qt for Python (PySide6)", "PySide6_Essentials", "LGPL-3.0 or GPL-3.0"),
        ("Qt Charts", "PySide6_Addons", "GPL-3.0"),
        ("Shiboken", "shiboken6", "LGPL-3.0 or GPL-3.0"),
        ("NumPy", "numpy", "BSD-3-Clause"),
        ("Pillow", "pillow", "MIT-CMU"),
        ("LiteRT", "ai-edge-litert", "Apache-2.0"),
    )
    others = [_installed(*each, gpl) for each in fixed]
    return (
        Component(OURS, own_version, OUR_LICENCE, gpl),
        Component(PYTHON, platform.python_version(), PYTHON_LICENCE, _python_licence()),
        *(other for other in others if other is not None),
    )


def _installed(name: str, distribution: str, licence: str, gpl: str) -> Component | None:
    try:
        found = metadata.distribution(distribution)
    except metadata.PackageNotFoundError:
        return None
    text = gpl if distribution in GPL_PARTS else _texts_of(found)
    return Component(name, found.version, licence, text)


def _texts_of(distribution: metadata.Distribution) -> str:
    """Return all licence texts installed with a package, those in subfolders last."""
    files = [
        file
        for file in distribution.files or ()
        if file.name.upper().startswith(LICENCE_FILES) and ".dist-info" in str(file)
    ]
    files.sort(key=lambda file: (len(file.parts), str(file)))
    texts = dict.fromkeys(text_in(Path(str(distribution.locate_file(file)))) for file in files)
    return "\n\n".join(text for text in texts if text)


def _python_licence() -> str:
    return text_in(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")

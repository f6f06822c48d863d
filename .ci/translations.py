"""Collects the texts of the program for its translators, and packs what they wrote.

`make translations` runs it. Each of digitpad.system.languages.LANGUAGES has a file
resources/translations/digitpad_CODE.ts, whose texts Qt Linguist shows; the program reads the .qm
file beside it. Of English, the language of the code, only the plurals are there.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from digitpad.system.languages import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
BIN = Path(sys.executable).parent


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    for code in LANGUAGES:
        language = FOLDER / f"digitpad_{code}.ts"
        collect(code, language)
        pack = [BIN / "pyside6-lrelease", "-silent", language, "-qm", language.with_suffix(".qm")]
        subprocess.run(pack, cwd=ROOT, check=True)
    return 0


def collect(code: str, language: Path) -> None:
    """Take new texts into the file of a language, and take those out that are no more."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "digitpad").rglob("*.py"))
    options = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", code]
    if code == SOURCE:
        options.append("-pluralonly")
    subprocess.run(
        [BIN / "pyside6-lupdate", *options, *sources, "-ts", language], cwd=ROOT, check=True
    )


if __name__ == "__main__":
    sys.exit(main())

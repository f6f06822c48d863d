"""Collect the program's texts for translators, and compile their translations: `make translations`.

Each of digitpad.system.languages.LANGUAGES has a file resources/translations/digitpad_CODE.ts to
edit in Qt Linguist; the program reads the .qm file beside it. For English, the language of the
code, it contains only the plurals.
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
        packed = language.with_suffix(".qm")
        command = [BIN / "pyside6-lrelease", "-silent", language, "-qm", packed]
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


def collect(code: str, language: Path) -> None:
    """Add new texts to the file of a language, and remove those no longer in the code."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "digitpad").rglob("*.py"))
    options = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", code]
    if code == SOURCE:
        options.append("-pluralonly")
    subprocess.run(
        [BIN / "pyside6-lupdate", *options, *sources, "-ts", language], cwd=ROOT, check=True
    )


if __name__ == "__main__":
    sys.exit(main())

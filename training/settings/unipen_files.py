"""Defines which files of UNIPEN are for training and validation; all others are for testing."""

from __future__ import annotations

from dataclasses import dataclass

# The even-numbered half of IBM's writers; the others test.
IBM_FILES = ("0104", "0112", "0116", "0204", "0304", "0306", "0312", "0404", "0408", "0414")
SYNAPTICS_FILES = ("bek-dig2", "jab-dig9", "jcp-dig11", "jel-dig14", "rcw-dig15")


@dataclass(frozen=True)
class UnipenFiles:
    """UNIPEN files and folders, below a category; all that are not listed are the test set."""

    listed: tuple[str, ...] = (
        "apa",
        "apb",
        "app",
        "gmd",
        *(f"ibm/ibm0/r{number}.dat" for number in IBM_FILES),
        "syn/syn0",
        *(f"syn/syn1/{name}.dat" for name in SYNAPTICS_FILES),
    )
    validation: tuple[str, ...] = (  # writers of every provider; training sees none of them
        "apa/apa19",
        "apa/apa20",
        "apb/apb36",
        "apb/apb40",
        "apb/apb41",
        "apb/apb42",
        "app/app25",
        "app/app26",
        "gmd/alek.dat",
        "ibm/ibm0/r0204.dat",
        "ibm/ibm0/r0414.dat",
        "syn/syn0/dg.dat",
        "syn/syn0/pm.dat",
        "syn/syn1/jab-dig9.dat",
    )

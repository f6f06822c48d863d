"""All settings that decide how the network turns out, each number with its reason."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

# The even-numbered half of IBM's writers; the others test.
IBM_FILES = ("0104", "0112", "0116", "0204", "0304", "0306", "0312", "0404", "0408", "0414")
SYNAPTICS_FILES = ("bek-dig2", "jab-dig9", "jcp-dig11", "jel-dig14", "rcw-dig15")


@dataclass(frozen=True)
class PictureAugmentation:
    """How far each varied picture may differ from its original; lengths in pixels of 28."""

    rotation: float = 12.0  # degrees; more would turn a 7 into a 1
    zoom: float = 0.12  # natural logarithm for each axis: handwriting is wide or narrow
    shear: float = 0.20  # the slant of handwriting
    shift: float = 1.5  # a longer or shorter stroke moves the centre of mass this far
    elastic: float = 0.7  # standard deviation of the displacements
    elastic_grid: int = 5  # knots on each side of the field: a bend is a quarter of a digit long
    thickness: float = 0.6  # share of one pixel by which the pen grows or shrinks all around

    def weakened(self, share: float) -> PictureAugmentation:
        """Return the same variation, reduced to this share."""
        return PictureAugmentation(
            rotation=self.rotation * share,
            zoom=self.zoom * share,
            shear=self.shear * share,
            shift=self.shift * share,
            elastic=self.elastic * share,
            elastic_grid=self.elastic_grid,
            thickness=self.thickness * share,
        )


@dataclass(frozen=True)
class StrokeAugmentation:
    """How far varied pen strokes may differ; lengths in shares of the digit's longest side."""

    rotation: float = 12.0  # degrees
    shear: float = 0.25  # slant
    stretch: float = 0.15  # natural logarithm of width over height
    bend: float = 0.025  # standard deviation of slow waves along the line
    jitter: float = 0.006  # standard deviation of an unsteady hand, point by point
    trim: float = 0.06  # share of a stroke that may be missing at either end
    variant: float = 0.4  # chance of a slashed 0, a 1 with an upstroke, a looped 2 and the like
    device: float = 0.3  # chance of a coarse raster, few points, cut corners, tremor and the like
    as_picture: float = 0.3  # chance of being framed as a picture, from a pad with any pen
    rough: float = 0.3  # chance that such a picture is tiny, of one bit, or blurred
    narrowest_pen: float = 1.7  # pixels of 28; the range of nine in ten MNIST digits
    widest_pen: float = 4.2


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


@dataclass(frozen=True)
class Settings:
    """The settings of one training run."""

    architecture: str = "digitpad"
    seed: int = 20
    epochs: int = 14  # the validation curve is flat from about here
    batch: int = 128
    learning_rate: float = 2e-3  # peak, after a warm-up of one epoch; then a cosine down to 0
    weight_decay: float = 1e-3  # AdamW
    label_smoothing: float = 0.05  # some of MNIST's labels are wrong
    ema_momentum: float = 0.998  # the weights that ship average about one epoch of steps
    view_turn: float = 6.0  # degrees; each picture is read as it is and turned this far both ways
    digitness_weight: float = 0.5  # against 1 for the digits' loss, which matters more
    settling_epochs: int = 5  # at the end pictures vary less, as people really write
    settled: float = 0.4  # share of the variation that is left in these epochs
    evenness: float = 0.2  # weight of a non-digit in the digits' loss: all ten equally likely
    separators_weight: float = 0.1  # against 1 for the digits' loss; separators are few
    non_digits: int = 24_000  # generated once, within a few minutes
    non_digits_an_epoch: int = 8_000  # of these, taken in turn
    characters_an_epoch: int = 16_000  # real letters and signs, taken in turn: a seventh of them
    separator_copies: int = 3  # of each real separator, beside the letters
    form_copies: int = 120  # constructed samples of each digit, for each copy of the pen digits
    digits_a_writer: int = 150  # of UNIPEN; fewer are repeated, so that all writers weigh alike
    most_repeats: int = 4  # of a digit in each copy; more would be learnt by heart
    glyph_copies: int = 4  # of each printed letter in an epoch, varied as pictures
    validation_non_digits: int = 2_000  # made from held-out writers and fonts
    validation_digits: int = 5_000  # taken from MNIST's TRAINING set
    validation_writers: int = 5  # of the 30 in pendigits-orig.tra; training sees none of them
    pen_copies: int = 12  # varied copies of each pen digit, made once
    pen_copies_an_epoch: int = 2  # of these, taken in turn: a third of an epoch
    pictures: PictureAugmentation = PictureAugmentation()
    strokes: StrokeAugmentation = StrokeAugmentation()
    unipen: UnipenFiles = UnipenFiles()

    def as_dict(self) -> dict[str, Any]:
        """Return the settings in JSON's types."""
        values: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return values

    def leaving_out(self, provider: str) -> Self:
        """Return settings that validate on one provider of UNIPEN and learn from all others.

        Raises ValueError if no file of that provider is listed.
        """
        providers = sorted({path.split("/")[0] for path in self.unipen.listed})
        if provider not in providers:
            raise ValueError(
                f"the settings list no provider “{provider}”; choose one of {', '.join(providers)}"
            )
        return replace(self, unipen=replace(self.unipen, validation=(provider,)))

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Return the settings of a run or a model; older ones may lack some."""
        files = values.get("unipen", {})
        return cls(
            **{
                **values,
                "pictures": PictureAugmentation(**values["pictures"]),
                "strokes": StrokeAugmentation(**values["strokes"]),
                "unipen": UnipenFiles(**{name: tuple(paths) for name, paths in files.items()}),
            }
        )

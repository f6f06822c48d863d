"""The settings of a training run: architecture, length, losses, shares of the data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from training.settings.picture_augmentation import PictureAugmentation
from training.settings.stroke_augmentation import StrokeAugmentation
from training.settings.unipen_files import UnipenFiles


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
    digitness_weight: float = 0.5  # against 1 for the digits' loss, which matters more
    settling_epochs: int = 5  # the last ones; their pictures vary less, like real handwriting
    settled: float = 0.4  # share of the variation that is left in these epochs
    evenness: float = 0.2  # weight of a non-digit in the digits' loss: all ten equally likely
    separators_weight: float = 0.1  # against 1 for the digits' loss; separators are few
    non_digits: int = 24_000  # generated once, within a few minutes
    non_digits_an_epoch: int = 8_000  # of these, taken in turn
    characters_an_epoch: int = 16_000  # real letters and signs, taken in turn: a seventh of them
    separator_copies: int = 3  # of each real separator, beside the letters
    form_copies: int = 120  # constructed samples of each digit, for each copy of the pen digits
    digits_a_writer: int = 150  # of UNIPEN; fewer are repeated, so that all writers count equally
    most_repeats: int = 4  # of a digit in each copy; more would be memorized
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
        """Return the settings of a run or a model; older ones may lack some, or have others."""
        files = values.get("unipen", {})
        known = {field.name for field in fields(cls)}
        return cls(
            **{
                **{name: value for name, value in values.items() if name in known},
                "pictures": PictureAugmentation(**values["pictures"]),
                "strokes": StrokeAugmentation(**values["strokes"]),
                "unipen": UnipenFiles(**{name: tuple(paths) for name, paths in files.items()}),
            }
        )

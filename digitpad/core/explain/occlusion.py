"""Where the network looks: hides the ink piece by piece and watches the answer.

Occlusion needs no gradients, so any engine will do (M. Zeiler, R. Fergus, "Visualizing and
Understanding Convolutional Networks", ECCV 2014). All masks go through the network in one batch.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from digitpad.core.arrays import Field, FloatArray, GreyImage
from digitpad.core.explain.question import Question
from digitpad.core.imaging.raster import pixel_centres
from digitpad.core.recognition.framing import FIELD
from digitpad.core.recognition.network_output import NetworkOutput
from digitpad.core.recognition.recognizer import Classifier
from digitpad.core.recognition.verdict import Calibration

MOST_MASKS = 60  # more take longer than a heat map may
SPACINGS = (2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0)  # pixels between masks; 4.0 makes 49 at most
MASK_RADIUS = 1.15  # times the spacing; so neighbours overlap by half
SOFT_EDGE = 1.5  # pixels in which a mask ends: a hard edge would look like a line
LEAST_HIDDEN = 1.0  # pixels' worth of ink that a mask must hide
INK_FROM = 0.1  # of a pixel; fainter ones count as paper


@dataclass(frozen=True, eq=False)
class HeatMap:
    """How much each pixel of ink speaks for the answer to a question.

    `heat` is float32 (28, 28), in natural logarithms of odds: by how much the odds fall if the ink
    around the pixel is hidden. Above 0 ink speaks for the answer, below 0 against it; paper is 0.
    `log_odds` are those of the whole ink, above 0 if the answer is likelier than the rival.
    """

    question: Question
    heat: Field = field(repr=False)
    log_odds: float

    @property
    def greatest(self) -> float:
        """The greatest heat for or against the answer: the end of the scale on both sides."""
        return float(np.abs(self.heat).max())

    def along(self, positions: FloatArray) -> FloatArray:
        """Return the heat at (N, 2) positions in the tensor, in pixels, as (N,).

        Between the pixels' centres it is interpolated.
        """
        within = np.clip(positions - 0.5, 0.0, FIELD - 1.001)
        left, top = np.floor(within).astype(np.int64).T
        right_share, low_share = (within - np.floor(within)).T
        upper = self.heat[top, left] * (1 - right_share) + self.heat[top, left + 1] * right_share
        top = top + 1
        lower = self.heat[top, left] * (1 - right_share) + self.heat[top, left + 1] * right_share
        heat: FloatArray = upper * (1 - low_share) + lower * low_share
        return heat


@dataclass(frozen=True, eq=False)
class Occlusion:
    """What the network says about a tensor, (28, 28), and about copies with some ink hidden.

    `masks`, float32 (K, 28, 28), hide from nothing, 0, to everything, 1. `output` is the network's
    for the tensor itself and, after it, for each of the K copies.
    """

    tensor: GreyImage
    masks: Field
    output: NetworkOutput
    calibration: Calibration

    @classmethod
    def of(cls, tensor: GreyImage, classifier: Classifier) -> Occlusion:
        """Hide each part of a framed tensor once, in one batch; at least some of it is ink."""
        masks = masks_for(tensor)
        batch = np.concatenate([tensor[None], tensor * (1 - masks)])
        return cls(tensor, masks, classifier.scores(batch), classifier.calibration)

    def heat_map(self, question: Question) -> HeatMap:
        """Return the heat for a question; the network is not asked again."""
        whole, *hidden = question.log_odds(self.output, self.calibration)
        falls = whole - np.array(hidden)
        shares = self.masks / np.maximum(self.masks.sum(axis=0), np.float32(1e-6))
        heat = np.tensordot(falls.astype(np.float32), shares, axes=1)
        heat[self.tensor < INK_FROM] = 0
        return HeatMap(question, heat, float(whole))


def masks_for(tensor: GreyImage) -> Field:
    """Return soft discs that together cover the ink, float32 (K, 28, 28), K at most MOST_MASKS.

    They lie as close together as so many can, at positions that depend on the framed ink alone.
    """
    for spacing in SPACINGS:
        masks = _discs(spacing)
        masks = masks[(masks * tensor).sum(axis=(1, 2)) >= LEAST_HIDDEN]
        if len(masks) <= MOST_MASKS:
            break
    return masks


@lru_cache(maxsize=len(SPACINGS))
def _discs(spacing: float) -> Field:
    """Return a soft disc at each position of a square lattice over the tensor."""
    steps = np.arange(FIELD / 2 % spacing, FIELD, spacing)
    middles = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 1, 2)
    distances = np.hypot(*np.moveaxis(pixel_centres(FIELD) - middles, -1, 0))
    discs = (MASK_RADIUS * spacing + SOFT_EDGE / 2 - distances) / SOFT_EDGE
    return np.asarray(discs.clip(0, 1), dtype=np.float32).reshape(-1, FIELD, FIELD)

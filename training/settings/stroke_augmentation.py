"""Defines how far and how often the strokes of training digits are varied."""

from __future__ import annotations

from dataclasses import dataclass


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

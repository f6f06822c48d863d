"""Defines how far training pictures are turned, stretched, slanted, shifted and bent."""

from __future__ import annotations

from dataclasses import dataclass


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

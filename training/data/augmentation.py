"""Varies pictures batch by batch: one smooth warp, and a thicker or thinner pen.

Rotation, shift, zoom, shear and elastic bending (P. Simard, D. Steinkraus, J. Platt, "Best
Practices for Convolutional Neural Networks Applied to Visual Document Analysis", ICDAR 2003) are
combined into one field of displacements, so that each picture is resampled only once.
"""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from training.settings.picture_augmentation import PictureAugmentation

Tensor = Any  # tensorflow has no types


def augment(pictures: Tensor, settings: PictureAugmentation, seed: Tensor) -> Tensor:
    """Vary (B, 28, 28, 1) float pictures in 0..1, depending only on the (2,) integer seed."""
    seeds = tf.random.split(seed, 3)
    pictures = _change_thickness(pictures, settings.thickness, seeds[0])
    where = _affine_places(pictures, settings, seeds[1])
    where += _elastic_displacements(pictures, settings, seeds[2])
    return _sample(pictures, where)


def _change_thickness(pictures: Tensor, most: float, seed: Tensor) -> Tensor:
    """Blend each picture with one whose pen is one pixel wider or narrower on each side.

    A thinner line would also be fainter; the gain makes its ink black again.
    """
    wider = tf.nn.max_pool2d(pictures, 3, 1, "SAME")
    narrower = -tf.nn.max_pool2d(-pictures, 3, 1, "SAME")
    share = tf.random.stateless_uniform([tf.shape(pictures)[0], 1, 1, 1], seed, -most, most)
    towards = tf.where(share > 0, wider, narrower)
    blended = pictures + tf.abs(share) * (towards - pictures)
    return tf.minimum(blended * (1.0 + tf.nn.relu(-share)), 1.0)


def _affine_places(pictures: Tensor, settings: PictureAugmentation, seed: Tensor) -> Tensor:
    """Return where each new pixel is sampled in the old picture, (B, H, W, 2) of y and x."""
    count, side = tf.shape(pictures)[0], pictures.shape[1]
    draws = tf.random.stateless_uniform([count, 6], seed, -1.0, 1.0)
    angle = draws[:, 0] * (settings.rotation * 3.141592653589793 / 180.0)
    zoom_y, zoom_x = tf.exp(draws[:, 1] * settings.zoom), tf.exp(draws[:, 2] * settings.zoom)
    shear = draws[:, 3] * settings.shear
    shift = draws[:, 4:6] * settings.shift
    rows = [
        tf.stack([zoom_y * tf.cos(angle), zoom_x * (shear * tf.cos(angle) - tf.sin(angle))], -1),
        tf.stack([zoom_y * tf.sin(angle), zoom_x * (shear * tf.sin(angle) + tf.cos(angle))], -1),
    ]
    matrix = tf.transpose(tf.stack(rows, axis=1), [0, 2, 1])
    line = tf.range(side, dtype=tf.float32) - (side - 1) / 2
    grid = tf.stack(tf.meshgrid(line, line, indexing="ij"), axis=-1)
    places = tf.einsum("hwc,bcd->bhwd", grid, matrix) + shift[:, None, None, :]
    return places + (side - 1) / 2


def _elastic_displacements(pictures: Tensor, settings: PictureAugmentation, seed: Tensor) -> Tensor:
    """Return smooth random displacements, (B, H, W, 2), drawn on a coarse grid and interpolated."""
    count, side, knots = tf.shape(pictures)[0], pictures.shape[1], settings.elastic_grid
    coarse = tf.random.stateless_normal([count, knots, knots, 2], seed, stddev=settings.elastic)
    return tf.image.resize(coarse, [side, side], "bicubic")


def _sample(pictures: Tensor, places: Tensor) -> Tensor:
    """Sample the pictures at fractional positions, bilinear, with paper outside."""
    padded = tf.pad(pictures, [[0, 0], [1, 1], [1, 1], [0, 0]])
    side = pictures.shape[1] + 2
    places = tf.clip_by_value(places + 1.0, 0.0, side - 1.001)
    corner = tf.floor(places)
    share = places - corner
    corner = tf.cast(corner, tf.int32)
    flat = tf.reshape(padded, [tf.shape(padded)[0], side * side, 1])
    first = corner[..., 0] * side + corner[..., 1]

    def at(offset: int) -> Tensor:
        return tf.gather(flat, first + offset, batch_dims=1)

    across, down = share[..., 1:2], share[..., 0:1]
    top = at(0) + across * (at(1) - at(0))
    bottom = at(side) + across * (at(side + 1) - at(side))
    return top + down * (bottom - top)

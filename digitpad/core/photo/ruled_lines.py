"""Ruled lines: the lines printed on ruled or squared paper, (nearly) straight from edge to edge.

The lines are found by sums along all nearly level paths across the picture: M. L. Brady, "A Fast
Discrete Approximation Algorithm for the Radon Transform", SIAM Journal on Computing 27, 1998.
Writing across them stays: a line is treated as paper that reflects less light, and its share is
divided out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from digitpad.core.arrays import Field, FloatArray, Mask
from digitpad.core.imaging.morphology import widened

ACROSS_PX = 512  # width of the copy that is searched for lines; a power of two
STEEPEST_RISE_PX = 128  # how far a line may rise across the copy: 14 degrees
SHORTEST = 0.08  # of ACROSS_PX: shorter paths through a corner of the picture prove nothing
FAINTEST_LINE = 0.02  # darkness of a line in the copy, where it is thinner than a pixel
NOISE_SPREADS = 3.0  # by which a line is darker than the paper
COVERED = 0.6  # share of a line's path that is dark, at least
BESIDE_PX = 5  # pixels within which the darkest path stands for all
LINES_APART = 0.025  # of the picture's width, between two lines, which never cross
MOST_TRIED = 300  # paths; squared paper held upright has some sixty lines
DARK_LINE = 0.25  # darkness of a line in the copy; twice that is ink, which counts as half a line

BLOCKS = 24  # parts of a line whose positions are measured separately
STRAY_OFF_LINE = 0.015  # of the width: how far a line may lie from the straight one
LINE_REFITS, OFF = 4, 2.0  # of a line's position; pixels off that halve a part's weight
BROADEST_LINE = 0.02  # of the width: half of the broadest line
UNBROKEN = 0.75  # share of a line's parts that are nearly as dark as most of it
FAINT_SHARE = 0.5  # of the line's usual darkness: a fainter part is a gap
END_PARTS = 2  # at either end, of which at least one is dark: digits end before the picture does


@dataclass(frozen=True)
class _Candidate:
    """A straight path across the copy: its height at the left edge and its rise to the right."""

    start: int
    rise: int
    score: float

    def meets(self, other: _Candidate, apart: float) -> bool:
        """Return whether the two paths come nearer to each other than `apart` anywhere."""
        left = self.start - other.start
        right = left + self.rise - other.rise
        return left * right <= 0 or min(abs(left), abs(right)) < apart


def printed_lines(darkness: Field, noise: float) -> Field:
    """Return how dark the lines printed on the paper are, (H, W); zero where there are none.

    `noise` is the spread of the paper's own darkness.
    """
    level = _level_lines(darkness, noise)
    rest = 1 - (1 - darkness) / (1 - level)
    upright = _level_lines(np.ascontiguousarray(rest.T), noise).T
    return np.asarray(1 - (1 - level) * (1 - upright), dtype=np.float32)


def print_line(printed: Field, darkness: Field, path: FloatArray, half: int) -> FloatArray:
    """Add the line along a path, (W,), to `printed`; return its darkness from side to side.

    It is searched up to `half` pixels above and below: the result is (2 * half + 1,).
    """
    profile = _profile(_band(darkness, path, half)[:, _is_inside(path, darkness)])
    _add(printed, path, half, profile)
    return profile


def _level_lines(darkness: Field, noise: float) -> Field:
    printed = np.zeros_like(darkness)
    found: list[_Candidate] = []
    for candidate in _candidates(darkness)[:MOST_TRIED]:
        is_new = not any(candidate.meets(other, LINES_APART * ACROSS_PX) for other in found)
        if is_new and _print(printed, darkness, candidate, noise):
            found.append(candidate)
    return printed


# Candidates


def _candidates(darkness: Field) -> list[_Candidate]:
    """Return paths from edge to edge that are dark nearly all along, the darkest first."""
    copy = _copy(darkness)
    falling = _darkest(copy)
    mirrored = _darkest(copy[::-1])
    rising = [_Candidate(len(copy) - 1 - one.start, -one.rise, one.score) for one in mirrored]
    return sorted(falling + rising, key=lambda candidate: -candidate.score)


def _copy(darkness: Field) -> Field:
    """Return a small copy, less the usual darkness of the paper."""
    height = max(8, round(darkness.shape[0] * ACROSS_PX / darkness.shape[1]))
    small = Image.fromarray(darkness).resize((ACROSS_PX, height), Image.Resampling.BOX)
    levels = np.asarray(small)
    return np.asarray(np.maximum(levels - np.median(levels), 0), dtype=np.float32)


def _darkest(copy: Field) -> list[_Candidate]:
    """Return paths that sink to the right and are darker than those beside them."""
    plain = np.where(copy > 2 * DARK_LINE, DARK_LINE / 2, np.minimum(copy, DARK_LINE)).astype(
        np.float32
    )
    sums = _sums_along(np.stack([_covered(copy), plain]))
    lengths = _lengths(len(copy))
    covered, dark = sums / np.maximum(lengths, 1)
    chosen = (covered >= COVERED) & (lengths >= SHORTEST * ACROSS_PX)
    chosen &= dark == widened(dark, BESIDE_PX)
    rises, starts = np.nonzero(chosen)
    scores = dark[rises, starts]
    return [
        _Candidate(int(start) - STEEPEST_RISE_PX, int(rise), float(score))
        for rise, start, score in zip(rises, starts, scores, strict=True)
    ]


def _covered(copy: Field) -> Field:
    """Return how clearly each pixel, or the one above or below, is dark: 0 = paper, 1 = clearly."""
    noise = 1.48 * float(np.median(np.abs(copy - np.median(copy))))
    dark = np.clip(copy / max(FAINTEST_LINE, NOISE_SPREADS * noise), 0, 1)
    beside = np.pad(dark, ((1, 1), (0, 0)))
    return np.asarray(np.maximum(np.maximum(beside[:-2], beside[2:]), dark))


def _lengths(height: int) -> Field:
    """Return how many pixels of each path lie in the copy, in the order of _sums_along."""
    rises = np.arange(STEEPEST_RISE_PX)[:, None]
    starts = np.arange(-STEEPEST_RISE_PX, height)
    # From where the path enters through the upper edge to where it leaves through the lower.
    slope = np.maximum(rises, 1) / ACROSS_PX
    enters = np.where(starts < 0, np.where(rises > 0, -starts / slope, ACROSS_PX), 0)
    leaves = np.where(rises > 0, (height - starts) / slope, ACROSS_PX)
    lengths = np.clip(leaves, 0, ACROSS_PX) - np.clip(enters, 0, ACROSS_PX)
    return np.asarray(np.maximum(lengths, 0), dtype=np.float32)


def _sums_along(pictures: Field) -> Field:
    """Return sums along paths from the left edge to the right that sink by 0..STEEPEST_RISE_PX - 1.

    Takes (N, H, ACROSS_PX) and returns (N, STEEPEST_RISE_PX, H + STEEPEST_RISE_PX): row r, column
    c is the path that begins c - STEEPEST_RISE_PX pixels below the top and sinks by r pixels.
    """
    sums = np.pad(pictures, ((0, 0), (STEEPEST_RISE_PX, STEEPEST_RISE_PX), (0, 0)))[:, None]
    rows = pictures.shape[1] + STEEPEST_RISE_PX
    while sums.shape[3] > 1:
        left, right = sums[..., 0::2], sums[..., 1::2]
        sinks = range(min(2 * sums.shape[1], STEEPEST_RISE_PX))
        sums = np.stack(
            [_joined(left[:, r // 2], right[:, r // 2], (r + 1) // 2) for r in sinks], axis=1
        )
    return np.asarray(sums[:, :, :rows, 0])


def _joined(left: Field, right: Field, below: int) -> Field:
    """Add the left halves of paths and the right ones, which begin `below` pixels lower."""
    both = left.copy()
    both[:, : left.shape[1] - below] += right[:, below:]
    return both


# Lines


def _print(printed: Field, darkness: Field, candidate: _Candidate, noise: float) -> bool:
    """Add the line along a candidate's path to `printed`; return whether there is one."""
    width = darkness.shape[1]
    rise = candidate.rise * (np.arange(width) + 0.5) / width
    path = (candidate.start + 0.5 + rise) * width / ACROSS_PX - 0.5
    for bent in (path + _bend(darkness, path), path):  # ink can mislead the first
        half = round(BROADEST_LINE * width) + 2
        inside = _is_inside(bent, darkness)
        band = _band(darkness, bent, half)[:, inside]
        if band.shape[1] >= BLOCKS:
            profile = _profile(band)
            if _is_line(band, profile, noise):
                _add(printed, bent, half, profile)
                return True
    return False


def _is_inside(path: FloatArray, darkness: Field) -> Mask:
    return np.asarray((path >= 0) & (path <= darkness.shape[0] - 1))


def _band(darkness: Field, path: FloatArray, half: int) -> Field:
    """Return the darkness up to `half` pixels above and below the path, (2 * half + 1, W)."""
    height, width = darkness.shape
    first = np.floor(path).astype(int)
    share = (path - first).astype(np.float32)
    rows = first + np.arange(-half, half + 1)[:, None]
    columns = np.arange(width)
    upper = darkness[np.clip(rows, 0, height - 1), columns]
    lower = darkness[np.clip(rows + 1, 0, height - 1), columns]
    return np.asarray(upper * (1 - share) + lower * share, dtype=np.float32)


def _bend(darkness: Field, path: FloatArray) -> FloatArray:
    """Return how far the line lies below a straight path in each column: a parabola.

    It is fitted to the middles of the line's parts. The farther off a part lies, the less it
    counts, since it may be ink (P. W. Holland, R. E. Welsch, "Robust regression using iteratively
    reweighted least-squares", 1977).
    """
    width = len(path)
    stray = round(STRAY_OFF_LINE * width) + 1
    means = _block_means(_band(darkness, path, stray + round(BROADEST_LINE * width) + 2))
    means = np.maximum(means - np.median(means, axis=0), 0)
    usual = np.median(means.max(axis=0))
    means = np.maximum(np.minimum(means, usual) - usual / 2, 0)  # ink is darker than lines
    sums = means.sum(axis=0) + 1e-9
    middles = (np.arange(len(means)) - len(means) // 2) @ means / sums
    weights = np.minimum(sums, np.median(sums)) + 1e-9
    weights = weights * (_block_means(_is_inside(path, darkness)[None].astype(np.float32))[0] > 0.9)
    along = (np.arange(BLOCKS) + 0.5) / BLOCKS * 2 - 1
    off = middles
    for _ in range(LINE_REFITS):
        counts = np.sqrt(weights / (1 + (off / OFF) ** 2)) + 1e-9
        fit = np.polynomial.Polynomial.fit(along, middles, 2, domain=(-1, 1), w=counts)
        off = fit(along) - middles
    x = (np.arange(width) + 0.5) / width * 2 - 1
    bend: FloatArray = np.clip(fit(x), -stray, stray)
    return bend


def _block_means(band: Field) -> Field:
    edges = np.linspace(0, band.shape[1], BLOCKS + 1).astype(int)
    sums = np.add.reduceat(band, edges[:-1], axis=1)
    return np.asarray(sums / np.diff(edges), dtype=np.float32)


def _profile(band: Field) -> FloatArray:
    """Return the line's darkness across its width, as it usually is along the line."""
    profile = np.median(band, axis=1)
    profile = np.maximum(profile - np.median(profile), 0)
    middle = int(profile.argmax())
    low = profile < 0.1 * profile[middle]
    before, after = np.flatnonzero(low[:middle]), np.flatnonzero(low[middle:])
    profile[: before[-1] if len(before) else 0] = 0
    profile[middle + (after[0] if len(after) else len(low)) :] = 0
    return np.asarray(profile, dtype=np.float64)


def _is_line(band: Field, profile: FloatArray, noise: float) -> bool:
    middle = int(profile.argmax())
    if profile[middle] < max(0.015, noise / 2):
        return False
    is_dark = _block_means(band[middle][None])[0] > FAINT_SHARE * profile[middle]
    return bool(
        is_dark.mean() >= UNBROKEN and is_dark[:END_PARTS].any() and is_dark[-END_PARTS:].any()
    )


def _add(printed: Field, path: FloatArray, half: int, profile: FloatArray) -> None:
    height, width = printed.shape
    rows = np.floor(path).astype(int) + np.arange(-half, half + 2)[:, None]
    columns = np.broadcast_to(np.arange(width), rows.shape)
    inside = (rows >= 0) & (rows < height)
    rows, columns = rows[inside], columns[inside]
    dark = np.interp(rows - path[columns], np.arange(-half, half + 1), profile)
    printed[rows, columns] = np.maximum(printed[rows, columns], dark.astype(np.float32))

"""Generates photos of digits on paper from pen strokes, as a camera would take them.

The strokes are written with a black pen, a blue pen or a pencil on a plain, ruled or squared sheet.
It lies a little askew under uneven light, sometimes with a shadow across it, and is photographed:
blur, sensor noise, JPEG. Everything comes from a random generator; nothing is chosen to suit the
recognizer.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.arrays import FloatArray
from training.data.datasets import PenSample
from training.data.digit_strings import SPACINGS, make_digit_strings

Grey = npt.NDArray[np.uint8]
Field = npt.NDArray[np.float32]  # one value for each pixel, (H, W)
Colour = tuple[float, float, float]  # reflected share of red, green and blue light
Line = list[tuple[float, float]]
Random = np.random.Generator
Range = tuple[float, float]

# Lengths are in sides (the photo's shorter one) unless said otherwise.
SIDE: Range = (360, 1200)  # pixels: from a picture in a message to half of a camera's
LONGER = 4 / 3  # the longer side: the format of cameras, upright or lying
DIGIT: Range = (0.15, 0.70)  # longest side of a single digit: a corner of a note, or all of it
NUMBER: Range = (0.45, 0.85)  # width of a number that somebody photographs to have it read
EDGE = 0.05  # from the photo's edge to the nearest ink
PEN: Range = (0.035, 0.16)  # of the digit's height: a biro's 0.3 mm on 8 mm, a felt pen's 1.3 mm
THINNEST = 1.6  # pixels; cameras do not show thinner lines

TURN = 8.0  # degrees: the most that sheet or camera are askew
PERSPECTIVE = 0.10  # how much closer one edge of the sheet may be than the other
CURL = 0.008  # the most that the middle of a line is bent, as paper is not flat
PIECE = 0.02  # length of the pieces in which lines are drawn, so that they bend

BLACK, BLUE, PENCIL = "black pen", "blue pen", "pencil"
PENS: dict[str, Colour] = {
    BLACK: (0.10, 0.10, 0.12),
    BLUE: (0.13, 0.22, 0.56),
    PENCIL: (0.36, 0.36, 0.38),
}
COVERS: dict[str, Range] = {  # how much of the paper the line covers, from photo to photo
    BLACK: (0.80, 1.00),
    BLUE: (0.70, 1.00),
    PENCIL: (0.35, 0.85),  # from a hard pencil's faint line to a soft one's
}
PRESSURE: dict[str, float] = {BLACK: 0.05, BLUE: 0.10, PENCIL: 0.20}  # spread along the line
GRAIN_SHOWS = 0.5  # share of a pencil's line that is missing where the paper's grain is low

PLAIN, RULED, SQUARED = "plain paper", "ruled paper", "squared paper"
SPACING: dict[str, Range] = {RULED: (0.9, 2.0), SQUARED: (0.5, 1.6)}  # in heights of a digit
PRINT: tuple[Colour, ...] = ((0.62, 0.76, 0.92), (0.72, 0.72, 0.74), (0.80, 0.70, 0.82))
PRINT_COVERS: Range = (0.5, 1.0)
PRINT_WIDTH: Range = (0.015, 0.04)  # of a digit's height: 0.1 to 0.3 mm

PAPER: Range = (0.85, 0.98)  # reflected share of the light
TINT = 0.03  # spread of this share between the colours: no paper or lamp is white
GRAIN: Range = (0.002, 0.012)  # spread of the share from pixel to pixel
EXPOSURE: Range = (0.75, 1.00)  # lightness of the photo's brightest point
GRADIENT: Range = (0.0, 0.45)  # share of light that is lost from one end of the photo to the other
SHADOWED = 0.4  # share of photos with a shadow, of a hand or of the photographer
SHADE: Range = (0.35, 0.75)  # share of the light that is left in a shadow
SOFTNESS: Range = (0.004, 0.08)  # width of a shadow's edge

BLUR: Range = (0.0005, 0.0022)  # spread of the blur: from half a pixel to a shaking hand
NOISE: Range = (1.0, 6.0)  # grey levels of 255 at the brightest point: daylight to lamp light
QUALITY = (40, 92)  # of the JPEG: from a messenger's to a camera's


@dataclass(frozen=True)
class Photo:
    """A photo as the recognizer gets it, the number in it, and what makes it hard to read."""

    picture: Grey
    text: str
    pen: str
    paper: str
    is_shadowed: bool


@dataclass(frozen=True)
class _Scene:
    """A sheet under the camera: its size in pixels, and the mapping from paper to pixels."""

    width: int
    height: int
    view: FloatArray  # (3, 3) homography
    bend: float  # pixels

    @property
    def side(self) -> int:
        return min(self.width, self.height)

    def seen(self, line: FloatArray) -> FloatArray:
        """Map the (N, 2) points of a line on paper, in pixels, to the photo."""
        places = np.column_stack([line, np.ones(len(line))]) @ self.view.T
        flat: FloatArray = places[:, :2] / places[:, 2:]
        arch = 1 - (2 * flat[:, 0] / self.width - 1) ** 2
        return flat + np.column_stack([np.zeros(len(flat)), self.bend * arch])


def photograph_digit(samples: list[PenSample], random: Random) -> Photo:
    """Return a photo of one of the samples."""
    sample = samples[int(random.integers(len(samples)))]
    return photograph(sample.strokes, str(sample.label), random)


def photograph_number(samples: list[PenSample], random: Random) -> Photo:
    """Return a photo of a number in one row, in the digits of one writer."""
    [number] = make_digit_strings(samples, SPACINGS[0], 1, random)
    return photograph(number.strokes, number.text, random)


def photograph(strokes: list[FloatArray], text: str, random: Random) -> Photo:
    """Return a photo of these strokes: y down, any unit."""
    scene = _scene(random)
    lines, tall = _written(strokes, len(text), scene, random)
    pen, paper = _one_of(random, tuple(PENS)), _one_of(random, (PLAIN, RULED, SQUARED))
    grain = random.standard_normal((scene.height, scene.width), dtype=np.float32)
    light = _sheet(grain, random)
    if paper != PLAIN:
        light *= _print(scene, paper, tall, random)
    light *= _ink(scene, lines, tall, pen, grain, random)
    is_shadowed = random.random() < SHADOWED
    light *= _lighting(scene, is_shadowed, random)[:, :, None]
    return Photo(_taken(light, scene, random), text, pen, paper, is_shadowed)


def _between(limits: Range, random: Random) -> float:
    return float(random.uniform(*limits))


def _evenly_in_ratio(limits: Range, random: Random) -> float:
    """Return a value between the limits, with a uniform logarithm."""
    low, high = limits
    return math.exp(random.uniform(math.log(low), math.log(high)))


def _one_of(random: Random, names: Sequence[str]) -> str:
    return names[int(random.integers(len(names)))]


# Positions


def _scene(random: Random) -> _Scene:
    short = round(_evenly_in_ratio(SIDE, random))
    long = round(short * LONGER)
    width, height = (short, long) if random.random() < 0.5 else (long, short)
    angle = math.radians(random.uniform(-TURN, TURN))
    cos, sin = math.cos(angle), math.sin(angle)
    turn = np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
    tilt = np.eye(3)
    tilt[2, :2] = random.uniform(-PERSPECTIVE, PERSPECTIVE, 2) / (width, height)
    middle = np.array([[1.0, 0.0, width / 2], [0.0, 1.0, height / 2], [0.0, 0.0, 1.0]])
    view = middle @ tilt @ turn @ np.linalg.inv(middle)
    return _Scene(width, height, view, random.uniform(-CURL, CURL) * short)


def _written(
    strokes: list[FloatArray], digits: int, scene: _Scene, random: Random
) -> tuple[list[FloatArray], float]:
    """Return the strokes in pixels of the photo, all within it, and the height of a digit."""
    corners = np.concatenate(strokes)
    low, extent = corners.min(axis=0), np.maximum(np.ptp(corners, axis=0), 1e-9)
    if digits == 1:
        scale = scene.side * _evenly_in_ratio(DIGIT, random) / extent.max()
    else:
        share = _between(NUMBER, random)
        scale = share * min(scene.width / extent[0], scene.height / extent[1])
    middle = np.array([scene.width, scene.height]) / 2
    lines = [scene.seen((line - low - extent / 2) * scale + middle) for line in strokes]
    seen = np.concatenate(lines)
    edge = EDGE * scene.side
    room = np.array([scene.width, scene.height]) - edge - seen.max(axis=0)
    least = np.minimum(edge - seen.min(axis=0), room)
    move = random.uniform(least, np.maximum(room, least))
    tall = float(extent.max() if digits == 1 else extent[1]) * scale
    return [line + move for line in lines], tall


# Reflectance: the reflected share of the light, (H, W, 3)


def _sheet(grain: Field, random: Random) -> Field:
    tint = _between(PAPER, random) + random.uniform(-TINT, TINT, 3)
    sheet = np.minimum(tint, 1.0)[None, None, :] + _between(GRAIN, random) * grain[:, :, None]
    return np.asarray(sheet, dtype=np.float32)


def _print(scene: _Scene, paper: str, tall: float, random: Random) -> Field:
    spacing = tall * _between(SPACING[paper], random)
    width = max(1.0, tall * _between(PRINT_WIDTH, random))
    lines = _rules(scene, spacing, random)
    if paper == SQUARED:
        lines += [line[:, ::-1] for line in _rules(_lying(scene), spacing, random)]
    covered = _drawn([scene.seen(line) for line in lines], width, scene)
    colour = np.array(PRINT[int(random.integers(len(PRINT)))], dtype=np.float32)
    covered = covered * np.float32(_between(PRINT_COVERS, random))
    return 1 - covered[:, :, None] * (1 - colour)


def _lying(scene: _Scene) -> _Scene:
    return _Scene(scene.height, scene.width, scene.view, scene.bend)


def _rules(scene: _Scene, spacing: float, random: Random) -> list[FloatArray]:
    """Return horizontal lines across the sheet and beyond the photo."""
    beyond = max(scene.width, scene.height) * 0.3
    x = np.arange(-beyond, scene.width + beyond, PIECE * scene.side)
    first = -beyond + random.uniform(0, spacing)
    heights = np.arange(first, scene.height + beyond, spacing)
    return [np.column_stack([x, np.full(len(x), y)]) for y in heights]


def _ink(
    scene: _Scene, lines: list[FloatArray], tall: float, pen: str, grain: Field, random: Random
) -> Field:
    width = max(THINNEST, tall * _evenly_in_ratio(PEN, random))
    covered = _drawn(lines, width, scene) * np.float32(_between(COVERS[pen], random))
    covered *= 1 - np.abs(_cloud(scene, 2 * width, random)) * PRESSURE[pen]
    if pen == PENCIL:
        covered *= 1 - GRAIN_SHOWS * (grain > 1.0)
    colour = np.array(PENS[pen], dtype=np.float32)
    return np.asarray(1 - np.clip(covered, 0, 1)[:, :, None] * (1 - colour), dtype=np.float32)


def _drawn(lines: list[FloatArray], width: float, scene: _Scene) -> Field:
    """Return how much of each pixel a round pen covers, 0..1."""
    finer = 3 if width < 6 else 2  # thin lines need finer sampling
    picture = Image.new("L", (scene.width * finer, scene.height * finer))
    brush = ImageDraw.Draw(picture)
    pen = width * finer
    for line in lines:
        points: Line = [(float(x), float(y)) for x, y in line * finer]
        if len(points) > 1:
            brush.line(points, fill=255, width=max(1, round(pen)))
        for x, y in points:
            brush.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=255)
    return np.asarray(picture.reduce(finer), dtype=np.float32) / np.float32(255)


def _cloud(scene: _Scene, size: float, random: Random) -> Field:
    """Return smooth noise of spread about 1, whose clouds have this width in pixels."""
    small = random.standard_normal(
        (math.ceil(scene.height / size) + 1, math.ceil(scene.width / size) + 1)
    )
    cloud = Image.fromarray(small.astype(np.float32))
    return np.asarray(cloud.resize((scene.width, scene.height), Image.Resampling.BICUBIC))


# Light and camera


def _lighting(scene: _Scene, is_shadowed: bool, random: Random) -> Field:
    """Return how much light falls on each pixel, 0..1."""
    rows, columns = np.mgrid[-1 : 1 : scene.height * 1j, -1 : 1 : scene.width * 1j]
    angle = random.uniform(0, 2 * math.pi)
    along = (math.cos(angle) * columns + math.sin(angle) * rows) / math.sqrt(2)
    light = 1 - _between(GRADIENT, random) * (along + 1) / 2
    if is_shadowed:
        light = light * _shadow(scene, random)
    return np.asarray(light * _between(EXPOSURE, random), dtype=np.float32)


def _shadow(scene: _Scene, random: Random) -> Field:
    """Return a shadow over some of the photo: a triangle, partly outside, with a soft edge."""
    corners = random.uniform(-0.4, 1.4, (3, 2)) * (scene.width, scene.height)
    mask = Image.new("L", (scene.width, scene.height))
    ImageDraw.Draw(mask).polygon([(float(x), float(y)) for x, y in corners], fill=255)
    soft = mask.filter(ImageFilter.GaussianBlur(_evenly_in_ratio(SOFTNESS, random) * scene.side))
    left = _between(SHADE, random)
    return np.asarray(1 - (1 - left) * np.asarray(soft, dtype=np.float32) / 255, dtype=np.float32)


def _taken(light: Field, scene: _Scene, random: Random) -> Grey:
    """Return the photo as read from a file: blurred, noisy, compressed as JPEG, and grey."""
    image = Image.fromarray(np.clip(light * 255, 0, 255).astype(np.uint8))
    image = image.filter(ImageFilter.GaussianBlur(_between(BLUR, random) * scene.side))
    levels = np.asarray(image, dtype=np.float32)
    # Noise grows with the square root of the light; nearly a third of it remains in the dark.
    spread = np.float32(_between(NOISE, random)) * np.sqrt(
        levels / np.float32(280) + np.float32(0.09)
    )
    levels = levels + spread * random.standard_normal(levels.shape, dtype=np.float32)
    return _packed(np.clip(np.round(levels), 0, 255).astype(np.uint8), random)


def _packed(colours: npt.NDArray[np.uint8], random: Random) -> Grey:
    file = io.BytesIO()
    quality = int(random.integers(*QUALITY, endpoint=True))
    Image.fromarray(colours).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file).convert("L"))

"""Names for the arrays that pass between packages, for type checkers and readers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Box = tuple[float, float, float, float]  # left, top, right, bottom

Grey = npt.NDArray[np.uint8]  # (H, W): a grey picture; in pictures of ink, 0 = paper and 255 = ink
Colours = npt.NDArray[np.uint8]  # (H, W, 3): red, green and blue
GreyImage = npt.NDArray[np.float32]  # (H, W) or (N, H, W): ink from 0 = none to 1
Mask = npt.NDArray[np.bool_]  # (H, W)
Field = npt.NDArray[np.float32]  # (H, W): a value for each pixel
FloatArray = npt.NDArray[np.float64]  # (N, 2) if it is a polyline
IntArray = npt.NDArray[np.int64]
Strokes = list[FloatArray]

Logits = npt.NDArray[np.float32]  # (N, 10)
Probabilities = npt.NDArray[np.float32]  # (10,)
Labels = npt.NDArray[np.int64]  # (N,) digits; or (H, W) numbers of connected components, 0 = none

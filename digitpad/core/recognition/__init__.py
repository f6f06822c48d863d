"""From ink to a reading: framing, segmentation and what the network's output means."""

# Raise it whenever the same ink would give a different tensor: models and records name it. It is
# here because code that only records it does not need numpy, as framing does.
FRAMING_VERSION = 1

"""From ink to a reading: framing, segmentation and what the network's output means."""

# Raise it whenever the same ink would give another tensor: models and records name it. It stands
# here because those that only record it do without numpy, which framing needs.
FRAMING_VERSION = 1

"""From ink to a reading: framing, segmentation and what the network's output means."""

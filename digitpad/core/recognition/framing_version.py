"""The version of framing, on its own: who only records it does without what framing needs."""

FRAMING_VERSION = 1  # raise it whenever the same ink would give another tensor: models record it

"""Trains and measures DigitPad's network: `python -m training`. Needs the `training` extra."""

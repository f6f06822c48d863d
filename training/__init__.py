"""How DigitPad's network is made: `python -m training`. Needs the `training` extra."""

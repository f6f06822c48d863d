"""Everything that DigitPad reads from and writes to disk."""

"""What DigitPad writes for other programs, and reads back.

Qt is imported by what writes and by the runner only; `digitpad predict` reads without it.
"""

"""Unusual but unambiguous forms of digits: drawings that nobody takes for any other digit.

They are drawn by hand and eye, and know nothing of what the network learns from. A drawing may be
changed because people doubt what it is, but never because the network does.
"""

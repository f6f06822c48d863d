"""Run work on other threads than the GUI's, with QtCore alone."""

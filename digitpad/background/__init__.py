"""Run work off the GUI thread, with QtCore alone."""

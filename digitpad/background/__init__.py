"""Work off the GUI thread: QtCore only, no widgets."""

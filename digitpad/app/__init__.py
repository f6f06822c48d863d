"""The composition root: builds the parts of the program, connects them, and starts and ends a session."""

"""The main window, the preferences window and the error dialog."""

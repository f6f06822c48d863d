"""Opening a picture, choosing a region of it, and whole sheets."""

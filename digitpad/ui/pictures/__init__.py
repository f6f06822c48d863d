"""Windows for opening a picture, choosing a region of it, and reading whole sheets."""

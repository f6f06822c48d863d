"""Load picture files on a thread of their own."""

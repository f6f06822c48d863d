"""Keep the history of drawings in an SQLite file, on a thread of its own."""

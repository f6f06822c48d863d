"""The rows of the history: their table, cells, small pictures and labels."""

"""What the history keeps of a drawing, and how it is corrected, searched and counted."""

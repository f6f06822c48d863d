"""Class mode: the quiz on the whole screen."""

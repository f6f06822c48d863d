"""What the window answers: the digit or number, the bars, and their correction."""

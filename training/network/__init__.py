"""The networks: their layers, their training, and the files that the program runs."""

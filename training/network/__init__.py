"""The networks: their layers, how they learn, and how they become files the program runs."""

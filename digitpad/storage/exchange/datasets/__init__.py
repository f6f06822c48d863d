"""The formats of data sets: many labelled digits in a file."""

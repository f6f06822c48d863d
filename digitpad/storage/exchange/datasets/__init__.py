"""Read and write the formats of data sets, with many labelled digits in a file."""

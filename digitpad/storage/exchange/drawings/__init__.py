"""Read and write the formats of single drawings."""

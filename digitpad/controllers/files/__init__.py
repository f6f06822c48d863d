"""What goes out to files and comes in from them: drawings, pictures, data sets."""

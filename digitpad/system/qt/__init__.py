"""Start Qt, guard the program against its errors, and clean up after it."""

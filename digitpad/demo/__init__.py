"""The demo: a scripted pen, and the films and times that it records."""

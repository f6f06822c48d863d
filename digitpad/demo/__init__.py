"""The scripted pen and what it records."""

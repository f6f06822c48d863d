"""What belongs to the computer rather than to handwriting: folders, locks, logs, languages, displays."""

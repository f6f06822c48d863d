"""What belongs to the computer: folders, locks, logs, languages, displays, the end of it all."""

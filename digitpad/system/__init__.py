"""Deal with the computer: folders, locks, logs, languages, displays and crashes."""

"""Records of finished drawings: how they are labelled, searched and counted."""

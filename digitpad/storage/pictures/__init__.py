"""Picture files, opened on a thread of their own."""

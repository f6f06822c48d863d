"""Figures of merit by subject: what is read right, by whom, when drawn how, and how fast."""

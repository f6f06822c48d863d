"""Finds the ink in photos and screenshots."""

"""The windows and widgets that the user sees and touches."""

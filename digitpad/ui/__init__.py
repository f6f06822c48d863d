"""What the user sees and touches: Qt widgets."""

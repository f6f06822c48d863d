"""How Qt is started, guarded and cleaned up after."""

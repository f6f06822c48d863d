"""Explanations: why a reading is what it is, found by asking the network about changed ink."""

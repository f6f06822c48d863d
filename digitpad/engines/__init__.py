"""Run the network. A model runtime is imported only when its engine is loaded."""

ENGINES = ("litert", "keras")

"""How good a network is: figures, the report and the model card."""

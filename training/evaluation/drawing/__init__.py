"""The pictures beside the report."""

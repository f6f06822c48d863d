"""Charts that several windows share."""

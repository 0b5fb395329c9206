"""What agreements have used so far, for the live meter on devices."""

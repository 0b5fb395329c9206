"""The pages on which managers review what technicians submitted, and technicians see their own days."""

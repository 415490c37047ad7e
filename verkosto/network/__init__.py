"""A Survey becomes Networks; figures of networks and of actors."""

"""Invented surveys with known answers, and the script that makes them."""

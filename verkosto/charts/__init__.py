"""Figures become charts and maps. Nothing here knows Streamlit; only ``takeaway`` knows pyvis."""

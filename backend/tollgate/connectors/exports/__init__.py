"""Exports of project and accounting systems (CSV, XLSX) read safely into plain records."""

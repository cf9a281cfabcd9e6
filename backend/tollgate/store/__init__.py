"""The only SQL: tables, bulk writers, queries for screens, migrations and guards."""

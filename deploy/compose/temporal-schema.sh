#!/bin/sh
# Before every start of the server: Temporal's two databases, made or brought up to date. SQL_PASSWORD is read by the tool.
set -eu
for database in temporal visibility; do
  name=temporal
  [ "$database" = temporal ] || name=temporal_visibility
  tool() { temporal-sql-tool --plugin postgres12 --ep "$POSTGRES_SEEDS" -u "$POSTGRES_USER" -p 5432 --db "$name" "$@"; }
  tool create
  tool setup-schema -v 0.0
  tool update-schema --schema-name "postgresql/v12/$database"
done

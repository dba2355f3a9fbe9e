#!/bin/sh
# At the first start of PostgreSQL: Temporal's own login. It makes its two databases and sees no other.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set password="$TEMPORAL_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'password';
REVOKE CONNECT ON DATABASE journey FROM PUBLIC;
SQL

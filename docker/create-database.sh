#!/bin/sh
# Run once by the PostgreSQL image: the application's role owns its database and has no power over the server.
set -eu
psql --username="$POSTGRES_USER" --set=ON_ERROR_STOP=1 --set=password="$(cat /run/secrets/database-application)" <<'SQL'
create role thidua login password :'password';
create database thidua owner thidua;
SQL

#!/usr/bin/env bash
# Creates the database of each service and its two users; MySQL's image runs it once, on an empty data folder.
set -euo pipefail

# The rights of the migration user on its own database, which it may grant to others.
rights='SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW'

quoted() {
  printf "'%s'" "$(sed "s/[\\\\']/\\\\&/g" <<<"$1")"
}

# provide DATABASE MIGRATION_PASSWORD SERVICE_PASSWORD
provide() {
  # The service user has no right here: migrations grant it each table.
  cat <<SQL
CREATE DATABASE $1 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER '$1_migration'@'%' IDENTIFIED BY $(quoted "$2");
CREATE USER '$1_service'@'%' IDENTIFIED BY $(quoted "$3");
GRANT $rights ON $1.* TO '$1_migration'@'%' WITH GRANT OPTION;
SQL
}

{
  provide funds "$FUNDS_MIGRATION_PASSWORD" "$FUNDS_SERVICE_PASSWORD"
  provide industry_park "$INDUSTRY_PARK_MIGRATION_PASSWORD" "$INDUSTRY_PARK_SERVICE_PASSWORD"
  provide livelihood "$LIVELIHOOD_MIGRATION_PASSWORD" "$LIVELIHOOD_SERVICE_PASSWORD"
} | mysql --defaults-extra-file=<(printf '[client]\npassword="%s"\n' "$MYSQL_ROOT_PASSWORD") --user=root

#!/bin/sh
# Brings PostgreSQL for the storage tests: Debian's package where we are root. Failing is no error:
# the tests then say plainly that they were skipped.
for initdb in /usr/lib/postgresql/*/bin/initdb; do
    [ -x "$initdb" ] && exit 0
done
command -v initdb >/dev/null && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql >/dev/null && exit 0
fi
echo "No PostgreSQL: the storage tests run on SQLite only."
exit 0

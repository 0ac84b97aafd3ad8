#!/bin/sh
# Brings Chromium for the browser tests: Debian's package where we are root, else Playwright's own
# build. Failing is no error: the tests then say plainly that they were skipped.
python=${1:-python3}
command -v chromium >/dev/null && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-color-emoji fonts-dejavu-core >/dev/null && exit 0
fi
"$python" -m playwright install chromium || echo "No Chromium: the browser tests will be skipped."
exit 0

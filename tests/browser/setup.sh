#!/bin/sh
# A Chromium for the browser tests: the one that is here, or the distribution's where we may install it.
# Without one the browser tests are skipped; in CI (CI is set) that is a failure.
set -eu

find_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" >/dev/null 2>&1 && return
    done
    for path in "${VERKOSTO_CHROMIUM:-}" \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        [ -n "$path" ] && [ -x "$path" ] && return
    done
    return 1
}

find_browser && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing chromium for the browser tests ..."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
    find_browser && exit 0
fi

echo "The browser tests need Chromium or Chrome, and none was found. Install one (Debian, Ubuntu: apt install chromium)" >&2
echo "or name it in VERKOSTO_CHROMIUM. Until then they are skipped." >&2
[ -z "${CI:-}" ]

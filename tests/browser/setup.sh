#!/bin/sh
# What the browser tests need beside Python: a Chromium, and the one library that Playwright's driver
# expects of the system. Whatever is missing comes from the distribution where we may install it.
# Without them the browser tests are skipped; in CI (CI is set) that is a failure.
#
# setup.sh [PYTHON]    PYTHON is the interpreter that has Playwright
set -eu
python=${1:-.venv/bin/python}

browser_is_here() {
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

driver_runs() {
    "$python" -m playwright --version >/dev/null 2>&1
}

missing=
browser_is_here || missing="chromium"
driver_runs || missing="$missing libatomic1"
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing for the browser tests: $missing"
    apt-get update -qq
    # shellcheck disable=SC2086  # words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 || true
    browser_is_here && driver_runs && exit 0
fi

browser_is_here || echo "The browser tests need Chromium or Chrome: install one (Debian, Ubuntu: apt install chromium)
or name it in VERKOSTO_CHROMIUM." >&2
driver_runs || echo "Playwright's driver does not start: $python -m playwright --version says why
(Debian, Ubuntu: apt install libatomic1)." >&2
[ -z "${CI:-}" ] || exit 1
echo "Until then the browser tests are skipped." >&2

#!/bin/sh
# Voikko, which knows the base forms of Finnish words: packages of the system (packages.txt, which Streamlit's
# Community Cloud reads too). They are put in where we may; without them simplemma does the work.
#
# packages.sh [PYTHON]    PYTHON is the interpreter that has libvoikko. Fails only in CI (CI is set).
set -eu
python=${1:-.venv/bin/python}
here=$(dirname "$0")
list=$here/packages.txt

voikko_loads() {
    PYTHONPATH="$here" "$python" -c 'from verkosto.instruments.words.voikko import voikko_loads as loads; raise SystemExit(not loads())'
}

install() {
    # shellcheck disable=SC2046  # words on purpose
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(cat "$list") >/dev/null 2>&1
}

voikko_loads && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing $(tr '\n' ' ' <"$list")..."
    install || { apt-get update -qq -o Acquire::Retries=0 -o Acquire::http::Timeout=20 >/dev/null 2>&1 && install; } || true
    voikko_loads && exit 0
fi

echo "Finnish words are looked up with simplemma, for Voikko is not installed (Debian, Ubuntu: apt install libvoikko1 voikko-fi; macOS: brew install libvoikko)." >&2
[ -z "${CI:-}" ]

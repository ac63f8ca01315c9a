#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything with warnings as errors, and runs every test.
#   ./test.sh [ctest arguments …]      for example: ./test.sh -R tst_limits
#   ./test.sh --long [ctest …]         also the long part of the safety tests (hours; without it: minutes)
#   PRESET=asan ./test.sh              the same under the address and undefined-behaviour sanitizers
#   PRESET=tsan ./test.sh              what runs on threads, under the thread sanitizer
set -euo pipefail
cd "$(dirname "$0")"
if [ "${1:-}" = --long ]; then
    export SHORTLIST_LONG=1 # what the tests ask for (tests/support/longtests.h)
    shift
    set -- --timeout 14400 "$@"
fi
source .ci/setup.sh
install_missing "${SHORTLIST_BUILD_PACKAGES[@]}" "${SHORTLIST_RUN_PACKAGES[@]}" "${SHORTLIST_TEST_PACKAGES[@]}"
[ -z "${SHORTLIST_LONG:-}" ] || install_missing "${SHORTLIST_LONG_PACKAGES[@]}" || true

# The tests run under a locale that is nobody's default here, so that a forgotten QLocale shows.
if ! locale -a 2>/dev/null | grep -qi '^de_DE\.utf-\?8$'; then
    $([ "$(id -u)" -eq 0 ] || echo sudo) localedef -i de_DE -f UTF-8 de_DE.UTF-8
fi

readonly preset="${PRESET:-dev}"
cmake --preset "$preset"
cmake --build --preset "$preset"
# What was tried, and how often it held: kept by the tests that try a great many things (tests/support/figuresfile.h).
readonly figures="build/$preset/figures"
rm -rf "$figures"
print_figures() {
    [ -d "$figures" ] || return 0
    echo "== figures${SHORTLIST_LONG:+ of the long run}: faults injected and survived, inputs tried"
    for file in "$figures"/*.txt; do
        echo "$(basename "$file" .txt)"
        awk '!seen[$0]++ { print "  " $0 }' "$file"
    done
    if [ -f build/fuzz/figures.txt ]; then # of tests/fuzz/run
        echo "last fuzzing: executions"
        sed 's/^/    /' build/fuzz/figures.txt
    fi
    if [ -s build/fuzz/ledger.tsv ]; then
        echo "fuzzing so far: executions"
        tests/fuzz/ledger | sed 's/^/    /'
    fi
}
trap print_figures EXIT
ctest --preset "$preset" -j "$(nproc)" "$@"

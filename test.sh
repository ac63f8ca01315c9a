#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything with warnings as errors, and runs every test.
#   ./test.sh [ctest arguments …]      for example: ./test.sh -R tst_limits
#   PRESET=asan ./test.sh              the same under the address and undefined-behaviour sanitizers
set -euo pipefail
cd "$(dirname "$0")"
source .ci/setup.sh
install_missing "${SHORTLIST_BUILD_PACKAGES[@]}" "${SHORTLIST_RUN_PACKAGES[@]}" "${SHORTLIST_TEST_PACKAGES[@]}"

# The tests run under a locale that is nobody's default here, so that a forgotten QLocale shows.
if ! locale -a 2>/dev/null | grep -qi '^de_DE\.utf-\?8$'; then
    $([ "$(id -u)" -eq 0 ] || echo sudo) localedef -i de_DE -f UTF-8 de_DE.UTF-8
fi

readonly preset="${PRESET:-dev}"
cmake --preset "$preset"
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc)" "$@"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and starts Shortlist on the bundled sample postings, in a database of their own.
# Without a display it does the same job headless: prints the list and the slots, and writes pictures of the window.
set -euo pipefail
cd "$(dirname "$0")"
source .ci/setup.sh
install_missing "${SHORTLIST_BUILD_PACKAGES[@]}" "${SHORTLIST_RUN_PACKAGES[@]}"

cmake --preset release
cmake --build --preset release

readonly bin=build/release/bin
readonly database="$PWD/build/samples/samples.db"
# Chromium refuses to start its sandbox as root; the program itself would show the plain text view instead.
[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1

if [ ! -e "$database" ]; then
    "$bin/shortlist-cli" --db "$database" import resources/samples
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/shortlist" --db "$database"
fi

echo
echo "There is no display: this is the same job without a window."
echo
"$bin/shortlist-cli" --db "$database" list
echo
"$bin/shortlist-cli" --db "$database" limits
echo
readonly pictures="$PWD/build/samples/pictures"
# What Chromium says about a machine without a graphics card is of interest only where the pictures fail.
if ! log=$(QT_QPA_PLATFORM=offscreen "$bin/shortlist-screenshots" --samples resources/samples --output "$pictures" 2>&1)
then
    printf '%s\n' "$log" >&2
    exit 1
fi
echo "Pictures of the window: $pictures"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing of the named Debian packages. Sourced by test.sh and run.sh.

readonly SHORTLIST_BUILD_PACKAGES=(
    cmake g++ mold ninja-build pkg-config
    qt6-base-dev qt6-base-private-dev qt6-webengine-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libdtl-dev libgmime-3.0-dev libgumbo-dev libical-dev libpcre2-dev libpoppler-cpp-dev libseccomp-dev
    libsimdjson-dev libsqlite3-dev libuchardet-dev nettle-dev zlib1g-dev
)
readonly SHORTLIST_RUN_PACKAGES=(fonts-inter fonts-noto-core qt6-translations-l10n qt6-wayland)
# The runtimes of the sanitizers and of libFuzzer are only recommended by clang.
readonly SHORTLIST_FUZZ_PACKAGES=(clang-14 clang libclang-rt-14-dev)
readonly SHORTLIST_BENCH_PACKAGES=(libbenchmark-dev libxcb-damage0-dev libxml2-dev python3 sqlite3 xdotool xvfb)
readonly SHORTLIST_TEST_PACKAGES=(appstream at-spi2-core clang-format dbus dbus-daemon desktop-file-utils
    gir1.2-atspi-2.0 git locales python3-gi strace xvfb)
# For ./test.sh --long alone: a spreadsheet that opens our tables. It is large; what wants it says so where it is not here.
readonly SHORTLIST_LONG_PACKAGES=(libreoffice-calc-nogui)

# install_missing PACKAGE…
install_missing() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Please install these packages and start again: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    # A package list that is older than the mirror names files that are gone: always refresh it first.
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" \
        >/dev/null
}

# The compiler's cache, where there is one, makes a second build a matter of seconds.
if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_SLOPPINESS=pch_defines,time_macros
fi

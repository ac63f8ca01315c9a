#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shortlist developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the benchmarks, measures Shortlist over 100,000 generated postings and, in the same run, the limits and
# programs it is compared with, and prints every figure with its ratio and goal. docs/performance.md says more.
#   ./bench.sh [--postings N] [--perf FOLDER] [--json FILE] [store|window|commands|start|import …]
set -euo pipefail
cd "$(dirname "$0")"
source .ci/setup.sh
install_missing "${SHORTLIST_BUILD_PACKAGES[@]}" "${SHORTLIST_BENCH_PACKAGES[@]}"
cmake --preset bench >/dev/null
cmake --build --preset bench --target bench_import bench_store bench_window bench_actions bench_compare shortlist shortlist-cli
export QTWEBENGINE_DISABLE_SANDBOX=1 # the benchmarks show generated postings only, and may run as root
exec tests/benchmarks/run.py "$@"

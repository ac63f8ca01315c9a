// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// Fails with the reason when a Result (a variable, not a call) holds an error.
#define VERIFY_OK(result) QVERIFY2(bool(result), (result) ? "" : qPrintable((result).error().detail))

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/evidence.h"
#include "models/policy/evidencepack.h"

#include <QString>
#include <QTimeZone>

namespace Shortlist {

/// The overview of an application: facts, limits, history, dates, notes, and what the folder holds. Black on white: it
/// is printed. `description` is the posting's, escaped or cleaned already; empty where it is a page of its own.
QString evidenceHtml(const Evidence &evidence, const QString &description, const QTimeZone &own);

/// The pages of the folder, which run and load nothing.
QByteArray evidenceIndex(const Evidence &evidence, const QTimeZone &own);
QByteArray evidencePage(const Evidence &evidence, const QString &description);

} // namespace Shortlist

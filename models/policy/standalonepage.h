// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Shortlist {

/// What a page that leaves the program is made of.
struct StandalonePage
{
    QString language; ///< BCP 47
    QString title;    ///< plain text
    QByteArray style; ///< the one style sheet; UTF-8
    QString body;     ///< HTML, everything of a posting already escaped or cleaned
};

/// The page as an HTML document that runs and loads nothing: its content security policy names the style sheet by its
/// hash, so that nothing in the body can bring another. https://www.w3.org/TR/CSP3/#external-hash
QString html(const StandalonePage &page);

} // namespace Shortlist

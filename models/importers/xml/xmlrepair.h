// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Shortlist {

struct XmlRepair
{
    QString text;
    QStringList faults; ///< English, what was repaired; empty where nothing was
};

/// `text` with the faults repaired that feeds have: names of tags whose case differs become lower case, bare ampersands
/// and "<" that starts no tag are escaped, characters that XML forbids are left out. CDATA, comments and instructions
/// stay as they are. Linear.
XmlRepair repairedXml(const QString &text);

} // namespace Shortlist

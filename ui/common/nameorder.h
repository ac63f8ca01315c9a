// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QString>

namespace Shortlist {

/// Names in the order of the user's language: "Ähre" stands with A in German and behind Z in Swedish, "Team 9" before
/// "Team 10".
class NameOrder
{
public:
    NameOrder()
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_collator.setNumericMode(true);
    }

    bool operator()(const QString &one, const QString &other) const { return m_collator.compare(one, other) < 0; }

private:
    QCollator m_collator{QLocale()};
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QScrollArea;

namespace Shortlist {

/// Where the focus stood on a page that is made anew. It must never go to the next control of the window: in the search
/// field, say, Ctrl+Z would take back what was typed there.
class KeptFocus
{
public:
    explicit KeptFocus(const QScrollArea &page);

    /// To the control of the same name, or to the page; nowhere where the focus was elsewhere.
    void giveBackTo(QScrollArea &page) const;

private:
    bool m_isHere;
    QString m_control;
};

} // namespace Shortlist

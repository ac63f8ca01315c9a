// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/widgets.h"

#include <QStringList>

class QLabel;

namespace Shortlist {

/// Says what the employer changed since the user last took note of it.
class ChangeBanner : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ChangeBanner(const Theme &theme, QWidget *parent = nullptr);

    /// One sentence a line; hidden where there is none.
    void setChanges(const QStringList &sentences);

Q_SIGNALS:
    void showClicked();
    void notedClicked();

private:
    QLabel *m_changes;
};

} // namespace Shortlist

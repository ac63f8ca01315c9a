// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/widgets.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace Shortlist {

/// Says what the employer changed since the user last took note of it.
class ChangeBanner : public Card
{
    Q_OBJECT

public:
    /// Compact where what changed is shown below it.
    enum class Density : quint8 { Full, Compact };

    /// `theme` must outlive this.
    explicit ChangeBanner(const Theme &theme, QWidget *parent = nullptr);

    /// One sentence a line; hidden where there is none.
    void setChanges(const QStringList &sentences);
    void setDensity(Density density);

Q_SIGNALS:
    void showClicked();
    void notedClicked();

private:
    QLabel *m_changes;
    QPushButton *m_show;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "ui/common/widgets.h"

#include <QHash>

#include <optional>

class QButtonGroup;

namespace Shortlist {

/// Two sources, two values: the user picks one or keeps both.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    ConflictCard(const FieldConflict &conflict, std::optional<int> choice, const Theme &theme,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// `value` is an index into the conflict's values; empty: both stay.
    void chosen(const QString &field, std::optional<int> value);
    /// `quote` is of interest.
    void entered(const QString &quote);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice(int id, const QString &value, const Origin &origin);

    QButtonGroup *m_choices;
    QHash<QObject *, QString> m_quotes; ///< of what can be pointed at
};

/// A value of a conflict as the user reads it: `graduate` is "graduate programme".
QString conflictValue(const QString &field, const QString &word);

} // namespace Shortlist

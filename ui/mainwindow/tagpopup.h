// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/tag.h"
#include "ui/mainwindow/pickpopup.h"

#include <QStringList>

#include <vector>

namespace Shortlist {

/// Puts tags on the chosen postings and takes them off, several at once: a tag that only some carry can be put on all,
/// taken off all, or left as it is. Type and Enter is the short way; a name that is new makes a tag. Escape leaves all
/// as it was.
class TagPopup : public PickPopup
{
    Q_OBJECT

public:
    /// How many of the chosen postings carry a tag.
    enum class Carried : quint8 { None, Some, All };
    struct Choice
    {
        Tag tag;
        Carried carried = Carried::None;
    };

    /// `suggested` are names that the postings themselves give reason for. `theme` must outlive this.
    TagPopup(std::vector<Choice> choices, const QStringList &suggested, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// Once, when it closes, where anything was changed.
    void changed(const QStringList &add, const QStringList &remove);

protected:
    QString newLine(const QString &name) const override;

private:
    void toggle(int pick);
    void enter();
    void settle();
    bool isChanged() const;

    std::vector<Carried> m_before; ///< of each pick
    QStringList m_names;           ///< of each pick, whole
    QStringList m_new;
    bool m_isSettled = false;
};

} // namespace Shortlist

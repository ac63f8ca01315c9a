// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QWidget>

class QLineEdit;

namespace Shortlist {

class FlowLayout;
class Theme;

/// The employers that share a pool: each with a button that takes it out, a field to add one, and a way to dissolve
/// the group.
class MembersEditor : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    MembersEditor(const EmployerGroup &group, const Theme &theme, QWidget *parent = nullptr);

    /// For completion.
    void setKnownEmployers(const QStringList &employers);
    /// Whom a public source joins with them: one click adds one.
    void setSuggestion(const GroupSuggestion &suggestion);

Q_SIGNALS:
    void changed(const Shortlist::EmployerGroup &group);

private:
    void addMember(FlowLayout &row, const QString &employer);
    void add();
    void addEmployer(const QString &name);

    EmployerGroup m_group;
    const Theme &m_theme;
    QLineEdit *m_name;
};

} // namespace Shortlist

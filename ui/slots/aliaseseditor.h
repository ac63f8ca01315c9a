// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace Shortlist {

class Theme;

/// Other spellings that stand for the employers of a pool: each with a button that parts it again, and a field that
/// joins one.
class AliasesEditor : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    AliasesEditor(const EmployerGroup &group, const std::vector<EmployerAlias> &aliases, const Theme &theme,
                  QWidget *parent = nullptr);

    /// For completion.
    void setKnownEmployers(const QStringList &employers);

Q_SIGNALS:
    void added(const QString &employer, const QString &written);
    void removed(const QString &written);

private:
    QWidget *makeRow(const EmployerAlias &alias);
    void add();

    const Theme &m_theme;
    QLineEdit *m_written;
    QComboBox *m_employer;
};

} // namespace Shortlist

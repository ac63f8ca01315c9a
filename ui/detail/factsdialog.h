// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QDialog>
#include <QSet>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class FactEditor;
class Theme;

/// Corrects what was understood wrongly: every fact with where it comes from. What the user changed says "by you".
class FactsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    FactsDialog(Posting posting, const Theme &theme, QWidget *parent = nullptr);
    ~FactsDialog() override;

    /// The posting with the facts as they stand in the fields; what no field shows stays as it was.
    const Posting &posting() const { return m_posting; }

public Q_SLOTS:
    /// Takes over what is still being typed; stays open where that cannot be read.
    void accept() override;

private:
    void createRows(QVBoxLayout &layout);
    QWidget *createSections();
    void createButtons(QVBoxLayout &layout);
    void apply(FactEditor &row, const QString &text);
    QString problemWith(const QString &field, const QString &text) const;

    Posting m_posting;
    const Theme &m_theme;
    std::vector<FactEditor *> m_rows;
    QSet<QString> m_refused; ///< fields whose text cannot be read
    QPushButton *m_save = nullptr;
};

} // namespace Shortlist

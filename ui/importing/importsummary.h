// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Shortlist {

class Theme;

/// What an import did: how many are new, updated, known already or gave no posting, and what still wants a look.
class ImportSummary : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ImportSummary(const Theme &theme, QWidget *parent = nullptr);

    /// One outcome for each item of `staging`, in its order.
    void setOutcomes(const Staging &staging, const std::vector<ImportOutcome> &outcomes);
    /// "5 new, 1 known already, 1 without a posting".
    QString headline() const;
    /// New and updated ones.
    const std::vector<PostingId> &stored() const { return m_stored; }

Q_SIGNALS:
    void finished(const std::vector<Shortlist::PostingId> &stored);
    /// The whole import is to be taken back.
    void undoRequested();
    /// The staging is to be shown again, at that row; -1: at none in particular.
    void lookRequested(int row);
    void openRequested(Shortlist::PostingId posting);

private:
    void makeList(const Theme &theme);
    void addRows(const Staging &staging, const std::vector<ImportOutcome> &outcomes);
    void open(const QListWidgetItem &row);

    std::vector<PostingId> m_stored;
    QLabel *m_title;
    QLabel *m_attention;
    QListWidget *m_list;
    QPushButton *m_done;
    QPushButton *m_undo;
    QPushButton *m_back;
};

} // namespace Shortlist

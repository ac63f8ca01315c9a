// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QSplitter>

#include <vector>

class QDate;

namespace Shortlist {

class ImportStagingModel;
class StagingBar;
class StagingDetail;
class StagingTree;
class StagingTreeModel;
class Theme;

/// The tree of what is staged, with the bar that narrows it, and under it what was understood of the current row.
class StagingDesk : public QSplitter
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingDesk(ImportStagingModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Shows all rows again, and as many as have room.
    void reset();
    /// Whether there is anything to narrow.
    void followCount();
    /// Makes that row the current one, with the focus in the tree.
    void showItem(int row);
    /// What "expired" counts from; the current day unless set.
    void setToday(const QDate &today);
    /// All rows where there are few, else somewhat less than half of the height; the user's own choice stays.
    void fitTable();

Q_SIGNALS:
    void openRequested(Shortlist::PostingId posting);
    void retryRequested(const std::vector<int> &rows);
    void columnsRequested(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTable();
    void showCurrent();

    const Theme &m_theme;
    ImportStagingModel &m_model;
    StagingTreeModel *m_tree;
    StagingBar *m_bar = nullptr;
    QWidget *m_nothingShown = nullptr;
    StagingTree *m_table = nullptr;
    StagingDetail *m_detail = nullptr;
    bool m_isFitted = true; ///< until the user moves the handle
};

} // namespace Shortlist

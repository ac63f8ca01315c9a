// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTableView>

namespace Shortlist {

class ImportStagingModel;
class StagingDelegate;
class Theme;

/// The staged items as rows: arrows move, Space ticks.
class StagingTable : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    StagingTable(ImportStagingModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setToday(const QDate &today);
    /// -1 where no row is current.
    int currentRow() const { return currentIndex().row(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const StagingDelegate &delegate() const { return *m_delegate; }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void toggle(int row);
    void updateRows();
    void updateColumns();

    ImportStagingModel &m_model;
    const Theme &m_theme;
    StagingDelegate *m_delegate;
};

} // namespace Shortlist

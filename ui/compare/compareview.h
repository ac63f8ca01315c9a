// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Shortlist {

class ComparisonModel;
class ComparisonTable;
class Theme;

/// Two to four postings side by side: facts in rows, sections aligned, what differs tinted, what only one says in the
/// accent. The heads of columns and rows stay while the rest scrolls.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostPostings = 4;

    /// `theme` must outlive this.
    explicit CompareView(const Theme &theme, QWidget *parent = nullptr);

    /// In this order; more than MostPostings are cut off. Fewer than two show how to add some.
    void setPostings(std::vector<PostingDetails> postings);
    /// What deadlines count from; the current day unless set.
    void setToday(const QDate &today);
    /// The comparison as one HTML page without scripts or references.
    QString toHtml() const;

    ComparisonModel &model() { return *m_model; }

Q_SIGNALS:
    void removeRequested(Shortlist::PostingId posting);
    void openRequested(Shortlist::PostingId posting);
    void recordRequested(Shortlist::PostingId posting);
    /// The user moved a column; the view shows the new order already.
    void orderChanged(const std::vector<Shortlist::PostingId> &order);

private:
    QWidget *makeBar();
    void rebuild();
    PostingId idAt(int column) const;
    void move(int column, int offset);
    void exportHtml();

    const Theme &m_theme;
    QDate m_today;
    std::vector<PostingDetails> m_postings;
    ComparisonModel *m_model;
    ComparisonTable *m_table;
    QStackedLayout *m_views;
    QPushButton *m_onlyDifferences = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace Shortlist

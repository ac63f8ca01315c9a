// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QObject>

namespace Shortlist {

class Notices;
class PostingService;

/// Keeps the list's question and its answer: what is searched for, in which order. While an answer is under way, only
/// the newest question waits; answers to older ones are dropped.
class PostingBrowser : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PostingBrowser(PostingService &postings, Notices &notices, QObject *parent);

    const QString &text() const { return m_text; }
    PostingQuery::Sort sort() const { return m_sort; }
    Qt::SortOrder order() const { return m_order; }

    void search(const QString &text);
    void setSort(PostingQuery::Sort sort, Qt::SortOrder order);
    /// Asks again, because the database has changed.
    void refresh();
    /// The first rows are there at once however many there are; these ask for more of them, or for all.
    void more();
    void all();
    /// Whether every answer is to be whole, as a board needs it.
    enum class Reach : quint8 { FirstRows, All };
    void setReach(Reach reach);

Q_SIGNALS:
    void textChanged(const QString &text);
    void sortChanged(Shortlist::PostingQuery::Sort sort, Qt::SortOrder order);
    void answered(const Shortlist::PostingList &answer, const Shortlist::PostingQuery &query);

private:
    static constexpr int FirstRows = 400;

    PostingQuery query() const;
    void reach(int limit);
    void ask();
    void receive(const Result<PostingList> &answer, const PostingQuery &query);

    enum class State : quint8 { Idle, Asking, AskingStale };

    PostingService &m_postings;
    Notices &m_notices;
    QString m_text;
    PostingQuery::Sort m_sort = PostingQuery::Sort::Added;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    State m_state = State::Idle;
    Reach m_reach = Reach::FirstRows;
    int m_limit = FirstRows; ///< 0: all
};

} // namespace Shortlist

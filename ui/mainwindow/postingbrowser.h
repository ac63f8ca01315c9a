// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Shortlist {

class Notices;
class PostingService;

/// Keeps the list's question and its answer: what is searched for, in which order. A newer question takes the place of
/// an older one that is not answered yet. It is answered by the first rows at once, and by the whole list when that is
/// known; what has changed since, by the whole list.
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
    /// Asks for rows that the whole list only names.
    void fetch(const std::vector<PostingId> &postings);
    /// Whether every answer is to have all its rows, as a board needs it.
    enum class Reach : quint8 { FirstRows, All };
    void setReach(Reach reach);

Q_SIGNALS:
    void textChanged(const QString &text);
    void sortChanged(Shortlist::PostingQuery::Sort sort, Qt::SortOrder order);
    void answered(const Shortlist::PostingList &answer, const Shortlist::PostingQuery &query);
    void fetched(const std::vector<Shortlist::PostingRow> &rows);

private:
    static constexpr int FirstRows = 100; ///< more than a large window shows; the others follow at once

    PostingQuery query() const;
    using Ask = QFuture<Result<PostingList>> (PostingService::*)(PostingQuery query);
    void ask(const PostingQuery &query, Ask question);
    void receive(const Result<PostingList> &answer, const PostingQuery &query);

    PostingService &m_postings;
    Notices &m_notices;
    QString m_text;
    PostingQuery::Sort m_sort = PostingQuery::Sort::Added;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Reach m_reach = Reach::FirstRows;
    QFuture<Result<PostingList>> m_asked; ///< for the rows, then for the whole list
    int m_round = 0;                      ///< how often something was asked
    bool m_isAnswered = true;             ///< with the first rows at least
    std::optional<PostingQuery> m_whole;  ///< whose whole list was answered last
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/postingbrowser.h"

#include "models/services/postingservice.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"

#include <utility>

namespace Shortlist {

PostingBrowser::PostingBrowser(PostingService &postings, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_postings(postings)
    , m_notices(notices)
{ }

void PostingBrowser::search(const QString &text)
{
    if (text == m_text && m_isAnswered)
        return;
    const bool asksTheSame = m_isAnswered && PostingQuery::parse(text) == PostingQuery::parse(m_text); // a space
    m_text = text;
    Q_EMIT textChanged(text);
    if (!asksTheSame)
        refresh();
}

void PostingBrowser::setSort(PostingQuery::Sort sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_order = order;
    Q_EMIT sortChanged(sort, order);
    refresh();
}

void PostingBrowser::fetch(const std::vector<PostingId> &postings)
{
    whenAnswered(m_postings.rows(postings), this, [this](const Result<std::vector<PostingRow>> &rows) {
        if (rows)
            Q_EMIT fetched(*rows);
        else
            m_notices.fail(rows.error());
    });
}

void PostingBrowser::setReach(Reach reach)
{
    if (std::exchange(m_reach, reach) != reach && reach == Reach::All)
        refresh();
}

PostingQuery PostingBrowser::query() const
{
    PostingQuery query = PostingQuery::parse(m_text);
    query.sort = m_sort;
    query.descending = m_order == Qt::DescendingOrder;
    query.limit = m_reach == Reach::All ? 0 : FirstRows;
    return query;
}

/// What was asked before is no longer wanted, so that nobody who types waits for what he typed before.
void PostingBrowser::refresh()
{
    m_isAnswered = false;
    const PostingQuery asked = query();
    // What was whole stays whole, so that nobody who reads far down is thrown back to the first rows.
    ask(asked, asked == m_whole ? &PostingService::wholeList : &PostingService::firstRows);
}

void PostingBrowser::ask(const PostingQuery &query, Ask question)
{
    letGo(m_asked);
    m_asked = (m_postings.*question)(query);
    whenAnswered(m_asked, this, [this, query, round = ++m_round](const Result<PostingList> &answer) {
        if (round == m_round) // it may be on its way here when it is cancelled
            receive(answer, query);
    });
}

void PostingBrowser::receive(const Result<PostingList> &answer, const PostingQuery &query)
{
    m_isAnswered = true;
    if (!answer) {
        m_notices.fail(answer.error());
        return;
    }
    if (!answer->isCut)
        m_whole = query;
    else
        m_whole.reset(); // of a list that is no longer shown; whoever comes back to it begins at its top
    const int round = m_round;
    Q_EMIT answered(*answer, query);
    if (answer->isCut && round == m_round) // whoever was told may have asked for something else
        ask(query, &PostingService::wholeList);
}

} // namespace Shortlist

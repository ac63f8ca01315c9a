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
    if (text == m_text && m_state == State::Idle)
        return;
    m_text = text;
    Q_EMIT textChanged(text);
    refresh();
}

void PostingBrowser::setSort(PostingQuery::Sort sort, Qt::SortOrder order)
{
    m_sort = sort;
    m_order = order;
    Q_EMIT sortChanged(sort, order);
    refresh();
}

void PostingBrowser::refresh()
{
    if (m_state == State::Idle)
        ask();
    else
        m_state = State::AskingStale;
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

void PostingBrowser::ask()
{
    m_state = State::Asking;
    const PostingQuery asked = query();
    // What was whole stays whole, so that nobody who reads far down is thrown back to the first rows.
    const bool isWhole = asked == m_whole;
    whenAnswered(isWhole ? m_postings.wholeList(asked) : m_postings.firstRows(asked), this,
                 [this, asked](const Result<PostingList> &answer) { receive(answer, asked); });
}

void PostingBrowser::receive(const Result<PostingList> &answer, const PostingQuery &query)
{
    if (m_state == State::AskingStale) {
        ask();
        return;
    }
    m_state = State::Idle;
    if (!answer) {
        m_notices.fail(answer.error());
        return;
    }
    Q_EMIT answered(*answer, query);
    if (answer->isCut)
        askForTheWhole(query);
}

void PostingBrowser::askForTheWhole(const PostingQuery &query)
{
    whenAnswered(m_postings.wholeList(query), this,
                 [this, query](const Result<PostingList> &answer) { receiveTheWhole(answer, query); });
}

void PostingBrowser::receiveTheWhole(const Result<PostingList> &answer, const PostingQuery &query)
{
    if (m_state != State::Idle || query != this->query())
        return; // a newer question is under way, or was answered
    if (!answer) {
        m_notices.fail(answer.error());
        return;
    }
    m_whole = query;
    Q_EMIT answered(*answer, query);
}

} // namespace Shortlist

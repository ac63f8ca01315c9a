// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/postingbrowser.h"

#include "models/services/postingservice.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"

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
    m_limit = m_reach == Reach::All ? 0 : FirstRows;
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

void PostingBrowser::more()
{
    constexpr int Growth = 5;
    if (m_state == State::Idle && m_limit > 0)
        reach(m_limit * Growth);
}

void PostingBrowser::all()
{
    reach(0);
}

void PostingBrowser::setReach(Reach reach)
{
    m_reach = reach;
    if (reach == Reach::All)
        all();
}

void PostingBrowser::reach(int limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    refresh();
}

PostingQuery PostingBrowser::query() const
{
    PostingQuery query = PostingQuery::parse(m_text);
    query.sort = m_sort;
    query.descending = m_order == Qt::DescendingOrder;
    query.limit = m_limit;
    return query;
}

void PostingBrowser::ask()
{
    m_state = State::Asking;
    const PostingQuery asked = query();
    whenAnswered(m_postings.list(asked), this,
                 [this, asked](const Result<PostingList> &answer) { receive(answer, asked); });
}

void PostingBrowser::receive(const Result<PostingList> &answer, const PostingQuery &query)
{
    if (m_state == State::AskingStale) {
        ask();
        return;
    }
    m_state = State::Idle;
    if (answer)
        Q_EMIT answered(*answer, query);
    else
        m_notices.fail(answer.error());
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/importpreparation.h"

#include "models/domain/handedover.h"
#include "models/storage/sourcestore.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Shortlist {
namespace {

constexpr size_t BatchSize = 32;
constexpr size_t BatchesAhead = 3;

bool isWorthIt(const StagedItem &item)
{
    return item.accepted && item.posting && item.match.kind == StagedMatch::Kind::New;
}

/// One item of a batch, and the source that it brings.
struct Task
{
    const StagedItem *item = nullptr; ///< none: nothing to do
    const SourceDocument *source = nullptr;
};

std::vector<PreparedItem> prepared(const std::vector<Task> &tasks)
{
    std::vector<PreparedItem> items;
    items.reserve(tasks.size());
    for (const Task &task : tasks) {
        PreparedItem &item = items.emplace_back();
        if (task.item)
            item.posting = storablePosting(*task.item->posting);
        if (task.source)
            item.source = SourceStore::compressed(task.source->bytes);
    }
    return items;
}

} // namespace

ImportPreparation::ImportPreparation(const Staging &staging)
    : m_staging(staging)
{
    for (size_t batch = 0; batch < BatchesAhead; ++batch)
        start();
}

ImportPreparation::~ImportPreparation()
{
    for (auto &[from, batch] : m_ahead) // they read the staging
        batch.waitForFinished();
}

void ImportPreparation::start()
{
    const size_t end = std::min(m_next + BatchSize, m_staging.items.size());
    if (m_next == end)
        return;
    std::vector<Task> tasks;
    for (size_t i = m_next; i < end; ++i) {
        const StagedItem &item = m_staging.items[i];
        Task &task = tasks.emplace_back();
        if (!isWorthIt(item))
            continue;
        task.item = &item;
        if (item.source >= 0 && m_packed.insert(item.source).second)
            task.source = &m_staging.sources.at(size_t(item.source));
    }
    m_ahead[m_next] = QtConcurrent::run(handedOver([tasks = std::move(tasks)] { return prepared(tasks); }));
    m_next = end;
}

PreparedItem ImportPreparation::take(size_t item)
{
    if (const auto batch = m_ahead.find(item); batch != m_ahead.end()) {
        m_current = batch->second.result();
        m_currentFrom = item;
        m_ahead.erase(batch);
        start();
    }
    return std::move(m_current.at(item - m_currentFrom));
}

} // namespace Shortlist

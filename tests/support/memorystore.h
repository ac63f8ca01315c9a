// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/sourcestore.h"
#include "models/storage/store.h"

#include <QString>

#include <memory>

/// Databases and postings for tests. What cannot fail in a sound program ends the test at once, with the reason.
namespace Shortlist::Testing {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

/// Migrated and empty.
inline std::unique_ptr<Store> memoryStore()
{
    return must(Store::openInMemory());
}

/// `write()` as one action named `key`; the answer of `write()`.
template <typename Write>
auto inAction(Store &store, const QString &key, const Write &write)
{
    Action action = must(store.begin({key, 1}));
    auto written = must(write());
    must(action.commit());
    return written;
}

/// The change that the action reports.
template <typename Write>
StoreChange changeOf(Store &store, const Write &write)
{
    Action action = must(store.begin({QStringLiteral("test"), 1}));
    must(write());
    return must(action.commit());
}

inline Posting aPosting(const QString &title, const QString &employer)
{
    Posting posting;
    posting.title = title;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = employer;
    posting.text = title;
    return posting;
}

inline QDateTime anInstant(int minute = 0)
{
    return QDateTime(QDate(2026, 3, 1), QTime(8, minute), Qt::UTC);
}

inline SourceDocument aSource(const QByteArray &bytes)
{
    return {bytes, QStringLiteral("/tmp/a.html"), SourceOrigin::File, {}, {}, anInstant()};
}

/// Without an action of its own. The fingerprint is the text.
inline Result<PostingId> addPosting(Store &store, const Posting &posting)
{
    const auto source = store.sources().add(aSource(posting.text.toUtf8()), QStringLiteral("text"), 1, anInstant());
    if (!source)
        return source.error();
    return store.postings().add(posting, *source, posting.text.toUtf8(), anInstant());
}

/// As one action, "import".
inline PostingId stored(Store &store, const Posting &posting)
{
    return inAction(store, QStringLiteral("import"), [&] { return addPosting(store, posting); });
}

inline StageId stageOf(Store &store, const QString &key)
{
    const auto stages = must(store.tracking().stages());
    const Stage *stage = findStage(stages, key);
    return stage == nullptr ? StageId{} : stage->id;
}

inline ApplicationEvent anEvent(Store &store, PostingId posting, const QString &stage, QDate day)
{
    ApplicationEvent event;
    event.posting = posting;
    event.stage = stageOf(store, stage);
    event.day = day;
    event.recordedAt = anInstant();
    return event;
}

} // namespace Shortlist::Testing

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// shortlist-racer WHAT: does something on a service's thread, rightly or wrongly, for tst_seenraces to look at.

#include "models/domain/handedover.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <vector>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

/// Counts up what somebody else counts, too.
[[gnu::noinline]] void countUp(int &counter)
{
    for (int i = 0; i < 1000; ++i)
        ++counter;
}

/// While the writer's thread works on it: nobody may touch what was handed over by reference.
int raceWithTheWriter(StoreThreads &threads)
{
    int counter = 0;
    auto counted = threads.maintain([&counter](Store &) -> Result<int> {
        countUp(counter);
        return counter;
    });
    countUp(counter);
    counted.waitForFinished();
    return counter;
}

/// Values there and back, as services do it.
int handOver(StoreThreads &threads)
{
    std::vector<QString> words;
    for (int i = 0; i < 1000; ++i)
        words.push_back(QString::number(i));
    auto counted = threads.read([words = std::move(words)](Store &) -> Result<std::vector<QString>> {
        std::vector<QString> longer = words;
        longer.push_back(u"last"_s);
        return longer;
    });
    return int(counted.result()->size());
}

/// Work for Qt's pool, often too little for its threads: then they put themselves into a list of its own.
bool letThePoolWait()
{
    int done = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<QFuture<int>> work;
        for (int i = 0; i < 3; ++i)
            work.push_back(QtConcurrent::run(handedOver([i] { return i; })));
        for (auto &one : work)
            done += one.result();
    }
    return done == 500 * 3;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString what = application.arguments().value(1);
    if (what == "pool"_L1)
        return letThePoolWait() ? 0 : 1;
    const QTemporaryDir folder;
    auto access = StoreAccess::open(folder.filePath(u"test.db"_s));
    if (!access)
        return 1;
    StoreThreads &threads = (*access)->threads();
    if (what == "writer"_L1)
        return raceWithTheWriter(threads) > 0 ? 0 : 1;
    return handOver(threads) == 1001 ? 0 : 1;
}

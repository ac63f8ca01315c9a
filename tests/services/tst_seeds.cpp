// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>

using namespace Shortlist;
using namespace Shortlist::Testing;

/// The product's main job on five postings as they come from the web, which are no part of this project.
class SeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheLimitThatThePostingsState();

private:
    QString m_seeds = QStringLiteral(SHORTLIST_SHARED "/postings/seeds");
};

void SeedsTest::initTestCase()
{
    if (!QFileInfo(m_seeds).isDir())
        QSKIP("../shared/postings/seeds is not there: the main job is NOT tested on real postings");
}

void SeedsTest::holdsTheLimitThatThePostingsState()
{
    StoreFixture store;
    QStringList paths;
    for (const QFileInfo &seed : QDir(m_seeds).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths.append(seed.filePath());
    const auto staging = store->imports.stageFiles(paths).result();
    VERIFY_OK(staging);
    const auto outcomes = store->imports.commit(*staging).result();
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->size(), size_t(5));

    const auto groups = store->limits.groups().result();
    VERIFY_OK(groups);
    QCOMPARE(groups->size(), size_t(1));
    QCOMPARE(groups->front().group.name, u"TikTok"_s);
    QCOMPARE(groups->front().rules.size(), size_t(1));
    QCOMPARE(groups->front().max, 2);
    const RuleId rule{groups->front().rules.front().id.toLongLong()};
    DO_OK(store->limits.confirm(rule, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());

    const auto rows = store->postings.list(PostingQuery::parse(u"group:tiktok"_s)).result();
    VERIFY_OK(rows);
    QVERIFY(rows->rows.size() >= 3);
    DO_OK(store.track(rows->rows[0].id, u"applied"_s, QDate(2026, 1, 10)));
    DO_OK(store.track(rows->rows[1].id, u"applied"_s, QDate(2026, 1, 12)));
    const auto third = store.track(rows->rows[2].id, u"applied"_s, QDate(2026, 1, 13));
    VERIFY_OK(third);
    QVERIFY(third->isRefused());
    QCOMPARE(third->limits.holders.size(), size_t(2));
    QCOMPARE(third->limits.holders[0].title, rows->rows[0].title);
    QCOMPARE(third->limits.holders[1].title, rows->rows[1].title);
}

QTEST_GUILESS_MAIN(SeedsTest)
#include "tst_seeds.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/merging.h"
#include "models/policy/postingfields.h"
#include "tests/support/numberedstages.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr int Rounds = 300;
const QDate Monday(2026, 3, 2);

/// A posting that states each fact with a chance of one half, in one of two ways.
Posting someFacts(QRandomGenerator &random)
{
    const auto chance = [&random] { return random.bounded(2) == 0; };
    const auto way = [&random] { return random.bounded(2); };
    Posting posting;
    posting.title = u"Engineer %1"_s.arg(way());
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = u"Norvik"_s;
    if (chance())
        posting.applyBy = Monday.addDays(way());
    if (chance())
        posting.salary = Salary{50000'00 + way(), {}, u"EUR"_s};
    if (chance())
        posting.workplace = way() == 0 ? Workplace::Remote : Workplace::Hybrid;
    if (chance())
        posting.skills = {u"Go"_s, u"skill %1"_s.arg(way())};
    if (chance())
        posting.requisitionId = u"R-100%1"_s.arg(way());
    return posting;
}

std::vector<ApplicationEvent> someHistory(QRandomGenerator &random, qint64 firstId)
{
    std::vector<ApplicationEvent> events(size_t(random.bounded(5)));
    for (ApplicationEvent &event : events) {
        event.id = EventId{firstId++};
        event.stage = StageId{1 + random.bounded(6)};
        event.day = Monday.addDays(random.bounded(20));
    }
    return events;
}

/// As the store has it after the merge.
std::vector<ApplicationEvent> merged(const std::vector<ApplicationEvent> &kept, const HistoryMerge &merge)
{
    std::vector<ApplicationEvent> all = kept;
    std::erase_if(all, [&merge](const ApplicationEvent &event) {
        return std::find(merge.outdated.begin(), merge.outdated.end(), event) != merge.outdated.end();
    });
    all.insert(all.end(), merge.taken.begin(), merge.taken.end());
    return all;
}

} // namespace

class MergingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatWasChosenAndFillsTheRest();
    void losesNoValue();
    void keepsASubmissionWhateverIsMerged();
    void unitesNotes_data();
    void unitesNotes();
};

void MergingTest::takesWhatWasChosenAndFillsTheRest()
{
    QRandomGenerator random(1);
    for (int round = 0; round < Rounds; ++round) {
        const Posting kept = someFacts(random);
        const Posting other = someFacts(random);
        QStringList chosen = choosableFields(kept, other);
        chosen.removeIf([&random](const QString &) { return random.bounded(2) == 0; });

        const Posting merged = mergedPosting(kept, other, chosen);

        for (const QString &field : postingFields()) {
            const bool isOthers = chosen.contains(field) || (!states(kept, field) && states(other, field));
            QCOMPARE(fieldWords(merged, field), fieldWords(isOthers ? other : kept, field));
        }
        QCOMPARE(mergedPosting(merged, merged, chosen), merged);
    }
}

void MergingTest::losesNoValue()
{
    QRandomGenerator random(2);
    for (int round = 0; round < Rounds; ++round) {
        const Posting kept = someFacts(random);
        const Posting other = someFacts(random);
        const QStringList chosen = choosableFields(kept, other);
        const Posting merged = mergedPosting(kept, other, chosen);
        for (const QString &field : chosen) {
            const auto conflict = std::find_if(merged.conflicts.begin(), merged.conflicts.end(),
                                               [&field](const FieldConflict &c) { return c.field == field; });
            QVERIFY(conflict != merged.conflicts.end());
            QCOMPARE(conflict->values, (QStringList{fieldWords(other, field), fieldWords(kept, field)}));
            QCOMPARE(merged.origins.value(field).kind, OriginKind::User);
        }
    }
}

void MergingTest::keepsASubmissionWhateverIsMerged()
{
    QRandomGenerator random(3);
    const std::vector<Stage> all = Testing::numberedStages();
    for (int round = 0; round < Rounds; ++round) {
        const auto kept = someHistory(random, 1);
        const auto other = someHistory(random, 100);
        const QDate one = deriveState(kept, all).submittedOn;
        const QDate two = deriveState(other, all).submittedOn;
        const QDate both = deriveState(merged(kept, mergedHistory(kept, other, all)), all).submittedOn;
        QCOMPARE(both.isValid(), one.isValid() || two.isValid());
        if (one.isValid() && two.isValid())
            QCOMPARE(both, std::min(one, two));
    }
}

void MergingTest::unitesNotes_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("merged");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("one") << QString() << u"b"_s << u"b"_s;
    QTest::newRow("both") << u"a"_s << u"b"_s << u"a\n\nb"_s;
    QTest::newRow("the same") << u"a"_s << u" a "_s << u"a"_s;
}

void MergingTest::unitesNotes()
{
    QFETCH(QString, kept);
    QFETCH(QString, other);
    QTEST(mergedNotes(kept, other), "merged");
}

QTEST_GUILESS_MAIN(MergingTest)
#include "tst_merging.moc"

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/postingfields.h"
#include "models/services/corrections.h"
#include "tests/services/builders.h"

#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldsThatDiffer();
    void marksWhatTheUserChanged();
    void settlesWhatWasMissingOrContradicted();
    void keepsWhatIsNoFact();
    void keepsCorrectionsOverAnUpdate();
    void takesNewFactsFromAnUpdate();
    void keepsTheNamesOfSectionsOverAnUpdate();
};

void CorrectionsTest::namesTheFieldsThatDiffer()
{
    const Posting stored = anAdvert(u"Engineer"_s, u"Acme"_s);
    Posting changed = stored;
    changed.applyBy = QDate(2026, 5, 1);
    changed.skills = {u"Go"_s};

    QCOMPARE(differingFields(stored, changed), (QStringList{u"apply_by"_s, u"skills"_s}));
    QVERIFY(differingFields(stored, stored).isEmpty());
}

void CorrectionsTest::marksWhatTheUserChanged()
{
    Posting stored = anAdvert(u"Engineer"_s, u"Acme"_s);
    stored.titleOrigin = TitleOrigin::Placeholder;
    stored.origins.insert(u"employer"_s, {OriginKind::JsonLd, u"Acme"_s});
    Posting typed = stored;
    typed.title = u"Senior Engineer"_s;

    const Posting corrected = withCorrections(stored, typed);

    QCOMPARE(corrected.title, u"Senior Engineer"_s);
    QCOMPARE(corrected.titleOrigin, TitleOrigin::Stated);
    QCOMPARE(corrected.origins.value(u"title"_s).kind, OriginKind::User);
    QCOMPARE(corrected.origins.value(u"employer"_s).kind, OriginKind::JsonLd);
}

void CorrectionsTest::settlesWhatWasMissingOrContradicted()
{
    Posting stored = anAdvert(u"Engineer"_s, u"Acme"_s);
    stored.missing = {u"locations"_s, u"apply_by"_s};
    stored.conflicts = {{u"apply_by"_s, {u"a"_s, u"b"_s}, {{}, {}}}, {u"salary"_s, {u"c"_s, u"d"_s}, {{}, {}}}};
    Posting typed = stored;
    typed.applyBy = QDate(2026, 5, 1);

    const Posting corrected = withCorrections(stored, typed);

    QCOMPARE(corrected.missing, QStringList{u"locations"_s});
    QCOMPARE(corrected.conflicts.size(), size_t(1));
    QCOMPARE(corrected.conflicts.front().field, u"salary"_s);
}

void CorrectionsTest::keepsWhatIsNoFact()
{
    Posting stored = anAdvert(u"Engineer"_s, u"Acme"_s);
    stored.id = PostingId{5};
    stored.missing = {u"locations"_s};
    Posting typed = anAdvert(u"Engineer"_s, u"Acme"_s);
    typed.id = PostingId{9};

    QCOMPARE(withCorrections(stored, typed), stored);
}

void CorrectionsTest::keepsCorrectionsOverAnUpdate()
{
    Posting stored = anAdvert(u"Engineer"_s, u"Acme"_s);
    stored.id = PostingId{5};
    Posting typed = stored;
    typed.title = u"My own title"_s;
    typed.applyBy = QDate(2026, 5, 1);
    stored = withCorrections(stored, typed);
    Posting incoming = anAdvert(u"Engineer (m/f/d)"_s, u"Acme"_s);
    incoming.applyBy = QDate(2026, 6, 1);
    incoming.titleOrigin = TitleOrigin::Inferred;
    incoming.missing = {u"apply_by"_s};

    const Posting kept = keepingCorrections(stored, stored, incoming);

    QCOMPARE(kept.id, PostingId{5});
    QCOMPARE(kept.title, u"My own title"_s);
    QCOMPARE(kept.titleOrigin, TitleOrigin::Stated);
    QCOMPARE(kept.applyBy, QDate(2026, 5, 1));
    QCOMPARE(kept.origins.value(u"apply_by"_s).kind, OriginKind::User);
    QVERIFY(kept.missing.isEmpty());
}

void CorrectionsTest::takesNewFactsFromAnUpdate()
{
    const Posting stored = anAdvert(u"Engineer"_s, u"Acme"_s);
    Posting incoming = stored;
    incoming.workplace = Workplace::Remote;
    incoming.text = u"Now from anywhere."_s;

    const Posting kept = keepingCorrections(stored, stored, incoming);

    QCOMPARE(kept.workplace, Workplace::Remote);
    QCOMPARE(kept.text, u"Now from anywhere."_s);
}

/// The words are the employer's and come anew; what the sections are is the user's.
void CorrectionsTest::keepsTheNamesOfSectionsOverAnUpdate()
{
    const auto section = [](SectionKind kind, const QString &heading, const QString &words) {
        return Section{kind, heading, {{Block::Kind::Item, words}}};
    };
    Posting reading = anAdvert(u"Engineer"_s, u"Acme"_s);
    reading.sections = {section(SectionKind::Other, u"Your day"_s, u"Build"_s),
                        section(SectionKind::Other, u"Cookies"_s, u"Accept"_s)};
    Posting stored = reading;
    stored.sections = {section(SectionKind::Responsibilities, u"Your day"_s, u"Build"_s)};
    stored.origins.insert(u"sections"_s, {OriginKind::User, {}});
    Posting incoming = reading;
    incoming.sections = {section(SectionKind::Other, u"Your Day"_s, u"Build and test"_s),
                         section(SectionKind::Benefits, u"Perks"_s, u"Tea"_s),
                         section(SectionKind::Other, u"Cookies"_s, u"Accept all"_s)};

    const Posting kept = keepingCorrections(stored, reading, incoming);

    QCOMPARE(kept.sections.size(), size_t(2));
    QCOMPARE(kept.sections[0], section(SectionKind::Responsibilities, u"Your Day"_s, u"Build and test"_s));
    QCOMPARE(kept.sections[1], incoming.sections[1]);
    QCOMPARE(kept.origins.value(u"sections"_s).kind, OriginKind::User);
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"

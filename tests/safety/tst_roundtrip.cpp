// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/appointmentservice.h"
#include "models/services/contactservice.h"
#include "models/services/documentservice.h"
#include "models/services/duplicateservice.h"
#include "tests/safety/figures.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

/// What breaks programs: right to left, combining, ideographs, quotes of every kind, markup, formulas, nothing to see.
const QStringList OwnStrings{
    u"''; DROP TABLE posting; --"_s,
    u"<script>alert(1)</script>"_s,
    u"=1+1"_s,
    u"\u202Ertl\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629"_s,
    u"Z\u0351\u036B\u0343\u036A\u0302\u036B\u033DA\u0334LGO"_s,
    u"\U0001F469\u200D\U0001F4BB \U0001F3F3\uFE0F\u200D\U0001F308"_s,
    u"\u2028\u2029\u00A0\u200B\uFEFF"_s,
    u"null"_s,
    u"%s%n %1 %Ln"_s,
    u"C:\\temp\\\"x\" / ../../etc/passwd"_s,
    u"\u65E5\u672C\u8A9E \uFF1D\uFF1A"_s,
};

QStringList naughtyStrings()
{
    QFile file(QStringLiteral(SHORTLIST_SHARED "/hostile/blns.json"));
    if (!file.open(QFile::ReadOnly))
        return {};
    QStringList strings;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &one : all)
        strings.append(one.toString());
    return strings;
}

/// One posting whose every text field holds `text`.
Posting postingOf(const QString &text, int number)
{
    Posting posting = anAdvert(text, u"E %1 "_s.arg(number) + text);
    posting.department = text;
    posting.places = {{text, text, text, {}, text, {}, {}}};
    posting.start = text;
    posting.skills = {text};
    posting.requisitionId = text;
    posting.assessment = text;
    posting.text = text + u"\n%1"_s.arg(number);
    posting.html = u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    posting.sections = {{SectionKind::Other, text, {{Block::Kind::Paragraph, text, {}}}}};
    return posting;
}

QJsonObject comparable(QJsonObject exported)
{
    exported.remove(u"exported_at"_s);
    return exported;
}

/// Everything a user can leave behind, with `strings` in every text of it.
void fill(StoreFixture &fixture, const QStringList &strings)
{
    std::vector<Posting> postings;
    for (int i = 0; i < int(strings.size()); ++i)
        postings.push_back(postingOf(strings.at(i), i));
    const auto ids = fixture.import(postings);
    QCOMPARE(ids.size(), postings.size());
    ContactService contacts(*fixture.store);
    AppointmentService appointments(*fixture.store);
    for (size_t i = 0; i < ids.size(); ++i) {
        const QString &text = strings.at(int(i));
        DO_OK(fixture->postings.setNotes(ids[i], text).result());
        (void)fixture->tags.change({ids[i]}, {text}, {}).result(); // what is no name of a tag is refused
        (void)fixture->postings.saveSearch(u"S%1 "_s.arg(i) + text, text).result();
        Contact contact;
        contact.name = u"C%1 "_s.arg(i) + text;
        contact.role = contact.employer = contact.note = text;
        (void)contacts.add(contact, ids[i]).result();
        TrackRequest request{ids[i], fixture.stage(u"saved"_s), Monday, {}, text, {}};
        DO_OK(fixture->tracking.record(request).result());
        Appointment appointment;
        appointment.posting = ids[i];
        appointment.day = Monday;
        appointment.place = appointment.people = appointment.note = text;
        (void)appointments.add({appointment, {}, {}}).result();
    }
}

} // namespace

/// An export read into an empty database gives the same export.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsVersionsHistoriesAndMerges();
    void keepsEveryStringInEveryField_data();
    void keepsEveryStringInEveryField();
    void readsWhatOtherProgramsWroteAnew();
    void refusesWhatIsNotSound();
    void refusesADatabaseThatHoldsSomething();

private:
    static QByteArray exportOf(StoreFixture &fixture) { return fixture.exported(); }
    static void verifyRoundTrip(StoreFixture &fixture);
};

void RoundTripTest::verifyRoundTrip(StoreFixture &fixture)
{
    const QByteArray exported = exportOf(fixture);
    StoreFixture other;
    DO_OK(other.read(exported));
    const QJsonObject again = comparable(QJsonDocument::fromJson(exportOf(other)).object());
    const QJsonObject first = comparable(QJsonDocument::fromJson(exported).object());
    const auto keys = first.keys();
    for (const QString &key : keys)
        QVERIFY2(first[key] == again[key], qPrintable(key));
    const auto problems = other->maintenance.check().result();
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void RoundTripTest::keepsVersionsHistoriesAndMerges()
{
    StoreFixture fixture;
    auto ids = fixture.import(fourPostings());
    Posting changed = fourPostings()[3];
    changed.sourceUrl = u"https://acme.example/1"_s;
    fixture.import({changed});
    changed.applyBy = Monday;
    changed.text += u" Changed."_s;
    fixture.import({changed});
    Posting corrected = fixture->postings.load(ids[0]).result()->posting;
    corrected.title = u"Corrected by hand"_s;
    corrected.origins.insert(u"title"_s, {OriginKind::User, {}});
    DO_OK(fixture->postings.correct(corrected).result());
    DO_OK(fixture.track(ids[3], u"applied"_s, Monday));
    const auto event = fixture->postings.load(ids[3]).result()->history.front().id;
    DO_OK(fixture->tracking.retract(event).result());
    DO_OK(fixture->tags.change({ids[0]}, {u"a/b"_s, u"urgent"_s}, {}).result());
    DuplicateService duplicates(*fixture.store);
    DO_OK(duplicates.merge({ids[2], ids[3], {}, {}}).result());
    QFile cv(fixture.folder.filePath(u"cv.txt"_s));
    QVERIFY(cv.open(QFile::WriteOnly) && cv.write("Ada") == 3);
    cv.close();
    DocumentService documents(*fixture.store);
    DO_OK(documents.addFiles({cv.fileName()}, ids[0]).result());
    DO_OK(fixture->postings.moveToTrash({ids[1]}).result());
    DO_OK(fixture->postings.purge({ids[1]}).result()); // leaves a gap in the numbers
    verifyRoundTrip(fixture);
}

void RoundTripTest::keepsEveryStringInEveryField_data()
{
    QTest::addColumn<QStringList>("strings");
    QTest::newRow("our own") << OwnStrings;
    QTest::newRow("the big list") << naughtyStrings();
}

void RoundTripTest::keepsEveryStringInEveryField()
{
    QFETCH(QStringList, strings);
    if (strings.isEmpty())
        QSKIP("THE BIG LIST OF NAUGHTY STRINGS IS NOT AT HAND: only our own list was tried");
    StoreFixture fixture;
    fill(fixture, strings);
    verifyRoundTrip(fixture);
    Testing::Figures figures;
    for (int i = 0; i < int(strings.size()); ++i)
        figures.count(u"strings in every text field, exported and read"_s, true);
    figures.print("Round trips");
}

/// Its keys in another order, its lines broken in other places.
void RoundTripTest::readsWhatOtherProgramsWroteAnew()
{
    StoreFixture fixture;
    const auto ids = fixture.import(fourPostings());
    DO_OK(fixture->tags.change({ids[0]}, {u"urgent"_s}, {}).result());
    const QByteArray exported = exportOf(fixture);
    const QJsonObject first = QJsonDocument::fromJson(exported).object();
    StoreFixture other;
    DO_OK(other.read(QJsonDocument(first).toJson(QJsonDocument::Indented)));
    QCOMPARE(comparable(QJsonDocument::fromJson(exportOf(other)).object()), comparable(first));
}

void RoundTripTest::refusesWhatIsNotSound()
{
    StoreFixture fixture;
    fixture.import(fourPostings());
    const QByteArray exported = exportOf(fixture);
    QByteArray otherText = exported;
    otherText.replace("Gardener wanted at Acme", "Gardener wanted at Acne");
    for (const QByteArray &broken : {QByteArray("{}"), QByteArray("["), QByteArray(),
                                     exported.left(exported.size() / 2), exported + '}', otherText}) {
        StoreFixture other;
        const auto read = other.read(broken);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Malformed);
        QVERIFY(other->postings.list({}).result()->rows.empty());
        DO_OK(other.read(exported));
    }
}

void RoundTripTest::refusesADatabaseThatHoldsSomething()
{
    StoreFixture fixture;
    fixture.import(fourPostings());
    const auto read = fixture.read(exportOf(fixture));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"

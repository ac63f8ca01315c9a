// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/normaliser.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

RawField field(const QString &name, const QString &value, OriginKind origin = OriginKind::JsonLd, int index = 0)
{
    return {.name = name, .value = value, .origin = origin, .index = index};
}

Posting understood(const std::vector<RawField> &fields, const QString &text = u"We print paper."_s)
{
    const RawPosting raw{.format = u"test"_s, .fields = fields, .descriptionHtml = {}, .descriptionText = text};
    const ReadOutcome outcome = normalise(raw, {});
    return outcome.posting ? *outcome.posting : Posting();
}

} // namespace

class TestNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesNothing();
    void readsStructuredFields();
    void believesAtsFieldsBeforeJsonLd();
    void placeholdersRankBelowProse();
    void keepsContradictions();
    void offersBothDeadlines();
    void namesWhatIsMissing();
    void quotesArePartsOfTheText();
    void anIssuerIsNoRequisition();
    void endlessDeadlinesAreNone();
    void officesAreNoPlaces();
    void htmlKeepsItsMarkup();
    void namesTheEmployerByItsBoard_data();
    void namesTheEmployerByItsBoard();
    void rangesByZoneAreOne();
    void anOfficeBesideRemoteLeavesTheChoice();
    void noLineTurnsRoundWhatStandsBesideIt();
};

void TestNormaliser::noLineTurnsRoundWhatStandsBesideIt()
{
    const Posting posting = understood({field(u"title"_s, u"Press \u202Erotarepo"_s),
                                        field(u"hiringOrganization.name"_s, u"Ini\u2067tech"_s),
                                        field(u"jobLocation.address.addressLocality"_s, u"Ber\u202Dlin"_s)});
    QCOMPARE(posting.title, u"Press ·rotarepo"_s);
    QCOMPARE(posting.employer, u"Ini·tech"_s);
    QCOMPARE(posting.places.at(0).locality, u"Ber·lin"_s);
}

void TestNormaliser::refusesNothing()
{
    const auto outcome = normalise({}, {});
    QVERIFY(!outcome.posting);
    QCOMPARE(outcome.posting.error().code, Error::Code::NotFound);
}

void TestNormaliser::readsStructuredFields()
{
    const Posting posting =
        understood({field(u"title"_s, u"Press  Operator"_s), field(u"hiringOrganization.name"_s, u"Initech"_s),
                    field(u"jobLocation.address.addressLocality"_s, u"Berlin"_s),
                    field(u"jobLocation.address.addressCountry"_s, u"Germany"_s),
                    field(u"jobLocation.address.addressLocality"_s, u"Paris"_s, OriginKind::JsonLd, 1),
                    field(u"jobLocation.address.addressCountry"_s, u"FR"_s, OriginKind::JsonLd, 1),
                    field(u"employmentType"_s, u"FULL_TIME"_s), field(u"datePosted"_s, u"2026-03-01"_s),
                    field(u"baseSalary.currency"_s, u"EUR"_s), field(u"baseSalary.value.minValue"_s, u"40000"_s),
                    field(u"baseSalary.value.unitText"_s, u"YEAR"_s), field(u"jobLocationType"_s, u"TELECOMMUTE"_s)});
    QCOMPARE(posting.title, u"Press Operator"_s);
    QCOMPARE(posting.titleOrigin, TitleOrigin::Stated);
    QCOMPARE(posting.places.size(), size_t(2));
    QCOMPARE(posting.places.back().locality, u"Paris"_s);
    QCOMPARE(posting.places.front().country, u"DE"_s);
    QCOMPARE(posting.workplace, Workplace::Remote);
    QVERIFY(posting.employmentTypes == std::vector{EmploymentType::FullTime});
    QCOMPARE(posting.postedOn, QDate(2026, 3, 1));
    QVERIFY(posting.salary);
    QCOMPARE(posting.salary->minMinor, std::optional<qint64>(4000000));
    QCOMPARE(posting.origins.value(u"title"_s).kind, OriginKind::JsonLd);
}

void TestNormaliser::believesAtsFieldsBeforeJsonLd()
{
    const Posting posting =
        understood({field(u"title"_s, u"Advertised"_s), field(u"title"_s, u"Internal"_s, OriginKind::AtsField)});
    QCOMPARE(posting.title, u"Internal"_s);
}

void TestNormaliser::placeholdersRankBelowProse()
{
    const Posting posting =
        understood({field(u"title"_s, u"Operator"_s), field(u"experienceRequirements"_s, u"no requirements"_s),
                    field(u"baseSalary.value.minValue"_s, u"0"_s), field(u"baseSalary.currency"_s, u"EUR"_s)},
                   u"Requirements\n- 2-4 years of experience with presses\n- Ink\n\nPay: €20 per hour"_s);
    QCOMPARE(posting.experience, std::optional(ExperienceYears{.min = 2, .max = 4}));
    QCOMPARE(posting.origins.value(u"experience_years"_s).kind, OriginKind::Prose);
    QVERIFY(posting.salary);
    QCOMPARE(posting.salary->unit, Salary::Unit::Hour);
}

void TestNormaliser::keepsContradictions()
{
    const Posting posting = understood({field(u"title"_s, u"Press Graduate"_s, OriginKind::PageText),
                                        field(u"employmentType"_s, u"Intern"_s, OriginKind::PageText)});
    QCOMPARE(posting.programme, Programme::Graduate);
    QCOMPARE(posting.conflicts.size(), size_t(1));
    QCOMPARE(posting.conflicts.front().field, u"programme"_s);
    QCOMPARE(posting.conflicts.front().values, (QStringList{u"graduate"_s, u"intern"_s}));
    QCOMPARE(posting.conflicts.front().origins.size(), size_t(2));
}

/// A closing day of the data, and another one in the text: the user is to choose.
void TestNormaliser::offersBothDeadlines()
{
    const auto read = [](const QString &text) {
        return understood({field(u"title"_s, u"Operator"_s), field(u"validThrough"_s, u"2026-12-31"_s)}, text);
    };
    const Posting posting = read(u"We print paper.\nApplications close on 11 December 2026."_s);
    QCOMPARE(posting.applyBy, QDate(2026, 12, 31));
    QCOMPARE(posting.conflicts.size(), size_t(1));
    QCOMPARE(posting.conflicts.front().field, u"apply_by"_s);
    QCOMPARE(posting.conflicts.front().values, (QStringList{u"2026-12-31"_s, u"2026-12-11"_s}));
    QCOMPARE(posting.conflicts.front().origins.back().kind, OriginKind::Prose);
    QVERIFY(read(u"We print paper.\nApplications close on 31 December 2026."_s).conflicts.empty());
}

void TestNormaliser::namesWhatIsMissing()
{
    const Posting posting = understood({}, u"The Paper Press Team prints paper."_s);
    QCOMPARE(posting.missing, (QStringList{u"title"_s, u"employer"_s}));
    QCOMPARE(posting.titleOrigin, TitleOrigin::Placeholder);
    QCOMPARE(posting.title, u"Paper Press Team"_s);
    QVERIFY(!posting.isComplete());
}

void TestNormaliser::quotesArePartsOfTheText()
{
    const Posting posting =
        understood({},
                   u"We're seeking a Press Operator to join Initech.\n\nMinimum Qualifications\n- BS in Paper\n"
                   "- 3+ years of experience\n\nYou may apply for up to two roles."_s);
    for (const QString &name : {u"title"_s, u"education"_s, u"experience_years"_s, u"application_limit"_s}) {
        const Origin origin = posting.origins.value(name);
        QVERIFY2(!origin.quote.isEmpty(), qPrintable(name));
        QVERIFY2(posting.text.contains(origin.quote), qPrintable(origin.quote));
    }
    QCOMPARE(posting.titleOrigin, TitleOrigin::Inferred);
}

void TestNormaliser::anIssuerIsNoRequisition()
{
    QCOMPARE(understood({field(u"hiringOrganization.name"_s, u"Initech"_s), field(u"identifier.value"_s, u"Initech"_s)})
                 .requisitionId,
             QString());
    QCOMPARE(understood({field(u"identifier.value"_s, u"R-17"_s)}).requisitionId, u"R-17"_s);
}

void TestNormaliser::endlessDeadlinesAreNone()
{
    const Posting posting =
        understood({field(u"datePosted"_s, u"2024-01-01"_s), field(u"validThrough"_s, u"2034-01-01"_s)});
    QVERIFY(!posting.applyBy.isValid());
    QVERIFY(!posting.origins.contains(u"apply_by"_s));
}

void TestNormaliser::officesAreNoPlaces()
{
    const Posting posting =
        understood({field(u"title"_s, u"Operator"_s)},
                   u"Initech's headquarters are in Berlin and its offices include Paris and London."_s);
    QVERIFY(posting.places.empty());
}

void TestNormaliser::htmlKeepsItsMarkup()
{
    const RawPosting raw{
        .format = u"test"_s,
        .fields = {},
        .descriptionHtml =
            u"&lt;p&gt;&lt;b&gt;Benefits&lt;/b&gt;&lt;/p&gt;&lt;p&gt;- Free &lt;b&gt;tea&lt;/b&gt;&lt;/p&gt;"_s,
        .descriptionText = {}};
    const auto outcome = normalise(raw, {});
    VERIFY_OK(outcome.posting);
    const Posting &posting = *outcome.posting;
    QCOMPARE(posting.sections.size(), size_t(1));
    QCOMPARE(posting.sections.front().kind, SectionKind::Benefits);
    QCOMPARE(posting.sections.front().items(), QStringList{u"Free tea"_s});
    QCOMPARE(posting.sections.front().blocks.front().html, u"Free <b>tea</b>"_s);
    QVERIFY(posting.html.contains(u"<b>Benefits</b>"_s));
}

void TestNormaliser::namesTheEmployerByItsBoard_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("employer");
    QTest::newRow("as the text spells it")
        << u"saltmarshferries"_s << u"Join Saltmarsh Ferries’ crew."_s << u"Saltmarsh Ferries"_s;
    QTest::newRow("marks and dots") << u"wealth-com"_s << u"About Wealth.com® and us."_s << u"Wealth.com"_s;
    QTest::newRow("a genitive") << u"initech"_s << u"INITECH's paper is the best."_s << u"INITECH"_s;
    QTest::newRow("only in small letters") << u"initech"_s << u"Visit initech today."_s << u"Initech"_s;
    QTest::newRow("not in the text") << u"blue-clay"_s << u"We make pots."_s << u"Blue Clay"_s;
}

void TestNormaliser::namesTheEmployerByItsBoard()
{
    QFETCH(QString, slug);
    QFETCH(QString, text);
    const Posting posting = understood({field(u"hiringOrganization.slug"_s, slug, OriginKind::AtsField)}, text);
    QTEST(posting.employer, "employer");
    QCOMPARE(posting.origins.value(u"employer"_s).kind, OriginKind::AtsField);
}

void TestNormaliser::rangesByZoneAreOne()
{
    const auto ats = OriginKind::AtsField;
    const Posting posting = understood({field(u"baseSalary.currency"_s, u"USD"_s, ats),
                                        field(u"baseSalary.value.minValue"_s, u"104000"_s, ats),
                                        field(u"baseSalary.value.maxValue"_s, u"128000"_s, ats),
                                        field(u"baseSalary.value.minValue"_s, u"90000"_s, ats, 1),
                                        field(u"baseSalary.value.maxValue"_s, u"110000"_s, ats, 1)});
    QVERIFY(posting.salary);
    QCOMPARE(posting.salary->minMinor, qint64(9'000'000));
    QCOMPARE(posting.salary->maxMinor, qint64(12'800'000));
}

void TestNormaliser::anOfficeBesideRemoteLeavesTheChoice()
{
    const auto ats = OriginKind::AtsField;
    QCOMPARE(
        understood({field(u"jobLocation"_s, u"Bern"_s, ats), field(u"jobLocation"_s, u"Remote"_s, ats, 1)}).workplace,
        Workplace::Unknown);
    QCOMPARE(understood({field(u"jobLocation"_s, u"Remote - Switzerland"_s, ats)}).workplace, Workplace::Remote);
}

QTEST_GUILESS_MAIN(TestNormaliser)
#include "tst_normaliser.moc"

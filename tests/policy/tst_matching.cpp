// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/canonicalurl.h"
#include "models/policy/duplicates.h"
#include "models/policy/matching.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QByteArray SourceHash(32, 's');

Posting aPosting()
{
    Posting posting;
    posting.title = u"Backend Engineer"_s;
    posting.titleOrigin = TitleOrigin::Stated;
    posting.employer = u"Acme GmbH"_s;
    posting.requisitionId = u"R-100"_s;
    posting.sourceUrl = u"https://jobs.example/acme/100"_s;
    posting.text = u"You build services in C++."_s;
    return posting;
}

KnownPosting known(const Posting &posting, const QByteArray &sha = SourceHash)
{
    return {PostingId{7},
            posting.title,
            u"acme"_s,
            posting.requisitionId,
            posting.sourceUrl,
            sha,
            textFingerprint(posting.text)};
}

} // namespace

class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void prefersTheSameToAnUpdate();
    void fingerprints_data();
    void fingerprints();
    void neverFingerprintsNothing();
    void canonicalises_data();
    void canonicalises();
};

void MatchingTest::matches_data()
{
    using Kind = PostingMatch::Kind;
    QTest::addColumn<Posting>("stored");
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<QByteArray>("sha");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    const QByteArray other(32, 'o');
    const Posting stored = aPosting();

    QTest::newRow("the same source again") << stored << stored << SourceHash << Kind::SameAs << u"same source"_s;
    QTest::newRow("the same requisition, saved elsewhere")
        << stored << stored << other << Kind::SameAs << u"same requisition id"_s;

    Posting posting = stored;
    posting.text = u"You build services in C++ and Go."_s;
    QTest::newRow("the same requisition, rewritten")
        << stored << posting << other << Kind::UpdateOf << u"same requisition id"_s;
    posting.requisitionId.clear();
    QTest::newRow("the same address, rewritten") << stored << posting << other << Kind::UpdateOf << u"same address"_s;
    posting.title = u"Senior Backend Engineer"_s;
    QTest::newRow("the same address, new title") << stored << posting << other << Kind::UpdateOf << u"same address"_s;
    posting.title = u"Office Manager"_s;
    QTest::newRow("another posting of a page that lists several")
        << stored << posting << other << Kind::New << QString();

    posting = stored;
    posting.requisitionId = u"R-200"_s;
    QTest::newRow("another requisition, all else the same") << stored << posting << other << Kind::New << QString();
    QTest::newRow("another requisition of the same source")
        << stored << posting << SourceHash << Kind::New << QString();

    posting = stored;
    posting.requisitionId.clear();
    posting.sourceUrl = u"https://board.example/view?id=5"_s;
    QTest::newRow("the same text on a job board") << stored << posting << other << Kind::SameAs << u"same text"_s;
    posting.employer = u"Other Ltd"_s;
    QTest::newRow("the same text of another employer") << stored << posting << other << Kind::New << QString();
    posting.employer.clear();
    QTest::newRow("the same text, employer not stated") << stored << posting << other << Kind::SameAs << u"same text"_s;
    posting.employer = stored.employer;
    posting.title = u"Frontend Engineer"_s;
    QTest::newRow("the same text under another title") << stored << posting << other << Kind::New << QString();
    posting.titleOrigin = TitleOrigin::Placeholder;
    QTest::newRow("the same text without a title") << stored << posting << other << Kind::SameAs << u"same text"_s;

    posting = stored;
    posting.employer = u"Other Ltd"_s;
    posting.text = u"Something else."_s;
    posting.sourceUrl.clear();
    QTest::newRow("the same number at another employer") << stored << posting << other << Kind::New << QString();

    Posting bare;
    QTest::newRow("two that state nothing") << bare << bare << other << Kind::New << QString();
    posting = stored;
    posting.title = u"Office Manager"_s;
    posting.requisitionId.clear();
    posting.sourceUrl.clear();
    posting.text = u"You run the office."_s;
    QTest::newRow("another posting of the same source") << stored << posting << SourceHash << Kind::New << QString();
}

void MatchingTest::matches()
{
    QFETCH(Posting, stored);
    QFETCH(Posting, posting);
    QFETCH(QByteArray, sha);
    KnownPosting one = known(stored);
    one.employerKey = stored.employer.isEmpty() ? QString() : u"acme"_s;
    const PostingMatch match = matchPosting(recognisable(posting, sha, keysOf(posting)), {one});
    QTEST(match.kind, "kind");
    QTEST(match.reason, "reason");
    QCOMPARE(match.known, match.kind == PostingMatch::Kind::New ? PostingId{} : PostingId{7});
}

void MatchingTest::prefersTheSameToAnUpdate()
{
    Posting older = aPosting();
    older.text = u"An older wording."_s;
    KnownPosting first = known(older);
    KnownPosting second = known(aPosting());
    second.id = PostingId{8};
    const PostingMatch match = matchPosting(recognisable(aPosting(), {}, keysOf(aPosting())), {first, second});
    QCOMPARE(match.kind, PostingMatch::Kind::SameAs);
    QCOMPARE(match.known, PostingId{8});
}

void MatchingTest::fingerprints_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("white space") << u"Build  it\nwell"_s << u"Build it well"_s << true;
    QTest::newRow("case and punctuation") << u"Build – it: WELL!"_s << u"build it well"_s << true;
    QTest::newRow("full width") << u"Ｂｕｉｌｄ"_s << u"build"_s << true;
    QTest::newRow("C++ and C#") << u"C++"_s << u"C#"_s << false;
    QTest::newRow("another word") << u"build it"_s << u"build that"_s << false;
    QTest::newRow("Chinese") << u"每人最多投递2个职位"_s << u"每人最多投递3个职位"_s << false;
}

void MatchingTest::fingerprints()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(textFingerprint(a) == textFingerprint(b), "equal");
}

void MatchingTest::neverFingerprintsNothing()
{
    QVERIFY(textFingerprint({}).isEmpty());
    QVERIFY(textFingerprint(u" \n– … !"_s).isEmpty());
    QCOMPARE(textFingerprint(u"a"_s).size(), 32);
}

void MatchingTest::canonicalises_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *name, const QString &url, const QString &canonical) {
        QTest::newRow(name) << url << canonical;
    };
    row("scheme, host, slash", u"http://WWW.Example.org/Jobs/1/"_s, u"https://example.org/Jobs/1"_s);
    row("fragment", u"https://example.org/jobs/1#apply"_s, u"https://example.org/jobs/1"_s);
    row("traces", u"https://example.org/j?utm_source=x&id=5&gclid=1&ref=a"_s, u"https://example.org/j?id=5"_s);
    row("order of the query", u"https://example.org/j?b=2&a=1"_s, u"https://example.org/j?a=1&b=2"_s);
    row("default port", u"https://example.org:443/j"_s, u"https://example.org/j"_s);
    row("own port", u"https://example.org:8443/j"_s, u"https://example.org:8443/j"_s);
    row("www twice, a dot at the end", u"http://www.www.example.org./j"_s, u"https://example.org/j"_s);
    row("a name that begins with www", u"http://www.ch/j"_s, u"https://www.ch/j"_s);
    row("a number with a dot", u"https://1./j"_s, u"https://0.0.0.1/j"_s);
    row("www alone", u"http://www.//www.ex"_s, u"https://www//www.ex"_s);
    row("the front page names no posting", u"https://example.org/"_s, QString());
    row("no web address", u"file:///etc/passwd"_s, QString());
    row("no address", u"see our site"_s, QString());
    row("empty", QString(), QString());
}

void MatchingTest::canonicalises()
{
    QFETCH(QString, url);
    QTEST(canonicalUrl(url), "canonical");
    QCOMPARE(canonicalUrl(canonicalUrl(url)), canonicalUrl(url));
}

QTEST_GUILESS_MAIN(MatchingTest)
#include "tst_matching.moc"

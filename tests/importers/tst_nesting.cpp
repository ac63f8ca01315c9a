// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/nesting.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

NestedDocument nestedDocument(const char *bytes, int choice = 0)
{
    NestedDocument nested;
    nested.document.bytes = bytes;
    nested.document.name = QString::fromLatin1(bytes);
    nested.choice = choice;
    return nested;
}

/// A document that begins with "posting" is one; another is none, and "broken" cannot be read.
Result<ReadDocument> readWords(const NestedDocument &nested)
{
    const QByteArray &bytes = nested.document.bytes;
    if (bytes == "broken")
        return Error{Error::Code::Malformed, u"broken"_s};
    if (!bytes.startsWith("posting"))
        return Error{Error::Code::NotFound, u"no posting"_s};
    Posting posting;
    posting.title = QString::fromLatin1(bytes);
    return ReadDocument{u"text"_s, posting.title, {ReadOutcome{posting, {}}}, {}};
}

QStringList titles(const ReadDocument &document)
{
    QStringList titles;
    for (const ReadOutcome &outcome : document.outcomes)
        titles.append(outcome.posting->title);
    return titles;
}

} // namespace

class NestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachInOrder()
    {
        const auto result = withNested({u"mail"_s, u"envelope"_s, {}, {}},
                                       {nestedDocument("posting 1"), nestedDocument("posting 2")}, readWords);
        VERIFY_OK(result);
        QCOMPARE(titles(*result), (QStringList{u"posting 1"_s, u"posting 2"_s}));
        QCOMPARE(result->format, u"mail"_s);
        QCOMPARE(result->text, u"posting 1\n\nposting 2"_s);
    }

    void takesTheFirstOfAChoiceThatHoldsAPosting()
    {
        const auto result = withNested({u"mail"_s, {}, {}, {}},
                                       {nestedDocument("nothing", 1), nestedDocument("posting 1", 1),
                                        nestedDocument("posting 2", 1), nestedDocument("posting 3", 2)},
                                       readWords);
        VERIFY_OK(result);
        QCOMPARE(titles(*result), (QStringList{u"posting 1"_s, u"posting 3"_s}));
    }

    void losesNoPostingToABrokenNeighbour()
    {
        const auto result =
            withNested({u"mail"_s, {}, {}, {}}, {nestedDocument("broken"), nestedDocument("posting")}, readWords);
        VERIFY_OK(result);
        QCOMPARE(titles(*result), QStringList{u"posting"_s});
        QCOMPARE(result->warnings, QStringList{u"broken was left out: broken"_s});
    }

    void failsWithTheFirstReasonWhereNothingIsAPosting()
    {
        const auto result =
            withNested({u"mail"_s, {}, {}, {}}, {nestedDocument("broken"), nestedDocument("nothing")}, readWords);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Malformed);
    }

    void hintsOnlyWhereThePostingIsSilent()
    {
        const RawPosting posting{u"text"_s, {{u"title"_s, u"Welder"_s, OriginKind::PageText, 0}}, {}, {}};
        const RawPosting hinted = withHints(posting,
                                            {{u"title"_s, u"Fwd: a job"_s, OriginKind::PageText, 0},
                                             {u"url"_s, u"https://jobs.example/1"_s, OriginKind::PageText, 0}});
        QCOMPARE(hinted.fields.size(), size_t(2));
        QCOMPARE(hinted.fields.front().value, u"Welder"_s);
        QCOMPARE(hinted.fields.back().value, u"https://jobs.example/1"_s);
    }
};

QTEST_GUILESS_MAIN(NestingTest)
#include "tst_nesting.moc"

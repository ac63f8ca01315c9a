// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/importers/understanding/factcheck.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QString Shared = QStringLiteral(SHORTLIST_SHARED "/postings/");
/// The least share of the facts that must be right.
constexpr double Reached = 0.95;
const QString Facts = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/importers/understanding/unlabelled.json");

/// How many of the stated facts of the unlabelled postings are right.
class Tally
{
public:
    void check(const QString &file, const QJsonObject &expected, const QJsonArray &postings)
    {
        if (expected.contains(u"count"_s))
            count(postings.size() == expected[u"count"_s].toInt(), u"%1: %2 postings"_s.arg(file).arg(postings.size()));
        const QJsonArray stated = expected[u"postings"_s].toArray();
        for (int i = 0; i < stated.size(); ++i)
            checkPosting(u"%1[%2]"_s.arg(file).arg(i), stated[i].toObject(), postings.at(i).toObject());
    }

    double share() const { return m_all == 0 ? 0 : double(m_right) / m_all; }
    const QStringList &misses() const { return m_misses; }

private:
    void checkPosting(const QString &name, const QJsonObject &stated, const QJsonObject &posting)
    {
        for (auto fact = stated.begin(); fact != stated.end(); ++fact) {
            const QJsonArray values{posting.value(fact.key()), fact.value()};
            count(FactCheck::holds(posting, fact.key(), fact.value()),
                  name + u' ' + fact.key() + u": "_s
                      + QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
        }
    }

    void count(bool isRight, const QString &what)
    {
        ++m_all;
        if (isRight)
            ++m_right;
        else
            m_misses.append(what);
    }

    int m_all = 0;
    int m_right = 0;
    QStringList m_misses;
};

} // namespace

/// Real pages, feeds, mails, PDF files and tables that nobody labelled: what they state was read by eye, and is kept
/// as facts in understanding/unlabelled.json, by the names of the files.
class UnderstandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statedFactsAreUnderstood();
};

void UnderstandingTest::initTestCase()
{
    if (!QFileInfo(Shared).isDir())
        QSKIP("../shared/postings is not there: unlabelled postings are NOT tested");
}

void UnderstandingTest::statedFactsAreUnderstood()
{
    QFile file(Facts);
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(Facts));
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(facts.size() >= 60);
    Tally tally;
    for (auto entry = facts.begin(); entry != facts.end(); ++entry) {
        QVERIFY2(QFile::exists(Shared + entry.key()), qPrintable(entry.key()));
        tally.check(entry.key(), entry.value().toObject(), FactCheck::postingsOf(Shared + entry.key()));
    }
    for (const QString &miss : tally.misses())
        qInfo().noquote() << "missed:" << miss;
    QVERIFY2(tally.share() >= Reached, qPrintable(QString::number(tally.share())));
}

QTEST_GUILESS_MAIN(UnderstandingTest)
#include "tst_understanding.moc"

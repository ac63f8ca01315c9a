// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/sanitiser.h"
#include "tests/support/longtests.h"
#include "tests/surface/figures.h"
#include "tests/surface/payloads.h"
#include "tests/surface/witness.h"
#include "ui/web/engine/postingscheme.h"
#include "ui/web/postinghtml.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FramesAPage = 60;
constexpr qsizetype QuickSample = 180;
constexpr int GrownLong = 3'000;
/// Of our own payloads, which are written for it; of other people's, most wait for a click or for an older engine.
constexpr int LeastOwnShare = 90;
constexpr int LeastSharedCount = 20;
constexpr int LeastFiring = 637; ///< what issue 7 asks to be tried: payloads that run where nothing is in their way

/// Says which payload ran, instead of stopping the engine with a dialog. Where scripts are off it is dead, too.
QString withMark(const QString &payload, int number)
{
    return u"<script>alert=confirm=prompt=print=function(){console.log('%1%2')}</script>%3"_s.arg(WitnessPage::mark())
        .arg(number)
        .arg(payload);
}

QStringList marked(const QStringList &payloads, QString (*layer)(const QString &))
{
    QStringList documents;
    for (qsizetype number = 0; number < payloads.size(); ++number)
        documents.append(withMark(layer(payloads.at(number)), int(number)));
    return documents;
}

QString nothing(const QString &payload)
{
    return payload;
}

QString sanitiser(const QString &payload)
{
    const auto clean = sanitised(payload);
    return clean ? *clean : QString();
}

/// The writer of the page alone, over a posting that was never cleaned.
QString writer(const QString &payload)
{
    Posting posting;
    posting.html = payload;
    return originalHtml(posting, {});
}

/// The page that the program writes, with the payload as it is where the cleaned text should be.
QString pagePolicy(const QString &payload)
{
    return QString::fromUtf8(enginePage({}, payload, {}));
}

/// All of it: cleaned, written anew, in the page that the program writes.
QString everyLayer(const QString &payload)
{
    Posting posting;
    posting.html = sanitiser(payload);
    return QString::fromUtf8(enginePage({}, originalHtml(posting, {}), {}));
}

/// The same without its policy.
QString ownPage(const QString &payload)
{
    return pagePolicy(payload).replace(u"Content-Security-Policy"_s, u"X-Nothing"_s);
}

/// As they are: a mark is a script, which the policy does not let run either.
QStringList unmarked(const QStringList &payloads, QString (*layer)(const QString &))
{
    QStringList documents;
    for (const QString &payload : payloads)
        documents.append(layer(payload));
    return documents;
}

struct Outcome
{
    QSet<int> fired;
    qint64 dialogs = 0;
    qint64 requests = 0;
    bool isComplete = true;
};

Outcome shown(const QStringList &documents, Witness::Script script)
{
    Witness witness(script);
    Outcome outcome;
    for (qsizetype first = 0; first < documents.size() && outcome.isComplete; first += FramesAPage)
        outcome.isComplete = witness.show(documents.mid(first, FramesAPage));
    outcome.fired = witness.page().marked;
    outcome.dialogs = witness.page().dialogs;
    outcome.requests = witness.requests();
    return outcome;
}

/// A policy in a page has no word for a page that leaves by itself: what stops it is the gate and what the page may
/// navigate to, each alone (tst_postingview). A script among it is tried all the same: leaving for one is forbidden.
QStringList withoutLeaving(QStringList payloads)
{
    static const QRegularExpression leaves(u"http-equiv\\s*=\\s*[\"']?refresh[^>]*http:"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    payloads.removeIf([](const QString &payload) { return payload.contains(leaves); });
    return payloads;
}

/// Every n-th, so that all kinds are among them.
QStringList sample(const QStringList &all, qsizetype most)
{
    const qsizetype step = Testing::runsLong() ? 1 : std::max(qsizetype(1), all.size() / most);
    QStringList some;
    for (qsizetype at = 0; at < all.size(); at += step)
        some.append(all.at(at));
    return some;
}

} // namespace

class LocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAnyThePayloadsRun();
    void ofAllPayloadsSomeRun();
    void eachAloneLetsNothingRun_data();
    void eachAloneLetsNothingRun();

private:
    QStringList m_own = startingPayloads();
    QStringList m_others;
    QStringList m_all;
    std::unique_ptr<Figures> m_figures;
};

void LocksTest::initTestCase()
{
    m_figures = std::make_unique<Figures>(
        QStringList{u"layer alone"_s, u"payloads"_s, u"ran"_s, u"dialogs"_s, u"requests that wanted out"_s});
    for (const PayloadGroup &group : sharedPayloads())
        if (group.name == "DOMPurify"_L1 || (Testing::runsLong() && group.name != "JSON"_L1))
            m_others += group.payloads;
    if (m_others.isEmpty())
        qWarning("../shared/hostile is not here: only our own payloads are tried");
    m_all = m_own + sample(m_others + handlerPayloads(), QuickSample);
    if (Testing::runsLong())
        m_all += grownPayloads(GrownLong, 7);
}

/// The positive control: the same payloads in the same frames, and nothing in their way.
void LocksTest::withoutAnyThePayloadsRun()
{
    const Outcome own = shown(marked(m_own, nothing), Witness::Script::On);
    QVERIFY(own.isComplete);
    m_figures->add(u"none, own"_s, {m_own.size(), own.fired.size(), own.dialogs, own.requests});
    QStringList silent;
    for (qsizetype number = 0; number < m_own.size(); ++number)
        if (!own.fired.contains(int(number)))
            silent.append(m_own.at(number));
    QVERIFY2(own.fired.size() * 100 >= m_own.size() * LeastOwnShare, qPrintable(silent.join(u'\n')));
    const Outcome page = shown(unmarked(m_own, ownPage), Witness::Script::On);
    QVERIFY(page.isComplete);
    m_figures->add(u"none, own, in our page without its policy"_s, {m_own.size(), 0, page.dialogs, page.requests});
    QVERIFY(page.dialogs * 100 >= m_own.size() * LeastOwnShare);
    if (m_others.isEmpty())
        return;
    const QStringList others = sample(m_others, QuickSample);
    const Outcome foreign = shown(marked(others, nothing), Witness::Script::On);
    QVERIFY(foreign.isComplete);
    m_figures->add(u"none, other people's"_s, {others.size(), foreign.fired.size(), foreign.dialogs, foreign.requests});
    QVERIFY(foreign.fired.size() >= LeastSharedCount);
}

/// How many of those that no layer lets run would run without any. Of the grid, only these are tried on each layer.
void LocksTest::ofAllPayloadsSomeRun()
{
    if (!Testing::runsLong())
        return;
    const qsizetype beforeGrid = m_all.size();
    const QStringList every = m_all + griddedPayloads();
    const Outcome all = shown(marked(every, nothing), Witness::Script::On);
    QVERIFY(all.isComplete);
    m_figures->add(u"none, all"_s, {every.size(), all.fired.size(), all.dialogs, all.requests});
    for (qsizetype number = beforeGrid; number < every.size(); ++number)
        if (all.fired.contains(int(number)))
            m_all.append(every.at(number));
    QVERIFY2(all.fired.size() >= LeastFiring, qPrintable(QString::number(all.fired.size())));
}

void LocksTest::eachAloneLetsNothingRun_data()
{
    QTest::addColumn<QStringList>("documents");
    QTest::addColumn<Witness::Script>("script");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("sanitiser, scripts on") << marked(m_all, sanitiser) << Witness::Script::On << true;
    QTest::newRow("writer, scripts on") << marked(m_all, writer) << Witness::Script::On << true;
    QTest::newRow("page policy, scripts on")
        << unmarked(withoutLeaving(m_all), pagePolicy) << Witness::Script::On << true;
    const QStringList grid = Testing::runsLong() ? griddedPayloads() : QStringList();
    QTest::newRow("all together, scripts off") << unmarked(m_all + grid, everyLayer) << Witness::Script::Off << true;
    QTest::newRow("scripts off") << marked(m_all, nothing) << Witness::Script::Off << false;
}

void LocksTest::eachAloneLetsNothingRun()
{
    QFETCH(QStringList, documents);
    QFETCH(Witness::Script, script);
    QFETCH(bool, isPrivate);
    const Outcome outcome = shown(documents, script);
    m_figures->add(QString::fromLatin1(QTest::currentDataTag()),
                   {documents.size(), outcome.fired.size(), outcome.dialogs, outcome.requests});
    QVERIFY(outcome.isComplete);
    QCOMPARE(outcome.fired.size(), 0);
    QCOMPARE(outcome.dialogs, 0);
    if (isPrivate) // a page without scripts loads pictures all the same: that is the gate's and the policy's part
        QCOMPARE(outcome.requests, 0);
}

int main(int argc, char **argv)
{
    registerPostingScheme();
    QApplication app(argc, argv);
    LocksTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_locks.moc"

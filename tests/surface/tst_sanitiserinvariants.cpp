// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmldocument.h"
#include "models/importers/html/sanitiser.h"
#include "tests/support/longtests.h"
#include "tests/support/verifyresult.h"
#include "tests/surface/elementin.h"
#include "tests/surface/figures.h"
#include "tests/surface/payloads.h"

#include <QSet>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int LeastInputs = 11'000;
constexpr int GrownQuick = 10'000;
constexpr int GrownLong = 1'000'000;
constexpr quint32 Seed = 20'260'301;

QSet<QString> words(const char *list)
{
    const QStringList names = QString::fromLatin1(list).split(u' ');
    return {names.cbegin(), names.cend()};
}

bool isAllowed(const QString &element, const QString &attribute, const QString &value)
{
    static const QSet<QString> anywhere = words("title lang dir");
    static const QSet<QString> triples = words("a/href td/colspan td/rowspan td/width td/height th/colspan th/rowspan "
                                               "th/width th/height table/width table/height ol/start time/datetime");
    if (attribute == "href"_L1) {
        static const QStringList schemes{u"http://"_s, u"https://"_s, u"mailto:"_s};
        return element == "a"_L1
            && std::any_of(schemes.begin(), schemes.end(), [&value](const QString &s) { return value.startsWith(s); });
    }
    return anywhere.contains(attribute) || triples.contains(element + u'/' + attribute);
}

/// The first element, attribute or address in `node` that no cleaned HTML may hold, or nothing.
QString forbiddenIn(const HtmlNode &node)
{
    static const QSet<QString> elements = words(
        "p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd b strong i em u s sub sup small blockquote pre code table thead "
        "tbody tfoot tr th td caption a span div details summary abbr time");
    for (const HtmlNode &child : node.children) {
        if (!child.isText() && (child.isForeign || !elements.contains(child.name)))
            return child.name;
        for (const auto &[name, value] : child.attributes)
            if (!isAllowed(child.name, name, value))
                return u"%1 %2=%3"_s.arg(child.name, name, value);
        if (const QString found = forbiddenIn(child); !found.isEmpty())
            return found;
    }
    return {};
}

/// Where the engine reads it: in the body of a page.
bool isSameInAPage(const QString &clean, const HtmlNode &tree)
{
    const auto page = parsedHtml(u"<!DOCTYPE html><html><head><title>x</title></head><body><main>"_s + clean
                                     + u"</main></body></html>"_s,
                                 HtmlParsing::Page);
    const HtmlNode *place = page ? elementIn(*page, u"main"_s) : nullptr;
    return place != nullptr && place->children == tree.children;
}

/// Letters and digits of what is neither dropped with its content nor markup.
void addText(const HtmlNode &node, QString &text)
{
    static const QSet<QString> dropped =
        words("script style head title noscript template iframe object embed applet svg math xmp plaintext noembed "
              "noframes textarea select");
    for (const HtmlNode &child : node.children) {
        if (child.isText())
            for (const QChar c : child.text)
                text += c.isLetterOrNumber() ? QString(c) : QString();
        else if (!child.isForeign && !dropped.contains(child.name))
            addText(child, text);
    }
}

/// Sorted: a table that was repaired may say in another order what it said.
QString lettersOf(const QString &html)
{
    QString text;
    if (const auto tree = parsedHtml(html, HtmlParsing::Fragment))
        addText(*tree, text);
    std::sort(text.begin(), text.end());
    return text;
}

struct Tally
{
    qint64 inputs = 0;
    qint64 refused = 0;
    qint64 shortened = 0; ///< letters were lost
    QStringList broken;
};

QString brokenInvariant(const QString &clean)
{
    const auto again = sanitised(clean);
    if (!again || *again != clean)
        return u"cleaning twice changes"_s;
    const auto tree = parsedByStandard(clean, HtmlParsing::Fragment);
    if (!tree)
        return tree.error().detail;
    const auto quick = parsedHtml(clean, HtmlParsing::Fragment);
    if (!quick || *quick != *tree)
        return u"two parsers disagree"_s;
    if (!isSameInAPage(clean, *tree))
        return u"another tree in a page"_s;
    return forbiddenIn(*tree);
}

void check(const QString &html, Tally &tally)
{
    ++tally.inputs;
    const auto clean = sanitised(html);
    if (!clean) {
        if (clean.error().code == Error::Code::TooLarge)
            ++tally.refused;
        else
            tally.broken.append(clean.error().detail);
        return;
    }
    if (const QString broken = brokenInvariant(*clean); !broken.isEmpty())
        tally.broken.append(u"%1\n  of: %2\n  as: %3"_s.arg(broken, html.left(2000), clean->left(2000)));
    if (lettersOf(*clean) != lettersOf(html))
        ++tally.shortened;
}

} // namespace

class SanitiserInvariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSeenToBreak_data();
    void areSeenToBreak();
    void holdOnEveryInput();
    void keepEveryWordOfAPlainPage();
};

void SanitiserInvariantsTest::areSeenToBreak_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html :
         {"<img src=\"x:\">", "<p class=\"a\">x</p>", "<a href=\"ftp://a.example/\">x</a>", "<td title=\"x\">y</td>",
          "<p><p>x</p></p>", "<svg></svg>", "a<b", "<td href=\"https://x/\">y"})
        QTest::newRow(html) << QString::fromLatin1(html);
}

/// The control: what the sanitiser would never write is noticed.
void SanitiserInvariantsTest::areSeenToBreak()
{
    QFETCH(QString, html);
    QVERIFY(!brokenInvariant(html).isEmpty());
}

void SanitiserInvariantsTest::holdOnEveryInput()
{
    std::vector<PayloadGroup> groups = sharedPayloads();
    groups.push_back({u"own: handlers in contexts"_s, handlerPayloads()});
    groups.push_back({u"own: every element with every handler"_s, griddedPayloads()});
    groups.push_back({u"own: grown"_s, grownPayloads(Testing::runsLong() ? GrownLong : GrownQuick, Seed)});
    Figures figures({u"sanitiser"_s, u"inputs"_s, u"broken invariants"_s, u"too large"_s, u"letters lost"_s});
    Tally all;
    for (const PayloadGroup &group : groups) {
        Tally tally;
        for (const QString &payload : group.payloads)
            check(payload, tally);
        figures.add(group.name, {tally.inputs, tally.broken.size(), tally.refused, tally.shortened});
        all.inputs += tally.inputs;
        all.refused += tally.refused;
        all.shortened += tally.shortened;
        all.broken += tally.broken;
    }
    figures.add(u"together"_s, {all.inputs, all.broken.size(), all.refused, all.shortened});
    QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.value(0)));
    if (domPurifyPayloads().isEmpty())
        qWarning("../shared/hostile is not here: other people's payloads were NOT tried");
    else
        QVERIFY(all.inputs >= LeastInputs);
    QVERIFY2(all.shortened * 1000 <= all.inputs * 5, "letters of more than 0.5 % of the inputs were lost");
}

void SanitiserInvariantsTest::keepEveryWordOfAPlainPage()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        const QString html = plainPage(seed);
        const auto clean = sanitised(html);
        VERIFY_OK(clean);
        qsizetype at = 0;
        for (int word = 1; word <= 60; ++word) {
            at = clean->indexOf(u"word%1"_s.arg(word), at);
            QVERIFY2(at >= 0, qPrintable(*clean));
        }
    }
}

QTEST_GUILESS_MAIN(SanitiserInvariantsTest)
#include "tst_sanitiserinvariants.moc"

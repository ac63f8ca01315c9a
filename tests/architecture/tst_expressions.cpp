// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Steps of PCRE2: just below those of going over a thousand characters again from each of them on.
constexpr int MostSteps = 490'000;
/// The shorter ones first: what is slow on those would take minutes on the longer.
constexpr qsizetype Lengths[]{60, 250, 1'000};

struct Written
{
    QString place; ///< file and expression
    QString pattern;
    QRegularExpression::PatternOptions options;
};

/// What an ordinary literal of C++ says.
QString unescaped(const QString &literal)
{
    QString text;
    for (qsizetype at = 0; at < literal.size(); ++at) {
        if (literal.at(at) != u'\\') {
            text += literal.at(at);
            continue;
        }
        const QChar c = literal.at(++at);
        if (c == u'u') {
            text += QChar(literal.mid(at + 1, 4).toUShort(nullptr, 16));
            at += 4;
        } else {
            text += c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c == u'r' ? QChar(u'\r') : c;
        }
    }
    return text;
}

/// The literals at the start of `code`, one after the other; nothing where something else is part of the text.
std::optional<QString> literalsAt(const QString &code)
{
    static const QRegularExpression plain(u"^\\s*(?:QStringLiteral\\()?u?\"((?:[^\"\\\\]|\\\\.)*)\"(?:_s)?"_s);
    static const QRegularExpression raw(u"^\\s*u?R\"(\\w*)\\((.*?)\\)\\1\"(?:_s)?"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    QString text;
    qsizetype at = 0;
    for (bool isMore = true; isMore;) {
        const QString rest = code.mid(at);
        const auto ordinary = plain.match(rest);
        const auto verbatim = raw.match(rest);
        isMore = ordinary.hasMatch() || verbatim.hasMatch();
        text += ordinary.hasMatch() ? unescaped(ordinary.captured(1)) : verbatim.captured(2);
        at += ordinary.hasMatch() ? ordinary.capturedLength() : std::max(verbatim.capturedLength(), qsizetype(0));
    }
    static const QRegularExpression end(u"^\\)*\\s*[,;)]"_s);
    return !text.isEmpty() && end.match(code.mid(at)).hasMatch() ? std::optional(text) : std::nullopt;
}

std::vector<Written> expressionsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString code = QString::fromUtf8(file.readAll());
    static const QRegularExpression begin(u"(?:QRegularExpression|\\bPattern)(?: \\w+)?\\("_s);
    std::vector<Written> all;
    for (auto found = begin.globalMatch(code); found.hasNext();) {
        const QString rest = code.mid(found.next().capturedEnd());
        const auto pattern = literalsAt(rest);
        if (!pattern)
            continue;
        QRegularExpression::PatternOptions options;
        const QString behind = rest.left(pattern->size() * 2 + 200).section(u';', 0, 0);
        options.setFlag(QRegularExpression::CaseInsensitiveOption,
                        behind.contains("CaseInsensitiveOption"_L1) || behind.contains("IgnoreCase"_L1));
        options.setFlag(QRegularExpression::MultilineOption,
                        behind.contains("MultilineOption"_L1) || behind.contains("Expression::Lines"_L1));
        options.setFlag(QRegularExpression::DotMatchesEverythingOption,
                        behind.contains("DotMatchesEverything"_L1) || behind.contains("DotIsAnything"_L1));
        all.push_back({path.section(u'/', -1) + u": "_s + *pattern, *pattern, options});
    }
    return all;
}

/// Pieces to repeat: what the expression itself is written of, and what every class of characters holds.
QStringList piecesFor(const QString &pattern)
{
    QStringList pieces{u"a"_s,  u"A"_s,  u"1"_s,  u" "_s,  u"\n"_s, u"-"_s,  u"."_s,  u"/"_s,
                       u"<"_s,  u"a1"_s, u"1-"_s, u"a "_s, u"1."_s, u"a-"_s, u"a@"_s, u" \n"_s,
                       u"&a"_s, u"1,"_s, u"(a"_s, u"é"_s,  u"=a"_s, u"a/"_s};
    for (const QChar c : pattern)
        pieces.append(c);
    pieces.removeDuplicates();
    return pieces;
}

/// Ends on which an expression fails as late as it can.
QStringList endsFor(const QString &pattern)
{
    QStringList ends{u"\u0001"_s};
    for (const QChar c : u"-./<>=:@)]}&%,;\"' 1a"_s)
        if (pattern.contains(c))
            ends.append(QString(c) + u'\u0001');
    return ends;
}

/// The same, where steps are counted (https://www.pcre.org/current/doc/html/pcre2pattern.html#SEC2).
QRegularExpression counted(const QRegularExpression &expression)
{
    return QRegularExpression(u"(*LIMIT_MATCH=%1)(*NO_JIT)"_s.arg(MostSteps) + expression.pattern(),
                              expression.patternOptions());
}

/// Whether one search from somewhere in the text takes more.
bool isSlow(const QRegularExpression &expression, const QString &text)
{
    for (qsizetype at = 0; at <= text.size();) {
        const auto match = expression.match(text, at);
        if (!match.isValid())
            return true;
        if (!match.hasMatch())
            return false;
        at = std::max(match.capturedEnd(), at + 1);
    }
    return false;
}

/// The text on which the expression is slow; nothing where none was found.
QString slowText(const QRegularExpression &expression)
{
    const QString pattern = expression.pattern();
    const QRegularExpression steps = counted(expression);
    if (!steps.isValid())
        return steps.errorString();
    for (const QString &piece : piecesFor(pattern)) {
        for (const QString &end : endsFor(pattern)) {
            for (const qsizetype length : Lengths) {
                const QString text = piece.repeated(length / piece.size()) + end;
                if (isSlow(steps, text))
                    return u"%1 characters of \"%2\" and \"%3\""_s.arg(length).arg(piece, end);
            }
        }
    }
    return {};
}

} // namespace

/// Every QRegularExpression and every Pattern that is written as one of the program over texts on which it could go
/// back and forth (https://en.wikipedia.org/wiki/ReDoS): a stranger's text is matched with it, often where nobody ends
/// what takes long. What the readers know besides, with expressions made of many parts, is tried by tst_traps.
class ExpressionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowOneIsSeen();
    void noneIsSlow_data();
    void noneIsSlow();
};

/// The control.
void ExpressionsTest::aSlowOneIsSeen()
{
    for (const char *pattern : {"^(.*\\d{3,}[^-]*)-[1-9]$", "^(?:(?:a|:)[\\s:]*)+$"})
        QVERIFY2(!slowText(QRegularExpression(QString::fromLatin1(pattern))).isEmpty(), pattern);
    QCOMPARE(literalsAt(u"u\"a\\\\d\\\"\" \"\\u00e9\"_s, x)"_s), std::optional(u"a\\d\"é"_s));
    QCOMPARE(literalsAt(u"uR\"x(a\"\\d)x\"_s);"_s), std::optional(u"a\"\\d"_s));
    QCOMPARE(literalsAt(u"u\"a\"_s + b)"_s), std::nullopt);
}

void ExpressionsTest::noneIsSlow_data()
{
    QTest::addColumn<QRegularExpression>("expression");
    QSet<QString> known;
    for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(SHORTLIST_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const Written &written : expressionsIn(files.next())) {
                if (known.contains(written.place))
                    continue;
                known.insert(written.place);
                QTest::newRow(qPrintable(written.place)) << QRegularExpression(written.pattern, written.options);
            }
        }
    }
    QVERIFY(known.size() > 100);
}

void ExpressionsTest::noneIsSlow()
{
    QFETCH(QRegularExpression, expression);
    QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
    const QString slow = slowText(expression);
    QVERIFY2(slow.isEmpty(), qPrintable(slow));
}

QTEST_GUILESS_MAIN(ExpressionsTest)
#include "tst_expressions.moc"

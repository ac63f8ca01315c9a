// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace Shortlist::Text {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t FirstBeyondAscii = 0x80;
constexpr char16_t FirstBeyondLatin = 0x250;

QString caseFoldedWord(const QString &word)
{
    return word.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Dashes and quotes of one kind.
char16_t plainSign(char16_t c)
{
    switch (c) {
    case u'–':
    case u'—':
    case u'‐':
    case u'‑':
    case u'−':
        return u'-';
    case u'’':
    case u'‘':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
        return u'"';
    default:
        return c;
    }
}

constexpr qsizetype BlockSize = 32;

/// Without a way out, so that the compiler turns it into a few instructions for all characters of a block.
template <typename OddnessOf>
bool isBlockOdd(const char16_t *block, const OddnessOf &oddnessOf)
{
    char16_t odd = 0;
    for (qsizetype i = 0; i < BlockSize; ++i)
        odd |= oddnessOf(block[i], block[i - 1]);
    return odd != 0;
}

/// Whether some character is odd by `oddnessOf(it, the one before it)`; a space stands before the first.
template <typename OddnessOf>
bool hasOdd(QStringView text, const OddnessOf &oddnessOf)
{
    if (text.isEmpty())
        return false;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    if (oddnessOf(*at++, u' ') != 0)
        return true;
    for (; end - at >= BlockSize; at += BlockSize)
        if (isBlockOdd(at, oddnessOf))
            return true;
    std::array<char16_t, size_t(BlockSize) + 1> rest{};
    rest.fill(u'x'); // nobody minds it
    std::copy(at - 1, end, rest.begin());
    return isBlockOdd(rest.data() + 1, oddnessOf);
}

/// Whether storable() has nothing to do.
bool isPlain(QStringView text)
{
    return !hasOdd(text, [](char16_t c, char16_t) {
        const bool isControl = (c < u' ') & (c != u'\n') & (c != u'\t');
        const bool isSurrogate = char16_t(c - 0xD800) < 0x800;
        return char16_t(isControl | isSurrogate | (c >= 0xFEFF));
    });
}

/// Whether collapsed() has nothing to do: no two spaces, and none of the others of QChar::isSpace(). In this shape, as
/// a row of comparisons becomes a table that the compiler asks character by character.
bool isCollapsed(QStringView text)
{
    return !text.endsWith(u' ') && !hasOdd(text, [](char16_t c, char16_t before) {
        const char16_t isDouble = char16_t(c | before) == u' ';
        const bool isInRange = (char16_t(c - u'\t') < 5) | (char16_t(c - 0x2000) < 0x0B);
        const bool isAlone = (c == 0x85) | (c == 0xA0) | (c == 0x1680) | (c == 0x3000);
        const bool isWide = ((c | 1) == 0x2029) | (c == 0x202F) | (c == 0x205F);
        return char16_t(isDouble | isInRange | isAlone | isWide);
    });
}

bool hasMarkup(QStringView text)
{
    return hasOdd(text,
                  [](char16_t c, char16_t) { return char16_t((c == u'<') | (c == u'>') | (c == u'&') | (c == u'"')); });
}

char16_t lowerAscii(char16_t c)
{
    return char16_t(c - u'A') < 26 ? char16_t(c | 0x20) : c;
}

const std::array<std::u16string, FirstBeyondLatin> &foldedLatin()
{
    static const auto table = [] {
        std::array<std::u16string, FirstBeyondLatin> all;
        for (char16_t c = 0; c < FirstBeyondLatin; ++c)
            all.at(c) = caseFoldedWord(QString(QChar(c))).toStdU16String();
        return all;
    }();
    return table;
}

} // namespace

QString collapsed(const QString &text)
{
    // QChar::isSpace covers U+00A0 and the other Unicode spaces
    return isCollapsed(text) ? text : text.simplified();
}

QString substituted(const QString &text, QLatin1StringView (*substitute)(QChar))
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QLatin1StringView instead = substitute(text.at(at));
        if (instead.isEmpty())
            continue;
        out += QStringView(text).sliced(from, at - from);
        out += instead;
        from = at + 1;
    }
    if (from == 0) // nearly every text
        return text;
    out += QStringView(text).sliced(from);
    return out;
}

QLatin1StringView htmlReference(QChar c)
{
    switch (c.unicode()) {
    case u'<':
        return "&lt;"_L1;
    case u'>':
        return "&gt;"_L1;
    case u'&':
        return "&amp;"_L1;
    case u'"':
        return "&quot;"_L1;
    default:
        return {};
    }
}

QString htmlEscaped(const QString &text)
{
    return hasMarkup(text) ? substituted(text, htmlReference) : text;
}

QString storable(const QString &text)
{
    if (isPlain(text)) // nearly every text
        return text;
    QString clean;
    clean.reserve(text.size());
    qsizetype from = 0; // of what is kept as it stands
    const auto replaceAt = [&](qsizetype at, QStringView by) {
        clean += QStringView(text).sliced(from, at - from);
        clean += by;
        from = at + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c == u'\r') {
            const bool isBeforeLineEnd = i + 1 < text.size() && text.at(i + 1) == u'\n';
            replaceAt(i, isBeforeLineEnd ? QStringView() : QStringView(u"\n"));
        } else {
            const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
            if (isControl || c.isSurrogate() || c == QChar(0xFEFF) || c == QChar(0xFFFE) || c == QChar(0xFFFF))
                replaceAt(i, {});
        }
    }
    clean += QStringView(text).sliced(from);
    return clean;
}

QString caseFolded(const QString &text)
{
    // Nothing is composed over a space, nor of Latin letters that stand alone: words of those need no Unicode tables.
    static const auto &latin = foldedLatin();
    std::u16string plain;
    plain.reserve(size_t(text.size()));
    const auto isSpace = [](QChar c) { return c <= u' '; };
    for (auto at = text.begin(); at != text.end();) {
        char16_t bits = 0;
        auto end = at;
        for (; end != text.end() && !isSpace(*end); ++end)
            bits |= end->unicode();
        if (bits < FirstBeyondAscii)
            std::transform(at, end, std::back_inserter(plain), [](QChar c) { return lowerAscii(c.unicode()); });
        else if (bits < FirstBeyondLatin)
            std::for_each(at, end, [&plain](QChar c) { plain += latin[c.unicode()]; });
        else
            plain += caseFoldedWord(QString(at, end - at)).toStdU16String();
        for (at = end; at != text.end() && isSpace(*at); ++at)
            plain += at->unicode();
    }
    // Not fromStdU16String(), which takes a first U+FFFE for the mark of the other byte order.
    return QStringView(plain).toString();
}

QString folded(const QString &text)
{
    QString plain = caseFolded(text);
    for (QChar &c : plain)
        c = plainSign(c.unicode());
    return collapsed(plain);
}

QString employerKey(const QString &name)
{
    static const QRegularExpression legalSuffix(
        QStringLiteral("[ "
                       ",.]+(inc|incorporated|ltd|limited|l\\.?l\\.?c|l\\.?l\\.?p|gmbh|mbh|ag|se|kg|kgaa|ohg|e\\.v|"
                       "corp|corporation|co|"
                       "company|p\\.?l\\.?c|s\\.?a|s\\.?a\\.?s|s\\.?a\\.?r\\.?l|b\\.?v|n\\.?v|pte|pty|pvt|sdn|bhd|oy|"
                       "oyj|ab|as|a/s|aps|"
                       "s\\.?p\\.?a|s\\.?r\\.?l|s\\.r\\.o|d\\.?o\\.o|sp\\. ?z ?o\\. ?o|k\\.?k)\\.?$"));
    static const QRegularExpression eastAsian(
        QString::fromUtf8("^(株式会社|有限会社|주식회사|㈜|\\(株\\)|\\(주\\))\\s*|\\s*(株式会社|有限会社|주식회사|"
                          "유한회사|股份有限公司|有限责任公司|有限公司|\\(株\\)|\\(주\\))$"));
    QString key = folded(name);
    // Most names hold nothing of the East, and the expression need not look at them.
    constexpr char16_t FirstEastAsian = 0x1100;
    const auto isEastAsian = [](QChar c) { return c.unicode() >= FirstEastAsian; };
    if (std::any_of(key.cbegin(), key.cend(), isEastAsian))
        if (const QString bare = QString(key).remove(eastAsian); !bare.isEmpty())
            key = bare;
    // "GmbH & Co. KG" and "Pte. Ltd." carry several; what is left must not be empty.
    for (auto match = legalSuffix.match(key); match.hasMatch() && match.capturedStart() > 0;
         match = legalSuffix.match(key)) {
        key.truncate(match.capturedStart());
        while (key.endsWith(u'&') || key.endsWith(u' '))
            key.chop(1);
    }
    return key.remove(u' ');
}

} // namespace Shortlist::Text

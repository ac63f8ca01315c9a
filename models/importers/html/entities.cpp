// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/entities.h"

#include "models/domain/text.h"

#include <QHash>
#include <QStringView>

#include <algorithm>
#include <array>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 10;

/// The names that occur in postings: XML's five, Latin-1, and typographic ones (HTML 4, section 24). Others are rare
/// enough in text outside HTML; HTML itself is read by the parser, which knows all 2231.
const QHash<QString, char16_t> &namedCharacters()
{
    static const QHash<QString, char16_t> table = [] {
        static constexpr std::array<std::pair<const char *, char16_t>, 75> Names{{
            {"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},     {"apos", u'\''},
            {"nbsp", 0x00A0},   {"iexcl", 0x00A1},  {"cent", 0x00A2},   {"pound", 0x00A3},  {"yen", 0x00A5},
            {"sect", 0x00A7},   {"copy", 0x00A9},   {"laquo", 0x00AB},  {"shy", 0x00AD},    {"reg", 0x00AE},
            {"deg", 0x00B0},    {"plusmn", 0x00B1}, {"middot", 0x00B7}, {"raquo", 0x00BB},  {"frac12", 0x00BD},
            {"iquest", 0x00BF}, {"Agrave", 0x00C0}, {"Aacute", 0x00C1}, {"Acirc", 0x00C2},  {"Atilde", 0x00C3},
            {"Auml", 0x00C4},   {"Aring", 0x00C5},  {"AElig", 0x00C6},  {"Ccedil", 0x00C7}, {"Eacute", 0x00C9},
            {"Ntilde", 0x00D1}, {"Ouml", 0x00D6},   {"Oslash", 0x00D8}, {"Uuml", 0x00DC},   {"szlig", 0x00DF},
            {"agrave", 0x00E0}, {"aacute", 0x00E1}, {"acirc", 0x00E2},  {"atilde", 0x00E3}, {"auml", 0x00E4},
            {"aring", 0x00E5},  {"aelig", 0x00E6},  {"ccedil", 0x00E7}, {"egrave", 0x00E8}, {"eacute", 0x00E9},
            {"ecirc", 0x00EA},  {"euml", 0x00EB},   {"igrave", 0x00EC}, {"iacute", 0x00ED}, {"icirc", 0x00EE},
            {"iuml", 0x00EF},   {"ntilde", 0x00F1}, {"ograve", 0x00F2}, {"oacute", 0x00F3}, {"ocirc", 0x00F4},
            {"otilde", 0x00F5}, {"ouml", 0x00F6},   {"oslash", 0x00F8}, {"ugrave", 0x00F9}, {"uacute", 0x00FA},
            {"ucirc", 0x00FB},  {"uuml", 0x00FC},   {"oelig", 0x0153},  {"ndash", 0x2013},  {"mdash", 0x2014},
            {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C},  {"rdquo", 0x201D},
            {"bdquo", 0x201E},  {"bull", 0x2022},   {"hellip", 0x2026}, {"euro", 0x20AC},   {"trade", 0x2122},
        }};
        QHash<QString, char16_t> hash;
        for (const auto &[name, character] : Names)
            hash.insert(QString::fromLatin1(name), character);
        return hash;
    }();
    return table;
}

QString numericCharacter(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const QStringView number = isHex ? digits.sliced(1) : digits;
    const auto isDigit = [isHex](QChar c) {
        const char16_t small = c.unicode() | 0x20U;
        return (c >= u'0' && c <= u'9') || (isHex && small >= u'a' && small <= u'f');
    };
    if (!std::all_of(number.begin(), number.end(), isDigit)) // toUInt() reads "+39" and "0x41" as well
        return {};
    bool isNumber = false;
    const uint code = number.toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber)
        return {};
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar(QChar::ReplacementCharacter));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

/// Escaped HTML holds thousands of these.
QChar commonCharacter(QStringView name)
{
    if (name == u"lt")
        return u'<';
    if (name == u"gt")
        return u'>';
    if (name == u"amp")
        return u'&';
    return name == u"quot" ? u'"' : QChar();
}

} // namespace

QString characterOfReference(QStringView name)
{
    if (name.startsWith(u'#'))
        return name.size() > 1 ? numericCharacter(name.sliced(1)) : QString();
    if (const QChar common = commonCharacter(name); !common.isNull())
        return QString(common);
    const auto found = namedCharacters().constFind(name.toString());
    return found == namedCharacters().cend() ? QString() : QString(QChar(*found));
}

QString withoutCharacterReferences(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    const QStringView view(text);
    qsizetype at = 0;
    while (at < view.size()) {
        const qsizetype reference = view.indexOf(u'&', at);
        if (reference < 0)
            break;
        out += view.sliced(at, reference - at);
        const QStringView rest = view.sliced(reference + 1).left(LongestName + 1);
        const qsizetype end = rest.indexOf(u';');
        const QString character = end > 0 ? characterOfReference(rest.left(end)) : QString();
        out += character.isEmpty() ? u"&"_s : character;
        at = reference + (character.isEmpty() ? 1 : end + 2);
    }
    out += view.sliced(at);
    return out;
}

QString plainScalar(const QString &text)
{
    QString plain = withoutCharacterReferences(text);
    if (plain != text)
        plain = withoutCharacterReferences(plain);
    return Text::collapsed(plain);
}

} // namespace Shortlist

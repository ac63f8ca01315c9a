// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pseudotranslator.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr char16_t RightToLeftMark = 0x200f;
constexpr char16_t LeftToRightIsolate = 0x2066;
constexpr char16_t PopIsolate = 0x2069;
constexpr double MoreText = 0.4; ///< as much longer as German or French may be
constexpr QStringView Plain = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr QStringView Accented = u"ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞQŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļṁñöþqŕšţûṽŵẋýž";
constexpr QStringView Filling = u"þļûš öñé ṁöŕé ļîñé ";

/// What a program reads: places for values, tags of HTML, entities, mnemonics, patterns of file names.
const QRegularExpression &untouched()
{
    static const QRegularExpression pattern(uR"(%L?(?:\d{1,2}|n)|</?[a-zA-Z][^<>]*>|&[a-z]+;|&\w|\(\*\.[^)]*\)|;;)"_s);
    return pattern;
}

bool hasWords(const QString &text)
{
    QString rest = text;
    rest.remove(untouched());
    return std::any_of(rest.begin(), rest.end(), [](QChar sign) { return sign.isLetter(); });
}

/// "d MMM yyyy": in Qt's notation.
bool isDatePattern(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(?=.*(?:d|MMM|yyyy))[dMy .]*$)"_s);
    return pattern.match(text).hasMatch();
}

QString withAccents(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar sign : text) {
        const auto at = Plain.indexOf(sign);
        result += at < 0 ? sign : Accented[at];
    }
    return result;
}

QString filling(qsizetype length)
{
    const auto more = std::max<qsizetype>(2, qsizetype(double(length) * MoreText));
    return u' ' + Filling.toString().repeated(more / Filling.size() + 1).left(more - 1).trimmed();
}

} // namespace

QString PseudoTranslator::pseudo(const QString &text)
{
    if (!hasWords(text) || isDatePattern(text))
        return text;
    QString result = u"["_s;
    qsizetype from = 0;
    for (auto kept = untouched().globalMatch(text); kept.hasNext();) {
        const QRegularExpressionMatch match = kept.next();
        result += withAccents(QStringView(text).sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += withAccents(QStringView(text).sliced(from));
    return result + filling(text.size()) + u']';
}

bool PseudoTranslator::isPseudo(const QString &text)
{
    return !hasWords(text) || (text.contains(u'[') && text.contains(u']'));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // Qt asks in the same way for the direction of the language.
    if (std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    // The names of keys stand on the keyboard.
    if (std::strcmp(context, "QShortcut") == 0)
        return {};
    const QString text = pseudo(QString::fromUtf8(source));
    if (m_direction == Qt::LeftToRight || text.isEmpty() || text == QString::fromUtf8(source))
        return text;
    // As a text of that direction, which every widget lays out from the right; its Latin letters stay readable.
    return QString(QChar(RightToLeftMark)) + QChar(LeftToRightIsolate) + text + QChar(PopIsolate);
}

} // namespace Shortlist

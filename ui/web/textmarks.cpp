// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/textmarks.h"

#include "models/domain/scripts.h"
#include "models/policy/contentpolicy.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

/// Shorter pieces of a quote would be found by chance.
constexpr qsizetype MinQuotePart = 24;
constexpr qsizetype MaxLeadIn = 60;
constexpr int MaxLeadInWords = 7;

/// `text` for comparing, with the place in `text` that each character comes from; the last entry is its end.
struct Folded
{
    QString text;
    std::vector<qsizetype> places;
};

QChar plainQuote(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201c:
    case 0x201d:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
        return u'-';
    default:
        return c;
    }
}

/// Lower case, without accents, typographic quotes as ASCII; each run of white space is one space.
Folded fold(const QString &text)
{
    Folded out;
    out.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace()) {
            if (!out.text.isEmpty() && !out.text.endsWith(u' ')) {
                out.text += u' ';
                out.places.push_back(i);
            }
            continue;
        }
        const QString parts = QString(plainQuote(text[i])).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            if (part.category() == QChar::Mark_NonSpacing)
                continue;
            out.text += part;
            out.places.push_back(i);
        }
    }
    out.places.push_back(text.size());
    return out;
}

TextRange rangeOf(const Folded &folded, qsizetype start, qsizetype length)
{
    const qsizetype first = folded.places[size_t(start)];
    return {first, folded.places[size_t(start + length - 1)] + 1 - first};
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Sorted, overlapping ones joined.
std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    std::vector<TextRange> out;
    for (const TextRange &range : ranges) {
        if (!out.empty() && range.start <= out.back().end())
            out.back().length = std::max(out.back().end(), range.end()) - out.back().start;
        else
            out.push_back(range);
    }
    return out;
}

/// The longest end of `a` that is a beginning of `b`.
qsizetype overlap(const QString &a, const QString &b)
{
    for (qsizetype length = std::min(a.size(), b.size()); length >= MinQuotePart; --length) {
        if (QStringView(a).last(length) == QStringView(b).first(length))
            return length;
    }
    return 0;
}

} // namespace

std::vector<TextRange> findHits(const QString &text, const QStringList &words)
{
    const Folded folded = fold(text);
    std::vector<TextRange> found;
    for (const QString &word : words) {
        const QString needle = fold(word).text.trimmed();
        if (std::none_of(needle.begin(), needle.end(), isWordCharacter))
            continue;
        for (qsizetype at = folded.text.indexOf(needle); at >= 0;
             at = folded.text.indexOf(needle, at + needle.size())) {
            if (at == 0 || !isWordCharacter(folded.text[at - 1]) || !isWordCharacter(needle[0])
                || standsAlone(needle[0].unicode()))
                found.push_back(rangeOf(folded, at, needle.size()));
        }
    }
    return joined(std::move(found));
}

TextRange findQuote(const QString &text, const QString &quote)
{
    const Folded folded = fold(text);
    const QString needle = fold(quote).text.trimmed();
    const qsizetype at = needle.isEmpty() ? -1 : folded.text.indexOf(needle);
    return at < 0 ? TextRange{} : rangeOf(folded, at, needle.size());
}

std::vector<TextRange> findQuotes(const QString &text, const QStringList &quotes)
{
    const Folded folded = fold(text);
    const QString here = folded.text.trimmed();
    std::vector<TextRange> found;
    for (const QString &quote : quotes) {
        const QString needle = fold(quote).text.trimmed();
        if (needle.isEmpty())
            continue;
        if (const qsizetype at = folded.text.indexOf(needle); at >= 0) {
            found.push_back(rangeOf(folded, at, needle.size()));
        } else if (here.size() >= MinQuotePart && needle.contains(here)) {
            found.push_back(rangeOf(folded, 0, here.size()));
        } else if (const qsizetype tail = overlap(here, needle); tail > 0) {
            found.push_back(rangeOf(folded, here.size() - tail, tail));
        } else if (const qsizetype head = overlap(needle, here); head > 0) {
            found.push_back(rangeOf(folded, 0, head));
        }
    }
    return joined(std::move(found));
}

std::vector<WrittenLink> findLinks(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(?:https?://[^\\s<>\"'`{}|\\\\^]+|www\\.[\\w-]+\\.[^\\s<>\"'`{}|\\\\^]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    std::vector<WrittenLink> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString written = match.captured();
        while (!written.isEmpty() && u".,;:!?)]…"_s.contains(written.back())) {
            if (written.back() == u')' && written.count(u'(') >= written.count(u')'))
                break;
            written.chop(1);
        }
        const bool hasScheme = written.startsWith("http"_L1, Qt::CaseInsensitive) && written.contains("://"_L1);
        const bool isMail = !hasScheme && written.contains(u'@');
        const QString target = hasScheme ? written : (isMail ? u"mailto:"_s : u"https://"_s) + written;
        if (mayOpenOutside(QUrl(target, QUrl::StrictMode)))
            found.push_back({{match.capturedStart(), written.size()}, target});
    }
    return found;
}

TextRange leadIn(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2 || colon > MaxLeadIn || colon + 2 >= text.size() || !text[colon + 1].isSpace())
        return {};
    const QString label = text.left(colon);
    const bool isSentence = label.contains(QRegularExpression(u"[.;!?]\\s"_s));
    if (isSentence || label.split(u' ', Qt::SkipEmptyParts).size() > MaxLeadInWords)
        return {};
    return {0, colon + 1};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/sourcetext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// A word such as "a" stands everywhere.
constexpr size_t MostPlaces = 2000;
/// Where a long quote is not found as a whole, its beginning may be.
constexpr qsizetype BeginningChars = 60;
constexpr qsizetype LongestEntity = 10;

struct Entity
{
    const char *name;
    char16_t character;
};

constexpr std::array Entities{
    Entity{"amp", u'&'},         Entity{"lt", u'<'},          Entity{"gt", u'>'},          Entity{"quot", u'"'},
    Entity{"apos", u'\''},       Entity{"nbsp", u'\u00a0'},   Entity{"ndash", u'\u2013'},  Entity{"mdash", u'\u2014'},
    Entity{"lsquo", u'\u2018'},  Entity{"rsquo", u'\u2019'},  Entity{"ldquo", u'\u201c'},  Entity{"rdquo", u'\u201d'},
    Entity{"bdquo", u'\u201e'},  Entity{"hellip", u'\u2026'}, Entity{"bull", u'\u2022'},   Entity{"middot", u'\u00b7'},
    Entity{"euro", u'\u20ac'},   Entity{"pound", u'\u00a3'},  Entity{"yen", u'\u00a5'},    Entity{"copy", u'\u00a9'},
    Entity{"reg", u'\u00ae'},    Entity{"trade", u'\u2122'},  Entity{"auml", u'\u00e4'},   Entity{"ouml", u'\u00f6'},
    Entity{"uuml", u'\u00fc'},   Entity{"Auml", u'\u00c4'},   Entity{"Ouml", u'\u00d6'},   Entity{"Uuml", u'\u00dc'},
    Entity{"szlig", u'\u00df'},  Entity{"eacute", u'\u00e9'}, Entity{"egrave", u'\u00e8'}, Entity{"agrave", u'\u00e0'},
    Entity{"aacute", u'\u00e1'}, Entity{"iacute", u'\u00ed'}, Entity{"oacute", u'\u00f3'}, Entity{"uacute", u'\u00fa'},
    Entity{"ntilde", u'\u00f1'}, Entity{"ccedil", u'\u00e7'}, Entity{"ecirc", u'\u00ea'},  Entity{"ocirc", u'\u00f4'},
    Entity{"aring", u'\u00e5'},  Entity{"oslash", u'\u00f8'}, Entity{"aelig", u'\u00e6'},  Entity{"Eacute", u'\u00c9'}};

/// The character that an entity's name ("amp", "#39", "#x27") stands for; 0 for none that is known.
char16_t characterOf(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const uint code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        return code <= 0xffff ? char16_t(code) : u'\0';
    }
    const auto found =
        std::ranges::find_if(Entities, [name](const Entity &e) { return name == QLatin1String(e.name); });
    return found == Entities.end() ? u'\0' : found->character;
}

/// White space, and what is as invisible: soft hyphens, zero-width characters.
bool isBlank(QChar character)
{
    const char16_t code = character.unicode();
    return character.isSpace() || code == 0x00ad || (code >= 0x200b && code <= 0x200d) || code == 0xfeff;
}

bool opensTag(QStringView words, qsizetype at)
{
    if (words[at] != u'<' || at + 1 >= words.size())
        return false;
    const QChar next = words[at + 1];
    return next.isLetter() || next == u'/' || next == u'!';
}

/// What the letter behind a backslash stands for.
char16_t escapedBy(QChar letter)
{
    switch (letter.unicode()) {
    case u'n':
    case u'r':
    case u't':
        return u' ';
    case u'"':
    case u'\\':
    case u'/':
        return letter.unicode();
    default:
        return u'\0';
    }
}

QString withoutBlanks(const QString &quote)
{
    QString words = quote;
    words.removeIf([](QChar character) { return isBlank(character); });
    return words;
}

} // namespace

SourceText::SourceText(QString text)
    : m_text(std::move(text))
{ }

SourceText::Reading SourceText::rawOf(const QString &text)
{
    Reading reading{text, {}, {}};
    reading.starts.resize(size_t(text.size()));
    reading.ends.resize(size_t(text.size()));
    for (size_t at = 0; at < reading.starts.size(); ++at) {
        reading.starts[at] = quint32(at);
        reading.ends[at] = quint32(at + 1);
    }
    return reading;
}

SourceText::Reading SourceText::unescaped(const Reading &reading)
{
    Reading read;
    const qsizetype size = reading.words.size();
    for (qsizetype at = 0; at < size;) {
        QChar character = reading.words[at];
        qsizetype length = 1;
        if (character == u'\\' && at + 1 < size) {
            const QChar letter = reading.words[at + 1];
            if (letter == u'u' && at + 6 <= size) {
                bool isHex = false;
                const ushort code = QStringView(reading.words).mid(at + 2, 4).toUShort(&isHex, 16);
                character = isHex ? QChar(code) : character;
                length = isHex ? 6 : 1;
            } else if (const char16_t meant = escapedBy(letter); meant != u'\0') {
                character = meant;
                length = 2;
            }
        }
        read.words.append(character);
        read.starts.push_back(reading.starts[size_t(at)]);
        at += length;
        read.ends.push_back(reading.ends[size_t(at - 1)]);
    }
    return read;
}

SourceText::Reading SourceText::withoutEntities(const Reading &reading)
{
    Reading read;
    const QStringView words = reading.words;
    for (qsizetype at = 0; at < words.size();) {
        QChar character = words[at];
        qsizetype length = 1;
        if (character == u'&') {
            const qsizetype end = words.mid(at + 1, LongestEntity).indexOf(u';');
            const char16_t meant = end > 0 ? characterOf(words.mid(at + 1, end)) : u'\0';
            character = meant != u'\0' ? QChar(meant) : character;
            length = meant != u'\0' ? end + 2 : 1;
        }
        read.words.append(character);
        read.starts.push_back(reading.starts[size_t(at)]);
        at += length;
        read.ends.push_back(reading.ends[size_t(at - 1)]);
    }
    return read;
}

SourceText::Reading SourceText::withoutTags(const Reading &reading)
{
    Reading read;
    const QStringView words = reading.words;
    for (qsizetype at = 0; at < words.size();) {
        if (opensTag(words, at)) {
            const qsizetype end = words.indexOf(u'>', at);
            if (end > 0) {
                at = end + 1;
                continue;
            }
        }
        read.words.append(words[at]);
        read.starts.push_back(reading.starts[size_t(at)]);
        read.ends.push_back(reading.ends[size_t(at)]);
        ++at;
    }
    return read;
}

SourceText::Reading SourceText::withoutSpace(const Reading &reading)
{
    Reading read;
    for (size_t at = 0; at < reading.starts.size(); ++at) {
        if (isBlank(reading.words[qsizetype(at)]))
            continue;
        read.words.append(reading.words[qsizetype(at)]);
        read.starts.push_back(reading.starts[at]);
        read.ends.push_back(reading.ends[at]);
    }
    return read;
}

const SourceText::Reading &SourceText::literal() const
{
    if (!m_literal)
        m_literal = withoutSpace(rawOf(m_text));
    return *m_literal;
}

const SourceText::Reading &SourceText::decoded() const
{
    if (!m_decoded) {
        Reading reading = rawOf(m_text);
        if (m_text.contains(u'\\'))
            reading = unescaped(reading);
        // Twice: a description in a feed or in JSON is often HTML that was escaped once more.
        for (int level = 0; level < 2 && reading.words.contains(u'&'); ++level)
            reading = withoutEntities(reading);
        m_decoded = withoutSpace(withoutTags(reading));
    }
    return *m_decoded;
}

std::vector<SourceText::Span> SourceText::placesIn(const Reading &reading, const QString &words) const
{
    std::vector<Span> found;
    for (qsizetype at = reading.words.indexOf(words); at >= 0 && found.size() < MostPlaces;
         at = reading.words.indexOf(words, at + 1)) {
        const auto start = qsizetype(reading.starts[size_t(at)]);
        const auto end = qsizetype(reading.ends[size_t(at + words.size() - 1)]);
        found.push_back({start, end - start});
    }
    std::vector<Span> whole;
    std::ranges::copy_if(found, std::back_inserter(whole), [this](const Span &span) { return isWhole(span); });
    return whole.empty() ? found : whole;
}

bool SourceText::isWhole(const Span &span) const
{
    const auto isWord = [this](qsizetype at) { return at >= 0 && at < m_text.size() && m_text[at].isLetterOrNumber(); };
    const qsizetype end = span.start + span.length;
    return !(isWord(span.start - 1) && isWord(span.start)) && !(isWord(end - 1) && isWord(end));
}

std::vector<SourceText::Span> SourceText::places(const QString &quote) const
{
    const QString words = withoutBlanks(quote);
    if (words.isEmpty())
        return {};
    auto found = placesIn(literal(), words);
    if (found.empty())
        found = placesIn(decoded(), words);
    if (found.empty() && words.size() > BeginningChars)
        found = placesIn(decoded(), words.left(BeginningChars));
    return found;
}

SourceText::Span SourceText::nearest(const QString &quote, qsizetype anchor) const
{
    const std::vector<Span> found = places(quote);
    const auto best =
        std::ranges::min_element(found, {}, [anchor](const Span &span) { return std::abs(span.start - anchor); });
    return best == found.end() ? Span{} : *best;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/markdown.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/titleline.h"

#include <QStringList>

#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBlock = 8192;
constexpr qsizetype FewestSpaces = 4; ///< of a value that is a sentence
constexpr qsizetype LongestUnderlined = 100;

std::optional<RawField> fieldOf(const QString &key, const QString &value)
{
    static const QStringList titles{u"title"_s, u"position"_s, u"role"_s, u"job_title"_s, u"job title"_s};
    static const QStringList employers{u"company"_s,     u"employer"_s,   u"organization"_s, u"organisation"_s,
                                       u"institution"_s, u"university"_s, u"firma"_s};
    static const Pattern separator(u"[-_]"_s);
    const QString name = separator.replacedIn(key, u" "_s).toLower();
    static const QStringList days{u"created"_s, u"created_at"_s, u"pubdate"_s, u"publishdate"_s};
    if (days.contains(key.toLower()))
        return RawField{FieldName::PostedOn, value, OriginKind::PageText, 0};
    if (titles.contains(key.toLower()) && LineWords::namesPage(value))
        return std::nullopt;
    if (titles.contains(key.toLower()))
        return RawField{FieldName::Title, TitleLine::parts(value).title, OriginKind::PageText, 0};
    if (employers.contains(key.toLower()))
        return RawField{FieldName::Employer, value, OriginKind::PageText, 0};
    if (const auto labelled = labelledLine(name + u": "_s + value); labelled && !labelled->value.isEmpty())
        return RawField{labelled->field, labelled->value, OriginKind::PageText, 0};
    if (LineWords::isBadges(value) || LineWords::startsWithBadge(value)) // "duration: Fuldtid"
        return RawField{FieldName::EmploymentType, value, OriginKind::PageText, 0};
    return std::nullopt;
}

bool isProse(const QString &value)
{
    return value.count(u' ') >= FewestSpaces && !value.startsWith("http"_L1);
}

/// "Title" / "=====": the heading of a line and what underlines it; 0 for other lines.
int underlineLevel(const QString &line)
{
    static const Pattern underline(u"^(?:=+|-{3,})$"_s);
    if (line.size() < 3 || !underline.match(line).hasMatch())
        return 0;
    return line.startsWith(u'=') ? 1 : 2;
}

/// Links and pictures of Markdown as what people read: "[Initech](https://…)" is "Initech" where the address says no
/// more than the name does, else both.
QString withoutLinks(const QString &line)
{
    static const Pattern link(u"(!?)\\[([^\\[\\]]{0,200})\\]\\(((?:https?:|mailto:|/|#)[^()\\s]{0,300})\\)"_s);
    static const Pattern bare(u"^(?:https?://(?:www\\.)?|mailto:)|[^a-z0-9]"_s, Expression::IgnoreCase);
    if (!line.contains("]("_L1))
        return line;
    QString plain = line;
    for (auto match = link.match(plain); match.hasMatch(); match = link.match(plain)) {
        const QString text = match.captured(2);
        const QString address = match.captured(3);
        const QString key = bare.removedFrom(text);
        const bool isName = !key.isEmpty() && bare.removedFrom(address).contains(key, Qt::CaseInsensitive);
        const bool hasAddress = address.startsWith("http"_L1) || address.startsWith("mailto"_L1);
        const QString shown = !match.captured(1).isEmpty() ? QString()
            : isName || !hasAddress                        ? text
                                                           : text + u" ("_s + address + u')';
        plain.replace(match.capturedStart(), match.capturedLength(), shown);
    }
    return plain;
}

} // namespace

FrontMatter withoutFrontMatter(const QString &text)
{
    static const Pattern block(
        u"\\A\\s*(---|\\+\\+\\+)[ \\t]*\\r?\\n((?:[\\w .-]{1,40}[:=].*\\r?\\n|[ \\t-].*\\r?\\n|#.*\\r?\\n|\\r?\\n)+?)"
        "\\1[ \\t]*(?:\\r?\\n|\\z)"_s);
    static const Pattern line(u"^([\\w .-]{1,40})[:=][ \\t]*(.+?)[ \\t]*\\r?$"_s, Expression::Lines);
    const auto match = block.match(text.left(LongestBlock));
    if (!match.hasMatch())
        return {{}, text};
    FrontMatter matter{{}, {}};
    QString prose;
    const QString lines = match.captured(2);
    for (auto matches = line.globalMatch(lines); matches.hasNext();) {
        const auto pair = matches.next();
        static const Pattern tag(u"^!!\\w+\\s+"_s); // "!!timestamp '2027-03-02'" of YAML
        QString value = tag.removedFrom(pair.captured(2));
        if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\''))
            value = value.sliced(1, value.size() - 2);
        if (auto field = fieldOf(pair.captured(1).trimmed(), value))
            matter.fields.push_back(*std::move(field));
        else if (isProse(value)) // "intro: We build …" is read as well
            prose += value + u"\n\n"_s;
    }
    matter.text = prose + text.sliced(match.capturedEnd());
    return matter;
}

namespace {

/// "| **Ref** | R-7 |": the cells of a table's row, parted as copied tables part them; nothing of the rule below its
/// head.
QString rowOfTable(const QString &line)
{
    static const Pattern rule(u"^[|:\\s-]+$"_s);
    if (rule.match(line).hasMatch())
        return {};
    QStringList cells;
    for (const QString &cell : line.sliced(1, line.size() - 2).split(u'|'))
        if (const QString plain = cell.trimmed(); !plain.isEmpty())
            cells.append(plain);
    return cells.join(u'\t');
}

} // namespace

PageLine markdownLine(const QString &line)
{
    static const Pattern heading(u"^(#{1,6})(?:[ \\t]+|(?<=##)(?=\\p{L}))(.+?)[ \\t]*#*$"_s, Expression::UnicodeWords);
    QString text = withoutLinks(line.trimmed()).trimmed();
    if (text.size() > 2 && text.startsWith(u'|') && text.endsWith(u'|'))
        text = rowOfTable(text);
    static const Pattern cellBar(u"\\s[|·•]\\s"_s);
    static const Pattern bold(u"\\*\\*|(?<![\\p{L}\\d])__|__(?![\\p{L}\\d])"_s, Expression::UnicodeWords);
    if (text.contains(u"**"_s) && cellBar.isIn(text)) // "**Initech** · Bern · 80 %"
        text = bold.removedFrom(text);
    const auto match = heading.match(text);
    if (!match.hasMatch())
        return {text, PageLine::Kind::Text, 0, false};
    return {match.captured(2), PageLine::Kind::Heading, int(match.capturedLength(1)), true};
}

std::vector<PageLine> markdownLines(const QString &text)
{
    std::vector<PageLine> lines;
    const QStringList parts = text.split(u'\n');
    lines.reserve(size_t(parts.size()));
    for (const QString &part : parts) {
        const int level = underlineLevel(part.trimmed());
        const bool isUnderlined = level > 0 && !lines.empty() && lines.back().kind == PageLine::Kind::Text
            && !lines.back().text.isEmpty() && lines.back().text.size() <= LongestUnderlined
            && !lines.back().text.endsWith(u'.') && (lines.size() < 2 || lines[lines.size() - 2].text.isEmpty());
        if (!isUnderlined) {
            lines.push_back(markdownLine(part));
            continue;
        }
        PageLine &above = lines.back();
        above = {above.text, PageLine::Kind::Heading, level, true};
        lines.push_back({});
    }
    return lines;
}

} // namespace Shortlist

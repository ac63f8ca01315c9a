// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/markdown.h"

#include "models/importers/fieldnames.h"
#include "models/importers/page/labels.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBlock = 8192;

std::optional<RawField> fieldOf(const QString &key, const QString &value)
{
    static const QStringList titles{u"title"_s, u"position"_s, u"role"_s, u"job_title"_s, u"job title"_s};
    static const QStringList employers{u"company"_s, u"employer"_s, u"organization"_s, u"organisation"_s, u"firma"_s};
    if (titles.contains(key.toLower()))
        return RawField{FieldName::Title, value, OriginKind::PageText, 0};
    if (employers.contains(key.toLower()))
        return RawField{FieldName::Employer, value, OriginKind::PageText, 0};
    if (const auto labelled = labelledLine(key + u": "_s + value); labelled && !labelled->value.isEmpty())
        return RawField{labelled->field, labelled->value, OriginKind::PageText, 0};
    return std::nullopt;
}

} // namespace

FrontMatter withoutFrontMatter(const QString &text)
{
    static const QRegularExpression block(
        u"\\A\\s*(---|\\+\\+\\+)[ \\t]*\\r?\\n((?:[\\w .-]{1,40}[:=].*\\r?\\n|[ \\t-].*\\r?\\n|#.*\\r?\\n|\\r?\\n)+?)"
        "\\1[ \\t]*(?:\\r?\\n|\\z)"_s);
    static const QRegularExpression line(u"^([\\w .-]{1,40})[:=][ \\t]*(.+?)[ \\t]*\\r?$"_s,
                                         QRegularExpression::MultilineOption);
    const auto match = block.match(text.left(LongestBlock));
    if (!match.hasMatch())
        return {{}, text};
    FrontMatter matter{{}, text.sliced(match.capturedEnd())};
    const QString lines = match.captured(2);
    for (auto matches = line.globalMatch(lines); matches.hasNext();) {
        const auto pair = matches.next();
        QString value = pair.captured(2);
        if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\''))
            value = value.sliced(1, value.size() - 2);
        if (auto field = fieldOf(pair.captured(1).trimmed(), value))
            matter.fields.push_back(*std::move(field));
    }
    return matter;
}

PageLine markdownLine(const QString &line)
{
    static const QRegularExpression heading(u"^(#{1,6})[ \\t]+(.+?)[ \\t]*#*$"_s);
    const QString text = line.trimmed();
    const auto match = heading.match(text);
    if (!match.hasMatch())
        return {text, PageLine::Kind::Text, 0, false};
    return {match.captured(2), PageLine::Kind::Heading, int(match.capturedLength(1)), true};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/versionhtml.h"

#include "ui/common/fieldtext.h"

#include <QCoreApplication>

#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VersionHtml)
};

QString removed(const QString &text, const Tokens &tokens)
{
    return u"<span style=\"background:%1;color:%2;text-decoration:line-through\">−%3</span>"_s.arg(
        tokens.refusedGround.name(), tokens.refused.name(), text.toHtmlEscaped());
}

QString added(const QString &text, const Tokens &tokens)
{
    return u"<span style=\"background:%1;color:%2;text-decoration:underline\">+%3</span>"_s.arg(
        tokens.goodGround.name(), tokens.good.name(), text.toHtmlEscaped());
}

QString runHtml(const TextRun &run, const Tokens &tokens)
{
    switch (run.kind) {
    case TextRun::Kind::Same:
        return run.text.toHtmlEscaped();
    case TextRun::Kind::Removed:
        return removed(run.text, tokens);
    case TextRun::Kind::Added:
        return added(run.text, tokens);
    }
    return {};
}

QString factsHtml(const PostingVersion &version, const PostingVersion &before, const Tokens &tokens)
{
    QString rows;
    for (const QString &field : version.difference.fields) {
        const QString old = FieldText::shown(before.posting, field);
        const QString now = FieldText::shown(version.posting, field);
        if (old == now)
            continue;
        rows += u"<tr><td style=\"color:%1;padding-right:16px;white-space:nowrap\">%2</td><td>%3 %4</td></tr>"_s.arg(
            tokens.dim.name(), FieldText::label(field).toHtmlEscaped(),
            old.isEmpty() ? QString() : removed(old, tokens), now.isEmpty() ? QString() : added(now, tokens));
    }
    if (rows.isEmpty())
        return {};
    return u"<h3>%1</h3><table cellpadding=\"3\">%2</table>"_s.arg(Words::tr("Facts").toHtmlEscaped(), rows);
}

/// A line beside a change gives it its place; the rest of what stayed is left out.
bool isShown(const std::vector<TextLine> &lines, size_t index, Extent extent)
{
    const auto isChanged = [&lines](size_t i) { return i < lines.size() && !lines[i].isSame(); };
    return extent == Extent::Everything || isChanged(index) || isChanged(index + 1)
        || (index > 0 && isChanged(index - 1));
}

QString textHtml(const std::vector<TextLine> &lines, Extent extent, const Tokens &tokens)
{
    QString html;
    bool isGap = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isShown(lines, i, extent)) {
            isGap = true;
            continue;
        }
        if (std::exchange(isGap, false))
            html += u"<p style=\"color:%1\">…</p>"_s.arg(tokens.dim.name());
        QStringList runs;
        for (const TextRun &run : lines[i].runs)
            runs.append(runHtml(run, tokens));
        html += u"<p>"_s + runs.join(u' ') + u"</p>"_s;
    }
    return isGap ? html + u"<p style=\"color:%1\">…</p>"_s.arg(tokens.dim.name()) : html;
}

} // namespace

QString changesHtml(const PostingVersion &version, const PostingVersion &before, Extent extent, const Tokens &tokens)
{
    const VersionDifference &difference = version.difference;
    QString html = factsHtml(version, before, tokens);
    if (!difference.lines.empty())
        html += u"<h3>%1</h3>"_s.arg(Words::tr("Text").toHtmlEscaped()) + textHtml(difference.lines, extent, tokens);
    if (html.isEmpty())
        html = u"<p>%1</p>"_s.arg(
            Words::tr("Facts and text are the same; only how they are set differs.").toHtmlEscaped());
    return html;
}

QString versionHtml(const PostingVersion &version)
{
    QString html;
    const QStringList lines = version.posting.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace Shortlist

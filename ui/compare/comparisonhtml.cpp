// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonhtml.h"

#include "models/items/comparisonmodel.h"
#include "models/policy/standalonepage.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

// Exported pages are read anywhere: the colours are those of the light window, for paper too.
constexpr auto Style = "body{font:14px/1.45 system-ui,sans-serif;color:#1d1c1a;margin:32px}"
                       "table{border-collapse:collapse;width:100%;table-layout:fixed}"
                       "th,td{text-align:left;vertical-align:top;padding:6px 10px;overflow-wrap:anywhere}"
                       "thead th{font-size:15px;border-bottom:2px solid #1d1c1a}"
                       "tbody th{color:#6a665f;font-weight:400;width:9em}"
                       "tr.end{border-bottom:1px solid #e2e0db}"
                       "tr.section th{color:#1d1c1a;font-weight:600;padding-top:16px}"
                       "small,td.absent,tr.section td{color:#6a665f;font-weight:400}"
                       "td.differs{background:#fdf3e1}td.only{color:#2560c4}";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonHtml)
};

QString classOf(ComparisonCell::Standing standing)
{
    switch (standing) {
    case ComparisonCell::Standing::Same:
        return u"same"_s;
    case ComparisonCell::Standing::Differs:
        return u"differs"_s;
    case ComparisonCell::Standing::OnlyHere:
        return u"only"_s;
    case ComparisonCell::Standing::Absent:
        return u"absent"_s;
    }
    return {};
}

QString classOf(ComparisonRow::Kind kind)
{
    switch (kind) {
    case ComparisonRow::Kind::Slot:
    case ComparisonRow::Kind::Fact:
    case ComparisonRow::Kind::LastLine:
        return u"end"_s;
    case ComparisonRow::Kind::SectionHead:
        return u"section"_s;
    case ComparisonRow::Kind::Line:
        return u"line"_s;
    }
    return {};
}

bool isLine(ComparisonRow::Kind kind)
{
    return kind == ComparisonRow::Kind::Line || kind == ComparisonRow::Kind::LastLine;
}

QString rowHtml(const ComparisonRow &row)
{
    QString html = u"<tr class=\"%1\"><th scope=\"row\">%2</th>"_s.arg(
        classOf(row.kind), isLine(row.kind) ? QString() : row.label.toHtmlEscaped());
    for (const ComparisonCell &cell : row.cells) {
        const QString bullet = isLine(row.kind) && !cell.text.isEmpty() ? u"• "_s : QString();
        html += u"<td class=\"%1\">"_s.arg(classOf(cell.standing)) + bullet + cell.text.toHtmlEscaped() + u"</td>"_s;
    }
    return html + u"</tr>\n"_s;
}

} // namespace

QString comparisonHtml(const ComparisonModel &model)
{
    QString head;
    for (const ComparedPosting &posting : model.postings())
        head += u"<th scope=\"col\">"_s + posting.title.toHtmlEscaped() + u"<br><small>"_s
            + posting.employer.toHtmlEscaped() + u"</small></th>"_s;
    QString body;
    for (int row = 0; row < model.rowCount(); ++row)
        body += rowHtml(model.row(row));
    const QString title = Words::tr("Comparison of postings");
    return html({QLocale().bcp47Name(), title, Style,
                 u"<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<table><thead><tr><td></td>"_s + head
                     + u"</tr></thead>\n<tbody>\n"_s + body + u"</tbody></table>\n"_s});
}

} // namespace Shortlist

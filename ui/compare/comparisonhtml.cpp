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
constexpr auto Style =
    "body{font:14px/1.45 system-ui,sans-serif;color:#1d1c1a;margin:32px}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "th,td{text-align:left;vertical-align:top;padding:6px 10px;overflow-wrap:anywhere}"
    "thead th{font-size:15px;border-bottom:2px solid #1d1c1a}"
    "tbody th{color:#6a665f;font-weight:400;width:9em}"
    "tr.end{border-bottom:1px solid #e2e0db}"
    "tr.section th{color:#1d1c1a;font-weight:600;padding-top:16px}"
    "small,td.absent,tr.section td{color:#6a665f;font-weight:400}"
    "td.differs{background:#fdf3e1}td.only{color:#2560c4}td.has{color:#1a7a4f}td.lacks{color:#98570b}"
    "td small{display:block;white-space:pre-line}"
    "mark{background:#fdf3e1;color:inherit;text-decoration:underline dotted}";

// What QTextDocument knows: no padding by selector lists of rows, no mark.
constexpr auto PaperStyle = "body{color:#1d1c1a} small,.absent,.label{color:#5a564f} .differs{background-color:#fdf3e1}"
                            " .only{color:#2560c4} .has{color:#1a7a4f} .lacks{color:#98570b}"
                            " .word{background-color:#fdf3e1;text-decoration:underline}"
                            " td,th{padding:4px} h1{font-size:14pt} small{font-size:8pt}";

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
    case ComparisonCell::Standing::Has:
        return u"has"_s;
    case ComparisonCell::Standing::Lacks:
        return u"lacks"_s;
    }
    return {};
}

QString classOf(ComparisonRow::Kind kind)
{
    switch (kind) {
    case ComparisonRow::Kind::Slot:
    case ComparisonRow::Kind::Score:
    case ComparisonRow::Kind::Fact:
    case ComparisonRow::Kind::LastSkill:
    case ComparisonRow::Kind::LastLine:
        return u"end"_s;
    case ComparisonRow::Kind::SectionHead:
        return u"section"_s;
    case ComparisonRow::Kind::Skill:
    case ComparisonRow::Kind::Line:
        return u"line"_s;
    }
    return {};
}

bool isLine(ComparisonRow::Kind kind)
{
    return kind == ComparisonRow::Kind::Line || kind == ComparisonRow::Kind::LastLine;
}

enum class Medium : quint8 { Web, Paper };

/// The text with the words that not all say marked.
QString markedText(const ComparisonCell &cell, Medium medium)
{
    const QString open = medium == Medium::Web ? u"<mark>"_s : u"<span class=\"word\">"_s;
    const QString close = medium == Medium::Web ? u"</mark>"_s : u"</span>"_s;
    QString html;
    qsizetype at = 0;
    for (const TextSpan &mark : cell.marks) {
        html += cell.text.mid(at, mark.start - at).toHtmlEscaped();
        html += open + cell.text.mid(mark.start, mark.length).toHtmlEscaped() + close;
        at = mark.start + mark.length;
    }
    return html + cell.text.mid(at).toHtmlEscaped();
}

/// What stands below the text in small print.
QString remark(const QString &text, Medium medium)
{
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    if (medium == Medium::Paper)
        html = u"<br>"_s + html.replace(u'\n', u"<br>"_s);
    return u"<small>"_s + html + u"</small>"_s;
}

QString cellHtml(const ComparisonRow &row, const ComparisonCell &cell, Medium medium)
{
    const QString bullet = isLine(row.kind) && !cell.text.isEmpty() ? u"• "_s : QString();
    return u"<td class=\"%1\">"_s.arg(classOf(cell.standing)) + bullet + markedText(cell, medium)
        + remark(cell.note, medium) + remark(cell.origin, medium) + u"</td>"_s;
}

QString rowHtml(const ComparisonRow &row, Medium medium)
{
    QString label = isLine(row.kind) ? row.caption : row.label;
    if (row.differs && (row.kind == ComparisonRow::Kind::Fact || row.kind == ComparisonRow::Kind::Slot))
        label += u" ≠"_s;
    const QString head = medium == Medium::Web ? u"<th scope=\"row\">%1</th>"_s : u"<td class=\"label\">%1</td>"_s;
    QString html = u"<tr class=\"%1\">"_s.arg(classOf(row.kind));
    html += head.arg(row.kind == ComparisonRow::Kind::SectionHead && medium == Medium::Paper
                         ? u"<b>"_s + label.toHtmlEscaped() + u"</b>"_s
                         : label.toHtmlEscaped());
    for (const ComparisonCell &cell : row.cells)
        html += cellHtml(row, cell, medium);
    return html + u"</tr>\n"_s;
}

QString title()
{
    return Words::tr("Comparison of postings");
}

QString bodyHtml(const ComparisonModel &model, Medium medium)
{
    QString head;
    for (const ComparedPosting &posting : model.postings())
        head += u"<th scope=\"col\" align=\"left\">"_s + posting.title.toHtmlEscaped() + u"<br><small>"_s
            + posting.employer.toHtmlEscaped() + u"</small></th>"_s;
    QString rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += rowHtml(model.row(row), medium);
    const QString table =
        medium == Medium::Web ? u"<table>"_s : u"<table width=\"100%\" border=\"1\" cellspacing=\"0\">"_s;
    return u"<h1>"_s + title().toHtmlEscaped() + u"</h1>\n"_s + table + u"<thead><tr><td></td>"_s + head
        + u"</tr></thead>\n<tbody>\n"_s + rows + u"</tbody></table>\n"_s;
}

} // namespace

QString comparisonHtml(const ComparisonModel &model)
{
    return html({QLocale().bcp47Name(), title(), Style, bodyHtml(model, Medium::Web)});
}

PaperPage comparisonPaper(const ComparisonModel &model)
{
    return {bodyHtml(model, Medium::Paper), title(), QPageLayout::Landscape, QString::fromLatin1(PaperStyle)};
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/proofhtml.h"

#include "ui/common/formats.h"
#include "ui/statistics/statisticswords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProofReport)
};

constexpr auto Style = "body { color: #000000; } h1 { font-size: 16pt; margin-bottom: 0; }"
                       " p.sub { color: #555555; margin-top: 2px; } th { text-align: left; font-weight: 600; }"
                       " td { vertical-align: top; } .small { font-size: 8pt; color: #555555; }"_L1;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString historyHtml(const ProofEntry &entry, const std::vector<Stage> &stages)
{
    QStringList lines;
    for (const ApplicationEvent &step : entry.steps) {
        const QString said = u"%1 %2"_s.arg(dayText(step.day), StatisticsWords::stageName(step.stage, stages));
        lines.append((step.note.isEmpty() ? said : u"%1: %2"_s.arg(said, step.note)).toHtmlEscaped());
    }
    return lines.join(u"<br>"_s);
}

QString rowHtml(const ProofEntry &entry, const std::vector<Stage> &stages)
{
    QString title = u"<b>%1</b>"_s.arg(entry.title.toHtmlEscaped());
    const QString where = Formats::joined({entry.employer, entry.place});
    if (!where.isEmpty())
        title += u"<br>"_s + where.toHtmlEscaped();
    if (!entry.url.isEmpty())
        title += u"<br><span class=\"small\">%1</span>"_s.arg(entry.url.toHtmlEscaped());
    return u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(dayText(entry.sentOn), title,
                                                               historyHtml(entry, stages));
}

} // namespace

QString proofSummary(const std::vector<ProofEntry> &entries)
{
    const auto sent = std::count_if(entries.begin(), entries.end(), [](const ProofEntry &e) { return e.sentInPeriod; });
    const auto earlier = std::ptrdiff_t(entries.size()) - sent;
    const QString first = Words::tr("%n applications sent", nullptr, int(sent));
    return earlier == 0 ? first
                        : Formats::joined({first, Words::tr("%n earlier ones that went on", nullptr, int(earlier))});
}

QString proofHtml(const std::vector<ProofEntry> &entries, const std::vector<Stage> &stages, const Period &period)
{
    const QString range = Words::tr("%1 to %2").arg(Formats::longDay(period.from), Formats::longDay(period.to));
    QString rows;
    for (const ProofEntry &entry : entries)
        rows += rowHtml(entry, stages);
    return u"<html><head><style>%1</style></head><body><h1>%2</h1><p class=\"sub\">%3</p>"
           "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"5\" style=\"border-collapse: "
           "collapse;\">"
           "<thead><tr><th width=\"14%\">%4</th><th width=\"46%\">%5</th><th "
           "width=\"40%\">%6</th></tr></thead>%7</table>"
           "</body></html>"_s.arg(QString(Style), Words::tr("Proof of the search for work").toHtmlEscaped(),
                                  Formats::joined({range, proofSummary(entries)}).toHtmlEscaped(), Words::tr("Sent on"),
                                  Words::tr("Position"), Words::tr("History"), rows);
}

QByteArray proofTable(const std::vector<ProofEntry> &entries, const std::vector<Stage> &stages)
{
    const ProofWords words{{Words::tr("Sent on"), Words::tr("Employer"), Words::tr("Position"), Words::tr("Place"),
                            Words::tr("Address"), Words::tr("Outcome"), Words::tr("Outcome on"), Words::tr("History")},
                           [&stages](StageId id) { return StatisticsWords::stageName(id, stages); }};
    return proofCsv(entries, words);
}

} // namespace Shortlist

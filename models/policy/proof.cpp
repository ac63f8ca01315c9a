// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/proof.h"

#include "models/domain/spreadsheetcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString historyOf(const ProofEntry &entry, const ProofWords &words)
{
    QStringList steps;
    for (const ApplicationEvent &step : entry.steps) {
        const QString said = u"%1 %2"_s.arg(isoDay(step.day), words.stageName(step.stage));
        steps.append(step.note.isEmpty() ? said : u"%1: %2"_s.arg(said, step.note));
    }
    return steps.join(u"; "_s);
}

} // namespace

std::vector<ProofEntry> proofOf(const std::vector<SearchRecord> &records, const std::vector<Stage> &stages,
                                const Period &period)
{
    std::vector<ProofEntry> entries;
    for (const SearchRecord &record : records) {
        const ApplicationState state = deriveState(record.events, stages);
        ProofEntry entry{record.posting,
                         record.title,
                         record.employer,
                         record.place,
                         record.url,
                         state.submittedOn,
                         period.contains(state.submittedOn),
                         {}};
        const auto submission =
            std::find_if(record.events.begin(), record.events.end(),
                         [&state](const ApplicationEvent &event) { return event.id == state.submission; });
        std::copy_if(submission, record.events.end(), std::back_inserter(entry.steps),
                     [&period](const ApplicationEvent &event) { return event.day <= period.to; });
        const bool happened =
            std::any_of(entry.steps.begin(), entry.steps.end(),
                        [&period](const ApplicationEvent &event) { return period.contains(event.day); });
        if (state.submittedOn.isValid() && happened)
            entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const ProofEntry &a, const ProofEntry &b) { return a.sentOn < b.sentOn; });
    return entries;
}

QString csvRecord(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString text = SpreadsheetCell::guarded(cell);
        quoted.append(u"\"%1\""_s.arg(text.replace(u'"', u"\"\""_s)));
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QByteArray proofCsv(const std::vector<ProofEntry> &entries, const ProofWords &words)
{
    QString text = QChar(QChar::ByteOrderMark) + csvRecord(words.headers);
    for (const ProofEntry &entry : entries) {
        const ApplicationEvent &last = entry.steps.back();
        text += csvRecord({isoDay(entry.sentOn), entry.employer, entry.title, entry.place, entry.url,
                           words.stageName(last.stage), isoDay(last.day), historyOf(entry, words)});
    }
    return text.toUtf8();
}

} // namespace Shortlist

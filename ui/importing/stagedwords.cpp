// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagedwords.h"

#include "models/items/importstagingmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace Shortlist::StagedWords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StagedWords)
};

struct Reason
{
    const char *word; ///< of StagedMatch
    const char *sentence;
    const char *brief;
};

constexpr std::array Reasons{
    Reason{"same source", QT_TRANSLATE_NOOP("StagedWords", "The same file was imported before."),
           QT_TRANSLATE_NOOP("StagedWords", "same file")},
    Reason{"same requisition id", QT_TRANSLATE_NOOP("StagedWords", "It has the same requisition number."),
           QT_TRANSLATE_NOOP("StagedWords", "same requisition number")},
    Reason{"same address", QT_TRANSLATE_NOOP("StagedWords", "It comes from the same address."),
           QT_TRANSLATE_NOOP("StagedWords", "same address")},
    Reason{"same text", QT_TRANSLATE_NOOP("StagedWords", "It says the same."),
           QT_TRANSLATE_NOOP("StagedWords", "same text")},
    Reason{"just stored", QT_TRANSLATE_NOOP("StagedWords", "It was stored just now."),
           QT_TRANSLATE_NOOP("StagedWords", "stored just now")}};

const Reason *reasonOf(const StagedMatch &match)
{
    const auto found = std::ranges::find_if(
        Reasons, [&match](const Reason &reason) { return match.reason == QLatin1String(reason.word); });
    return found == Reasons.end() ? nullptr : &*found;
}

} // namespace

QString formatName(const QString &format)
{
    if (format == "json-ld"_L1)
        return Words::tr("JSON-LD");
    if (format == "html"_L1)
        return Words::tr("web page");
    if (format == "text"_L1)
        return Words::tr("page text");
    if (format == "pdf"_L1)
        return Words::tr("PDF");
    if (format == "mail"_L1)
        return Words::tr("e-mail");
    if (format == "csv"_L1)
        return Words::tr("table");
    return format;
}

QString title(const Posting &posting)
{
    switch (posting.titleOrigin) {
    case TitleOrigin::Stated:
        break;
    case TitleOrigin::Inferred:
        return Words::tr("%1 (inferred)").arg(posting.title);
    case TitleOrigin::Placeholder:
        return posting.title.isEmpty() ? Words::tr("no title") : Words::tr("%1 (no title)").arg(posting.title);
    }
    return posting.title;
}

QString matchReason(const StagedMatch &match)
{
    const Reason *reason = reasonOf(match);
    return reason == nullptr ? QString() : Words::tr(reason->sentence);
}

QString knownWords(const StagedMatch &match)
{
    const Reason *reason = reasonOf(match);
    const QString brief = reason == nullptr ? QString() : Words::tr(reason->brief);
    // What is not stored anywhere stands above in the same staging.
    const bool isStored = match.known != PostingId{};
    if (brief.isEmpty())
        return isStored ? Words::tr("You have it") : Words::tr("It comes twice");
    return isStored ? Words::tr("You have it: %1").arg(brief) : Words::tr("It comes twice: %1").arg(brief);
}

QString failure(const StagedItem &item)
{
    const bool wasRead = item.source >= 0;
    if (item.error.code != Error::Code::NotFound || !wasRead)
        return errorText(item.error);
    return Words::tr("No job posting was found in it.");
}

std::vector<Chip> chips(const ImportStagingModel &model, int row)
{
    const StagedItem &item = model.item(row);
    if (!item.posting) {
        const bool isEmpty = item.error.code == Error::Code::NotFound && item.source >= 0;
        return {isEmpty ? Chip{Words::tr("no posting"), Tone::Neutral}
                        : Chip{Words::tr("not readable"), Tone::Refused}};
    }
    std::vector<Chip> chips;
    if (model.state(row) == StagedState::Known)
        chips.push_back({Words::tr("known already"), Tone::Neutral});
    if (item.match.kind == StagedMatch::Kind::New && item.match.similar != PostingId{})
        chips.push_back({Words::tr("like one you have"), Tone::Soon});
    if (model.state(row) == StagedState::Update)
        chips.push_back({Words::tr("update"), Tone::Accent});
    if (const LimitClause *limit = item.posting->applicationLimit(); limit != nullptr && limit->max)
        chips.push_back({Words::tr("limit found: %1").arg(QLocale().toString(*limit->max)), Tone::Accent});
    if (!item.posting->missing.isEmpty())
        chips.push_back(
            {Words::tr("incomplete: %1").arg(Formats::fieldName(item.posting->missing.constFirst())), Tone::Soon});
    else if (!item.posting->conflicts.empty())
        chips.push_back({Words::tr("contradiction"), Tone::Soon});
    if (chips.empty())
        chips.push_back({Words::tr("new"), Tone::Neutral});
    return chips;
}

} // namespace Shortlist::StagedWords

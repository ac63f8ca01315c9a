// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/normaliser.h"

#include "models/domain/readingorder.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/html/sanitiser.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/titles.h"
#include "models/importers/normalise/trackerrecords.h"
#include "models/importers/normalise/truncation.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

void fillHtml(Draft *draft, QStringList *notes)
{
    if (draft->raw.descriptionHtml.isEmpty())
        return;
    auto clean = sanitised(liveHtml(draft->raw.descriptionHtml));
    if (clean)
        draft->posting.html = *std::move(clean);
    else
        notes->append(u"the description is kept as text only: "_s + clean.error().detail);
}

void nameWhatIsMissing(Posting *posting)
{
    if (posting->titleOrigin == TitleOrigin::Placeholder)
        posting->missing.append(u"title"_s);
    if (posting->employer.isEmpty())
        posting->missing.append(u"employer"_s);
    if (posting->sections.empty())
        posting->missing.append(u"sections"_s);
    if (breaksOff(*posting))
        posting->missing.append(u"text_end"_s);
}

/// A stranger's title must not turn round what stands beside it in a list.
void showReadingOrder(Posting *posting)
{
    for (QString *line : {&posting->title, &posting->employer, &posting->employerAsWritten, &posting->department,
                          &posting->start, &posting->requisitionId, &posting->assessment})
        *line = Text::withVisibleOrder(*line);
    for (QString &skill : posting->skills)
        skill = Text::withVisibleOrder(skill);
    for (Place &place : posting->places)
        for (QString *line : {&place.text, &place.locality, &place.region, &place.country, &place.postalCode})
            *line = Text::withVisibleOrder(*line);
}

/// The name of a page says nothing of a posting; that of an object which says that it is one does.
bool hasStatedTitle(const FieldView &fields)
{
    const RawField name = fields.first("name"_L1);
    return !fields.value("title"_L1).isEmpty() || (!name.value.isEmpty() && name.origin >= OriginKind::Rdfa);
}

} // namespace

ReadOutcome normalise(const RawPosting &raw, const SourceDocument &source)
{
    Draft draft(raw, source);
    if (draft.posting.text.isEmpty() && !hasStatedTitle(draft.fields))
        return {.posting = Error{Error::Code::NotFound, u"neither a title nor any text"_s}, .notes = {}};
    QStringList notes;
    noteLabelledLines(&draft);
    fillSections(&draft);
    fillIdentity(&draft);
    fillPlaces(&draft);
    fillJob(&draft);
    fillDates(&draft);
    fillSalary(&draft);
    fillRequirements(&draft);
    fillRemarks(&draft);
    fillHtml(&draft, &notes);
    showReadingOrder(&draft.posting);
    nameWhatIsMissing(&draft.posting);
    auto record = trackerRecordOf(draft);
    return {.posting = std::move(draft.posting), .notes = notes, .record = std::move(record)};
}

} // namespace Shortlist

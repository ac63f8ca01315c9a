// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/domain/weburl.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/employers.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/remarks.h"
#include "models/importers/normalise/titles.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

/// The title of a page often carries the employer and the site: "Engineer - Initech | Jobs".
QString withoutSuffix(const QString &title, const QString &employer)
{
    if (employer.isEmpty())
        return title;
    static const auto separator = pattern(uR"(\s+[-–—|·@]\s+|\s+at\s+)"_s);
    for (auto it = separator.globalMatch(title); it.hasNext();) {
        const auto match = it.next();
        const QString rest = title.mid(match.capturedEnd());
        if (match.capturedStart() > 0 && Text::employerKey(rest).startsWith(Text::employerKey(employer)))
            return title.left(match.capturedStart());
    }
    return title;
}

/// "Arboricultural Officer - Loxley Council" where that is the employer and nothing else.
QString withoutEmployer(const QString &title, const QString &employer)
{
    static const Pattern last(u"\\s+[-–—|·@]\\s+(?=[^-–—|·@]+$)"_s);
    const auto match = employer.isEmpty() ? PatternMatch() : last.match(title);
    const bool isEmployer = match.hasMatch() && match.capturedStart() > 3
        && Text::employerKey(title.mid(match.capturedEnd())) == Text::employerKey(employer);
    return isEmployer ? title.left(match.capturedStart()) : title;
}

/// "학술정보 사서 1명", "看護師　若干名": how many are sought is no part of what they are called.
QString withoutCount(const QString &title)
{
    static const Pattern count(u"(?<=\\S)[\\s　:：,(（]+(?:\\d{1,3}|若干|[○0])\\s?(?:명|名|人)[)）]?$"_s);
    return count.removedFrom(title);
}

void fillEmployer(Draft *draft)
{
    Posting &posting = draft->posting;
    const RawField field = draft->fields.first("hiringOrganization.name"_L1);
    QString quote = field.value;
    OriginKind kind = field.origin;
    posting.employerAsWritten = Text::collapsed(field.value);
    const RawField slug = draft->fields.first("hiringOrganization.slug"_L1);
    if (posting.employerAsWritten.isEmpty() && !slug.value.isEmpty()) {
        posting.employerAsWritten = employerOfSlug(slug.value, draft->prose());
        quote = slug.value;
        kind = slug.origin;
    } else if (posting.employerAsWritten.isEmpty()) {
        const auto found = employerInProse(draft->prose());
        const auto call = found ? std::nullopt : callIn(draft->prose());
        if (!found && (!call || call->employer.isEmpty()))
            return;
        posting.employerAsWritten = found ? found->name : call->employer;
        quote = found ? found->quote : call->quote;
        kind = OriginKind::Prose;
    }
    posting.employer = canonicalEmployer(posting.employerAsWritten);
    draft->setOrigin("employer"_L1, kind, quote);
}

void setTitle(Draft *draft, const QString &title, TitleOrigin origin, OriginKind kind, const QString &quote)
{
    draft->posting.title = title;
    draft->posting.titleOrigin = origin;
    draft->setOrigin("title"_L1, kind, quote);
}

void fillTitle(Draft *draft)
{
    const QString &employer = draft->posting.employer;
    if (const RawField field = draft->fields.first("title"_L1); !field.value.isEmpty())
        return setTitle(draft, withoutCount(withoutEmployer(Text::collapsed(field.value), employer)),
                        TitleOrigin::Stated, field.origin, field.value);
    if (const RawField field = draft->fields.first("name"_L1); !field.value.isEmpty())
        return setTitle(draft, withoutSuffix(Text::collapsed(field.value), employer), TitleOrigin::Stated, field.origin,
                        field.value);
    if (const auto found = markedTitle(draft->prose()))
        return setTitle(draft, found->title, TitleOrigin::Stated, OriginKind::PageText, found->quote);
    if (const auto found = titleInProse(draft->prose()))
        return setTitle(draft, found->title, TitleOrigin::Inferred, OriginKind::Prose, found->quote);
    if (const auto call = callIn(draft->prose()); call && !call->title.isEmpty())
        return setTitle(draft, call->title, TitleOrigin::Inferred, OriginKind::Prose, call->title);
    if (const auto team = teamInProse(draft->prose()))
        return setTitle(draft, team->title, TitleOrigin::Placeholder, OriginKind::Prose, team->quote);
    draft->posting.title = employer;
    draft->posting.titleOrigin = TitleOrigin::Placeholder;
}

void fillDepartment(Draft *draft)
{
    for (const auto name : {"employmentUnit.name"_L1, "department"_L1}) {
        const RawField field = draft->fields.first(name);
        if (field.value.isEmpty())
            continue;
        draft->posting.department = Text::collapsed(field.value);
        return draft->setOrigin("department"_L1, field.origin, field.value);
    }
}

void fillRequisition(Draft *draft)
{
    const RawField field = draft->fields.first("identifier.value"_L1);
    const bool isName = Text::employerKey(field.value) == Text::employerKey(draft->posting.employer);
    if (!field.value.isEmpty() && !isName) {
        draft->posting.requisitionId = Text::collapsed(field.value);
        draft->setOrigin("requisition_id"_L1, field.origin, field.value);
    } else if (const auto found = requisitionIn(draft->prose())) {
        draft->posting.requisitionId = found->value;
        draft->setProse("requisition_id"_L1, found->quote);
    }
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && url.host().contains(u'.');
}

void fillUrl(Draft *draft)
{
    if (!draft->posting.sourceUrl.isEmpty())
        return;
    for (const auto name : {"url"_L1, "mainEntityOfPage"_L1, "mainEntityOfPage.@id"_L1}) {
        for (const RawField &field : draft->fields.all(name)) {
            if (!isWebAddress(field.value))
                continue;
            draft->posting.sourceUrl = WebUrl::withoutTraces(field.value);
            return draft->setOrigin("source_url"_L1, field.origin, field.value);
        }
    }
}

} // namespace

void fillIdentity(Draft *draft)
{
    fillEmployer(draft);
    fillTitle(draft);
    fillDepartment(draft);
    fillRequisition(draft);
    fillUrl(draft);
}

} // namespace Shortlist

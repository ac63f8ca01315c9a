// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/sitequestion.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

bool takeSiteQuestion(const QString &line, std::vector<RawField> &fields)
{
    static const Pattern question(
        u"^what (?:are|is) the (?:responsibilities|job description|duties|requirements)[\\w ]{0,40} (?:for|of) "
        u"(?:the|an?) "
        u"(?<title>.{2,200}?) (?:position|job|role) (?:at|with|for) (?<employer>.{1,100}?)\\s*\\?$"_s,
        Expression::IgnoreCase);
    if (line.size() > 400)
        return false;
    const auto match = question.match(line);
    if (!match.hasMatch())
        return false;
    fields.push_back({FieldName::Title, match.captured(u"title"_s), OriginKind::PageText, 0});
    fields.push_back({FieldName::Employer, match.captured(u"employer"_s), OriginKind::PageText, 0});
    return true;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/story.h"

#include "app/window/composition.h"

#include <QDate>

namespace Shortlist {

using namespace Qt::StringLiterals;

bool Story::prepare(const QString &samples)
{
    auto staged = m_program.imports().stageFiles({samples}).result();
    if (!staged || !m_program.imports().commit(*std::move(staged)).result())
        return false;
    auto listed = m_program.postings().list({}).result();
    auto stages = m_program.tracking().stages().result();
    if (!listed || !stages)
        return false;
    m_rows = std::move(listed->rows);
    m_stages = *std::move(stages);
    return tell();
}

PostingId Story::posting(const QString &titlePart) const
{
    for (const PostingRow &row : m_rows)
        if (row.title.contains(titlePart))
            return row.id;
    return {};
}

bool Story::tell()
{
    return confirmLimit(u"Meridian"_s, {u"Meridian"_s, u"Lumora"_s})
        && tag({u"Tile Server"_s, u"Backend"_s}, u"new grad"_s)
        && tag({u"Tile Server"_s, u"Routing"_s, u"Embedded"_s}, u"infra"_s) && tag({u"Print Studio"_s}, u"dream"_s)
        && track(u"applied"_s, u"Backend"_s, 9, u"Sent with the short CV."_s)
        && track(u"assessment"_s, u"Backend"_s, 2, u"Ninety minutes, by Friday."_s)
        && track(u"planned"_s, u"Tile Server"_s, 1, {});
}

bool Story::confirmLimit(const QString &employer, const QStringList &members)
{
    const auto groups = m_program.limits().groups().result();
    if (!groups)
        return false;
    for (const GroupSlots &group : *groups)
        if (group.group.name == employer && !group.rules.empty())
            return bool(
                m_program.limits().confirm(RuleId{group.rules.front().id.toLongLong()}, employer, members).result());
    return false;
}

bool Story::tag(const QStringList &titleParts, const QString &name)
{
    std::vector<PostingId> ids;
    for (const QString &title : titleParts)
        ids.push_back(posting(title));
    return bool(m_program.tags().change(std::move(ids), {name}, {}).result());
}

bool Story::track(const QString &stage, const QString &titlePart, int daysAgo, const QString &note)
{
    TrackRequest request;
    request.posting = posting(titlePart);
    request.stage = findStage(m_stages, stage)->id;
    request.day = QDate::currentDate().addDays(-daysAgo);
    request.note = note;
    const auto recorded = m_program.tracking().record(request).result();
    return recorded && !recorded->isRefused();
}

} // namespace Shortlist

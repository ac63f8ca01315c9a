// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/story.h"

#include "app/window/composition.h"

#include <QDate>
#include <QFile>

#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

// Recorded in the order of its own days, it does not yet say that it was rejected and holds no place.
constexpr auto LongOver = "It was over before the others were sent."_L1;

using Replacement = std::pair<QByteArray, QByteArray>;

/// Writes `source` to `target` with other words; false where a file fails or does not say what is to be replaced.
bool rewrite(const QString &source, const QString &target, const std::vector<Replacement> &replacements)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = file.readAll();
    for (const auto &[before, after] : replacements) {
        if (!text.contains(before))
            return false;
        text.replace(before, after);
    }
    QFile written(target);
    return written.open(QIODevice::WriteOnly) && written.write(text) == text.size();
}

} // namespace

bool Story::prepare(const QString &samples)
{
    if (!import(samples))
        return false;
    auto listed = m_program.postings().list({}).result();
    auto stages = m_program.tracking().stages().result();
    if (!listed || !stages)
        return false;
    m_rows = std::move(listed->rows);
    m_stages = *std::move(stages);
    return tell();
}

bool Story::goOn(const QString &samples, const QDir &folder)
{
    const QDir stored(samples);
    const QString changed = folder.filePath(u"embedded-engineer.html"_s);
    const QString mirrored = folder.filePath(u"routing-engineer.json"_s);
    return rewrite(stored.filePath(u"embedded-engineer.html"_s), changed,
                   {{"2027-02-12T23:59:59", "2027-01-22T23:59:59"},
                    {"\"maxValue\": 61000", "\"maxValue\": 58000"},
                    {"Join one field trip a season; waders are provided",
                     "Join two field trips a season; waders and soup are provided"}})
        && rewrite(stored.filePath(u"routing-engineer.json"_s), mirrored,
                   {{"\"MER-2214\"", "\"MER-2214-1\""}, {"careers.meridian.example", "jobs.atlas-board.example"}})
        && import(changed) && import(mirrored) && track(u"applied"_s, u"Tile Server"_s, 0, {});
}

bool Story::import(const QString &path)
{
    auto staged = m_program.imports().stageFiles({path}).result();
    return staged && m_program.imports().commit(*std::move(staged)).result();
}

PostingId Story::posting(const QString &titlePart) const
{
    for (const PostingRow &row : m_rows)
        if (row.title.contains(titlePart))
            return row.id;
    return {};
}

LimitRule Story::rule(const QString &employer) const
{
    const auto group = m_program.limits().groupOf(employer).result();
    return group && !group->rules.empty() ? group->rules.front() : LimitRule();
}

bool Story::tell()
{
    return confirmLimit(u"Meridian"_s, {u"Meridian"_s, u"Lumora"_s})
        && tag({u"Tile Server"_s, u"Backend"_s}, u"new grad"_s)
        && tag({u"Tile Server"_s, u"Routing"_s, u"Embedded"_s}, u"infra"_s) && tag({u"Print Studio"_s}, u"dream"_s)
        && track(u"applied"_s, u"Backend"_s, 9, u"Sent with the short CV."_s)
        && track(u"assessment"_s, u"Backend"_s, 2, u"Ninety minutes, by Friday."_s)
        && track(u"planned"_s, u"Tile Server"_s, 1, {}) && track(u"planned"_s, u"Print Studio"_s, 1, {});
}

bool Story::comeToAnEnd()
{
    return letRejectionsFree(u"Meridian"_s)
        && track(u"interview"_s, u"Backend"_s, 1, u"By video, with two engineers."_s)
        && track(u"applied"_s, u"Embedded"_s, 62, {}) && track(u"interview"_s, u"Embedded"_s, 48, {})
        && track(u"offer"_s, u"Embedded"_s, 3, u"Answer until the end of the month."_s)
        && track(u"applied"_s, u"Graduate Analyst"_s, 44, {}) && track(u"assessment"_s, u"Graduate Analyst"_s, 30, {})
        && track(u"applied"_s, u"Routing"_s, 40, {}, LongOver) && track(u"rejected"_s, u"Routing"_s, 33, {})
        && track(u"applied"_s, u"Print Studio"_s, 29, {}, LongOver) && track(u"interview"_s, u"Print Studio"_s, 22, {})
        && track(u"rejected"_s, u"Print Studio"_s, 12, u"They took someone from within."_s);
}

/// As the user has heard from the employer.
bool Story::letRejectionsFree(const QString &group)
{
    const auto groups = m_program.limits().groups().result();
    if (!groups)
        return false;
    for (const GroupSlots &pool : *groups) {
        if (pool.group.name != group || pool.rules.empty())
            continue;
        LimitRule rule = pool.rules.front();
        rule.frees.rejected = LimitRule::Frees::Yes;
        return bool(m_program.limits().save(rule).result());
    }
    return false;
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

bool Story::track(const QString &stage, const QString &titlePart, int daysAgo, const QString &note,
                  const QString &overrideReason)
{
    TrackRequest request;
    request.posting = posting(titlePart);
    request.stage = findStage(m_stages, stage)->id;
    request.day = QDate::currentDate().addDays(-daysAgo);
    request.note = note;
    request.overrideReason = overrideReason;
    const auto recorded = m_program.tracking().record(request).result();
    return recorded && !recorded->isRefused();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/profilestore.h"

#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto SkillsSql = "SELECT key, name FROM own_skill ORDER BY key";
constexpr auto SaveSkillSql = "INSERT INTO own_skill(key, name) VALUES(?1, ?2)"
                              " ON CONFLICT(key) DO UPDATE SET name = excluded.name";
constexpr auto RemoveSkillSql = "DELETE FROM own_skill WHERE key = ?1";
constexpr auto WeightsSql = "SELECT aspect, weight FROM score_weight ORDER BY aspect";
constexpr auto SaveWeightSql = "INSERT INTO score_weight(aspect, weight) VALUES(?1, ?2)"
                               " ON CONFLICT(aspect) DO UPDATE SET weight = excluded.weight";

struct StoredSkill
{
    QString key;
    QString name;
};

Result<std::vector<StoredSkill>> storedSkills(Sql::Connection &db)
{
    return db.list(SkillsSql, [](const Sql::Row &row) { return StoredSkill{row.text(0), row.text(1)}; });
}

} // namespace

ProfileStore::ProfileStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<Profile> ProfileStore::profile()
{
    const auto skills = storedSkills(m_db);
    if (!skills)
        return skills.error();
    const auto weights =
        m_db.list(WeightsSql, [](const Sql::Row &row) { return std::pair(row.text(0), row.number(1)); });
    if (!weights)
        return weights.error();
    Profile profile;
    for (const StoredSkill &skill : *skills)
        profile.skills.append(skill.name);
    for (const auto &[word, weight] : *weights)
        if (const auto aspect = fromWord<ScoreAspect>(word))
            profile.weights[*aspect] = weight;
    return profile;
}

Result<> ProfileStore::setSkills(const QStringList &names)
{
    std::map<QString, QString> wanted;
    for (const QString &name : names) {
        const QString shown = Text::collapsed(Text::storable(name));
        if (shown.isEmpty())
            return Error{Error::Code::InvalidArgument, u"a skill needs a name"_s};
        wanted.emplace(Text::folded(shown), shown);
    }
    const auto known = storedSkills(m_db);
    if (!known)
        return known.error();
    for (const StoredSkill &skill : *known)
        if (!wanted.contains(skill.key))
            if (const auto removed = m_db.run(RemoveSkillSql, skill.key); !removed)
                return removed.error();
    for (const auto &[key, name] : wanted)
        if (const auto saved = m_db.run(SaveSkillSql, key, name); !saved)
            return saved.error();
    return {};
}

Result<> ProfileStore::setWeights(const ScoreWeights &weights)
{
    for (const auto &[aspect, weight] : weights) {
        if (weight < 0 || weight > MostWeight)
            return Error{Error::Code::InvalidArgument, u"a weight is 0 to %1"_s.arg(MostWeight)};
        if (const auto saved = m_db.run(SaveWeightSql, wordOf(aspect), weight); !saved)
            return saved.error();
    }
    return {};
}

} // namespace Shortlist

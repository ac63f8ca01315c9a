// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/profileservice.h"

#include "models/domain/text.h"
#include "models/importers/normalise/skills.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxNameChars = 60;

Result<> setSkillsIn(Store &store, const QStringList &typed)
{
    QStringList names;
    for (const QString &text : typed) {
        const QStringList known = skillsOf(text);
        names.append(known.isEmpty() ? QStringList{text} : known);
    }
    for (const QString &name : names)
        if (name.size() > MaxNameChars)
            return Error{Error::Code::InvalidArgument, u"a skill has at most %1 characters"_s.arg(MaxNameChars), name};
    return store.profile().setSkills(names);
}

Result<> setSkillIn(Store &store, const QString &name, bool isOwn)
{
    const auto profile = store.profile().profile();
    if (!profile)
        return profile.error();
    QStringList skills = profile->skills;
    const QString key = Text::folded(name);
    skills.removeIf([&key](const QString &skill) { return Text::folded(skill) == key; });
    if (isOwn)
        skills.append(name); // as the posting names it: it has been through the vocabulary
    return store.profile().setSkills(skills);
}

} // namespace

ProfileService::ProfileService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<Profile>> ProfileService::profile()
{
    return m_store.threads().read([](Store &store) { return store.profile().profile(); });
}

QFuture<Result<>> ProfileService::setSkills(QStringList typed)
{
    return m_store.threads().write({u"profile.skills"_s},
                                   [typed = std::move(typed)](Store &store) { return setSkillsIn(store, typed); });
}

QFuture<Result<>> ProfileService::setSkill(QString name, bool isOwn)
{
    return m_store.threads().write({u"profile.skills"_s}, [name = std::move(name), isOwn](Store &store) {
        return setSkillIn(store, name, isOwn);
    });
}

QFuture<Result<>> ProfileService::setWeights(ScoreWeights weights)
{
    return m_store.threads().write({u"profile.weights"_s}, [weights = std::move(weights)](Store &store) {
        return store.profile().setWeights(weights);
    });
}

} // namespace Shortlist

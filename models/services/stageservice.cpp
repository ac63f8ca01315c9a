// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/stageservice.h"

#include "models/domain/text.h"
#include "models/services/limitgate.h"
#include "models/services/limitreader.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxNameChars = 40;
/// What the program itself records: "Plan", "Not planned", "Applied".
constexpr std::array NeededTypes{StageType::Saved, StageType::Planned, StageType::Submitted};

Error invalid(const QString &why, const QString &subject = {})
{
    return {Error::Code::InvalidArgument, why, subject};
}

QString builtInColour(StageType type)
{
    for (const Stage &stage : builtInStages())
        if (stage.type == type)
            return stage.colour;
    return {};
}

bool isBuiltIn(const Stage &stage)
{
    return findStage(builtInStages(), stage.key) != nullptr;
}

Result<QString> stageName(const QString &typed, const std::vector<Stage> &others)
{
    const QString name = Text::collapsed(Text::storable(typed));
    if (name.isEmpty())
        return invalid(u"a stage needs a name"_s);
    if (name.size() > MaxNameChars)
        return invalid(u"a stage's name has at most %1 characters"_s.arg(MaxNameChars), name);
    if (findStage(others, name) != nullptr)
        return Error{Error::Code::Conflict, u"there is a stage \"%1\""_s.arg(name), name};
    return name;
}

Result<QString> stageColour(const QString &colour)
{
    static const QRegularExpression rgb(u"^#[0-9a-fA-F]{6}$"_s);
    if (!rgb.match(colour).hasMatch())
        return invalid(u"a colour is written #rrggbb"_s, colour);
    return colour.toLower();
}

/// For the search bar and the command line: "phone-call", "stage-2".
QString keyFor(const QString &name, const std::vector<Stage> &stages)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString word = Text::folded(name).replace(others, u"-"_s);
    while (word.startsWith(u'-'))
        word.remove(0, 1);
    while (word.endsWith(u'-'))
        word.chop(1);
    if (word.isEmpty())
        word = u"stage"_s;
    QString key = word;
    for (int number = 2; findStage(stages, key) != nullptr; ++number)
        key = u"%1-%2"_s.arg(word).arg(number);
    return key;
}

/// The stages with `changed` in place of the one it was; without it where it has no id.
Result<> checkNeeded(const std::vector<Stage> &stages)
{
    const auto offered = offeredStages(stages);
    for (const StageType type : NeededTypes)
        if (std::none_of(offered.begin(), offered.end(), [type](const Stage &stage) { return stage.type == type; }))
            return invalid(u"one stage of each of the types saved, planned and submitted stays"_s);
    return {};
}

/// The stage `id` after `edit(stage)`, checked and stored.
template <typename Edit>
Result<> changeIn(Store &store, StageId id, const Edit &edit)
{
    auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    const auto stage = std::find_if(stages->begin(), stages->end(), [id](const Stage &s) { return s.id == id; });
    if (stage == stages->end())
        return Error{Error::Code::NotFound, u"no stage %1"_s.arg(qint64(id))};
    std::vector<Stage> others = *stages;
    std::erase_if(others, [id](const Stage &s) { return s.id == id; });
    if (auto edited = edit(*stage, others); !edited)
        return edited;
    if (auto checked = checkNeeded(*stages); !checked)
        return checked;
    return store.stages().update(*stage);
}

Result<StageId> addIn(Store &store, const QString &typed, StageType type, const QString &wantedColour)
{
    const auto stages = store.tracking().stages();
    if (!stages)
        return stages.error();
    const auto name = stageName(typed, *stages);
    if (!name)
        return name.error();
    const auto colour = stageColour(wantedColour.isEmpty() ? builtInColour(type) : wantedColour);
    if (!colour)
        return colour.error();
    const auto added = store.stages().add({{}, keyFor(*name, *stages), *name, type, *colour});
    if (!added)
        return added;
    std::vector<StageId> order;
    for (const Stage &stage : *stages)
        order.push_back(stage.id);
    const auto last = std::find_if(stages->rbegin(), stages->rend(), [type](const Stage &s) { return s.type == type; });
    order.insert(order.end() - (last - stages->rbegin()), *added);
    if (auto ordered = store.stages().setOrder(order); !ordered)
        return ordered.error();
    return added;
}

/// What the limits see before and after.
struct TypeChange
{
    LimitFacts before;
    LimitFacts after;
};

Result<TypeChange> readChange(Store &store, StageId id, StageType type)
{
    auto facts = readLimitFacts(store, LimitReach::Tracked);
    if (!facts)
        return facts.error();
    TypeChange change{*facts, *std::move(facts)};
    for (Stage &stage : change.after.stages)
        if (stage.id == id)
            stage.type = type;
    return change;
}

StageTypeEffect effectIn(const TypeChange &change, QDate today)
{
    StageTypeEffect effect;
    for (const TrackedPosting &posting : change.before.postings) {
        const auto before = applicationOf(posting, change.before.stages);
        const auto after = applicationOf(posting, change.after.stages);
        if (before == after)
            continue;
        QStringList &titles = !before ? effect.nowSent : !after ? effect.nowUnsent : effect.otherwise;
        titles.append(posting.title);
    }
    effect.refusal = refusalOf(change.before, change.after, today);
    return effect;
}

/// The latest of those that would take a place keep the reason, as many as it takes.
Result<> override(Store &store, TypeChange change, const QString &reason, QDate today)
{
    for (const PostingId posting : newHolders(change.before, change.after)) {
        if (!refusalOf(change.before, change.after, today))
            break;
        if (auto recorded = recordOverride(store, posting, reason); !recorded)
            return recorded;
        auto history = store.tracking().history(posting);
        if (!history)
            return history.error();
        for (TrackedPosting &tracked : change.after.postings)
            if (tracked.id == posting)
                tracked.history = *history;
    }
    if (const auto refusal = refusalOf(change.before, change.after, today))
        return refusedBy(*refusal);
    return {};
}

Result<> setTypeIn(Store &store, StageId id, StageType type, const QString &reason, QDate today)
{
    auto change = readChange(store, id, type);
    if (!change)
        return change.error();
    const auto refusal = refusalOf(change->before, change->after, today);
    if (refusal && reason.isEmpty())
        return refusedBy(*refusal);
    auto changed = changeIn(store, id, [type](Stage &stage, const std::vector<Stage> &) -> Result<> {
        stage.type = type;
        return {};
    });
    if (!changed || !refusal)
        return changed;
    return override(store, *std::move(change), reason, today);
}

} // namespace

StageService::StageService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<StageEntry>>> StageService::stages()
{
    return m_store.threads().read([](Store &store) -> Result<std::vector<StageEntry>> {
        const auto uses = store.stages().uses();
        if (!uses)
            return uses.error();
        std::vector<StageEntry> entries;
        for (const StageUse &use : *uses)
            entries.push_back({use.stage, use.entries, use.postings});
        return entries;
    });
}

QFuture<Result<StageId>> StageService::add(QString name, StageType type, QString colour)
{
    return m_store.threads().write({u"stage.add"_s},
                                   [name = std::move(name), type, colour = std::move(colour)](Store &store) {
                                       return addIn(store, name, type, colour);
                                   });
}

QFuture<Result<>> StageService::rename(StageId id, QString name)
{
    return m_store.threads().write({u"stage.rename"_s}, [id, typed = std::move(name)](Store &store) {
        return changeIn(store, id, [&typed](Stage &stage, const std::vector<Stage> &others) -> Result<> {
            stage.name.clear();
            if (typed.trimmed().isEmpty() && isBuiltIn(stage))
                return {};
            const auto checked = stageName(typed, others);
            if (!checked)
                return checked.error();
            stage.name = *checked;
            return {};
        });
    });
}

QFuture<Result<>> StageService::setColour(StageId id, QString colour)
{
    return m_store.threads().write({u"stage.colour"_s}, [id, wanted = std::move(colour)](Store &store) {
        return changeIn(store, id, [&wanted](Stage &stage, const std::vector<Stage> &) -> Result<> {
            const auto checked = stageColour(wanted);
            if (!checked)
                return checked.error();
            stage.colour = *checked;
            return {};
        });
    });
}

QFuture<Result<>> StageService::setOrder(std::vector<StageId> order)
{
    return m_store.threads().write({u"stage.order"_s},
                                   [order = std::move(order)](Store &store) { return store.stages().setOrder(order); });
}

QFuture<Result<>> StageService::setHidden(StageId id, bool isHidden)
{
    const QString name = isHidden ? u"stage.hide"_s : u"stage.show"_s;
    return m_store.threads().write({name}, [id, isHidden](Store &store) {
        return changeIn(store, id, [isHidden](Stage &stage, const std::vector<Stage> &) -> Result<> {
            stage.hidden = isHidden;
            return {};
        });
    });
}

QFuture<Result<>> StageService::remove(StageId id)
{
    return m_store.threads().write({u"stage.delete"_s}, [id](Store &store) -> Result<> {
        auto stages = store.tracking().stages();
        if (!stages)
            return stages.error();
        std::erase_if(*stages, [id](const Stage &stage) { return stage.id == id; });
        if (auto checked = checkNeeded(*stages); !checked)
            return checked;
        return store.stages().remove(id);
    });
}

QFuture<Result<StageTypeEffect>> StageService::effectOf(StageId id, StageType type)
{
    return m_store.threads().read([id, type](Store &store) -> Result<StageTypeEffect> {
        const auto change = readChange(store, id, type);
        if (!change)
            return change.error();
        return effectIn(*change, QDate::currentDate());
    });
}

QFuture<Result<>> StageService::setType(StageId id, StageType type, QString overrideReason)
{
    return m_store.threads().write({u"stage.type"_s},
                                   [id, type, reason = overrideReason.trimmed()](Store &store) -> Result<> {
                                       return setTypeIn(store, id, type, reason, QDate::currentDate());
                                   });
}

} // namespace Shortlist

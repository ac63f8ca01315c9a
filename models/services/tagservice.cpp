// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/tagservice.h"

#include "models/domain/text.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxNameChars = 60;

/// Readable as text on white and on the dark theme's ground, and told apart by people who see no red or green.
constexpr std::array Palette{"#4c9a84", "#b8703a", "#7d6bb5", "#c05252", "#4a7fb5", "#8a8f3c", "#b0588f", "#5f7a8a"};

Result<QString> tagName(const QString &typed)
{
    QStringList parts;
    for (const QString &part : Text::collapsed(Text::storable(typed)).split(u'/'))
        if (const QString clean = part.trimmed(); !clean.isEmpty())
            parts.append(clean);
    const QString name = parts.join(u'/');
    if (name.isEmpty())
        return Error{Error::Code::InvalidArgument, u"a tag needs a name"_s};
    if (name.size() > MaxNameChars)
        return Error{Error::Code::InvalidArgument, u"a tag's name has at most %1 characters"_s.arg(MaxNameChars), name};
    return name;
}

Result<QStringList> tagNames(const QStringList &typed)
{
    QStringList names;
    for (const QString &text : typed) {
        auto name = tagName(text);
        if (!name)
            return name.error();
        names.append(*std::move(name));
    }
    return names;
}

/// The colour that the fewest tags have, the first of these in the palette's order.
QString nextColour(const std::vector<Tag> &tags)
{
    const auto uses = [&tags](const char *colour) {
        return std::count_if(tags.begin(), tags.end(),
                             [colour](const Tag &tag) { return tag.colour == QLatin1String(colour); });
    };
    const auto *next = std::min_element(Palette.begin(), Palette.end(),
                                        [&uses](const char *a, const char *b) { return uses(a) < uses(b); });
    return QString::fromLatin1(*next);
}

QString parentOf(const QString &name)
{
    return name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0));
}

/// With those above it; a new one below another has its colour.
Result<TagId> ensureTag(TagStore &store, const QString &name)
{
    const auto known = store.find(name);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    if (const QString parent = parentOf(name); !parent.isEmpty()) {
        if (const auto above = ensureTag(store, parent); !above)
            return above;
        const auto above = store.find(parent);
        if (!above)
            return above.error();
        return store.add(name, (*above)->colour);
    }
    const auto tags = store.tags();
    if (!tags)
        return tags.error();
    return store.add(name, nextColour(*tags));
}

/// `name` with its first parts, those of `head`, replaced.
QString movedName(const QString &name, const QString &head, const QString &newHead)
{
    const auto parts = name.split(u'/').mid(head.count(u'/') + 1);
    return (QStringList{newHead} + parts).join(u'/');
}

/// Saved searches that name a tag go on naming it.
Result<TagRenaming> followed(SearchStore &store, TagRenaming renaming)
{
    const auto searches = store.searches();
    if (!searches)
        return searches.error();
    for (const SavedSearch &search : *searches) {
        const QString query = renamedTags(search.query, renaming);
        if (query == search.query)
            continue;
        if (const auto saved = store.save(search.name, query); !saved)
            return saved.error();
    }
    return renaming;
}

Result<TagRenaming> renameIn(TagStore &store, TagId id, const QString &name)
{
    const auto family = store.family(id);
    if (!family)
        return family.error();
    const Tag &head = *std::find_if(family->begin(), family->end(), [id](const Tag &tag) { return tag.id == id; });
    if (const QString parent = parentOf(name); !parent.isEmpty())
        if (const auto above = ensureTag(store, parent); !above)
            return above.error();
    TagRenaming renaming;
    for (const Tag &tag : *family) {
        const QString moved = movedName(tag.name, head.name, name);
        renaming.insert(Text::folded(tag.name), moved);
        if (moved.size() > MaxNameChars)
            return Error{Error::Code::InvalidArgument, u"a tag's name has at most %1 characters"_s.arg(MaxNameChars),
                         moved};
        if (auto renamed = store.rename(tag.id, moved); !renamed)
            return renamed.error();
    }
    return renaming;
}

Result<TagRenaming> mergeIn(TagStore &store, TagId from, TagId into)
{
    const auto family = store.family(from);
    if (!family)
        return family.error();
    const auto target = store.family(into);
    if (!target)
        return target.error();
    const auto named = [](const std::vector<Tag> &tags, TagId id) {
        return *std::find_if(tags.begin(), tags.end(), [id](const Tag &tag) { return tag.id == id; });
    };
    const auto isIn = [](const std::vector<Tag> &tags, TagId id) {
        return std::any_of(tags.begin(), tags.end(), [id](const Tag &tag) { return tag.id == id; });
    };
    if (isIn(*family, into) || isIn(*target, from))
        return Error{Error::Code::InvalidArgument, u"a tag cannot become one above or below it"_s};
    const QString head = named(*family, from).name;
    const QString newHead = named(*target, into).name;
    TagRenaming renaming;
    for (const Tag &tag : *family) {
        const QString moved = movedName(tag.name, head, newHead);
        const auto there = store.find(moved);
        if (!there)
            return there.error();
        if (auto done = *there ? store.merge(tag.id, (*there)->id) : store.rename(tag.id, moved); !done)
            return done.error();
        renaming.insert(Text::folded(tag.name), *there ? (*there)->name : moved);
    }
    return renaming;
}

Result<> removeIn(TagStore &store, TagId id)
{
    const auto family = store.family(id);
    if (!family)
        return family.error();
    for (const Tag &tag : *family)
        if (auto removed = store.remove(tag.id); !removed)
            return removed;
    return {};
}

Result<> attachAll(TagStore &store, const QStringList &names, const std::vector<PostingId> &ids)
{
    for (const QString &name : names) {
        const auto tag = ensureTag(store, name);
        if (!tag)
            return tag.error();
        if (auto attached = store.attach(*tag, ids); !attached)
            return attached;
    }
    return {};
}

Result<> detachAll(TagStore &store, const QStringList &names, const std::vector<PostingId> &ids)
{
    for (const QString &name : names) {
        const auto tag = store.find(name);
        if (!tag)
            return tag.error();
        if (!*tag)
            continue;
        if (auto detached = store.detach((*tag)->id, ids); !detached)
            return detached;
    }
    return {};
}

ActionName changeName(const QStringList &add, const QStringList &remove, qsizetype count)
{
    const QString key = remove.isEmpty() ? u"tag.add"_s : add.isEmpty() ? u"tag.remove"_s : u"tag.change"_s;
    return {key, int(count)};
}

} // namespace

TagService::TagService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<Tag>>> TagService::tags()
{
    return m_store.threads().read([](Store &store) { return store.tags().tags(); });
}

QFuture<Result<>> TagService::change(std::vector<PostingId> ids, QStringList add, QStringList remove)
{
    const ActionName name = changeName(add, remove, qsizetype(ids.size()));
    return m_store.threads().write(
        name, [ids = std::move(ids), add = std::move(add), remove = std::move(remove)](Store &store) -> Result<> {
            const auto added = tagNames(add);
            if (!added)
                return added.error();
            const auto removed = tagNames(remove);
            if (!removed)
                return removed.error();
            if (auto attached = attachAll(store.tags(), *added, ids); !attached)
                return attached;
            return detachAll(store.tags(), *removed, ids);
        });
}

QFuture<Result<>> TagService::setColour(TagId id, QString colour)
{
    return m_store.threads().write({u"tag.colour"_s}, [id, colour = std::move(colour)](Store &store) -> Result<> {
        static const QRegularExpression rgb(u"^#[0-9a-fA-F]{6}$"_s);
        if (!rgb.match(colour).hasMatch())
            return Error{Error::Code::InvalidArgument, u"a colour is written #rrggbb"_s, colour};
        return store.tags().setColour(id, colour.toLower());
    });
}

QFuture<Result<TagRenaming>> TagService::rename(TagId id, QString name)
{
    return m_store.threads().write({u"tag.rename"_s},
                                   [id, typed = std::move(name)](Store &store) -> Result<TagRenaming> {
                                       const auto clean = tagName(typed);
                                       if (!clean)
                                           return clean.error();
                                       auto renamed = renameIn(store.tags(), id, *clean);
                                       return renamed ? followed(store.searches(), *std::move(renamed)) : renamed;
                                   });
}

QFuture<Result<TagRenaming>> TagService::merge(TagId from, TagId into)
{
    return m_store.threads().write({u"tag.merge"_s}, [from, into](Store &store) {
        auto merged = mergeIn(store.tags(), from, into);
        return merged ? followed(store.searches(), *std::move(merged)) : merged;
    });
}

QFuture<Result<>> TagService::remove(TagId id)
{
    return m_store.threads().write({u"tag.delete"_s}, [id](Store &store) { return removeIn(store.tags(), id); });
}

} // namespace Shortlist

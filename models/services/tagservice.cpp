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
    const QString name = Text::collapsed(Text::storable(typed));
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

Result<TagId> ensureTag(TagStore &store, const QString &name)
{
    const auto known = store.find(name);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    const auto tags = store.tags();
    if (!tags)
        return tags.error();
    return store.add(name, nextColour(*tags));
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

QFuture<Result<>> TagService::rename(TagId id, QString name)
{
    return m_store.threads().write({u"tag.rename"_s}, [id, typed = std::move(name)](Store &store) -> Result<> {
        const auto clean = tagName(typed);
        if (!clean)
            return clean.error();
        return store.tags().rename(id, *clean);
    });
}

QFuture<Result<>> TagService::remove(TagId id)
{
    return m_store.threads().write({u"tag.delete"_s}, [id](Store &store) { return store.tags().remove(id); });
}

} // namespace Shortlist

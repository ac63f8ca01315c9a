// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/json/jsonvalue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// An object of a document and the object that holds it (through any arrays between them).
struct JsonPlace
{
    const JsonValue *value = nullptr; ///< must outlive this
    const JsonPlace *container = nullptr;
};

/// Where in a JSON object a value stands:
///
///     location.name          a member of a member
///     offices[].name         of every item of an array
///     parts[kind=Salary].min of the items whose `kind` is that (`!=` is not, `~a|b` contains one of these words)
///     sections.*.text        of every member
///     ^name                  of the object that holds this one
///     a.b || c               the first of several paths that leads to something
///
/// An empty path is the object itself. Names are matched exactly.
class JsonPath
{
public:
    JsonPath() = default;
    // Tables of paths are written as texts.
    JsonPath(const char *text);

    /// What the first alternative that leads to something leads to, in the order of the document: never null, an empty
    /// text, an empty array or an empty object.
    std::vector<const JsonValue *> values(const JsonPlace &place) const;
    /// The text of the first of them; empty for arrays and objects.
    QString text(const JsonPlace &place) const;
    /// Whether one of the alternatives names a member that is there, be it null.
    bool exists(const JsonPlace &place) const;
    /// The first member that each alternative asks of the object itself; without those that look at its container.
    QStringList firstKeys() const;

private:
    struct Filter
    {
        enum class Kind : quint8 { None, Is, IsNot, Contains };
        Kind kind = Kind::None;
        QString key;
        QStringList words; ///< one, or of Contains the words of which one must be there, in lower case

        bool accepts(const JsonValue &item) const;
    };
    struct Segment
    {
        QString key;          ///< "*" for every member
        bool isArray = false; ///< "[]", "[key=word]"
        Filter filter;
    };
    struct Alternative
    {
        bool isInContainer = false;
        std::vector<Segment> segments;
    };

    static Alternative alternativeOf(const QString &text);
    static Segment segmentOf(const QString &text);
    static void expand(const JsonValue &value, const Segment &segment, std::vector<const JsonValue *> *found);
    static std::vector<const JsonValue *> valuesOf(const Alternative &alternative, const JsonPlace &place);

    std::vector<Alternative> m_alternatives = std::vector<Alternative>(1);
};

} // namespace Shortlist

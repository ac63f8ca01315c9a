// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace Shortlist {

/// An element of a document, or a text between its elements.
struct XmlNode
{
    QString name;   ///< local, lower case, without "_", "-" and "."; empty for a text
    QString text;   ///< of a text
    QString markup; ///< of an element its local name as written, to write it as HTML again
    std::vector<std::pair<QString, QString>> attributes; ///< local names as written
    std::vector<XmlNode> children;
    bool isWhole = true; ///< false where the document broke off inside of it

    bool isText() const { return name.isEmpty(); }
    /// Whether it holds texts only.
    bool isLeaf() const;
    /// Its texts and those of everything in it, without space at the ends.
    QString plain() const;
    /// What it holds as HTML: texts of a leaf as they are, since they are HTML where they have tags; elements written
    /// out.
    QString inner() const;
    QString attribute(QStringView attribute) const;
    /// The first child of that name, or null.
    const XmlNode *child(QStringView childName) const;

    friend bool operator==(const XmlNode &, const XmlNode &) = default;
};

/// What was read of a document.
struct XmlTree
{
    XmlNode root;
    QString broken;   ///< why reading ended before the end: "… at character n"; empty where it did not
    QString repaired; ///< what had to be repaired before it could be read; empty where it was well-formed
};

/// Reads `text`. External entities are never loaded, expanding ones refused. Where it is not well-formed, common faults
/// are repaired (tags whose case differs, bare ampersands, characters that XML forbids); what stands before a fault
/// that remains is kept. Malformed "… at character n" where not even the root is read, TooLarge beyond
/// models/domain/limits.h.
Result<XmlTree> readXml(const QString &text);

/// The local name of the root, as XmlNode::name has it; empty where `text` does not start as XML does. Cheap.
QString xmlRootName(QStringView text);

} // namespace Shortlist

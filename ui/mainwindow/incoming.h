// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/source.h"

#include <QStringList>
#include <QUrl>

#include <optional>

class QMimeData;

namespace Shortlist {

/// What a paste or a drop brings.
struct Incoming
{
    enum class Kind : quint8 {
        Nothing,
        Files,    ///< `paths`
        Address,  ///< `url`, and nothing else: the page behind it may be fetched
        Document, ///< `document`, as HTML where there is any; `otherwise` is its plain text
        TooLarge,
    };
    Kind kind = Kind::Nothing;
    QStringList paths; ///< of files and folders on this machine
    QUrl url;
    SourceDocument document;
    std::optional<SourceDocument> otherwise;
};

/// Whether incoming() would find anything; cheap, for what is only dragged across.
bool mayBringSomething(const QMimeData &data);

/// HTML first, then addresses, then text. A link that was dragged is its address, although it comes as HTML too.
/// `name` is what a document without a file is called.
Incoming incoming(const QMimeData &data, SourceOrigin origin, const QString &name);

} // namespace Shortlist

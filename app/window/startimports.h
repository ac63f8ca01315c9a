// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Shortlist {

/// What a start of the window is to bring in.
struct StartImports
{
    enum class Kind : quint8 {
        Nothing,
        Files,     ///< `files`
        Address,   ///< of a page, which the user is asked about before it is fetched
        Clipboard, ///< what it holds once the window is active
    };
    Kind kind = Kind::Nothing;
    QStringList files; ///< absolute paths of files and folders
    QUrl address;

    friend bool operator==(const StartImports &, const StartImports &) = default;
};

/// The option for what the clipboard holds, without its dashes.
constexpr QLatin1String PasteOption("paste");

/// Of the words behind the program's name: paths, which count from `currentFolder`, or one address alone, or nothing
/// where the clipboard is asked for. InvalidArgument says which of them do not go together.
Result<StartImports> startImports(const QStringList &words, bool clipboard, const QString &currentFolder);

/// The words for another process to do the same (importsFrom).
QStringList wordsFor(const StartImports &imports);
/// Nothing where `words` are not of wordsFor().
StartImports importsFrom(QStringList words);

} // namespace Shortlist

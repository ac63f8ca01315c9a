// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startimports.h"

#include "models/policy/fetchpolicy.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

/// No path of this system is absolute with it.
QString clipboardWord()
{
    return "--"_L1 + PasteOption;
}

/// By its scheme alone: example.org/job may be a file here.
bool isAddress(const QString &word)
{
    const bool hasScheme =
        word.startsWith("https://"_L1, Qt::CaseInsensitive) || word.startsWith("http://"_L1, Qt::CaseInsensitive);
    return hasScheme && loneAddress(word).isValid();
}

} // namespace

Result<StartImports> startImports(const QStringList &words, bool clipboard, const QString &currentFolder)
{
    const bool hasAddress = std::any_of(words.begin(), words.end(), isAddress);
    if ((clipboard && !words.isEmpty()) || (hasAddress && words.size() > 1))
        return Error{Error::Code::InvalidArgument,
                     Words::tr("Give files, or one address of a page, or --paste: not several of these at once.")};
    if (clipboard)
        return StartImports{StartImports::Kind::Clipboard, {}, {}};
    if (hasAddress)
        return StartImports{StartImports::Kind::Address, {}, loneAddress(words.front())};
    StartImports imports;
    const QDir folder(currentFolder);
    for (const QString &file : words)
        imports.files.append(QDir::cleanPath(folder.absoluteFilePath(file)));
    imports.kind = words.isEmpty() ? StartImports::Kind::Nothing : StartImports::Kind::Files;
    return imports;
}

QStringList wordsFor(const StartImports &imports)
{
    switch (imports.kind) {
    case StartImports::Kind::Nothing:
        break;
    case StartImports::Kind::Files:
        return imports.files;
    case StartImports::Kind::Address:
        return {imports.address.toString(QUrl::FullyEncoded)};
    case StartImports::Kind::Clipboard:
        return {clipboardWord()};
    }
    return {};
}

StartImports importsFrom(QStringList words)
{
    const bool clipboard = words.removeAll(clipboardWord()) > 0;
    const auto imports = startImports(words, clipboard, QDir::rootPath());
    return imports ? *imports : StartImports();
}

} // namespace Shortlist

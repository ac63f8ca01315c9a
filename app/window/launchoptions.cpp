// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/launchoptions.h"

#include "app/paths.h"
#include "ui/common/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// The words of --help.
struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

QString languageCodes()
{
    QStringList codes;
    for (const Languages::Language &language : Languages::all())
        codes.append(language.code);
    return codes.join(", "_L1);
}

} // namespace

Result<LaunchOptions> launchOptions(const QStringList &arguments, const QString &currentFolder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HelpText::tr("Keeps job postings and the applications an employer still allows."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption database(u"db"_s, HelpText::tr("Use this database."), HelpText::tr("file"));
    const QCommandLineOption noEngine(u"no-webengine"_s, HelpText::tr("Show descriptions in the plain text view."));
    const QCommandLineOption language(
        u"language"_s, HelpText::tr("Speak this language, this time: %1.").arg(languageCodes()), HelpText::tr("code"));
    const QCommandLineOption paste(PasteOption, HelpText::tr("Import the posting that the clipboard holds."));
    parser.addOptions({database, paste, noEngine, language});
    parser.addPositionalArgument(
        u"files"_s, HelpText::tr("Postings to import: files or folders, or the address of one page."), u"[files…]"_s);
    if (!parser.parse(arguments))
        return Error{Error::Code::InvalidArgument, parser.errorText()};

    LaunchOptions options;
    options.language = parser.value(language).replace(u'-', u'_');
    if (!Languages::isKnown(options.language))
        return Error{Error::Code::InvalidArgument,
                     HelpText::tr("Shortlist does not speak “%1”, but: %2.").arg(options.language, languageCodes())};
    if (parser.isSet(help)) {
        options.task = LaunchOptions::Task::ShowHelp;
        options.help = parser.helpText();
    } else if (parser.isSet(version)) {
        options.task = LaunchOptions::Task::ShowVersion;
    }
    options.database = Paths::database(parser.value(database), currentFolder);
    auto imports = startImports(parser.positionalArguments(), parser.isSet(paste), currentFolder);
    if (!imports)
        return imports.error();
    options.imports = *std::move(imports);
    if (parser.isSet(noEngine))
        options.engine = LaunchOptions::Engine::SwitchedOff;
    return options;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/camera.h"
#include "app/screenshots/tour.h"
#include "app/window/composition.h"
#include "ui/common/languages.h"
#include "ui/common/translators.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

// Draws pictures of every view: the real window, over a database of its own with the sample postings in it.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Shortlist;

namespace {

constexpr QSize DefaultSize(1440, 900);
constexpr auto Settling = 900ms;

struct Wanted
{
    QString samples;
    QString output;
    QString language;
    QSize size = DefaultSize;
    double textScale = 1;
    ContrastChoice contrast = ContrastChoice::System;
};

int fail(const QString &what)
{
    QTextStream(stderr) << "shortlist-screenshots: " << what << '\n';
    return 1;
}

/// "1024x640"; empty where it is none.
QSize parsedSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides.front().toInt(), sides.back().toInt()) : QSize();
}

Wanted readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption samples(u"samples"_s, u"Import the postings of this folder."_s, u"folder"_s);
    const QCommandLineOption output(u"output"_s, u"Write the pictures here."_s, u"folder"_s);
    const QCommandLineOption language(u"language"_s, u"Of the window."_s, u"locale"_s, u"en_US"_s);
    const QCommandLineOption size(u"size"_s, u"Of the window, in pixels."_s, u"WxH"_s, u"1440x900"_s);
    const QCommandLineOption contrast(u"high-contrast"_s, u"Draw with the colours of high contrast."_s);
    const QCommandLineOption textScale(u"text-scale"_s, u"1 to 2."_s, u"factor"_s, u"1"_s);
    parser.addOptions({samples, output, language, size, contrast, textScale});
    parser.process(application);
    return {parser.value(samples),
            parser.value(output),
            parser.value(language),
            parsedSize(parser.value(size)),
            parser.value(textScale).toDouble(),
            parser.isSet(contrast) ? ContrastChoice::High : ContrastChoice::System};
}

int draw(const Wanted &wanted, Translators &translators, QApplication &application)
{
    const QTemporaryDir folder;
    LaunchOptions options;
    options.database = folder.filePath(u"samples.db"_s);
    options.engine = LaunchOptions::Engine::AtOnce; // nobody touches the window
    const auto made = Composition::create(options, folder.filePath(u"settings.ini"_s), translators, application);
    if (!made)
        return fail(made.error().detail);
    Composition &program = **made;
    MainWindow &window = program.window();
    const auto write = [&program, output = QDir(wanted.output)](const QString &name, QWidget &seen, QWidget *over) {
        const QString suffix = program.theme().scheme() == ColourScheme::Dark ? u"dark"_s : u"light"_s;
        return writePicture(output.filePath(u"%1-%2.png"_s.arg(name, suffix)), seen, over);
    };
    Camera camera(window, write, Settling);
    program.theme().setTextScale(wanted.textScale);
    program.theme().setContrastChoice(wanted.contrast);
    window.resize(wanted.size);
    window.show();
    const QString problem = tour(program, camera, {SchemeChoice::Light, SchemeChoice::Dark},
                                 QDir(wanted.samples).absolutePath(), QDir(folder.path()));
    window.close();
    return problem.isEmpty() ? 0 : fail(problem);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shortlist"_s);
    const Wanted wanted = readArguments(application);
    if (wanted.samples.isEmpty() || wanted.output.isEmpty())
        return fail(u"name --samples and --output."_s);
    if (wanted.size.isEmpty())
        return fail(u"--size is a width and a height, like 1024x640."_s);
    if (wanted.language.isEmpty() || !Languages::isKnown(wanted.language))
        return fail(u"--language is one that the window speaks, en_XA or ar_XB."_s);
    if (!QDir().mkpath(wanted.output))
        return fail(u"cannot create "_s + wanted.output);

    Translators translators;
    translators.use(wanted.language); // pictures are the same wherever they are made
    return draw(wanted, translators, application);
}

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/composition.h"
#include "ui/common/translators.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

namespace Shortlist::Benchmarks {

/// `work(MainWindow &)` in the real window, in English and of 1400 × 900 pixels, over the database that the only
/// argument names; settings of its own.
template <typename Work>
int inRealWindow(int argc, char **argv, const Work &work)
{
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        qFatal("%s DATABASE", qPrintable(QCoreApplication::applicationName()));
    const QTemporaryDir settings;
    Translators translators;
    translators.use(u"en"_s);
    LaunchOptions options;
    options.database = arguments.at(1);
    const auto made = Composition::create(options, settings.filePath(u"settings.ini"_s), translators, application);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    MainWindow &window = (*made)->window();
    window.resize(1400, 900);
    work(window);
    return 0;
}

} // namespace Shortlist::Benchmarks

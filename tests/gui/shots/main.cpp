// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shots/shots.h"
#include "ui/common/theme.h"
#include "ui/web/postingscheme.h"

#include <QApplication>
#include <QDir>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// Renders the window and its parts to PNGs in the folder that is named, to be looked at.
int main(int argc, char **argv)
{
    registerPostingScheme();
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    Theme theme;
    theme.applyTo(application);
    theme.setChoice(SchemeChoice::Light);
    shootFrame(theme, folder.filePath(u"light-"_s));
    shootWindow(theme, folder.filePath(u"light-"_s));
    theme.setChoice(SchemeChoice::Dark);
    shootFrame(theme, folder.filePath(u"dark-"_s));
    shootWindow(theme, folder.filePath(u"dark-"_s));
    return 0;
}

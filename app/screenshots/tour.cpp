// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/tour.h"

#include "app/screenshots/imports.h"
#include "app/screenshots/story.h"
#include "app/screenshots/views.h"
#include "app/window/composition.h"

#include <QDir>

namespace Shortlist {

using namespace Qt::StringLiterals;

QString tour(Composition &program, Camera &camera, const std::vector<SchemeChoice> &schemes, const QString &samples,
             const QDir &folder)
{
    MainWindow &window = program.window();
    Story story(program);
    bool isFine = true;
    const auto inEachScheme = [&](const auto &shoot) {
        for (const SchemeChoice scheme : schemes) {
            program.theme().setChoice(scheme);
            isFine = shoot() && isFine;
        }
    };
    inEachScheme([&] { return shootEmpty(window, camera, samples); });
    if (!story.prepare(samples))
        return u"the samples could not be brought in."_s;
    inEachScheme([&] { return shootLibrary(window, camera, story); });
    inEachScheme([&] { return shootDialogs(window, camera, story); });
    inEachScheme([&] { return shootImports(window, camera, folder); });
    if (!story.goOn(samples, folder))
        return u"the changed postings could not be brought in."_s;
    inEachScheme([&] { return shootReview(window, camera, story); });
    if (!story.comeToAnEnd())
        return u"what became of it could not be recorded."_s;
    inEachScheme([&] { return shootHistory(window, camera, story); });
    return isFine ? QString() : u"not every view could be looked at, or written."_s;
}

} // namespace Shortlist

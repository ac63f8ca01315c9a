// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engineloader.h"

#include "ui/web/pageengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QOpenGLContext>
#include <QSurfaceFormat>
#include <QtGui/private/qopenglcontext_p.h>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// Beside the program where it was built, else where it was installed; nowhere else, whatever the environment says.
QString libraryFile()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString name = u"lib" SHORTLIST_ENGINE ".so"_s;
    const QString beside = programs.filePath(name);
    return QFileInfo::exists(beside) ? beside : programs.filePath(u"../" SHORTLIST_LIBRARIES "/"_s + name);
}

/// The engine draws into the window, so both need one context. Qt WebEngine makes it before the application where a
/// program is linked to it, and for AA_ShareOpenGLContexts Qt does: 40 ms of a start, for nothing if no posting is
/// shown.
void shareContext()
{
    if (qt_gl_global_share_context() != nullptr)
        return;
    auto *context = new QOpenGLContext;
    context->setFormat(QSurfaceFormat::defaultFormat());
    context->create(); // where there is none, the engine draws without
    qt_gl_set_global_share_context(context);
    qAddPostRoutine([] {
        delete qt_gl_global_share_context();
        qt_gl_set_global_share_context(nullptr);
    });
}

CreatePageEngine load()
{
    shareContext();
    QLibrary library(libraryFile());
    const auto create = reinterpret_cast<CreatePageEngine>(library.resolve(CreatePageEngineName));
    if (create == nullptr)
        qWarning("The page view is missing: %s", qPrintable(library.errorString()));
    return create;
}

} // namespace

PageEngine *createPageEngine()
{
    static const CreatePageEngine create = load(); // stays loaded
    return create != nullptr ? create() : nullptr;
}

} // namespace Shortlist

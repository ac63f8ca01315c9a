// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engineloader.h"

#include "models/domain/module.h"
#include "ui/web/pageengine.h"

#include <QCoreApplication>
#include <QOpenGLContext>
#include <QSurfaceFormat>
#include <QtGui/private/qopenglcontext_p.h>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

CreatePageEngine createFunction()
{
    static const auto create = // stays loaded
        reinterpret_cast<CreatePageEngine>(functionOfModule(SHORTLIST_ENGINE, CreatePageEngineName));
    return create;
}

} // namespace

/// The engine draws into the window, so both need one context. Qt WebEngine makes it before the application where a
/// program is linked to it, and for AA_ShareOpenGLContexts Qt does: 40 ms of a start, for nothing if no posting is
/// shown.
void sharePageEngineContext()
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

void loadPageEngine()
{
    createFunction();
}

PageEngine *createPageEngine()
{
    sharePageEngineContext();
    const CreatePageEngine create = createFunction();
    return create != nullptr ? create() : nullptr;
}

} // namespace Shortlist

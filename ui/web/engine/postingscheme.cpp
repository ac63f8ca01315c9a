// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engine/postingscheme.h"

#include "models/policy/contentpolicy.h"

#include <QWebEngineUrlScheme>

namespace Shortlist {

void registerPostingScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(PostingScheme).name().isEmpty())
        return;
    QWebEngineUrlScheme scheme(PostingScheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace Shortlist

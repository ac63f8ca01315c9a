// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engine/engineview.h"
#include "ui/web/engine/postingscheme.h"

extern "C" Q_DECL_EXPORT Shortlist::PageEngine *shortlist_create_page_engine()
{
    Shortlist::registerPostingScheme();
    return new Shortlist::EngineView;
}

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/savedpage.h"

namespace Shortlist {

const PageMeta &SavedPage::meta()
{
    if (!m_meta)
        m_meta = pageMeta(m_html);
    return *m_meta;
}

const Result<HtmlNode> &SavedPage::tree()
{
    if (!m_tree)
        m_tree = parsedHtml(m_html, HtmlParsing::Page);
    return *m_tree;
}

} // namespace Shortlist

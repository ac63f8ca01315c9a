// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/importers/html/htmldocument.h"
#include "models/importers/html/pagemeta.h"

#include <QString>

#include <optional>

namespace Shortlist {

/// A page and what is read of it, each part when it is first asked for: most pages with structured data need no tree.
class SavedPage
{
public:
    /// `html` must outlive the page.
    explicit SavedPage(const QString &html)
        : m_html(html)
    { }

    const QString &html() const { return m_html; }
    const PageMeta &meta();
    /// TooLarge beyond models/domain/limits.h.
    const Result<HtmlNode> &tree();

private:
    const QString &m_html;
    std::optional<PageMeta> m_meta;
    std::optional<Result<HtmlNode>> m_tree;
};

} // namespace Shortlist

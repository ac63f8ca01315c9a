// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/domain/views.h"
#include "ui/mainwindow/facetpanel.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace Shortlist {

class LibraryView;
class PostingBrowser;
class Theme;
struct Services;

/// Opens the panel that narrows the list, counts for it, and writes what is ticked into the search.
class FacetController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    FacetController(const Services &services, const LibraryView &library, PostingBrowser &browser, const Theme &theme,
                    QWidget &window);

    /// Below `button`.
    void open(const QWidget &button);
    /// Counts anew where the panel is open.
    void refresh();

private:
    void toggle(QueryTerm::Field field, const QString &value);
    void show();

    const Services &m_services;
    const LibraryView &m_library;
    PostingBrowser &m_browser;
    const Theme &m_theme;
    QWidget &m_window;
    QPointer<FacetPanel> m_panel;
    std::vector<FacetPanel::Section> m_sections;
    std::vector<QFuture<Result<std::vector<FacetValue>>>> m_asked; ///< of the fields, in their order
    int m_round = 0;                                               ///< answers to older questions are dropped
    int m_missing = 0;
};

} // namespace Shortlist

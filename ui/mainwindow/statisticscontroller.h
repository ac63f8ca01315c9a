// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"

#include <QObject>

namespace Shortlist {

class LibraryView;
class Notices;
class Picture;
class StatisticsPage;
class Theme;
struct Services;

/// Fills the page that looks back while it is shown, and writes its pictures.
class StatisticsController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    StatisticsController(const Services &services, const LibraryView &library, StatisticsPage &page, const Theme &theme,
                         Notices &notices);

    void refresh();
    void applyChange(const StoreChange &change);

private:
    void openProof();
    void save(const Picture &picture, const QString &title);

    const Services &m_services;
    const LibraryView &m_library;
    StatisticsPage &m_page;
    const Theme &m_theme;
    Notices &m_notices;
};

} // namespace Shortlist

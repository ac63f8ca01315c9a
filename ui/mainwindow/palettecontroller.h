// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/query.h"
#include "models/domain/views.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QWidget;

namespace Shortlist {

class CommandPalette;
class LibraryView;
class Theme;
struct PaletteEntry;
struct Services;

/// Opens the palette with all that can be reached by name: commands, tags, saved searches, stages, employers with
/// limits, and, as one types, postings.
class PaletteController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PaletteController(const Services &services, const LibraryView &library, const Theme &theme, QWidget &window);

    void open(std::vector<QAction *> actions);

Q_SIGNALS:
    void searchWanted(const QString &query);
    void placesWanted(const QString &employer);
    void postingWanted(Shortlist::PostingId posting);

private:
    std::vector<PaletteEntry> entries();
    void find(const QString &typed);
    void ask();
    void showPostings(const std::vector<PostingRow> &rows);

    const Services &m_services;
    const LibraryView &m_library;
    const Theme &m_theme;
    QWidget &m_window;
    QPointer<CommandPalette> m_palette;
    QString m_typed;
    enum class State : quint8 { Idle, Asking, AskingStale };
    State m_state = State::Idle;
};

} // namespace Shortlist

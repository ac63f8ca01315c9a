// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/views.h"
#include "models/services/trackingservice.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <vector>

class QAction;

class QTimer;

namespace Shortlist {

class DetailPane;
class LibraryView;
class Notices;
class TagController;
class TrackingController;
class UndoController;
struct Services;

/// Loads what the detail pane shows, and carries out what the user wants there.
class DetailController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DetailController(const Services &services, const LibraryView &library, DetailPane &pane, Notices &notices,
                     UndoController &undo, TagController &tags, TrackingController &tracking);

    /// 0: nothing.
    void show(PostingId posting);
    /// Whoever types gets the list of each letter, but reads none of the postings that stand first in it for a moment:
    /// for as long as a letter takes, show() and setHighlights() only say what will be wanted then.
    void hold();
    void release(); ///< the hands have left the search bar
    /// Several are chosen, for which there are `actions`.
    void showSeveral(int count, const QList<QAction *> &actions);
    void setHighlights(const QStringList &words);
    void applyChange(const StoreChange &change);
    /// Calls `then` once that posting is shown; at once where it is.
    void whenShown(PostingId posting, std::function<void()> then);

Q_SIGNALS:
    void shown(const Shortlist::PostingDetails &details);

private:
    void connectEdits();
    void connectLimits();
    void correct(const Posting &posting, const QString &reason);
    void load();
    bool isShowingWanted() const;
    void catchUp();
    void receive(PostingId asked, const Result<PostingDetails> &details);

    const Services &m_services;
    const LibraryView &m_library;
    DetailPane &m_pane;
    Notices &m_notices;
    UndoController &m_undo;
    TagController &m_tags;
    TrackingController &m_tracking;
    PostingId m_wanted{};
    QStringList m_highlights;
    QTimer *m_hold = nullptr; ///< runs while nothing is to be shown
    enum class State : quint8 { Idle, Loading, LoadingStale };
    State m_state = State::Idle;
    PostingId m_thenFor{};
    std::function<void()> m_then;
};

/// Opens what a click on a link asked for in the user's browser, where the content policy lets it.
void openOutside(const QUrl &url);

} // namespace Shortlist

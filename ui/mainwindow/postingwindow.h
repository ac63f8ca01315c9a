// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "ui/web/postingview.h"

#include <QWidget>

class QSettings;

namespace Shortlist {

class DetailController;
class DetailPane;
class LibraryView;
class Notices;
class TagController;
class TrackingController;
class UndoController;
struct Services;

/// One posting in a window of its own, with all that the detail pane can do. Goes with the main window.
class PostingWindow : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this; it deletes itself when it is closed.
    PostingWindow(const Services &services, const LibraryView &library, const Theme &theme, QSettings &settings,
                  PostingView::Engine engine, Notices &notices, UndoController &undo, TagController &tags,
                  TrackingController &tracking, QWidget *mainWindow);

    void show(PostingId posting);
    /// Shows it beside the list, which keeps the keys; Space there or here closes it.
    void preview(PostingId posting);
    /// Another posting in the window as it stands.
    void follow(PostingId posting);
    PostingId posting() const { return m_posting; }
    void applyChange(const StoreChange &change);

Q_SIGNALS:
    void placesWanted(const QString &employer);
    void versionsCompared(Shortlist::PostingId posting, int older, int newer);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QSettings &m_settings;
    DetailPane *m_pane = nullptr;
    DetailController *m_details = nullptr;
    PostingId m_posting{};
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QPushButton>

#include <vector>

class QTimer;

namespace Shortlist {

/// A button that postings can be dropped on. One that is held over it for a moment presses it, so that what it opens
/// can be dropped on, too; where they are dropped on the button after all, it asks for the way back.
class DropButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DropButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void postingsDropped(const std::vector<Shortlist::PostingId> &postings);
    /// What was opened while they were held over it is not wanted.
    void backRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void endDrag();

    QTimer *m_patience;
    bool m_hasOpened = false; ///< during this drag
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/views.h"

#include <QObject>

namespace Shortlist {

class LibraryView;
class Notices;
class SlotsPage;
class Theme;
class TrackingController;
class UndoController;
struct Services;

/// The page of the pool that was opened last, and what the user changes on it.
class SlotsController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SlotsController(const Services &services, const LibraryView &library, SlotsPage &page, const Theme &theme,
                    Notices &notices, UndoController &undo, TrackingController &tracking);

    /// The pool of `employer`, or the group of that name.
    void open(const QString &employer);
    /// Whose places are shown; empty before the first open().
    const QString &employer() const { return m_employer; }
    void applyChange(const StoreChange &change);
    /// Asks for the text of a page that states a limit of `employer`.
    void addFromPage(const QString &employer);

Q_SIGNALS:
    /// The page stands.
    void opened(const QString &employer);

private:
    void connectPage();
    void load();
    void confirm(RuleId rule);
    /// `employer`: whose rule it is, where it names none.
    void edit(const LimitRule &rule, const QString &employer);
    const LimitRule *ruleOf(RuleId rule) const;

    const Services &m_services;
    const LibraryView &m_library;
    SlotsPage &m_page;
    const Theme &m_theme;
    Notices &m_notices;
    UndoController &m_undo;
    TrackingController &m_tracking;
    QString m_employer;
    GroupSlots m_group;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QUrl>

#include <functional>

class QWidget;

namespace Shortlist {

/// What PostingView asks of the web engine, which lives in a library of its own (ui/web/engine): half of what a window
/// needs to start, in time and memory, was the engine's, before it had anything to show.
class PageEngine
{
public:
    /// What it says, on the GUI thread. Every one is set.
    struct Listener
    {
        std::function<void(const QUrl &)> linkClicked;
        std::function<void(const QUrl &)> linkHovered;        ///< empty: no longer
        std::function<void(bool isComplete)> loaded;          ///< false: another page was asked for meanwhile
        std::function<void(int fromTop, int toEnd)> scrolled; ///< px of the widget
        std::function<void()> died;
        std::function<void()> refused; ///< a request of the page
    };
    enum class Position : quint8 { Top, Clause };

    virtual ~PageEngine() = default;

    /// Its view, which is the engine: who deletes the one has deleted the other.
    virtual QWidget &widget() = 0;
    virtual void setListener(Listener listener) = 0;
    /// Says nothing more to it.
    virtual void mute() = 0;
    /// `ground` is painted until the page stands, so that a dark window doesn't flash.
    virtual void showPage(const QByteArray &html, const QColor &ground, Position position) = 0;
    virtual void scrollTo(const QString &fragment) = 0;
    virtual void zoomTo(qreal factor) = 0;
    /// Goes round and round; an empty text takes the marks away. `found` may be called after the next find.
    virtual void find(const QString &text, bool isBackward, std::function<void(int matches, int current)> found) = 0;
};

/// Exported by the engine's library under CreatePageEngineName; the caller owns what it gives.
using CreatePageEngine = PageEngine *(*)();
constexpr auto CreatePageEngineName = "shortlist_create_page_engine";

} // namespace Shortlist

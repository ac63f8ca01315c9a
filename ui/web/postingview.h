// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "ui/web/engineobstacle.h"
#include "ui/web/postinghtml.h"

#include <QStringList>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace Shortlist {

class EngineStart;
class FindBar;
class HitBar;
class PageEngine;
class TextPostingView;
class Theme;

/// The description of one posting: rendered by the web engine behind every lock of docs/security.md, or, until it is
/// started by the first posting and where it cannot run, by a text view of the same content.
class PostingView : public QWidget
{
    Q_OBJECT

public:
    enum class Engine : quint8 { Allowed, OnceUsed, SwitchedOff }; ///< OnceUsed: from the first key or click on

    /// `theme` must outlive this.
    PostingView(const Theme &theme, Engine engine, QWidget *parent = nullptr);
    ~PostingView() override = default;

    /// Why the text view is in use; None while the engine is, or would be.
    EngineObstacle obstacle() const { return m_obstacle; }
    const std::vector<OutlineEntry> &outline() const { return m_outline; } ///< the headings of what is shown

public Q_SLOTS:
    /// The sections as they were understood. `highlights` are marked, the limit's clauses stand out.
    void showPosting(const Shortlist::Posting &posting, const QStringList &highlights);
    /// The source's own description, without its styles.
    void showOriginal(const Shortlist::Posting &posting, const QStringList &highlights);
    void clear();
    /// Scrolls to the first clause of a limit.
    void scrollToClause();
    /// Goes to the next (1) or previous (-1) of the highlights, or of what the open find bar looks for, in a circle.
    void stepHit(int by);
    void goTo(const QString &anchor); ///< of the outline
    void openFind();                  ///< the bar that finds in the page
    void copyAll();                   ///< puts the whole posting on the clipboard, with its formatting
    /// Finds in the page, round and round; an empty text takes the marks away.
    void findNext(const QString &text) { find(text, 1); }
    void findPrevious(const QString &text) { find(text, -1); }

Q_SIGNALS:
    /// The user clicked a link that may be opened outside. Open it with QDesktopServices.
    void linkActivated(const QUrl &url);
    /// The page that was asked for stands.
    void shown();
    void found(int matches, int current); ///< answers a find: how many there are, and which of them stands in view
    void outlineChanged();
    /// What is shown stands `fromTop` pixels from its beginning, with `toEnd` pixels still to come.
    void scrolled(int fromTop, int toEnd);
    /// The user turned the wheel with Ctrl: so many steps larger, or smaller.
    void zoomRequested(int steps);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Form : quint8 { None, Sections, Original };

    void createNotice();
    void createFindBar();
    void watch(QObject *object);
    void display(const Posting &posting, const QStringList &highlights, Form form);
    QString body() const;
    void render();
    void showInEngine(const QString &body);
    void createText();
    void leaveText();
    void tellShown();
    void find(const QString &text, int direction); ///< 1 or -1
    void prepareEngine();
    void startEngine();
    void fallBack(EngineObstacle obstacle);
    void reload();
    void placeTarget();
    void showTarget(const QUrl &url);

    const Theme &m_theme;
    Engine m_wanted;
    EngineObstacle m_obstacle = EngineObstacle::None;
    Form m_form = Form::None;
    Posting m_posting;
    QStringList m_highlights;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_reload = nullptr;
    QStackedWidget *m_stack = nullptr; ///< nothing, then the engine or the text view
    PageEngine *m_engine = nullptr;    ///< created for the first posting
    TextPostingView *m_text = nullptr; ///< what is read while there is no engine, or none yet
    EngineStart *m_start = nullptr;    ///< until the engine is created
    std::vector<OutlineEntry> m_outline;
    HitBar *m_hits = nullptr;
    FindBar *m_find = nullptr;
    QLabel *m_target = nullptr;    ///< where the link under the mouse or the focus leads
    QTimer *m_loadWatch = nullptr; ///< a page that never comes is shown as text
};

} // namespace Shortlist

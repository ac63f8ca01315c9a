// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"
#include "ui/web/engineobstacle.h"

#include <QStringList>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace Shortlist {

class EngineView;
class HitBar;
class TextPostingView;
class Theme;

/// The description of one posting: rendered by the web engine behind every lock of docs/security.md, or, where the
/// engine cannot run, by a text view of the same content. The engine is started by the first posting that is shown.
class PostingView : public QWidget
{
    Q_OBJECT

public:
    enum class Engine : quint8 { Allowed, SwitchedOff };

    /// `theme` must outlive this.
    PostingView(const Theme &theme, Engine engine, QWidget *parent = nullptr);
    ~PostingView() override;

    /// Why the text view is in use; None while the engine is, or would be.
    EngineObstacle obstacle() const { return m_obstacle; }
    /// Requests that the engine made and the gate refused since the engine started.
    int refusedRequests() const;

public Q_SLOTS:
    /// The sections as they were understood. `highlights` are marked, the limit's clauses stand out.
    void showPosting(const Shortlist::Posting &posting, const QStringList &highlights);
    /// The source's own description, without its styles.
    void showOriginal(const Shortlist::Posting &posting, const QStringList &highlights);
    void clear();
    /// Scrolls to the first clause of a limit.
    void scrollToClause();
    /// Goes to the next (1) or previous (-1) of the highlights, round and round.
    void stepHit(int by);
    /// Finds in the page, round and round; an empty text takes the marks away.
    void findNext(const QString &text);
    void findPrevious(const QString &text);

Q_SIGNALS:
    /// The user clicked a link that may be opened outside. Open it with QDesktopServices.
    void linkActivated(const QUrl &url);
    /// The page that was asked for stands.
    void shown();
    /// Answers a find.
    void found(int matches);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Form : quint8 { None, Sections, Original };

    void createNotice();
    void display(const Posting &posting, const QStringList &highlights, Form form);
    void render();
    void startEngine();
    void fallBack(EngineObstacle obstacle);
    void reload();
    void scrollTo(const QString &fragment);
    void placeTarget();
    void showTarget(const QUrl &url);

    const Theme &m_theme;
    EngineObstacle m_obstacle = EngineObstacle::None;
    Form m_form = Form::None;
    Posting m_posting;
    QStringList m_highlights;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_reload = nullptr;
    QStackedWidget *m_stack = nullptr; ///< nothing, then the engine or the text view
    EngineView *m_engine = nullptr;    ///< created by the first posting
    TextPostingView *m_text = nullptr; ///< created when it is needed
    HitBar *m_hits = nullptr;
    QLabel *m_target = nullptr; ///< where the link under the mouse or the focus leads
    QTimer *m_startWatch = nullptr;
};

} // namespace Shortlist

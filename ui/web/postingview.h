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
class QStackedLayout;

namespace Shortlist {

class EngineView;
class TextPostingView;

/// The description of one posting: rendered by the web engine behind every lock of docs/security.md, or, where the
/// engine cannot run, by a text view of the same content. The engine is started by the first posting that is shown.
class PostingView : public QWidget
{
    Q_OBJECT

public:
    enum class Engine : quint8 { Allowed, SwitchedOff };

    explicit PostingView(Engine engine = Engine::Allowed, QWidget *parent = nullptr);
    ~PostingView() override;

    /// The sections as they were understood. `highlights` are marked, the limit's clauses stand out.
    void showPosting(const Posting &posting, const QStringList &highlights);
    /// The source's own description, without its styles.
    void showOriginal(const Posting &posting, const QStringList &highlights);
    void clear();

    /// Scrolls to the first clause of a limit.
    void scrollToClause();
    /// Finds in the page; an empty text takes the marks away.
    void findNext(const QString &text);
    void findPrevious(const QString &text);
    void setZoom(double factor);

    /// Why the text view is in use; None while the engine is.
    EngineObstacle obstacle() const { return m_obstacle; }
    /// Requests that the engine made and the gate refused since the start.
    int refusedRequests() const;

Q_SIGNALS:
    /// The user clicked a link that may be opened outside. Open it with QDesktopServices.
    void linkActivated(const QUrl &url);
    /// The page stands; for tests and screenshots.
    void shown();
    void found(int matches);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Form : quint8 { None, Sections, Original };

    void show(const Posting &posting, const QStringList &highlights, Form form);
    void render();
    void ensureView();
    void createEngineView();
    void fallBack(EngineObstacle obstacle);
    void reload();
    void showTarget(const QUrl &url);
    void activate(const QUrl &url);

    EngineObstacle m_obstacle = EngineObstacle::None;
    Form m_form = Form::None;
    Posting m_posting;
    QStringList m_highlights;
    double m_zoom = 1.0;
    bool m_scrollsToClause = false;
    QStackedLayout *m_stack = nullptr;
    EngineView *m_engine = nullptr;    ///< created by the first posting
    TextPostingView *m_text = nullptr; ///< created when it is needed
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_reload = nullptr;
    QLabel *m_target = nullptr; ///< where the link under the mouse or the focus leads
};

} // namespace Shortlist

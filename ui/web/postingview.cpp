// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/postingview.h"

#include "models/policy/contentpolicy.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/web/engineloader.h"
#include "ui/web/enginestart.h"
#include "ui/web/findbar.h"
#include "ui/web/hitbar.h"
#include "ui/web/pageengine.h"
#include "ui/web/pagestyle.h"
#include "ui/web/postingpaper.h"
#include "ui/web/refusals.h"
#include "ui/web/textpostingview.h"

#include <QChildEvent>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int LoadPatienceMs = 30'000;         ///< the first load starts the engine, and the machine may be busy
constexpr qsizetype MostStandInChars = 30'000; ///< longer texts take the text view too long to lay out meanwhile

QString noticeOf(EngineObstacle obstacle)
{
    switch (obstacle) {
    case EngineObstacle::SwitchedOff:
        return PostingView::tr("Shown as plain text, as you asked for with --no-webengine.");
    case EngineObstacle::Root:
        return PostingView::tr(
            "Shown as plain text: the page view does not run for root, where its sandbox can't work.");
    case EngineObstacle::NoSandbox:
        return PostingView::tr("Shown as plain text: this system does not allow the sandbox of the page view.");
    case EngineObstacle::HelperMissing:
        return PostingView::tr("Shown as plain text: a part of Qt WebEngine is not installed.");
    case EngineObstacle::Crashed:
        return PostingView::tr("Shown as plain text: the page view stopped. Nothing was lost.");
    case EngineObstacle::None:
        break;
    }
    return {};
}

} // namespace

PostingView::PostingView(const Theme &theme, Engine engine, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wanted(engine)
    , m_stack(new QStackedWidget)
    , m_target(makeLabel({}, Look::Small, this))
    , m_loadWatch(new QTimer(this))
{
    createNotice();
    setLook(*this, Look::Pane);
    m_stack->addWidget(new QWidget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_target->setWordWrap(false);
    m_target->setObjectName(u"linkTarget"_s);
    m_target->setAutoFillBackground(true);
    m_target->setMargin(Space::Half);
    m_target->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_target->hide();
    m_hits = new HitBar(m_theme, this);
    connect(m_hits, &HitBar::wanted, this, [this](int number) { goTo(hitAnchor(number)); });
    createFindBar();
    m_loadWatch->setSingleShot(true);
    m_loadWatch->setObjectName(u"loadWatch"_s);
    m_loadWatch->setInterval(LoadPatienceMs);
    connect(m_loadWatch, &QTimer::timeout, this, [this] { fallBack(EngineObstacle::Crashed); });
    connect(&m_theme, &Theme::changed, this, &PostingView::render);
    if (engine == Engine::SwitchedOff)
        m_obstacle = EngineObstacle::SwitchedOff;
}

void PostingView::showPosting(const Posting &posting, const QStringList &highlights)
{
    display(posting, highlights, Form::Sections);
}

void PostingView::showOriginal(const Posting &posting, const QStringList &highlights)
{
    display(posting, highlights, Form::Original);
}

void PostingView::clear()
{
    m_form = Form::None;
    m_posting = {};
    m_loadWatch->stop();
    m_outline.clear();
    m_stack->setCurrentIndex(0);
    m_hits->setCount(0);
    m_find->close();
    Q_EMIT outlineChanged();
    showTarget({});
}

void PostingView::scrollToClause()
{
    goTo(QLatin1StringView(ClauseAnchor));
}

void PostingView::stepHit(int by)
{
    if (m_form == Form::None)
        return;
    if (!m_find->isVisible())
        m_hits->step(by);
    else
        find(m_find->text(), by);
}

void PostingView::openFind()
{
    if (m_form != Form::None)
        m_find->open();
}

void PostingView::copyAll()
{
    if (m_form != Form::None)
        QGuiApplication::clipboard()->setMimeData(postingMime(m_posting));
}

void PostingView::goTo(const QString &fragment)
{
    if (m_form == Form::None)
        return;
    if (m_text)
        m_text->scrollTo(fragment);
    else if (m_engine)
        m_engine->scrollTo(fragment);
}

void PostingView::find(const QString &text, int direction)
{
    const bool isBack = direction < 0;
    if (m_text) {
        const auto [matches, current] =
            m_text->findText(text, isBack ? QTextDocument::FindBackward : QTextDocument::FindFlags());
        Q_EMIT found(matches, current);
    } else if (m_engine) {
        m_engine->find(text, isBack, [this, guard = QPointer(this)](int matches, int current) {
            if (guard)
                Q_EMIT found(matches, current);
        });
    }
}

void PostingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_reload->setText(tr("Reload"));
        m_noticeText->setText(noticeOf(m_obstacle));
        render();
    }
}

void PostingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTarget();
    m_hits->place();
    m_find->place();
}

void PostingView::createFindBar()
{
    m_find = new FindBar(m_theme, this);
    connect(m_find, &FindBar::nextWanted, this, &PostingView::findNext);
    connect(m_find, &FindBar::previousWanted, this, &PostingView::findPrevious);
    connect(this, &PostingView::found, m_find, &FindBar::setFound);
    connect(m_find, &FindBar::closed, this, [this] {
        find({}, 1);
        m_stack->currentWidget()->setFocus();
    });
}

/// The engine's page is drawn by a child that comes later; it takes the wheel.
void PostingView::watch(QObject *object)
{
    object->installEventFilter(this);
    for (QObject *child : object->children())
        if (child->isWidgetType())
            watch(child);
}

bool PostingView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType())
            watch(child);
    } else if (event->type() == QEvent::Wheel) {
        const auto &wheel = static_cast<const QWheelEvent &>(*event);
        const int turned = wheel.angleDelta().y();
        if (wheel.modifiers().testFlag(Qt::ControlModifier) && turned != 0) {
            Q_EMIT zoomRequested(turned > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PostingView::createNotice()
{
    m_notice = new QWidget;
    setLook(*m_notice, Look::Bar);
    m_noticeText = makeLabel({}, Look::SmallDim, m_notice);
    m_reload = makeButton(tr("Reload"), Look::Quiet, m_notice);
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins(Space::Triple + Space::Half, Space::Half, Space::Unit, Space::Half);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(m_reload);
    connect(m_reload, &QPushButton::clicked, this, &PostingView::reload);
    m_notice->hide();
}

void PostingView::display(const Posting &posting, const QStringList &highlights, Form form)
{
    if (posting.id != m_posting.id || form != m_form)
        m_find->close(); // of another page
    m_posting = posting;
    m_highlights = highlights;
    m_form = form;
    showTarget({});
    if (!m_engine && m_obstacle == EngineObstacle::None)
        m_obstacle = engineObstacle();
    if (m_obstacle != EngineObstacle::None && !m_text)
        return fallBack(m_obstacle);
    if (m_obstacle == EngineObstacle::None && !m_engine)
        prepareEngine();
    render();
}

QString PostingView::body() const
{
    return m_form == Form::Sections ? sectionsHtml(m_posting, m_highlights) : originalHtml(m_posting, m_highlights);
}

void PostingView::showInEngine(const QString &body)
{
    if (!m_engine || m_form == Form::None)
        return;
    m_engine->zoomTo(m_theme.textScale());
    m_loadWatch->start();
    m_engine->showPage(enginePage(m_posting, body, pageStyle(m_theme)), m_theme.tokens().pane,
                       PageEngine::Position::Top);
}

void PostingView::render()
{
    if (m_form == Form::None)
        return;
    const QString body = this->body();
    m_hits->setCount(hitCount(body));
    m_outline = outlineOf(body);
    Q_EMIT outlineChanged();
    const bool isReadable = m_obstacle != EngineObstacle::None || body.size() <= MostStandInChars;
    if (m_text)
        m_text->showBody(isReadable ? body : QString(), textViewStyleSheet(pageStyle(m_theme)),
                         m_theme.font(TextStyle::Posting));
    if (m_start && !isReadable)
        m_start->begin();
    if (m_engine)
        showInEngine(body);
    m_stack->setCurrentWidget(m_text ? m_text : &m_engine->widget());
    if (m_obstacle != EngineObstacle::None)
        tellShown();
}

/// A page that was written anew, for other colours or another size, has lost the marks of what is searched for.
void PostingView::tellShown()
{
    if (m_find->isVisible() && !m_find->text().isEmpty())
        findNext(m_find->text());
    Q_EMIT shown();
}

/// Whoever scrolled or marked something in the text is not torn from it: the next posting leaves it.
void PostingView::leaveText()
{
    if (!m_text || m_stack->currentWidget() != m_text || m_text->verticalScrollBar()->value() > 0
        || m_text->textCursor().hasSelection())
        return;
    m_stack->setCurrentWidget(&m_engine->widget());
    delete std::exchange(m_text, nullptr);
}

/// Loading and creating the engine takes too long to be done between a key and what it asks for.
void PostingView::prepareEngine()
{
    if (m_start)
        return;
    createText();
    m_start =
        new EngineStart(m_wanted == Engine::OnceUsed ? EngineStart::From::FirstInput : EngineStart::From::Now, this);
    connect(m_start, &EngineStart::ready, this, [this] {
        std::exchange(m_start, nullptr)->deleteLater();
        startEngine();
        QTimer::singleShot(0, this, [this] { showInEngine(body()); }); // not in the same breath
    });
}

void PostingView::createText()
{
    m_text = new TextPostingView;
    m_stack->addWidget(m_text);
    watch(m_text);
    connect(m_text, &TextPostingView::linkClicked, this, &PostingView::linkActivated);
    connect(m_text, &TextPostingView::linkHovered, this, &PostingView::showTarget);
    connect(m_text, &TextPostingView::scrolled, this, &PostingView::scrolled);
}

void PostingView::startEngine()
{
    m_engine = createPageEngine();
    if (m_engine == nullptr)
        return fallBack(EngineObstacle::HelperMissing);
    m_stack->addWidget(&m_engine->widget());
    watch(&m_engine->widget());
    const auto loaded = [this](bool isComplete) {
        if (!isComplete)
            return; // given up for the next page, which is still awaited
        m_loadWatch->stop();
        leaveText();
        tellShown();
    };
    m_engine->setListener({[this](const QUrl &url) { Q_EMIT linkActivated(url); },
                           [this](const QUrl &url) { showTarget(url); }, loaded,
                           [this](int fromTop, int toEnd) { Q_EMIT scrolled(fromTop, toEnd); },
                           [this] { fallBack(EngineObstacle::Crashed); }, countRefusedRequest});
}

void PostingView::fallBack(EngineObstacle obstacle)
{
    m_obstacle = obstacle;
    m_loadWatch->stop();
    if (m_engine) {
        m_engine->mute();
        std::exchange(m_engine, nullptr)->widget().deleteLater(); // it may be the one that says so
    }
    if (!m_text)
        createText();
    m_noticeText->setText(noticeOf(obstacle));
    m_reload->setVisible(obstacle == EngineObstacle::Crashed);
    m_notice->show();
    render();
}

void PostingView::reload()
{
    delete std::exchange(m_text, nullptr);
    m_obstacle = EngineObstacle::None;
    m_notice->hide();
    startEngine();
    render();
}

void PostingView::placeTarget()
{
    m_target->adjustSize();
    m_target->move(0, height() - m_target->height());
    m_target->raise();
}

void PostingView::showTarget(const QUrl &url)
{
    const bool isShown = mayOpenOutside(url);
    m_target->setText(isShown ? tr("Opens in your browser: %1").arg(shownUrl(url)) : QString());
    m_target->setVisible(isShown);
    placeTarget();
}

} // namespace Shortlist

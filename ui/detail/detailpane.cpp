// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detailpane.h"

#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/changebanner.h"
#include "ui/detail/detaildialogs.h"
#include "ui/detail/detailheader.h"
#include "ui/detail/noteseditor.h"
#include "ui/detail/postinghead.h"
#include "ui/detail/slotbanner.h"
#include "ui/detail/tageditor.h"
#include "ui/detail/trackingpage.h"
#include "ui/detail/versionspage.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {
namespace {

/// Below this height only what decides is shown, so that the posting keeps room.
constexpr int LeastPageHeight = 96;
constexpr int MostPageHeight = 200; ///< that a page may insist on

enum PageIndex : quint8 { DescriptionIndex, TrackingIndex, NotesIndex, VersionsIndex };

PageIndex indexOf(DetailPane::Page page)
{
    switch (page) {
    case DetailPane::Page::Tracking:
        return TrackingIndex;
    case DetailPane::Page::Notes:
        return NotesIndex;
    case DetailPane::Page::Versions:
        return VersionsIndex;
    case DetailPane::Page::Posting:
    case DetailPane::Page::Original:
        break;
    }
    return DescriptionIndex;
}

/// Takes the height that the header leaves; its pages scroll, so what they would like must not squeeze the header.
class PageStack : public QStackedWidget
{
public:
    PageStack() { connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry); }

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override
    {
        const int wanted = currentWidget() != nullptr ? currentWidget()->minimumSizeHint().height() : 0;
        return {0, std::clamp(wanted, LeastPageHeight, MostPageHeight)};
    }
};

} // namespace

DetailPane::DetailPane(const Theme &theme, QWidget *description, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_open{{}, {}, QDate::currentDate()}
    , m_dialogs(new DetailDialogs(m_open, theme, this))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Inbox, theme))
{
    setLook(*this, Look::Pane);
    m_body->addWidget(m_empty);
    m_body->addWidget(createContent(description));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
    connectHeader();
    connectBanners();
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::showCurrentPage);
    connect(m_tracking, &TrackingPage::recordRequested, m_dialogs, &DetailDialogs::recordRequested);
    connect(m_tracking, &TrackingPage::editRequested, m_dialogs, &DetailDialogs::editEvent);
    connect(m_versions, &VersionsPage::compareRequested, this,
            [this](int older, int newer) { Q_EMIT versionsCompared(m_open.details.posting.id, older, newer); });
    connect(m_notes, &NotesEditor::linkActivated, this, &DetailPane::linkActivated);
    connect(m_notes, &NotesEditor::edited, this, &DetailPane::notesEdited);
    setAccessibleName(tr("Posting"));
    setEmpty();
}

void DetailPane::setDetails(const PostingDetails &details, const std::vector<Stage> &stages,
                            const QStringList &highlights)
{
    if (details.posting.id != m_open.details.posting.id) {
        m_versions->setVersions({}); // asked for once they are looked at
        m_head->unfold();
    }
    m_open.details = details;
    m_open.stages = stages;
    m_highlights = highlights;
    m_open.today = m_fixedToday.isValid() ? m_fixedToday : QDate::currentDate();
    m_head->setDetails(details, stages, m_open.today);
    m_tracking->setDetails(details, stages, m_open.today);
    m_notes->setNotes(details.posting.id, details.notes);
    m_tabs->setTabText(int(Page::Versions),
                       details.versions > 1 ? tr("Versions (%1)").arg(QLocale().toString(details.versions))
                                            : tr("Versions"));
    m_body->setCurrentIndex(1);
    showCurrentPage();
}

void DetailPane::setEmpty(const QString &title, const QString &hint, const QList<QAction *> &actions)
{
    m_notes->setNotes({}, {});
    m_open.details = {};
    m_empty->setWords(title.isEmpty() ? tr("No posting selected") : title,
                      hint.isEmpty() ? tr("Choose one from the list to read it.") : hint);
    m_empty->setActions(actions);
    m_body->setCurrentWidget(m_empty);
}

void DetailPane::setVersions(PostingId posting, std::vector<PostingVersion> versions)
{
    if (posting == m_open.details.posting.id)
        m_versions->setVersions(std::move(versions));
}

void DetailPane::setKnownTags(const std::vector<Tag> &tags)
{
    QStringList names;
    for (const Tag &tag : tags)
        names.append(tag.name);
    m_head->header().tags().setKnownTags(names);
}

void DetailPane::setToday(const QDate &today)
{
    m_fixedToday = today;
}

void DetailPane::setTools(QWidget *tools)
{
    m_tools = tools;
    m_tabLine->addWidget(tools);
    QWidget *before = m_tabs;
    const auto buttons = tools->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) { // they stand beside the tabs, above the page
        setTabOrder(before, button);
        before = button;
    }
    showCurrentPage();
}

DetailPane::Page DetailPane::page() const
{
    return Page(m_tabs->currentIndex());
}

void DetailPane::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void DetailPane::showClause()
{
    showPage(Page::Posting);
    Q_EMIT clauseWanted();
}

void DetailPane::addTag()
{
    m_head->unfold();
    m_head->header().tags().focusField();
}

void DetailPane::flush()
{
    m_notes->flush();
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateRoom();
}

void DetailPane::updateRoom()
{
    m_head->setRoom(height(), page() == Page::Versions ? PostingHead::Page::Versions : PostingHead::Page::Text);
}

QWidget *DetailPane::createContent(QWidget *description)
{
    m_head = new PostingHead(m_theme);
    m_tabs = new QTabBar;
    for (const QString &name : {tr("Posting"), tr("Tracking"), tr("Notes"), tr("Versions"), tr("Original")})
        m_tabs->setTabToolTip(m_tabs->addTab(name), plainToolTip(name));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // shortened names rather than pages out of sight
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Pages of the posting"));
    m_tracking = new TrackingPage(m_theme);
    m_notes = new NotesEditor(m_theme);
    m_versions = new VersionsPage(m_theme);
    m_pages = new PageStack;
    m_pages->insertWidget(DescriptionIndex, description);
    m_pages->insertWidget(TrackingIndex, m_tracking);
    m_pages->insertWidget(NotesIndex, m_notes);
    m_pages->insertWidget(VersionsIndex, m_versions);

    m_tabLine = new QHBoxLayout;
    m_tabLine->setContentsMargins(PostingHead::SideMargin, 0, PostingHead::SideMargin, 0);
    m_tabLine->setSpacing(0);
    m_tabLine->addWidget(m_tabs, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_tabLine);
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addWidget(m_pages, 1);
    return content;
}

void DetailPane::connectHeader()
{
    const DetailHeader *header = &m_head->header();
    const TagEditor *tags = &header->tags();
    connect(tags, &TagEditor::addRequested, this,
            [this](const QString &name) { Q_EMIT tagAddRequested(m_open.details.posting.id, name); });
    connect(tags, &TagEditor::removeRequested, this,
            [this](const QString &name) { Q_EMIT tagRemoveRequested(m_open.details.posting.id, name); });
    connect(tags, &TagEditor::colourRequested, this, &DetailPane::tagColourRequested);
    connect(header, &DetailHeader::stageChosen, m_dialogs, &DetailDialogs::chooseStage);
    connect(header, &DetailHeader::ratingChosen, this,
            [this](int rating) { Q_EMIT ratingChanged(m_open.details.posting.id, rating); });
    connect(header, &DetailHeader::correctClicked, m_dialogs, &DetailDialogs::correctFacts);
    connect(header, &DetailHeader::sourceClicked, this, &DetailPane::linkActivated);
}

void DetailPane::connectBanners()
{
    const SlotBanner *banner = &m_head->banner();
    const ChangeBanner *changes = &m_head->changes();
    connect(banner, &SlotBanner::recordClicked, m_dialogs, [this] { m_dialogs->record(); });
    connect(banner, &SlotBanner::overrideClicked, m_dialogs, [this] { m_dialogs->record(); });
    connect(banner, &SlotBanner::confirmClicked, m_dialogs, &DetailDialogs::confirmLimit);
    connect(banner, &SlotBanner::dismissClicked, m_dialogs, &DetailDialogs::dismissLimit);
    connect(banner, &SlotBanner::clauseClicked, this, &DetailPane::showClause);
    connect(banner, &SlotBanner::slotsClicked, this,
            [this] { Q_EMIT openSlotsRequested(m_open.details.posting.employer); });
    connect(changes, &ChangeBanner::showClicked, this, [this] { showPage(Page::Versions); });
    connect(changes, &ChangeBanner::notedClicked, this, [this] { Q_EMIT changesNoted(m_open.details.posting.id); });
}

/// Asks for the description only where it differs from what is shown, so that a new tag does not scroll it away.
void DetailPane::showCurrentPage()
{
    m_pages->setCurrentIndex(indexOf(page()));
    if (page() != m_shownPage)
        m_head->unfold();
    updateRoom();
    if (page() == Page::Versions && m_open.details.posting.id != PostingId{})
        Q_EMIT versionsWanted(m_open.details.posting.id);
    const bool isDescription = indexOf(page()) == DescriptionIndex;
    if (m_tools != nullptr)
        m_tools->setVisible(isDescription);
    if (!isDescription || m_open.details.posting.id == PostingId{})
        return;
    if (page() == m_shownPage && m_open.details.posting == m_shown && m_highlights == m_shownHighlights)
        return;
    m_shownPage = page();
    m_shown = m_open.details.posting;
    m_shownHighlights = m_highlights;
    if (m_shownPage == Page::Original)
        Q_EMIT originalWanted(m_shown, m_shownHighlights);
    else
        Q_EMIT postingWanted(m_shown, m_shownHighlights);
}

} // namespace Shortlist

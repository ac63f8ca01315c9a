// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/trackingpage.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/contactsection.h"
#include "ui/detail/datespanel.h"
#include "ui/detail/documentsection.h"
#include "ui/detail/timelineview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

TrackingPage::TrackingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_nothing(makeLabel(tr("Nothing recorded yet. Record what you did, also with an earlier date."), Look::Dim))
    , m_dates(new DatesPanel(theme))
    , m_timeline(new TimelineView(theme))
    , m_edit(makeButton(tr("Edit…"), Look::Quiet))
    , m_retract(makeButton(tr("Take back"), Look::Quiet))
    , m_documents(new DocumentSection(theme))
    , m_contacts(new ContactSection(theme))
{
    setLook(*this, Look::Pane);
    setAcceptDrops(true);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(createScrolled());
    auto *layout = new QVBoxLayout(m_scroll->widget());
    layout->setContentsMargins(Space::Triple + Space::Half, Space::Double, Space::Triple + Space::Half, Space::Double);
    layout->setSpacing(Space::OneHalf);
    layout->addWidget(createForm());
    layout->addWidget(m_dates);
    auto *history = new QHBoxLayout;
    history->addWidget(makeSectionLabel(tr("History")));
    history->addStretch();
    history->addWidget(m_edit);
    history->addWidget(m_retract);
    layout->addLayout(history);
    layout->addWidget(m_nothing);
    layout->addWidget(m_timeline);
    layout->addWidget(m_documents);
    layout->addWidget(m_contacts);
    layout->addStretch(1);
    connect(m_timeline, &TimelineView::editRequested, this, &TrackingPage::editRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_timeline->currentEvent()); });
    connect(m_timeline, &TimelineView::retractRequested, this, &TrackingPage::retractRequested);
    connect(m_timeline, &TimelineView::currentEventChanged, this, &TrackingPage::followTimeline);
    connect(m_retract, &QPushButton::clicked, this, [this] { Q_EMIT retractRequested(m_timeline->currentEvent()); });
}

void TrackingPage::setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today)
{
    const bool isOther = details.posting.id != m_posting;
    m_posting = details.posting.id;
    fillStages(details, stages);
    m_day->setDate(today);
    if (isOther)
        m_note->clear();
    m_dates->setAppointments(details.appointments, today, QTimeZone::systemTimeZone());
    m_timeline->setDocuments(details.documents);
    m_timeline->setHistory(details.history, stages, today);
    const bool isEmpty = m_timeline->model()->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_timeline->setVisible(!isEmpty);
    m_edit->setVisible(!isEmpty);
    m_retract->setVisible(!isEmpty);
    followTimeline();
    m_documents->setDetails(details, stages);
    m_contacts->setDetails(details);
}

/// One page that scrolls, whatever its parts: in a small window each of them would be a slit of its own.
QScrollArea *TrackingPage::createScrolled()
{
    m_scroll = new QScrollArea;
    auto *content = new QWidget;
    setLook(*content, Look::Pane);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

void TrackingPage::followTimeline()
{
    const bool isEntry = m_timeline->currentEvent() != EventId{};
    m_edit->setEnabled(isEntry);
    m_retract->setEnabled(isEntry);
    if (!m_timeline->hasFocus())
        return;
    const QRect entry = m_timeline->visualRect(m_timeline->currentIndex());
    const QPoint middle = m_timeline->mapTo(m_scroll->widget(), entry.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, entry.height());
}

void TrackingPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_posting != PostingId{} && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TrackingPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // never moved away from where it was
    event->accept();
    Q_EMIT filesDropped(localFiles(*event->mimeData()), m_posting);
}

QWidget *TrackingPage::createForm()
{
    auto *form = new QWidget;
    m_stage = new QComboBox;
    m_stage->setAccessibleName(tr("Stage"));
    m_day = makeDateEdit({});
    m_day->setAccessibleName(tr("Day"));
    m_note = new QLineEdit;
    m_note->setPlaceholderText(tr("Note, such as who called"));
    m_note->setToolTip(m_note->placeholderText()); // the field may be narrow
    m_note->setAccessibleName(tr("Note"));
    QPushButton *record = makeButton(tr("Record"), Look::Default);
    auto *what = new QHBoxLayout; // in two lines, for the pane may be narrow and the text large
    what->setSpacing(Space::Unit);
    what->addWidget(m_stage);
    what->addWidget(m_day);
    what->addStretch();
    auto *how = new QHBoxLayout;
    how->setSpacing(Space::Unit);
    how->addWidget(m_note, 1);
    how->addWidget(record);
    auto *both = new QVBoxLayout(form);
    both->setContentsMargins({});
    both->setSpacing(Space::Unit);
    both->addLayout(what);
    both->addLayout(how);
    connect(record, &QPushButton::clicked, this, &TrackingPage::record);
    connect(m_note, &QLineEdit::returnPressed, this, &TrackingPage::record);
    return form;
}

void TrackingPage::fillStages(const PostingDetails &details, const std::vector<Stage> &stages)
{
    m_stage->clear();
    m_stages.clear();
    for (const Stage &stage : offeredStages(stages)) {
        m_stage->addItem(Formats::stageName(stage));
        m_stages.push_back(stage.id);
    }
    const auto next = std::find(m_stages.begin(), m_stages.end(), nextStage(stages, details.state.stage));
    if (next != m_stages.end())
        m_stage->setCurrentIndex(int(next - m_stages.begin()));
}

void TrackingPage::record()
{
    const int index = m_stage->currentIndex();
    if (index < 0)
        return;
    TrackRequest request;
    request.posting = m_posting;
    request.stage = m_stages[size_t(index)];
    request.day = m_day->date();
    request.note = m_note->text().trimmed();
    Q_EMIT recordRequested(request);
    m_note->clear();
}

StageId nextStage(const std::vector<Stage> &stages, StageId now)
{
    const Stage *current = findStage(stages, now);
    const auto offered = offeredStages(stages);
    const auto ofType = [&offered](StageType type) {
        const auto found =
            std::find_if(offered.begin(), offered.end(), [type](const Stage &s) { return s.type == type; });
        return found == offered.end() ? StageId{} : found->id;
    };
    if (current == nullptr || current->type == StageType::Saved || current->type == StageType::Planned)
        return ofType(StageType::Submitted);
    if (current->type == StageType::Submitted)
        return ofType(StageType::InProcess);
    const auto after = std::find_if(offered.begin(), offered.end(), [current](const Stage &s) {
        return s.position > current->position && s.type == StageType::InProcess;
    });
    return after == offered.end() ? current->id : after->id;
}

} // namespace Shortlist

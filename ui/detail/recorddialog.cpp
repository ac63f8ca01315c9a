// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/recorddialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/documentwords.h"
#include "ui/detail/slotwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int DialogWidth = 520;
constexpr int TextLines = 3;
constexpr auto DocumentProperty = "document";

} // namespace

RecordDialog::RecordDialog(Subject subject, std::vector<Stage> stages, const QDate &today, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_stages(std::move(stages))
    , m_today(today)
    , m_theme(theme)
{
    setWindowTitle(tr("Record a step"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, m_subject.title, m_subject.employer);
    createForm(*layout);
    createRefusal(*layout);
    createButtons(*layout);
    showEffect();
}

void RecordDialog::setStage(StageId stage)
{
    const Stage *wanted = findStage(m_stages, stage);
    if (wanted != nullptr && m_stage->findData(qint64(stage)) < 0) // an entry from when it was offered
        m_stage->addItem(Formats::stageName(*wanted), qint64(stage));
    if (wanted != nullptr)
        m_stage->setCurrentIndex(m_stage->findData(qint64(stage)));
}

void RecordDialog::setEvent(const ApplicationEvent &event)
{
    setWindowTitle(tr("Edit a step"));
    m_replaces = event.id;
    m_time = event.time;
    m_isKept = !event.overrideReason.isEmpty();
    setStage(event.stage);
    m_day->setDate(event.day);
    m_note->setPlainText(event.note);
    showEffect();
}

void RecordDialog::setDocuments(const std::vector<AttachedDocument> &documents)
{
    for (const AttachedDocument &attached : documents) {
        if (attached.sentWith != EventId{})
            continue; // with what it was sent is changed where it stands
        auto *box = new QCheckBox(documentName(attached.document));
        box->setObjectName(u"document"_s);
        box->setProperty(DocumentProperty, qint64(attached.document.id));
        m_papers->layout()->addWidget(box);
        m_boxes.push_back(box);
    }
    m_papers->setVisible(!m_boxes.empty());
}

void RecordDialog::setRefused(const TrackRequest &request, const PostingVerdict &verdict)
{
    m_subject.limits = verdict;
    m_subject.isSubmitted = false;
    setStage(request.stage);
    if (request.day.isValid())
        m_day->setDate(request.day);
    m_note->setPlainText(request.note);
    m_replaces = request.replaces;
    m_time = request.time;
    showEffect();
    m_reason->setFocus();
}

TrackRequest RecordDialog::request() const
{
    TrackRequest request;
    request.posting = m_subject.posting;
    request.stage = stage() == nullptr ? StageId{} : stage()->id;
    request.day = m_day->date();
    request.time = m_time;
    request.note = m_note->toPlainText().trimmed();
    request.replaces = m_replaces;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            request.documents.push_back(DocumentId{box->property(DocumentProperty).toLongLong()});
    request.overrideReason = isRefused() ? m_reason->toPlainText().trimmed() : QString();
    request.overrideUntil = isRefused() ? m_until->date() : QDate();
    return request;
}

void RecordDialog::createForm(QVBoxLayout &layout)
{
    m_stage = new QComboBox;
    for (const Stage &stage : offeredStages(m_stages))
        m_stage->addItem(Formats::stageName(stage), qint64(stage.id));
    m_day = makeDateEdit(m_today);
    m_note = new QPlainTextEdit;
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Markdown"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(linesHeight());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::Double);
    form->setVerticalSpacing(Space::Unit);
    form->addRow(tr("&Stage"), m_stage);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Note"), m_note);
    layout.addLayout(form);
    m_papers = new QWidget;
    auto *papers = new QVBoxLayout(m_papers);
    papers->setContentsMargins({});
    papers->setSpacing(Space::Half);
    papers->addWidget(makeLabel(tr("Sent with it"), Look::Caption));
    m_papers->hide();
    layout.addWidget(m_papers);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &RecordDialog::showEffect);
}

void RecordDialog::createRefusal(QVBoxLayout &layout)
{
    m_effect = new Card(m_theme);
    auto *card = new QVBoxLayout(m_effect);
    card->setContentsMargins(Space::Double, Space::OneHalf, Space::OneHalf, Space::OneHalf);
    card->setSpacing(Space::Half);
    m_headline = makeLabel({}, Look::Strong);
    m_headline->setWordWrap(true);
    m_holders = makeLabel({}, Look::Default);
    m_order = makeLabel({}, Look::Soon);
    m_order->setWordWrap(true);
    card->addWidget(m_headline);
    card->addWidget(m_holders);
    card->addWidget(m_order);

    m_override = new QWidget;
    auto *override = new QVBoxLayout(m_override);
    override->setContentsMargins({});
    override->setSpacing(Space::Half);
    QLabel *ask =
        makeLabel(tr("If you applied all the same, say why. The &reason is kept in the history."), Look::Default);
    m_reason = new QPlainTextEdit;
    m_reason->setAccessibleName(tr("Reason for recording it beyond the limit"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(linesHeight());
    ask->setBuddy(m_reason);
    override->addWidget(ask);
    override->addWidget(m_reason);
    m_until = new OptionalDateEdit;
    m_until->setTickText(tr("until then, the limit is lifted for others too"));
    m_until->setAccessibleName(tr("Last day of the override"));
    override->addWidget(m_until);
    layout.addWidget(m_effect);
    layout.addWidget(m_override);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RecordDialog::showEffect);
}

void RecordDialog::createButtons(QVBoxLayout &layout)
{
    layout.addStretch();
    m_record = addDialogButtons(*this, layout, tr("Record"), Look::Primary);
    m_record->setDefault(true);
}

int RecordDialog::linesHeight() const
{
    return QFontMetrics(m_theme.font(TextStyle::Body)).lineSpacing() * TextLines + Space::Double;
}

const Stage *RecordDialog::stage() const
{
    return findStage(m_stages, StageId{m_stage->currentData().toLongLong()});
}

bool RecordDialog::isSubmission() const
{
    return stage() != nullptr && !m_subject.isSubmitted && Shortlist::isSubmission(stage()->type);
}

bool RecordDialog::isRefused() const
{
    return isSubmission() && !m_isKept && m_subject.limits.verdict.verdict == VerdictKind::Refused;
}

void RecordDialog::showEffect()
{
    const QString effect = isSubmission() ? effectOfApplying(m_subject.limits, m_today) : QString();
    m_headline->setText(effect);
    m_holders->setText(holderLines(m_subject.limits, m_stages, m_today).join(u'\n'));
    m_holders->setVisible(!m_holders->text().isEmpty());
    const std::vector<SlotEntry> &before = m_subject.limits.plannedBefore;
    m_order->setText(before.empty() ? QString() : tr("You planned to send “%1” first.").arg(before.front().title));
    m_order->setVisible(isSubmission() && !before.empty());
    m_effect->setBar(isRefused() ? Tone::Refused : Tone::Accent);
    m_effect->setVisible(!effect.isEmpty());
    m_override->setVisible(isRefused());
    m_record->setText(isRefused() ? tr("Record all the same") : tr("Record"));
    m_record->setEnabled(!isRefused() || !m_reason->toPlainText().trimmed().isEmpty());
    setLook(*m_record, isRefused() ? Look::Danger : Look::Primary);
}

} // namespace Shortlist

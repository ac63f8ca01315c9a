// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importsummary.h"

#include "ui/common/errortext.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Status = ImportOutcome::Status;

/// The user did not tick it.
bool isLeftOut(const ImportOutcome &outcome)
{
    return outcome.status == Status::Rejected && outcome.error.code == Error::Code::Cancelled;
}

int countOf(const std::vector<ImportOutcome> &outcomes, Status status)
{
    return int(std::ranges::count_if(
        outcomes, [status](const auto &outcome) { return outcome.status == status && !isLeftOut(outcome); }));
}

} // namespace

ImportSummary::ImportSummary(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Look::Title))
    , m_problems(new QWidget)
    , m_problemColumn(new QVBoxLayout(m_problems))
    , m_done(makeButton({}, Look::Primary))
{
    Q_UNUSED(theme)
    m_title->setWordWrap(true);
    m_problemColumn->setContentsMargins(0, 0, 0, 0);
    m_problemColumn->setSpacing(Space::Half);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_problems);
    scroll->setWidgetResizable(true);
    setLook(*m_problems, Look::Pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Double);
    column->addWidget(m_title);
    column->addWidget(m_done, 0, Qt::AlignLeft);
    column->addWidget(scroll, 1);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT finished(m_stored); });
}

QString ImportSummary::headline() const
{
    return m_title->text();
}

void ImportSummary::setOutcomes(const std::vector<ImportOutcome> &outcomes)
{
    m_stored.clear();
    for (const ImportOutcome &outcome : outcomes)
        if (outcome.status == Status::New || outcome.status == Status::Updated)
            m_stored.push_back(outcome.id);

    QStringList parts;
    const QLocale locale;
    if (const int count = countOf(outcomes, Status::New); count > 0)
        parts.append(tr("%1 stored").arg(locale.toString(count)));
    if (const int count = countOf(outcomes, Status::Updated); count > 0)
        parts.append(tr("%1 updated").arg(locale.toString(count)));
    if (const int count = countOf(outcomes, Status::Duplicate); count > 0)
        parts.append(tr("%1 known already").arg(locale.toString(count)));
    if (const int count = countOf(outcomes, Status::Rejected); count > 0)
        parts.append(tr("%1 not readable").arg(locale.toString(count)));
    if (const auto count = std::ranges::count_if(outcomes, isLeftOut); count > 0)
        parts.append(tr("%1 left out").arg(locale.toString(qint64(count))));
    m_title->setText(parts.isEmpty() ? tr("Nothing was stored") : parts.join(u", "_s));
    m_done->setText(m_stored.empty() ? tr("Back to the list") : tr("Show what was stored"));
    m_done->setFocus();
    addProblems(outcomes);
}

void ImportSummary::addProblems(const std::vector<ImportOutcome> &outcomes)
{
    while (QLayoutItem *item = m_problemColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.status == Status::New || outcome.status == Status::Updated || isLeftOut(outcome))
            continue;
        const bool isRejected = outcome.status == Status::Rejected;
        const QString name = QFileInfo(outcome.file).fileName();
        m_problemColumn->addWidget(makeLabel(outcome.title.isEmpty() ? name : outcome.title, Look::Strong));
        m_problemColumn->addWidget(
            isRejected ? makeLabel(errorText(outcome.error), Look::Refused)
                       : makeLabel(tr("%1 is known already; nothing was changed.").arg(name), Look::Dim));
        m_problemColumn->addSpacing(Space::Unit);
    }
    m_problemColumn->addStretch();
}

} // namespace Shortlist

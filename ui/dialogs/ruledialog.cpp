// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/ruledialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/common/verdictwords.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/ruleform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Shortlist {

using namespace std::chrono_literals;

namespace {

constexpr int FocusBorder = 2; ///< of the style sheet

constexpr int DialogWidth = 620;
constexpr int DialogHeight = 580;

} // namespace

RuleDialog::RuleDialog(LimitRule rule, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_form(new RuleForm(rule, theme))
    , m_words(makeLabel({}, Look::Strong))
    , m_assumed(makeLabel({}, Look::Soon))
    , m_effect(makeLabel({}, Look::Default))
    , m_problem(makeLabel({}, Look::Refused))
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Application limit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Double, Space::Double, Space::Double);
    column->setSpacing(Space::OneHalf);
    createHead(rule, theme);
    auto *fields = new QScrollArea;
    fields->setObjectName(QStringLiteral("scrolled"));
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setContentsMargins(Space::Unit, Space::Half, Space::Unit, Space::Half); // clear of the focus
    fields->setWidget(m_form);
    fields->setMinimumWidth(m_form->minimumSizeHint().width() + fields->verticalScrollBar()->sizeHint().width()
                            + 2 * FocusBorder);
    setLook(*fields->viewport(), Look::Pane);
    column->addWidget(fields, 1);
    column->addWidget(m_problem);
    m_save = addDialogButtons(*this, *column, tr("Save"), Look::Primary);
    m_save->setDefault(true);
    resizeOnScreen(*this, QSize(theme.scaled(DialogWidth), theme.scaled(DialogHeight)));
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT previewRequested(this->rule()); });
    connect(m_form, &RuleForm::changed, this, &RuleDialog::refresh);
    refresh();
}

void RuleDialog::createHead(const LimitRule &rule, const Theme &theme)
{
    auto *card = new Card(theme);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(Space::Double, Space::OneHalf, Space::Double, Space::OneHalf);
    lines->setSpacing(Space::Half);
    for (QLabel *label : {m_words, m_assumed, m_effect}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    m_effect->setAccessibleName(tr("What the rule would do"));
    if (!rule.evidence.quote.isEmpty()) {
        auto *quote = makeLabel(tr("“%1”").arg(rule.evidence.quote.simplified()), Look::Dim);
        quote->setWordWrap(true);
        quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(quote);
    }
    layout()->addWidget(card);
}

LimitRule RuleDialog::rule() const
{
    return m_form->rule();
}

void RuleDialog::setPreview(const GroupSlots &pool)
{
    m_effect->setText(poolWords(pool).join(QLatin1Char('\n')));
    m_effect->setVisible(!m_effect->text().isEmpty());
}

void RuleDialog::refresh()
{
    const LimitRule edited = rule();
    m_words->setText(ruleWords(edited));
    m_assumed->setText(assumptionWords(edited).join(QLatin1Char('\n')));
    m_assumed->setVisible(!m_assumed->text().isEmpty());
    m_problem->setText(m_form->problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(m_problem->text().isEmpty());
    m_pause->start();
}

} // namespace Shortlist

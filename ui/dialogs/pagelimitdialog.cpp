// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/pagelimitdialog.h"

#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/common/verdictwords.h"
#include "ui/common/widgets.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

namespace Shortlist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int DialogWidth = 640;
constexpr int DialogHeight = 520;

QWidget *makeFound(const std::vector<LimitRule> &rules, const Theme &theme)
{
    auto *found = new QWidget;
    setLook(*found, Look::Pane);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins({});
    column->setSpacing(Space::Unit);
    for (const LimitRule &rule : rules) {
        auto *card = new Card(Tone::Soon, theme);
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(Space::Double, Space::Unit, Space::OneHalf, Space::Unit);
        lines->setSpacing(Space::Half);
        auto *words = makeLabel(ruleWords(rule), Look::Strong);
        words->setWordWrap(true);
        lines->addWidget(words);
        for (const QString &assumed : assumptionWords(rule))
            lines->addWidget(makeLabel(assumed, Look::Soon));
        auto *quote = makeLabel(PageLimitDialog::tr("“%1”").arg(rule.evidence.quote.simplified()), Look::Dim);
        quote->setWordWrap(true);
        lines->addWidget(quote);
        column->addWidget(card);
    }
    column->addStretch(1);
    return found;
}

} // namespace

PageLimitDialog::PageLimitDialog(const QString &employer, const QStringList &employers, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Limit from a page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Double, Space::Triple, Space::Double);
    column->setSpacing(Space::OneHalf);
    createForm(*column, employer, employers);
    createButtons(*column);
    resizeOnScreen(*this, QSize(theme.scaled(DialogWidth), theme.scaled(DialogHeight)));
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_pause, &QTimer::timeout, this, &PageLimitDialog::rulesRequested);
    for (QLineEdit *field : {m_employer, m_url})
        connect(field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    showRules();
    m_text->setFocus();
}

void PageLimitDialog::createForm(QVBoxLayout &column, const QString &employer, const QStringList &employers)
{
    m_employer = new QLineEdit(employer);
    auto *completer = new QCompleter(employers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_employer->setCompleter(completer);
    m_url = new QLineEdit;
    m_url->setPlaceholderText(tr("https://… (so that the words can be found again)"));
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("The text of an FAQ, a careers page or a mail"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::Double);
    form->setVerticalSpacing(Space::Unit);
    form->addRow(tr("&Employer"), m_employer);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Text"), m_text);
    column.addLayout(form, 3);
    m_state = makeLabel({}, Look::Dim);
    m_state->setWordWrap(true);
    column.addWidget(m_state);
    auto *scroller = new QScrollArea;
    scroller->setObjectName(u"scrolled"_s);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(*scroller->viewport(), Look::Pane);
    m_found = scroller;
    column.addWidget(scroller, 2);
}

void PageLimitDialog::createButtons(QVBoxLayout &column)
{
    auto *byHand = makeButton(tr("Enter it by &hand…"), Look::Default);
    auto *cancel = makeButton(tr("Cancel"), Look::Default);
    m_keep = makeButton(tr("Keep as a suggestion"), Look::Primary);
    m_keep->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addWidget(byHand);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    column.addLayout(row);
    connect(byHand, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT byHandRequested();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
}

QString PageLimitDialog::employer() const
{
    return m_employer->text().simplified();
}

QString PageLimitDialog::text() const
{
    return m_text->toPlainText();
}

QString PageLimitDialog::url() const
{
    const QUrl url = QUrl::fromUserInput(m_url->text().trimmed());
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb ? url.toString() : QString();
}

void PageLimitDialog::setRules(std::vector<LimitRule> rules)
{
    m_rules = std::move(rules);
    showRules();
}

void PageLimitDialog::showRules()
{
    const int found = int(m_rules.size());
    if (!m_rules.empty())
        m_state->setText(tr("%Ln limits are stated. Nothing is enforced before you confirm it.", nullptr, found));
    else
        m_state->setText(text().isEmpty() ? tr("Paste the page’s text: the limits in it are found, with their words.")
                                          : tr("No limit was found in this text."));
    auto *scroller = qobject_cast<QScrollArea *>(m_found);
    scroller->setWidget(makeFound(m_rules, m_theme));
    scroller->setVisible(found > 0);
    m_keep->setEnabled(found > 0 && !employer().isEmpty());
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/proofdialog.h"

#include "models/domain/wholefile.h"
#include "ui/common/closedbrowser.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/paper.h"
#include "ui/common/printing.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/statistics/proofhtml.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize(820, 600);

} // namespace

ProofDialog::ProofDialog(std::vector<Stage> stages, const QDate &today, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_stages(std::move(stages))
    , m_page(new ClosedBrowser(this))
{
    setWindowTitle(tr("Proof of the search"));
    m_page->setAccessibleName(tr("What will be printed"));
    // Paper is white, whatever the colours of the window.
    m_page->setStyleSheet(u"QTextBrowser { background: #ffffff; color: #000000; border: 1px solid %1; }"_s.arg(
        theme.tokens().line.name()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Double, Space::Triple, Space::Double);
    column->setSpacing(Space::OneHalf);
    column->addWidget(makePeriod());
    column->addWidget(m_page, 1);
    column->addWidget(makeButtons());
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
    m_from->setDate(first);
    m_to->setDate(first.addMonths(1).addDays(-1));
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ProofDialog::askFor);
    resizeOnScreen(*this, QSize(theme.scaled(FirstSize.width()), theme.scaled(FirstSize.height())));
}

QWidget *ProofDialog::makePeriod()
{
    auto *bar = new QWidget(this);
    m_from = new QDateEdit(bar);
    m_to = new QDateEdit(bar);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *from = makeLabel(tr("&From"), Look::Small, bar);
    auto *to = makeLabel(tr("&to"), Look::Small, bar);
    from->setBuddy(m_from);
    to->setBuddy(m_to);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        // The style's padding is not in its own wish.
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"00.00.0000"_s) + 5 * Space::Unit);
    }
    m_summary = makeLabel({}, Look::SmallDim, bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    row->addWidget(from);
    row->addWidget(m_from);
    row->addWidget(to);
    row->addWidget(m_to);
    row->addSpacing(Space::Unit);
    row->addWidget(m_summary, 1);
    return bar;
}

QWidget *ProofDialog::makeButtons()
{
    m_print = makeButton(tr("&Print…"), Look::Primary);
    m_pdf = makeButton(tr("Save as P&DF…"), Look::Default);
    m_csv = makeButton(tr("Save as &CSV…"), Look::Default);
    QPushButton *close = makeButton(tr("Close"), Look::Quiet);
    connect(m_print, &QPushButton::clicked, this, &ProofDialog::print);
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { save(tr("Document (*.pdf)"), u".pdf"_s, &ProofDialog::writePdf); });
    connect(m_csv, &QPushButton::clicked, this,
            [this] { save(tr("Table (*.csv)"), u".csv"_s, &ProofDialog::writeCsv); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    for (QPushButton *button : {m_print, m_pdf, m_csv})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return bar;
}

Period ProofDialog::period() const
{
    return {m_from->date(), m_to->date()};
}

void ProofDialog::askFor()
{
    if (m_from->date() <= m_to->date())
        Q_EMIT periodWanted(period());
}

void ProofDialog::setEntries(const Period &period, std::vector<ProofEntry> entries)
{
    if (period != this->period())
        return;
    m_entries = std::move(entries);
    m_page->setHtml(proofHtml(m_entries, m_stages, period));
    m_summary->setText(proofSummary(m_entries));
    for (QPushButton *button : {m_print, m_pdf, m_csv})
        button->setEnabled(!m_entries.empty());
}

PaperPage ProofDialog::paper() const
{
    return {proofHtml(m_entries, m_stages, period()), windowTitle()};
}

void ProofDialog::print()
{
    askToPrint(paper(), fileName({}), *this, [this](const Error &error) { Q_EMIT failed(error); });
}

Result<> ProofDialog::writePdf(const QString &path) const
{
    return Shortlist::writePdf(paper(), path);
}

Result<> ProofDialog::writeCsv(const QString &path) const
{
    return writeWholeFile(path, proofTable(m_entries, m_stages));
}

QString ProofDialog::fileName(const QString &suffix) const
{
    return tr("search %1").arg(m_from->date().toString(u"yyyy-MM"_s)).replace(u' ', u'-') + suffix;
}

void ProofDialog::save(const QString &filter, const QString &suffix,
                       Result<> (ProofDialog::*write)(const QString &) const)
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), fileName(suffix), filter);
    if (path.isEmpty())
        return;
    if (const auto written = (this->*write)(path); !written)
        Q_EMIT failed(written.error());
}

} // namespace Shortlist

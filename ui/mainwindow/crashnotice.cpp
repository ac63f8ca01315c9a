// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/crashnotice.h"

#include "ui/common/dialogparts.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr QSize ReportSize(680, 520);

} // namespace

CrashNotice::CrashNotice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new LineLabel({}, this))
{
    setAccessibleName(tr("How the last run ended"));
    setLook(*this, Look::Bar);
    setLook(*m_text, Look::Default);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Double, Space::Half, Space::Unit, Space::Half);
    row->setSpacing(Space::Unit);
    row->addWidget(m_text, 1);
    QPushButton *report = makeButton(tr("Show report"), Look::Default, this);
    QPushButton *forget = makeButton(tr("Delete"), Look::Quiet, this);
    QPushButton *later = makeButton(tr("Not now"), Look::Quiet, this);
    for (QPushButton *button : {report, forget, later})
        row->addWidget(button);
    connect(report, &QPushButton::clicked, this, &CrashNotice::showReport);
    connect(forget, &QPushButton::clicked, this, &CrashNotice::forget);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void CrashNotice::tellOf(const LastCrash &crash)
{
    m_crash = crash;
    setVisible(crash.when.isValid());
    if (!crash.when.isValid())
        return;
    const QDateTime when = crash.when.toLocalTime();
    m_text->setText(tr("On %1 at %2 Shortlist ended by a mistake of its own. Nothing that was saved is lost. What is "
                       "known of it stands in a report, with nothing of your postings; it is sent nowhere.")
                        .arg(Formats::longDay(when.date()), QLocale().toString(when.time(), QLocale::ShortFormat)));
    setAccessibleDescription(m_text->text());
}

void CrashNotice::showReport()
{
    if (m_report) {
        m_report->raise();
        m_report->activateWindow();
        return;
    }
    const QString text = m_crash.report();
    m_report = new QDialog(this);
    m_report->setAttribute(Qt::WA_DeleteOnClose);
    m_report->setWindowTitle(tr("Report of how it ended"));
    QVBoxLayout *column = makeDialogColumn(*m_report);
    addDialogHead(*column, tr("Report of how it ended"),
                  tr("Versions, the kind of the mistake, and where in the program it was: nothing of your postings, "
                     "files or name. Who wants to help copies it into a message to those who make Shortlist."));
    auto *view = new QPlainTextEdit(text.isEmpty() ? tr("The report cannot be read.") : text);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setAccessibleName(tr("Report"));
    setLook(*view, Look::Code);
    column->addWidget(view, 1);
    QPushButton *copy = makeButton(tr("&Copy"), Look::Default);
    connect(copy, &QPushButton::clicked, view, [text] { QGuiApplication::clipboard()->setText(text); });
    QPushButton *close = makeButton(tr("Close"), Look::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, m_report, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    m_report->resize(m_theme.scaled(ReportSize.width()), m_theme.scaled(ReportSize.height()));
    m_report->show();
}

void CrashNotice::forget()
{
    if (m_crash.forget())
        hide();
    else
        m_text->setText(tr("The report could not be deleted."));
}

} // namespace Shortlist

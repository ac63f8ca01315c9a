// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/datadialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/common/workbar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int CopiesHeight = 148;
constexpr int RowHeight = 26;
constexpr int DialogWidth = 620;

QLabel *selectable(QLabel *label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString momentOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataWords)
};

QString nameOf(BackupFile::Reason reason)
{
    switch (reason) {
    case BackupFile::Reason::Automatic:
        return Words::tr("automatic");
    case BackupFile::Reason::ByHand:
        return Words::tr("asked for");
    case BackupFile::Reason::BeforeRestore:
        return Words::tr("before a restore");
    case BackupFile::Reason::BeforeUpgrade:
        break;
    }
    return Words::tr("before an upgrade");
}

QString postingsIn(const BackupFile &file)
{
    return file.postings < 0 ? Words::tr("cannot be read") : Words::tr("%Ln postings", nullptr, file.postings);
}

} // namespace

DataDialog::DataDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setWindowTitle(tr("Your data"));
    QVBoxLayout *column = makeDialogColumn(*this);
    addDialogHead(*column, tr("Your data"),
                  tr("Everything Shortlist keeps is one file on this computer. Nothing is sent anywhere."));
    m_warning = makeLabel({}, Look::Default);
    m_warning->setWordWrap(true);
    m_warning->hide();
    column->addWidget(m_warning);
    column->addLayout(createFacts());
    column->addLayout(createCopies());
    column->addLayout(createFoot());
    setMinimumWidth(m_theme.scaled(DialogWidth));
    enable(true);
}

QFormLayout *DataDialog::createFacts()
{
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(Space::Double);
    facts->setVerticalSpacing(Space::Unit);
    const auto add = [facts](const QString &name, QLabel *&label) {
        label = selectable(makeLabel({}, Look::Default));
        label->setWordWrap(true);
        label->setAccessibleName(name);
        facts->addRow(makeLabel(name, Look::Dim), label);
    };
    add(tr("Where it lies"), m_place);
    add(tr("What it holds"), m_content);
    add(tr("Last copy"), m_lastCopy);
    add(tr("Network"), m_network);
    return facts;
}

QVBoxLayout *DataDialog::createCopies()
{
    auto *column = new QVBoxLayout;
    m_copiesAbout = makeLabel({}, Look::Dim);
    m_copiesAbout->setWordWrap(true);
    column->addWidget(m_copiesAbout);
    m_copies = new QTreeWidget;
    m_copies->setObjectName(u"copies"_s);
    m_copies->setColumnCount(4);
    m_copies->setHeaderLabels({tr("Made"), tr("Postings"), tr("Size"), tr("Why")});
    m_copies->setRootIsDecorated(false);
    m_copies->setUniformRowHeights(true);
    m_copies->setAccessibleName(tr("Copies of the database"));
    m_copies->setAllColumnsShowFocus(true);
    m_copies->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_copies->setMinimumHeight(m_theme.scaled(CopiesHeight)); // and no higher where the screen is low
    m_copies->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(m_copies, 1);
    auto *row = new QHBoxLayout;
    m_restore = makeButton(tr("Go back to this copy…"), Look::Default);
    m_restoreOther = makeButton(tr("Another file…"), Look::Default);
    row->addWidget(m_restore);
    row->addWidget(m_restoreOther);
    row->addStretch();
    column->addLayout(row);
    connect(m_copies, &QTreeWidget::itemSelectionChanged, this, [this] { enable(true); });
    connect(m_restoreOther, &QPushButton::clicked, this, &DataDialog::restoreOtherRequested);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int chosen = m_copies->indexOfTopLevelItem(m_copies->currentItem());
        if (chosen >= 0)
            Q_EMIT restoreRequested(m_backups.at(size_t(chosen)).path);
    });
    return column;
}

QVBoxLayout *DataDialog::createFoot()
{
    auto *column = new QVBoxLayout;
    m_work = new WorkBar;
    column->addWidget(m_work);
    m_outcome = selectable(makeLabel({}, Look::Default));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    column->addWidget(m_outcome);
    auto *row = new QHBoxLayout;
    m_back = makeButton(tr("Back up now"), Look::Primary);
    m_check = makeButton(tr("Check now"), Look::Default);
    auto *folder = makeButton(tr("Show the folder"), Look::Default);
    auto *close = makeButton(tr("Close"), Look::Default);
    for (QPushButton *button : {m_back, m_check, folder})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &DataDialog::backupRequested);
    connect(m_check, &QPushButton::clicked, this, &DataDialog::checkRequested);
    connect(folder, &QPushButton::clicked, this, &DataDialog::folderRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return column;
}

void DataDialog::enable(bool isIdle)
{
    m_back->setEnabled(isIdle);
    m_check->setEnabled(isIdle);
    m_restoreOther->setEnabled(isIdle);
    m_restore->setEnabled(isIdle && !m_copies->selectedItems().isEmpty());
}

void DataDialog::setSummary(const DataSummary &summary)
{
    m_place->setText(QDir::toNativeSeparators(summary.path));
    const QStringList parts{tr("%Ln postings", nullptr, summary.postings),
                            tr("%Ln in the trash", nullptr, summary.trashed),
                            tr("%Ln files as imported", nullptr, summary.sources),
                            tr("%Ln documents", nullptr, summary.documents), sizeOf(summary.databaseBytes)};
    m_content->setText(Formats::joined(parts));
    m_copiesAbout->setText(
        tr("Copies are made by themselves when something changed, checked, and thinned out as they age. They take %1, "
           "in %2. What you delete for good stays in older copies until these go.")
            .arg(sizeOf(summary.backupBytes), QDir::toNativeSeparators(summary.backupFolder)));
    m_warning->setVisible(summary.isOnNetwork || summary.isReadOnly);
    if (summary.isReadOnly)
        m_warning->setText(
            tr("The database is read only: it, or its folder, cannot be written. Everything can be read; "
               "nothing is changed, and no copies are made."));
    else if (summary.isOnNetwork)
        m_warning->setText(
            tr("The database lies on a network drive (%1). A broken connection can damage it there: move "
               "it to this computer, and let the copies go to the network.")
                .arg(summary.fileSystem));
}

void DataDialog::setBackups(std::vector<BackupFile> backups)
{
    m_backups = std::move(backups);
    m_copies->clear();
    for (const BackupFile &file : m_backups) {
        auto *row = new QTreeWidgetItem({momentOf(file.at), postingsIn(file), sizeOf(file.bytes), nameOf(file.reason)});
        constexpr int LastColumn = 3; // takes what width is left, whatever its hint says
        row->setSizeHint(LastColumn, {0, m_theme.scaled(RowHeight)});
        m_copies->addTopLevelItem(row);
    }
    m_lastCopy->setText(m_backups.empty()
                            ? tr("None yet.")
                            : Formats::joined({momentOf(m_backups.front().at), postingsIn(m_backups.front()),
                                               sizeOf(m_backups.front().bytes)}));
    if (!m_backups.empty())
        m_copies->setCurrentItem(m_copies->topLevelItem(0));
    enable(true);
}

void DataDialog::setNetworkUse(const NetworkUse &use)
{
    const QString fetched = use.requestsMade == 0
        ? tr("No request since the program started.")
        : tr("%Ln requests since the program started, for pages you asked for.", nullptr, use.requestsMade);
    const QString refused = tr("%Ln requests of shown postings were refused.", nullptr, use.requestsRefused);
    m_network->setText(use.requestsRefused == 0 ? fetched : fetched + u'\n' + refused);
}

void DataDialog::setWorking(const SharedWork &work)
{
    m_outcome->hide();
    m_work->follow(work, WorkBar::Showing::AtOnce);
    enable(false);
}

void DataDialog::setOutcome(const QString &words)
{
    m_work->clear();
    m_outcome->setText(words);
    m_outcome->setVisible(!words.isEmpty());
    enable(true);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/longwork.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace Shortlist {

class Theme;
class WorkBar;

/// How often the program has used the network since it started.
struct NetworkUse
{
    int requestsMade = 0;    ///< because the user asked for them
    int requestsRefused = 0; ///< what shown postings tried to load
};

/// "Your data": where it lies, how much there is, when it was copied last, whether it is sound, and the copies to go
/// back to. Says what is wanted; what was found comes back by the setters.
class DataDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit DataDialog(const Theme &theme, QWidget *parent = nullptr);

    void setSummary(const DataSummary &summary);
    /// The newest first.
    void setBackups(std::vector<BackupFile> backups);
    void setNetworkUse(const NetworkUse &use);
    /// What is being done; until setOutcome().
    void setWorking(const SharedWork &work);
    /// What the last wish came to.
    void setOutcome(const QString &words);

Q_SIGNALS:
    void folderRequested();
    void backupRequested();
    void checkRequested();
    void restoreRequested(const QString &path);
    void restoreOtherRequested();

private:
    QFormLayout *createFacts();
    QVBoxLayout *createCopies();
    QVBoxLayout *createFoot();
    void enable(bool isIdle);

    const Theme &m_theme;
    std::vector<BackupFile> m_backups;
    QLabel *m_place = nullptr;
    QLabel *m_content = nullptr;
    QLabel *m_lastCopy = nullptr;
    QLabel *m_network = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_copiesAbout = nullptr;
    QTreeWidget *m_copies = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_restoreOther = nullptr;
    WorkBar *m_work = nullptr;
    QLabel *m_outcome = nullptr;
};

} // namespace Shortlist

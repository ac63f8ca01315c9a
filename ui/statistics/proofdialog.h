// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/result.h"
#include "models/policy/proof.h"

#include <QDialog>

#include <vector>

class QDateEdit;
class QLabel;
class QPushButton;

namespace Shortlist {

class ClosedBrowser;
class Theme;
struct PaperPage;

/// The proof of a search for a range of days: looked at, printed, or written as PDF or CSV.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with the month before `today`. `theme` must outlive this.
    ProofDialog(std::vector<Stage> stages, const QDate &today, const Theme &theme, QWidget *parent = nullptr);

    Period period() const;
    /// What periodWanted() asked for; of another period it is passed over.
    void setEntries(const Period &period, std::vector<ProofEntry> entries);

    Result<> writePdf(const QString &path) const;
    Result<> writeCsv(const QString &path) const;

Q_SIGNALS:
    void periodWanted(const Shortlist::Period &period);
    void failed(const Shortlist::Error &error);

private:
    QWidget *makePeriod();
    QWidget *makeButtons();
    PaperPage paper() const;
    QString fileName(const QString &suffix) const;
    void print();
    void save(const QString &filter, const QString &suffix, Result<> (ProofDialog::*write)(const QString &) const);
    void askFor();

    std::vector<Stage> m_stages;
    std::vector<ProofEntry> m_entries;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_summary = nullptr;
    ClosedBrowser *m_page;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_csv = nullptr;
};

} // namespace Shortlist

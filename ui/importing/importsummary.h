// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// What an import did: how many were stored, which were known, and which could not be read and why.
class ImportSummary : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ImportSummary(const Theme &theme, QWidget *parent = nullptr);

    void setOutcomes(const std::vector<ImportOutcome> &outcomes);
    /// "5 stored, 1 known already, 1 not readable".
    QString headline() const;
    /// New and updated ones.
    const std::vector<PostingId> &stored() const { return m_stored; }

Q_SIGNALS:
    void finished(const std::vector<Shortlist::PostingId> &stored);

private:
    void addProblems(const std::vector<ImportOutcome> &outcomes);

    std::vector<PostingId> m_stored;
    QLabel *m_title;
    QWidget *m_problems;
    QVBoxLayout *m_problemColumn;
    QPushButton *m_done;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/services/trackingservice.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Shortlist {

/// Asks for one step of an application: stage, day, note. Where a limit refuses it, shows who holds the places and
/// records it only with a reason.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        PostingId posting{};
        QString title;
        QString employer;
        bool isSubmitted = false; ///< it holds its place already: later steps are never refused
        PostingVerdict limits;    ///< what applying would do
    };

    RecordDialog(Subject subject, std::vector<Stage> stages, const QDate &today, QWidget *parent = nullptr);

    void setStage(StageId stage);
    /// Fills in a request that was refused with `verdict`, and puts the focus on the reason.
    void setRefused(const TrackRequest &request, const PostingVerdict &verdict);

    TrackRequest request() const;

private:
    const Stage *stage() const;
    bool isRefused() const;
    void createForm();
    void update();

    Subject m_subject;
    std::vector<Stage> m_stages;
    QDate m_today;
    QComboBox *m_stage = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_refusal = nullptr;
    QLabel *m_effect = nullptr; ///< "Takes slot 2 of 2, the last one"
    QLabel *m_holders = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace Shortlist

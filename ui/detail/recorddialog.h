// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/services/trackingservice.h"

#include <QDate>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Card;
class OptionalDateEdit;
class Theme;

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

    /// `theme` must outlive this.
    RecordDialog(Subject subject, std::vector<Stage> stages, const QDate &today, const Theme &theme,
                 QWidget *parent = nullptr);

    void setStage(StageId stage);
    /// The entry to say better.
    void setEvent(const ApplicationEvent &event);
    /// Of the posting: those that were not sent yet can be ticked.
    void setDocuments(const std::vector<AttachedDocument> &documents);
    /// Fills in a request that was refused with `verdict`, and puts the focus on the reason.
    void setRefused(const TrackRequest &request, const PostingVerdict &verdict);

    TrackRequest request() const;

private:
    void createForm(QVBoxLayout &layout);
    void createRefusal(QVBoxLayout &layout);
    void createButtons(QVBoxLayout &layout);
    int linesHeight() const;
    const Stage *stage() const;
    bool isSubmission() const;
    bool isRefused() const;
    void showEffect();

    Subject m_subject;
    std::vector<Stage> m_stages;
    QDate m_today;
    QTime m_time;
    EventId m_replaces{};
    bool m_isKept = false; ///< it was recorded against a limit, with a reason
    const Theme &m_theme;
    QComboBox *m_stage = nullptr;
    QDateEdit *m_day = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QWidget *m_papers = nullptr; ///< what is sent with the step
    std::vector<QCheckBox *> m_boxes;
    Card *m_effect = nullptr;
    QLabel *m_headline = nullptr; ///< "Takes slot 2 of 2, the last one"
    QLabel *m_holders = nullptr;
    QLabel *m_order = nullptr; ///< "You planned to send … first."
    QWidget *m_override = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    OptionalDateEdit *m_until = nullptr; ///< how long the override holds for others
    QPushButton *m_record = nullptr;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "models/services/trackingservice.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Shortlist {

class DatesPanel;
class ContactSection;
class DocumentSection;
class Theme;
class TimelineView;

/// What happened so far, and a form for what happened next.
class TrackingPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit TrackingPage(const Theme &theme, QWidget *parent = nullptr);

    DatesPanel &dates() { return *m_dates; }
    void setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today);
    DocumentSection &documents() const { return *m_documents; }
    ContactSection &contacts() const { return *m_contacts; }

Q_SIGNALS:
    void recordRequested(const Shortlist::TrackRequest &request);
    void retractRequested(Shortlist::EventId event);
    void editRequested(Shortlist::EventId event);
    /// Files of the disk, to be documents of the posting.
    void filesDropped(const QStringList &paths, Shortlist::PostingId posting);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *createForm();
    QScrollArea *createScrolled();
    void followTimeline();
    void fillStages(const PostingDetails &details, const std::vector<Stage> &stages);
    void record();

    PostingId m_posting{};
    QScrollArea *m_scroll = nullptr;
    std::vector<StageId> m_stages; ///< as they stand in the combo box
    QComboBox *m_stage = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_nothing = nullptr;
    DatesPanel *m_dates = nullptr;
    TimelineView *m_timeline = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_retract = nullptr;
    DocumentSection *m_documents = nullptr;
    ContactSection *m_contacts = nullptr;
};

/// The stage that usually comes after `now`: applied after planned, interview after applied.
StageId nextStage(const std::vector<Stage> &stages, StageId now);

} // namespace Shortlist

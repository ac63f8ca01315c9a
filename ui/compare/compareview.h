// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparisonsubject.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Shortlist {

class ComparisonModel;
class ComparisonTable;
class EmptyState;
struct PaperPage;
class Theme;

/// Two to four postings, or versions of one, side by side: facts in rows, skills as a matrix, sections aligned, what
/// differs tinted, what only one says in the accent. The heads of columns and rows stay while the rest scrolls.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostPostings = 4;

    /// `theme` must outlive this.
    explicit CompareView(const Theme &theme, QWidget *parent = nullptr);

    /// In this order; more than MostPostings are cut off. Fewer than two show how to add some.
    void setPostings(const std::vector<PostingDetails> &postings);
    /// The same with versions of one posting among them.
    void setItems(std::vector<ComparedItem> items);
    /// What the user can do, and what counts for him.
    void setProfile(const Profile &profile);
    /// What deadlines count from; the current day unless set.
    void setToday(const QDate &today);
    /// The comparison as one HTML page without scripts or references.
    QString toHtml() const;
    PaperPage toPaper() const;
    /// Whether it stands below each fact where it comes from.
    void showOrigins(bool areShown);

    ComparisonModel &model() { return *m_model; }

public Q_SLOTS:
    void print();
    void exportPdf();

Q_SIGNALS:
    void removeRequested(Shortlist::PostingId posting);
    void openRequested(Shortlist::PostingId posting);
    void recordRequested(Shortlist::PostingId posting);
    /// The user says that he has a skill, or has it not.
    void skillToggled(const QString &skill, bool isOwn);
    /// The user wants to say what he can do, or what counts for him.
    void skillsRequested();
    void weightsRequested();
    /// The user has chosen whether he sees where each fact comes from.
    void originsShown(bool areShown);
    void postingsDropped(const std::vector<Shortlist::PostingId> &postings);
    /// The user moved a column; the view shows the new order already.
    void orderChanged(const std::vector<Shortlist::PostingId> &order);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makePage();
    void connectTable();
    void rebuild();
    QString slotAction(const ComparedItem &item) const;
    void sayWhatIsMissing();
    PostingId idAt(int column) const;
    void move(int column, int offset);
    void swap(int column, int other);
    void showOrder(int row, int column);
    void exportHtml();
    QString chooseFile(const QString &name, const QString &filter);
    void sayExported(const Result<> &written, const QString &path);

    const Theme &m_theme;
    ComparisonSubject m_subject;
    ComparisonModel *m_model;
    ComparisonTable *m_table;
    QStackedLayout *m_views;
    QPushButton *m_onlyDifferences = nullptr;
    QPushButton *m_origins = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace Shortlist

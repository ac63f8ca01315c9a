// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDate>
#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Shortlist {

class ChipLabel;
class ElidedLabel;
class FactsStrip;
class RatingStars;
class TagEditor;
class Theme;

/// Who, what and where: title, employer, stage, rating, tags and the strip of facts.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit DetailHeader(const Theme &theme, QWidget *parent = nullptr);

    void setDetails(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today);
    TagEditor &tags() const { return *m_tags; }
    enum class Density : quint8 { Full, Compact, WithoutFacts, Line };
    /// Compact where the pane is low: one row of facts. Line is the title and the stage alone.
    void setDensity(Density density);

Q_SIGNALS:
    void stageChosen(Shortlist::StageId stage);
    void ratingChosen(int rating);
    void correctClicked();
    void sourceClicked(const QUrl &url);

private:
    void createTitle(QVBoxLayout &column);
    void createSubline(QVBoxLayout &column);
    void showMarks(const Posting &posting, bool isTrashed);
    void showSource();
    void showStage();

    const Theme &m_theme;
    std::vector<Stage> m_stages;
    StageId m_stageId{};
    QUrl m_sourceUrl;
    QLabel *m_title = nullptr;
    ElidedLabel *m_titleLine = nullptr;
    QWidget *m_below = nullptr; ///< all but the title's row
    ElidedLabel *m_subline = nullptr;
    QPushButton *m_source = nullptr;
    ChipLabel *m_mark = nullptr;
    QToolButton *m_correct = nullptr;
    QPushButton *m_stage = nullptr;
    RatingStars *m_rating = nullptr;
    TagEditor *m_tags = nullptr;
    FactsStrip *m_facts = nullptr;
};

} // namespace Shortlist

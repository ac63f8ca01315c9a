// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/importstagingmodel.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Shortlist {

class StagingTreeModel;
class Theme;

/// Above the staging tree: one tick for all that is shown, which rows to show, and words to look for.
class StagingBar : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit StagingBar(StagingTreeModel &model, QWidget *parent = nullptr);

    /// Shows everything again.
    void reset();
    void choose(StagedFilter filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void apply();
    void updateTick();
    void updateFilters();

    StagingTreeModel &m_model;
    QCheckBox *m_all;
    QButtonGroup *m_filters;
    QLineEdit *m_words;
};

} // namespace Shortlist

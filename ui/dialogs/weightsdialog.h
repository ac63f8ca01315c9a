// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/profile.h"

#include <QDialog>

#include <map>

class QGridLayout;
class QSlider;

namespace Shortlist {

/// Asks how much each aspect counts in the user's own score.
class WeightsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeightsDialog(const ScoreWeights &weights, QWidget *parent = nullptr);

    ScoreWeights weights() const;

private:
    void addAspect(QGridLayout &grid, ScoreAspect aspect, int weight);
    void setWeights(const ScoreWeights &weights);

    std::map<ScoreAspect, QSlider *> m_sliders;
};

} // namespace Shortlist

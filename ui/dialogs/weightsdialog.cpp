// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/weightsdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

QString nameOf(ScoreAspect aspect)
{
    switch (aspect) {
    case ScoreAspect::Skills:
        return WeightsDialog::tr("Skills that you have");
    case ScoreAspect::Pay:
        return WeightsDialog::tr("Pay a year");
    case ScoreAspect::Rating:
        return WeightsDialog::tr("Your stars");
    case ScoreAspect::Remote:
        return WeightsDialog::tr("Remote work");
    case ScoreAspect::Room:
        return WeightsDialog::tr("A free slot");
    }
    return {};
}

/// What the aspect is reckoned from.
QString reasonOf(ScoreAspect aspect)
{
    switch (aspect) {
    case ScoreAspect::Skills:
        return WeightsDialog::tr("the share of the skills asked for");
    case ScoreAspect::Pay:
        return WeightsDialog::tr("beside the best paid one, in one currency");
    case ScoreAspect::Rating:
        return WeightsDialog::tr("as you have rated it");
    case ScoreAspect::Remote:
        return WeightsDialog::tr("remote 100, hybrid 50, on site 0");
    case ScoreAspect::Room:
        return WeightsDialog::tr("100 where the limit leaves one");
    }
    return {};
}

} // namespace

WeightsDialog::WeightsDialog(const ScoreWeights &weights, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What counts"));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, tr("What counts for you"),
                  tr("Each posting in the comparison gets 0 to 100 points for each of these. Your score is their mean, "
                     "weighted as you say here; what a posting does not state is left out."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Double);
    grid->setVerticalSpacing(Space::Half);
    for (const ScoreAspect aspect : AllScoreAspects)
        addAspect(*grid, aspect, 0);
    layout->addLayout(grid);
    QPushButton *reset = makeButton(tr("As it &was first"), Look::Quiet);
    connect(reset, &QPushButton::clicked, this, [this] { setWeights(defaultScoreWeights()); });
    addDialogButtons(*this, *layout, tr("Save"), Look::Primary, reset)->setDefault(true);
    setWeights(weights);
}

void WeightsDialog::addAspect(QGridLayout &grid, ScoreAspect aspect, int weight)
{
    const int row = grid.rowCount();
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, MostWeight);
    slider->setPageStep(1);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setTickInterval(1);
    slider->setValue(weight);
    slider->setAccessibleName(nameOf(aspect));
    slider->setAccessibleDescription(reasonOf(aspect));
    QLabel *figure = makeLabel({}, Look::Strong);
    const auto say = [figure](int value) {
        //: How much an aspect counts: nothing
        figure->setText(value == 0 ? tr("not at all") : QLocale().toString(value));
    };
    connect(slider, &QSlider::valueChanged, figure, say);
    say(weight);
    figure->setMinimumWidth(figure->fontMetrics().horizontalAdvance(tr("not at all")));
    figure->setWordWrap(false);
    grid.addWidget(makeLabel(nameOf(aspect), Look::Default), row, 0);
    grid.addWidget(slider, row, 1);
    grid.addWidget(figure, row, 2);
    grid.addWidget(makeLabel(reasonOf(aspect), Look::SmallDim), row + 1, 0, 1, 3);
    grid.setColumnStretch(1, 1);
    m_sliders[aspect] = slider;
}

void WeightsDialog::setWeights(const ScoreWeights &weights)
{
    for (const auto &[aspect, weight] : weights)
        m_sliders[aspect]->setValue(weight);
}

ScoreWeights WeightsDialog::weights() const
{
    ScoreWeights weights;
    for (const auto &[aspect, slider] : m_sliders)
        weights[aspect] = slider->value();
    return weights;
}

} // namespace Shortlist

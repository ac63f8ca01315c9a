// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/facetpanel.h"

#include "ui/mainwindow/querywords.h"

#include <QLocale>

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;

/// Of a field, before anything is typed.
constexpr size_t MostShown = 6;

} // namespace

FacetPanel::FacetPanel(const Theme &theme, QWidget *parent)
    : PickPopup(tr("Narrow the list"), tr("Employer, place, tag…"), theme, parent)
{
    const auto toggle = [this](int pick) {
        const Place place = m_places[size_t(pick)];
        Q_EMIT valueToggled(place.field, place.value);
    };
    connect(this, &PickPopup::toggled, this, toggle);
    connect(this, &PickPopup::entered, this, [this, toggle] {
        if (currentPick() < 0)
            return;
        toggle(currentPick());
        clearTyped();
    });
}

QString FacetPanel::nameOf(QueryTerm::Field field)
{
    switch (field) {
    case Field::Employer:
        return tr("Employer");
    case Field::Place:
        return tr("Place");
    case Field::Stage:
        return tr("Stage");
    case Field::Tag:
        return tr("Tag");
    case Field::Remote:
        return tr("Place of work");
    case Field::Programme:
        return tr("Programme");
    default:
        return {};
    }
}

void FacetPanel::setSections(const std::vector<Section> &sections, const std::vector<Stage> &stages)
{
    const QLocale locale;
    std::vector<Pick> picks;
    m_places.clear();
    bool hasSpares = false;
    for (const Section &section : sections) {
        size_t number = 0;
        for (const FacetValue &value : section.values) {
            const bool isChosen = section.chosen.contains(value.value, Qt::CaseInsensitive);
            const bool isSpare = ++number > MostShown;
            hasSpares = hasSpares || isSpare;
            picks.push_back({nameOf(section.field), QueryWords::valueName(section.field, value.value, stages),
                             locale.toString(value.count), value.colour.isEmpty() ? QColor() : QColor(value.colour),
                             isChosen ? Qt::Checked : Qt::Unchecked, 0, isSpare});
            m_places.push_back({section.field, value.value});
        }
    }
    setPicks(std::move(picks));
    setHint(hasSpares ? tr("The most frequent; type to find the others") : QString());
}

} // namespace Shortlist

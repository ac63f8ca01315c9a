// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"
#include "models/domain/query.h"
#include "models/domain/views.h"
#include "ui/mainwindow/pickpopup.h"

#include <vector>

namespace Shortlist {

/// What the postings that are found have in common: values with counts, by field, to narrow the search by.
class FacetPanel : public PickPopup
{
    Q_OBJECT

public:
    struct Section
    {
        QueryTerm::Field field = QueryTerm::Field::Any;
        std::vector<FacetValue> values;
        QStringList chosen; ///< those that the search asks for
    };

    /// `theme` must outlive this.
    FacetPanel(const Theme &theme, QWidget *parent);

    void setSections(const std::vector<Section> &sections, const std::vector<Stage> &stages);
    static QString nameOf(QueryTerm::Field field);

Q_SIGNALS:
    void valueToggled(Shortlist::QueryTerm::Field field, const QString &value);

private:
    struct Place
    {
        QueryTerm::Field field;
        QString value;
    };
    std::vector<Place> m_places; ///< of each pick
};

} // namespace Shortlist

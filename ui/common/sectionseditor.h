// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sectionchoice.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// The sections that were read, each with what it is; a wrong one is named rightly or left out.
class SectionsEditor : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SectionsEditor(const Theme &theme, QWidget *parent = nullptr);

    void setSections(const std::vector<Section> &sections, const SectionKinds &kinds);

Q_SIGNALS:
    void edited(const Shortlist::SectionKinds &kinds);
    /// The section that starts with `quote` is of interest.
    void entered(const QString &quote);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRows();
    void addRow(const Section &section, std::optional<SectionKind> kind);
    SectionKinds kinds() const;

    const Theme &m_theme;
    std::vector<Section> m_sections;
    SectionKinds m_kinds;               ///< until there are choices
    std::vector<QComboBox *> m_choices; ///< one for each section, made when they are first opened
    QPushButton *m_summary;
    QWidget *m_rows;
    QVBoxLayout *m_rowColumn;
};

} // namespace Shortlist

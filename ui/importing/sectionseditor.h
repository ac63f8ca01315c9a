// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

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
    using Kinds = std::vector<std::optional<SectionKind>>;

    /// `theme` must outlive this.
    explicit SectionsEditor(const Theme &theme, QWidget *parent = nullptr);

    /// `kinds` has one entry for each section; empty for one that is left out.
    void setSections(const std::vector<Section> &sections, const Kinds &kinds);

Q_SIGNALS:
    void edited(const Shortlist::SectionsEditor::Kinds &kinds);
    /// The section that starts with `quote` is of interest.
    void entered(const QString &quote);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRows();
    void addRow(const Section &section, std::optional<SectionKind> kind);
    Kinds kinds() const;

    const Theme &m_theme;
    std::vector<Section> m_sections;
    Kinds m_kinds;                      ///< until there are choices
    std::vector<QComboBox *> m_choices; ///< one for each section, made when they are first opened
    QPushButton *m_summary;
    QWidget *m_rows;
    QVBoxLayout *m_rowColumn;
};

} // namespace Shortlist

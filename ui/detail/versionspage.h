// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Shortlist {

class ClosedBrowser;
class Theme;

/// How a posting was read over time, and what the employer changed each time.
class VersionsPage : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit VersionsPage(const Theme &theme, QWidget *parent = nullptr);

    /// The newest first; the newest is chosen.
    void setVersions(std::vector<PostingVersion> versions);
    const std::vector<PostingVersion> &versions() const { return m_versions; }

Q_SIGNALS:
    /// The user wants two versions side by side.
    void compareRequested(int older, int newer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createReport();
    void arrange();
    void showVersion();
    void compare();

    const Theme &m_theme;
    std::vector<PostingVersion> m_versions;
    QBoxLayout *m_halves;
    QListWidget *m_list;
    QWidget *m_line; ///< between the two
    QLabel *m_heading = nullptr;
    QCheckBox *m_everything = nullptr;
    ClosedBrowser *m_report = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace Shortlist

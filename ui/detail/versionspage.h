// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QTextBrowser;

namespace Shortlist {

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

private:
    QWidget *createReport();
    void showVersion();

    const Theme &m_theme;
    std::vector<PostingVersion> m_versions;
    QListWidget *m_list;
    QLabel *m_heading = nullptr;
    QCheckBox *m_everything = nullptr;
    QTextBrowser *m_report = nullptr;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QSettings;

namespace Shortlist {

class PostingBrowser;
class Theme;
struct WindowParts;

/// What the window remembers between starts: its size, its panes, the last view, the colours.
class WindowState
{
public:
    /// `settings` must outlive this.
    explicit WindowState(QSettings &settings);

    void restoreTheme(Theme &theme) const;
    void restore(QMainWindow &window, const WindowParts &parts) const;
    /// The search and order of the last time; asks for them.
    void restoreView(PostingBrowser &browser) const;
    void save(const QMainWindow &window, const WindowParts &parts, const PostingBrowser &browser, const Theme &theme);

private:
    QSettings &m_settings;
};

} // namespace Shortlist

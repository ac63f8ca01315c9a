// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace Shortlist {

class Theme;

/// The user guide, from docs/, as it is built into the program: nothing is fetched. In the user's language where there
/// is one of it ("de/guide.md"), else in English, which it says.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// The names of the pages, without ".md", in the order in which they are listed.
    static QStringList pages();

    /// `theme` must outlive this.
    explicit HelpWindow(const Theme &theme, QWidget *mainWindow);

    /// Shows a page of pages(), the first where there is none of that name.
    void open(const QString &page);
    QString page() const { return m_page; }

Q_SIGNALS:
    /// A link that leads out of the guide.
    void linkActivated(const QUrl &url);

private:
    void show(const QString &page, const QString &section);
    void follow(const QUrl &url);
    void find();

    const Theme &m_theme;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
    QLineEdit *m_find = nullptr;
    QString m_page;
};

} // namespace Shortlist

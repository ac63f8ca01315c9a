// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDialog>

#include <functional>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace Shortlist {

class Theme;

/// What a palette offers besides commands.
struct PaletteEntry
{
    QString name;
    QString detail;     ///< what it is, or whose
    bool isKey = false; ///< `detail` is its shortcut
    QString also = {};  ///< other words that people look for it by
    QColor colour = {};
    std::function<void()> run = {};
};

/// Other words that people look for `action` by, such as "preferences" for the settings; empty where it has none.
QString otherWordsFor(const QAction &action);

/// All that can be reached by name: type some of its letters, Enter runs it. Commands and what addEntries() gave are
/// found by their letters, in any order of words; postings are found by who listens to typed(), and take their place
/// among the rest by how well they match.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `actions` and `theme` must outlive this; those that are switched off are left out.
    CommandPalette(std::vector<QAction *> actions, const Theme &theme, QWidget *parent);

    void addEntries(std::vector<PaletteEntry> entries);
    /// The answer to typed().
    void setPostings(std::vector<PaletteEntry> postings);
    /// The names that are offered, best first.
    QStringList offered() const;

Q_SIGNALS:
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addLine(const PaletteEntry &entry);
    void run();

    std::vector<PaletteEntry> m_entries; ///< commands first
    std::vector<PaletteEntry> m_postings;
    QLineEdit *m_field;
    QListWidget *m_list;
};

/// The text of an action without its mnemonic and dots.
QString plainText(const QAction &action);

} // namespace Shortlist

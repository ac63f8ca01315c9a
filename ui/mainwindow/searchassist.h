// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFrame>
#include <QString>

#include <vector>

class QKeyEvent;
class QLabel;
class QListWidget;

namespace Shortlist {

class Theme;

/// What a search bar can offer: what is written when it is taken, and what is shown.
struct SearchSuggestion
{
    QString condition; ///< "employer:" or "tag:infra"
    QString detail;    ///< "the employer’s name", "12"
    QColor colour = {};

    friend bool operator==(const SearchSuggestion &, const SearchSuggestion &) = default;
};

/// Hangs below a search bar: says what the search means, or why it is none, and offers how to go on. Never takes the
/// focus; the bar gives it its keys.
class SearchAssist : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Meaning, Problem };

    /// `theme` and `bar` must outlive this.
    SearchAssist(const Theme &theme, QWidget &bar, QWidget *parent);

    /// Shows itself where there is anything to say.
    void setContent(std::vector<SearchSuggestion> suggestions, const QString &words, Tone tone);
    QString words() const;
    /// The conditions that are offered.
    QStringList offered() const;
    /// Down, Up, Tab, Escape and Enter, where they mean something here; false where they are the bar's.
    bool takesKey(const QKeyEvent &event);

Q_SIGNALS:
    void taken(const QString &condition);

private:
    void take(int row);
    void step(int by);
    void place();

    const Theme &m_theme;
    QWidget &m_bar;
    QListWidget *m_list;
    QLabel *m_words;
    std::vector<SearchSuggestion> m_suggestions;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Shortlist {

class Theme;

/// One line of a PickPopup.
struct Pick
{
    QString section; ///< a heading above the first line that has it
    QString name;
    QString detail; ///< on the right
    QColor colour = {};
    Qt::CheckState state = Qt::Unchecked;
    int depth = 0;
    /// Left out until it is searched for, because there are many.
    bool isSpare = false;
    bool isKey = false; ///< `detail` is a key

    friend bool operator==(const Pick &, const Pick &) = default;
};

/// A field with lines to tick below it: typing finds lines, arrows go to one, Space or a click ticks it, Enter is
/// decided by what uses this. Goes by itself when the user clicks elsewhere.
class PickPopup : public QFrame
{
    Q_OBJECT

public:
    /// `name` for assistive technology; `theme` must outlive this.
    PickPopup(const QString &name, const QString &placeholder, const Theme &theme, QWidget *parent);

    /// Keeps what is typed and which line is current.
    void setPicks(std::vector<Pick> picks);
    const std::vector<Pick> &picks() const { return m_picks; }
    /// A line below the list.
    void setHint(const QString &text);
    /// With its top left corner there, kept on the screen.
    void popUp(const QPoint &globalPosition);

    QString typed() const;
    void clearTyped();
    /// Its place in picks(); -1 where the line offers something new, or there is none.
    int currentPick() const;
    /// Whether the current line offers what is typed as something new.
    bool isOnNew() const;

Q_SIGNALS:
    void toggled(int pick);
    void entered();
    /// Escape, after which it closes.
    void cancelled();
    /// It closes, whyever.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// How the line that offers `name` as something new reads; empty: it is not offered.
    virtual QString newLine(const QString &name) const;

private:
    void filter();
    bool finds(const QString &text, const QString &name) const;
    void step(int by);
    QListWidgetItem *addPick(int index);
    /// No higher than the lines that are listed.
    void fitHeight();

    const Theme &m_theme;
    std::vector<Pick> m_picks;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace Shortlist

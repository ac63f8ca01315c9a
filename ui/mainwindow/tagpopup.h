// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/tag.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListWidget;

namespace Shortlist {

class Theme;

/// A field with the known tags under it: type, Enter puts the tag on or takes it off; a name that is new makes a tag.
class TagPopup : public QFrame
{
    Q_OBJECT

public:
    /// How many of the chosen postings carry a tag.
    enum class Carried : quint8 { None, Some, All };
    struct Choice
    {
        Tag tag;
        Carried carried = Carried::None;
    };

    /// `theme` must outlive this.
    TagPopup(std::vector<Choice> choices, const Theme &theme, QWidget *parent);

    /// With its top left corner there, kept on the screen.
    void popUp(const QPoint &globalPosition);

Q_SIGNALS:
    void addRequested(const QString &name);
    void removeRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    /// No higher than the tags that are listed.
    void fitHeight();
    void accept();

    const Theme &m_theme;
    std::vector<Choice> m_choices;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace Shortlist

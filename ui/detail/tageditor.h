// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/tag.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;
class QMenu;
class QStringListModel;

namespace Shortlist {

class FlowLayout;
class Theme;

/// One tag: opens its menu; its cross, Delete and Backspace take it off.
class TagButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    TagButton(Tag tag, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void colourRequested(const QString &colour);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    void openMenu();

    Tag m_tag;
    const Theme &m_theme;
};

/// The tags of a posting, and a field for one more.
class TagEditor : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit TagEditor(const Theme &theme, QWidget *parent = nullptr);

    void setTags(const std::vector<Tag> &tags);
    /// For the completion of the field.
    void setKnownTags(const QStringList &names);
    void focusField();

Q_SIGNALS:
    void addRequested(const QString &name);
    void removeRequested(const QString &name);
    void colourRequested(Shortlist::TagId tag, const QString &colour);

private:
    void scaleField();
    void add();

    const Theme &m_theme;
    FlowLayout *m_flow = nullptr;
    QLineEdit *m_field = nullptr;
    QStringListModel *m_known = nullptr;
    std::vector<TagButton *> m_buttons;
    QStringList m_names;
};

} // namespace Shortlist

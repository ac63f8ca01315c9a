// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Shortlist {

class ElidedLabel;
class Theme;

/// One fact of a posting: its name, its value (edited in place), and where it comes from.
class FactEditor : public QWidget
{
    Q_OBJECT

public:
    /// `field` is a JSON name. `theme` must outlive this.
    FactEditor(QString field, const Theme &theme, QWidget *parent = nullptr);
    ~FactEditor() override;

    const QString &field() const { return m_field; }
    /// `line` is where the origin's quote stands in the source, 0 where it does not.
    void setFact(const Posting &posting, int line);
    /// What was typed cannot be read; `hint` says how to write it.
    void setRefused(const QString &hint);
    /// Says what was typed and not said yet.
    void commit();

Q_SIGNALS:
    /// The user has another value: typed, or a choice's word.
    void edited(const QString &field, const QString &text);
    /// What could not be read was taken back: the value stands as it did.
    void reverted(const QString &field);
    /// The row has the focus or was pointed at: its place in the source is of interest.
    void entered(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeEditor();
    QWidget *editor() const;
    QString editedText() const;
    void updateLook();

    QString m_field;
    const Theme &m_theme;
    QString m_shown; ///< as the posting has it
    bool m_isMissing = false;
    QLabel *m_name;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    ElidedLabel *m_origin;
    QLabel *m_hint;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Shortlist {

class Theme;

/// A contact's fields. A name is needed, and a link is a web page.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    /// One that is new has no id. `theme` must outlive this.
    ContactDialog(Contact contact, const Theme &theme, QWidget *parent = nullptr);

    Contact contact() const;

private:
    void createFields();
    void createButtons();
    bool isWhole() const;

    Contact m_contact;
    const Theme &m_theme;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_link = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Shortlist

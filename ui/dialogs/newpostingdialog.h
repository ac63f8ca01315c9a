// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Shortlist {

class Theme;

/// What somebody writes down about a posting that cannot be copied: one seen on paper, or told.
struct WrittenPosting
{
    QString title;
    QString employer;
    QString place;
    QString link;
    QString text;

    friend bool operator==(const WrittenPosting &, const WrittenPosting &) = default;
};

class NewPostingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewPostingDialog(const Theme &theme, QWidget *parent = nullptr);

    WrittenPosting posting() const;

private:
    QLineEdit *addField(QFormLayout &form, const QString &name);
    void check();

    QLineEdit *m_title = nullptr;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_link = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_goOn = nullptr;
};

} // namespace Shortlist

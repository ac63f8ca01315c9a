// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/optionaldateedit.h"

#include "ui/common/flowlayout.h"
#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QTimeEdit>

#include <algorithm>

namespace Shortlist {

namespace {

/// The arrow of the style sheet is wider than QDateEdit thinks.
class RoomyDateEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

    QSize sizeHint() const override
    {
        const QSize hint = QDateEdit::sizeHint();
        const int arrow = fontMetrics().lineSpacing() * 3 / 2; // which grows with the text
        return {std::max(hint.width(), longestDate() + arrow + 3 * Space::Unit), hint.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int longestDate() const
    {
        int longest = 0;
        for (int month = 1; month <= 12; ++month)
            longest = std::max(
                longest, fontMetrics().horizontalAdvance(locale().toString(QDate(2028, month, 28), displayFormat())));
        return longest;
    }
};

} // namespace

QDateEdit *makeDateEdit(const QDate &date)
{
    auto *edit = new RoomyDateEdit(date.isValid() ? date : QDate::currentDate());
    edit->setCalendarPopup(true);
    //: A date in a field, in Qt's notation: 6 Apr 2021
    edit->setDisplayFormat(OptionalDateEdit::tr("d MMM yyyy"));
    return edit;
}

QTimeEdit *makeTimeEdit(const QTime &time)
{
    auto *edit = new QTimeEdit(time);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

OptionalDateEdit::OptionalDateEdit(QWidget *parent)
    : QWidget(parent)
    , m_isKnown(new QCheckBox(tr("stated")))
    , m_date(makeDateEdit({}))
{
    m_date->setEnabled(false);
    m_date->setAccessibleName(tr("Day"));
    auto *row = new FlowLayout(this, Space::Unit, FlowLayout::Wish::OneLine); // in two where there is no room
    row->addWidget(m_date);
    row->addWidget(m_isKnown);
    setFocusProxy(m_isKnown);
    connect(m_isKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isKnown, &QCheckBox::toggled, this, &OptionalDateEdit::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDateEdit::changed);
}

void OptionalDateEdit::setTickText(const QString &text)
{
    m_isKnown->setText(text);
}

void OptionalDateEdit::setDate(const QDate &date)
{
    m_isKnown->setChecked(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
}

QDate OptionalDateEdit::date() const
{
    return m_isKnown->isChecked() ? m_date->date() : QDate();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace Shortlist {

namespace {

constexpr int DialogWidth = 460;
constexpr std::array TextPercents{80, 90, 100, 110, 125, 150, 175, 200};

int percentOf(const Theme &theme)
{
    return int(std::lround(theme.textScale() * 100));
}

} // namespace

SettingsDialog::SettingsDialog(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_lines(new QFormLayout)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *column = makeDialogColumn(*this);
    addDialogHead(*column, tr("Settings"), tr("What you choose here holds at once."));
    m_lines->setHorizontalSpacing(Space::Double);
    m_lines->setVerticalSpacing(Space::OneHalf);
    m_lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_lines);
    createColours();
    createTextSize();
    createOthers();
    column->addStretch(1);
    auto *close = makeButton(tr("Close"), Look::Default);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

void SettingsDialog::addLine(const QString &name, QWidget *control)
{
    control->setAccessibleName(name);
    auto *label = makeLabel(name, Look::Default);
    label->setWordWrap(false);
    label->setBuddy(control);
    m_lines->addRow(label, control);
    if (m_last != nullptr)
        setTabOrder(m_last, control);
    m_last = control;
}

void SettingsDialog::createColours()
{
    auto *schemes = new QComboBox;
    schemes->addItem(tr("as the desktop has them"), QVariant::fromValue(SchemeChoice::System));
    schemes->addItem(tr("light"), QVariant::fromValue(SchemeChoice::Light));
    schemes->addItem(tr("dark"), QVariant::fromValue(SchemeChoice::Dark));
    schemes->setCurrentIndex(schemes->findData(QVariant::fromValue(m_theme.choice())));
    connect(schemes, &QComboBox::activated, this,
            [this, schemes] { m_theme.setChoice(schemes->currentData().value<SchemeChoice>()); });
    addLine(tr("Colours"), schemes);
    auto *contrasts = new QComboBox;
    contrasts->addItem(tr("as the desktop has it"), QVariant::fromValue(ContrastChoice::System));
    contrasts->addItem(tr("high"), QVariant::fromValue(ContrastChoice::High));
    contrasts->setCurrentIndex(contrasts->findData(QVariant::fromValue(m_theme.contrastChoice())));
    connect(contrasts, &QComboBox::activated, this,
            [this, contrasts] { m_theme.setContrastChoice(contrasts->currentData().value<ContrastChoice>()); });
    addLine(tr("Contrast"), contrasts);
}

void SettingsDialog::createTextSize()
{
    auto *sizes = new QComboBox;
    const QLocale locale;
    for (const int percent : TextPercents)
        //: A size of text, such as 125 %
        sizes->addItem(tr("%1 %").arg(locale.toString(percent)), percent);
    const int current = percentOf(m_theme);
    if (sizes->findData(current) < 0)
        sizes->insertItem(0, tr("%1 %").arg(locale.toString(current)), current);
    sizes->setCurrentIndex(sizes->findData(current));
    connect(sizes, &QComboBox::activated, this,
            [this, sizes] { m_theme.setTextScale(sizes->currentData().toInt() / 100.0); });
    addLine(tr("Size of the text"), sizes);
}

void SettingsDialog::createOthers()
{
    auto *reminders = makeButton(tr("Reminders…"), Look::Default);
    connect(reminders, &QPushButton::clicked, this, &SettingsDialog::remindersRequested);
    auto *shortcuts = makeButton(tr("Shortcuts…"), Look::Default);
    connect(shortcuts, &QPushButton::clicked, this, &SettingsDialog::shortcutsRequested);
    m_last = shortcuts; // lines that come later stand below
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addWidget(reminders);
    row->addWidget(shortcuts);
    row->addStretch();
    m_lines->addRow(makeLabel(tr("More"), Look::Default), row);
}

} // namespace Shortlist

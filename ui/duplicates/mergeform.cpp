// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/mergeform.h"

#include "models/policy/merging.h"
#include "ui/common/fieldtext.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 120;
constexpr int Columns = 3;

QString tagsText(const PostingDetails &details)
{
    QStringList names;
    for (const Tag &tag : details.tags)
        names.append(tag.name);
    return Formats::listed(names);
}

QString historyText(const PostingDetails &details)
{
    const int entries = int(effectiveEvents(details.history).size());
    if (details.state.submittedOn.isValid())
        return MergeForm::tr("applied on %1").arg(Formats::longDay(details.state.submittedOn));
    return entries == 0 ? QString() : MergeForm::tr("%Ln entries", nullptr, entries);
}

/// An address is one long word, which would push the other column out of the window.
QString breakable(const QString &text)
{
    static const QRegularExpression joint(u"(?<=[/.?&=_-])(?=\\w)"_s);
    return text.contains(u"://"_s) ? QString(text).replace(joint, u"\u200b"_s) : text;
}

/// Any line of text that wraps and is never taken for markup; the columns are equally wide, whatever they say.
QLabel *plainLabel(const QString &text, Look look)
{
    QLabel *label = makeLabel(breakable(text), look);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QString sourceText(const PostingDetails &details)
{
    const QString day = Formats::longDay(details.addedAt.toLocalTime().date());
    const QString url = details.posting.sourceUrl;
    return url.isEmpty() ? MergeForm::tr("saved on %1 from %2").arg(day, QFileInfo(details.source.name).fileName())
                         : MergeForm::tr("saved on %1 from %2").arg(day, url);
}

} // namespace

MergeForm::MergeForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setAccessibleName(tr("Merge two postings"));
}

void MergeForm::setPostings(const PostingDetails &one, const PostingDetails &other)
{
    if (one == m_one && other == m_other)
        return;
    m_one = one;
    m_other = other;
    rebuild();
}

MergeForm::Side MergeForm::keptSide() const
{
    return m_kept != nullptr && m_kept->checkedId() == int(Side::Other) ? Side::Other : Side::One;
}

PostingId MergeForm::kept() const
{
    return details(keptSide()).posting.id;
}

PostingId MergeForm::other() const
{
    return details(keptSide() == Side::One ? Side::Other : Side::One).posting.id;
}

QStringList MergeForm::fieldsOfOther() const
{
    QStringList fields;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it)
        if (Side((*it)->checkedId()) != keptSide())
            fields.append(it.key());
    return fields;
}

void MergeForm::rebuild()
{
    delete m_content;
    m_choices.clear();
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Space::Double);
    grid->setVerticalSpacing(Space::Unit);
    grid->setColumnMinimumWidth(0, m_theme.scaled(NameWidth));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeads(*grid);
    const QStringList choosable = choosableFields(m_one.posting, m_other.posting);
    for (const QString &field : choosable)
        if (FieldText::shown(m_one.posting, field) != FieldText::shown(m_other.posting, field))
            addChoice(*grid, field);
    addUnited(*grid);
    layout()->addWidget(m_content);
}

void MergeForm::addHeads(QGridLayout &grid)
{
    m_kept = new QButtonGroup(m_content);
    grid.addWidget(makeLabel(tr("Keep"), Look::Dim), 0, 0, Qt::AlignTop);
    int column = 1;
    for (const Side side : {Side::One, Side::Other}) {
        const PostingDetails &shown = details(side);
        auto *keep = new QRadioButton(side == Side::One ? tr("the fi&rst") : tr("the secon&d"));
        keep->setAccessibleName(tr("Keep %1").arg(shown.posting.title));
        m_kept->addButton(keep, int(side));
        auto *head = new QVBoxLayout;
        head->setSpacing(Space::Half);
        head->addWidget(keep);
        head->addWidget(plainLabel(shown.posting.title, Look::Heading));
        head->addWidget(plainLabel(shown.posting.employer, Look::Strong));
        head->addWidget(plainLabel(sourceText(shown), Look::SmallDim));
        head->addStretch();
        grid.addLayout(head, 0, column++);
    }
    m_kept->button(int(Side::One))->setChecked(true);
    grid.addWidget(makeHairline(Qt::Horizontal), 1, 0, 1, Columns);
}

void MergeForm::addChoice(QGridLayout &grid, const QString &field)
{
    const int row = grid.rowCount();
    const QString label = FieldText::label(field);
    auto *group = new QButtonGroup(m_content);
    m_choices.insert(field, group);
    grid.addWidget(makeLabel(label, Look::Dim), row, 0, Qt::AlignTop);
    int column = 1;
    for (const Side side : {Side::One, Side::Other}) {
        const QString value = FieldText::shown(details(side).posting, field);
        // A label beside it wraps; the button's own text would not.
        auto *choice = new QRadioButton;
        choice->setAccessibleName(tr("%1: %2", "a fact's name and its value").arg(label, value));
        group->addButton(choice, int(side));
        QLabel *text = plainLabel(value, Look::Default);
        text->setBuddy(choice);
        auto *cell = new QHBoxLayout;
        cell->setSpacing(Space::Half);
        cell->addWidget(choice, 0, Qt::AlignTop);
        cell->addWidget(text, 1);
        grid.addLayout(cell, row, column++);
    }
    group->button(int(Side::One))->setChecked(true);
    // What is kept brings its values along, but for those the user chose.
    connect(m_kept, &QButtonGroup::idClicked, group, [group](int side) { group->button(side)->setChecked(true); });
}

void MergeForm::addUnited(QGridLayout &grid)
{
    const auto addRow = [&](const QString &name, const QString &one, const QString &other) {
        if (one.isEmpty() && other.isEmpty())
            return;
        const int row = grid.rowCount();
        grid.addWidget(makeLabel(name, Look::Dim), row, 0, Qt::AlignTop);
        grid.addWidget(plainLabel(one, Look::Default), row, 1, Qt::AlignTop);
        grid.addWidget(plainLabel(other, Look::Default), row, 2, Qt::AlignTop);
    };
    const int line = grid.rowCount();
    grid.addWidget(makeHairline(Qt::Horizontal), line, 0, 1, Columns);
    grid.addWidget(plainLabel(tr("Tags, notes and history of both are kept, and a fact that only one of them states is "
                                 "taken over. The other posting goes to the trash; undo brings everything back."),
                              Look::SmallDim),
                   line + 1, 0, 1, Columns);
    addRow(tr("Tags"), tagsText(m_one), tagsText(m_other));
    addRow(tr("Notes"), m_one.notes, m_other.notes);
    addRow(tr("History"), historyText(m_one), historyText(m_other));
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sectionseditor.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KnownKinds{SectionKind::AboutEmployer,
                                SectionKind::AboutTeam,
                                SectionKind::Responsibilities,
                                SectionKind::MinimumQualifications,
                                SectionKind::PreferredQualifications,
                                SectionKind::Qualifications,
                                SectionKind::Benefits,
                                SectionKind::Compensation,
                                SectionKind::HowToApply,
                                SectionKind::Legal,
                                SectionKind::Other};
constexpr int LeftOut = -1;
constexpr int NameWidth = 104;

/// What names the section in the source.
QString quoteOf(const Section &section)
{
    if (!section.heading.isEmpty())
        return section.heading;
    return section.blocks.empty() ? QString() : section.blocks.front().text;
}

} // namespace

SectionsEditor::SectionsEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(makeButton({}, Look::Link, this))
    , m_rows(new QWidget(this))
    , m_rowColumn(new QVBoxLayout(m_rows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Half);
    m_rowColumn->setContentsMargins(0, 0, 0, Space::Half);
    m_rowColumn->setSpacing(Space::Quarter);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Unit + Space::Half);
    QLabel *name = makeLabel(tr("Sections"), Look::Dim, this);
    name->setFixedWidth(theme.scaled(NameWidth));
    connect(&theme, &Theme::changed, name, [this, name] { name->setFixedWidth(m_theme.scaled(NameWidth)); });
    line->addWidget(name);
    line->addWidget(m_summary);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_rows);
    m_rows->hide();
    connect(m_summary, &QPushButton::clicked, this, [this] {
        if (m_choices.empty())
            makeRows();
        m_rows->setVisible(m_rows->isHidden());
    });
}

void SectionsEditor::setSections(const std::vector<Section> &sections, const SectionKinds &kinds)
{
    const bool isSame = m_sections == sections;
    m_sections = sections;
    setVisible(!sections.empty());
    if (!isSame) {
        for (QComboBox *choice : m_choices)
            choice->parentWidget()->deleteLater();
        m_choices.clear();
        m_rows->hide();
    }
    m_summary->setText(
        tr("%Ln found", nullptr, int(std::ranges::count_if(kinds, [](auto kind) { return bool(kind); }))));
    m_summary->setAccessibleName(tr("Sections: %1").arg(m_summary->text()));
    for (size_t i = 0; i < m_choices.size() && i < kinds.size(); ++i)
        m_choices[i]->setCurrentIndex(m_choices[i]->findData(kinds[i] ? int(*kinds[i]) : LeftOut));
    if (m_choices.empty())
        m_kinds = kinds;
}

void SectionsEditor::makeRows()
{
    for (size_t i = 0; i < m_sections.size(); ++i)
        addRow(m_sections[i], m_kinds.at(i));
}

void SectionsEditor::addRow(const Section &section, std::optional<SectionKind> kind)
{
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Space::Double, 0, 0, 0);
    const QString heading = quoteOf(section);
    auto *name = new ElidedLabel(heading, row);
    name->setTextFormat(Qt::PlainText);
    auto *choice = new QComboBox(row);
    for (const SectionKind known : KnownKinds)
        choice->addItem(Formats::nameOf(known), int(known));
    choice->addItem(tr("leave out"), LeftOut);
    choice->setCurrentIndex(choice->findData(kind ? int(*kind) : LeftOut));
    choice->setAccessibleName(tr("What the section “%1” is").arg(heading));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    row->installEventFilter(this);
    connect(choice, &QComboBox::activated, this, [this] { Q_EMIT edited(kinds()); });
    line->addWidget(name, 1);
    line->addWidget(choice, 1);
    m_rowColumn->addWidget(row);
    m_choices.push_back(choice);
}

SectionKinds SectionsEditor::kinds() const
{
    SectionKinds kinds;
    for (const QComboBox *choice : m_choices) {
        const int kind = choice->currentData().toInt();
        kinds.push_back(kind == LeftOut ? std::nullopt : std::optional(SectionKind(kind)));
    }
    return kinds;
}

bool SectionsEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto row = std::ranges::find_if(m_choices, [watched](const QComboBox *choice) {
        return choice == watched || choice->parentWidget() == watched;
    });
    if (row == m_choices.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter)
        Q_EMIT entered(quoteOf(m_sections.at(size_t(row - m_choices.begin()))));
    // The wheel scrolls the page; it must not change a section on its way.
    if (event->type() == QEvent::Wheel && *row == watched) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Shortlist

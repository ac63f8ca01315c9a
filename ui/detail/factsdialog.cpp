// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/factsdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/facteditor.h"
#include "ui/common/fieldtext.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/sectionseditor.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr QSize DialogSize(680, 640);

} // namespace

FactsDialog::FactsDialog(Posting posting, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_posting(std::move(posting))
    , m_theme(theme)
{
    setWindowTitle(tr("Correct the facts"));
    resizeOnScreen(*this, QSize(theme.scaled(DialogSize.width()), theme.scaled(DialogSize.height())));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, tr("Correct the facts"),
                  tr("What you change is marked as yours, and stays when the posting is read again."));
    createRows(*layout);
    createButtons(*layout);
    m_rows.front()->setFocus();
}

/// A row that loses the focus because the window goes says what was typed: to what is a dialog no more.
FactsDialog::~FactsDialog()
{
    for (FactEditor *row : m_rows)
        row->disconnect(this);
}

void FactsDialog::createRows(QVBoxLayout &layout)
{
    auto *content = new QWidget;
    setLook(*content, Look::Pane);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Unit);
    column->setSpacing(Space::Half);
    for (const QString &field : FieldText::allFields()) {
        if (field == "application_limit"_L1) // a rule of its own, changed on the page of the slots
            continue;
        auto *row = new FactEditor(field, m_theme, content);
        row->setFact(m_posting, 0);
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &FactEditor::edited, this,
                [this, row](const QString &, const QString &text) { apply(*row, text); });
        connect(row, &FactEditor::reverted, this, [this](const QString &reverted) {
            m_refused.remove(reverted);
            m_save->setEnabled(m_refused.isEmpty());
        });
    }
    column->addWidget(createSections());
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout.addWidget(scroll, 1);
}

QWidget *FactsDialog::createSections()
{
    auto *editor = new SectionsEditor(m_theme);
    SectionKinds kinds;
    for (const Section &section : m_posting.sections)
        kinds.emplace_back(section.kind);
    editor->setSections(m_posting.sections, kinds);
    connect(editor, &SectionsEditor::edited, this,
            [this, editor, all = m_posting.sections](const SectionKinds &chosen) {
                m_posting.sections = chosenSections(all, chosen);
                m_posting.origins.insert(u"sections"_s, {OriginKind::User, {}});
                editor->setSections(all, chosen);
            });
    return editor;
}

void FactsDialog::createButtons(QVBoxLayout &layout)
{
    m_save = addDialogButtons(*this, layout, tr("Save facts"), Look::Primary);
    m_save->setDefault(true);
}

void FactsDialog::accept()
{
    for (FactEditor *row : m_rows)
        row->commit();
    if (m_refused.isEmpty())
        QDialog::accept();
}

void FactsDialog::apply(FactEditor &row, const QString &text)
{
    const QString &field = row.field();
    const QString problem = problemWith(field, text);
    if (!problem.isEmpty()) {
        m_refused.insert(field);
        row.setRefused(problem);
    } else {
        m_refused.remove(field);
        m_posting = *FieldText::applied(m_posting, field, text);
        if (field == "title"_L1)
            m_posting.titleOrigin = TitleOrigin::Stated;
        m_posting.origins.insert(field, {OriginKind::User, {}});
        row.setFact(m_posting, 0);
    }
    m_save->setEnabled(m_refused.isEmpty());
}

/// Why `text` cannot stand in that field; empty where it can.
QString FactsDialog::problemWith(const QString &field, const QString &text) const
{
    if (field == "title"_L1 && text.simplified().isEmpty())
        return tr("A posting needs a title.");
    if (field == "employer"_L1 && text.simplified().isEmpty())
        return tr("A posting needs an employer.");
    return FieldText::applied(m_posting, field, text) ? QString() : FieldText::hint(field);
}

} // namespace Shortlist

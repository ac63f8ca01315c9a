// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/documentsection.h"

#include "models/policy/contentpolicy.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/inlinefield.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/documentwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t OfferedDocuments = 20;
constexpr std::array Kinds{DocumentKind::Cv, DocumentKind::CoverLetter, DocumentKind::Portfolio, DocumentKind::Other};

/// A name is not a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

DocumentSection::DocumentSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_add(makeButton(tr("Add a document"), Look::Quiet))
    , m_rows(new QWidget)
    , m_column(new QVBoxLayout(m_rows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Half);
    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Documents")));
    head->addStretch();
    head->addWidget(m_add);
    column->addLayout(head);
    m_column->setContentsMargins({});
    m_column->setSpacing(Space::Quarter);
    column->addWidget(m_rows);
    auto *menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &DocumentSection::fillAddMenu);
}

void DocumentSection::setDetails(const PostingDetails &details, const std::vector<Stage> &stages)
{
    const auto steps = effectiveEvents(details.history);
    const bool isSame =
        details.posting.id == m_posting && details.documents == m_documents && steps == m_steps && stages == m_stages;
    if (isSame)
        return; // the focus stays where it is
    m_posting = details.posting.id;
    m_documents = details.documents;
    m_steps = steps;
    m_stages = stages;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const AttachedDocument &attached : m_documents)
        m_column->addWidget(createRow(attached));
    if (m_documents.empty())
        m_column->addWidget(makeLabel(tr("What you send, kept as it was sent. Drop files here."), Look::SmallDim));
}

void DocumentSection::fillAddMenu()
{
    QMenu &menu = *m_add->menu();
    menu.clear();
    connect(menu.addAction(tr("Choose &files…")), &QAction::triggered, this,
            [this] { Q_EMIT chooseRequested(m_posting); });
    menu.addSeparator();
    size_t offered = 0;
    for (const Document &document : m_known) {
        const bool isHere = std::ranges::any_of(
            m_documents, [&document](const AttachedDocument &attached) { return attached.document.id == document.id; });
        if (isHere || offered++ >= OfferedDocuments)
            continue;
        connect(menu.addAction(menuText(documentName(document))), &QAction::triggered, this,
                [this, id = document.id] { Q_EMIT attachRequested(id, m_posting); });
    }
}

QWidget *DocumentSection::createRow(const AttachedDocument &attached)
{
    const Document &document = attached.document;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Space::Unit);
    auto *name = new ElidedLabel(documentName(document));
    setLook(*name, Look::Strong);
    line->addWidget(name, 1);
    line->addWidget(makeLabel(documentFacts(document), Look::Dim));
    line->addWidget(makeLabel(sentWords(attached.sentWith), attached.sentWith == EventId{} ? Look::Dim : Look::Good));
    auto *open = makeButton(tr("Open"), Look::Default);
    open->setAccessibleName(tr("Open %1").arg(document.name));
    open->setEnabled(mayOpenDocument(document.name));
    if (!open->isEnabled())
        open->setToolTip(tr("Files of this kind are only saved, not opened."));
    connect(open, &QPushButton::clicked, this, [this, document] { Q_EMIT openRequested(document); });
    line->addWidget(open);
    auto *more = makeButton({}, Look::Quiet);
    more->setIcon(icon(IconName::More, m_theme));
    more->setAccessibleName(tr("More about %1").arg(document.name));
    auto *menu = new QMenu(more);
    fillRowMenu(*menu, attached, name);
    more->setMenu(menu);
    line->addWidget(more);
    return row;
}

/// Over the name, in its row.
void DocumentSection::rename(const Document &document, QWidget &name)
{
    auto *field = new InlineField(document.name, name.parentWidget());
    field->setAccessibleName(tr("Name of “%1”").arg(document.name));
    field->setGeometry(name.geometry().united(QRect(name.pos(), field->sizeHint())));
    field->show();
    field->setFocus();
    connect(field, &InlineField::changed, this,
            [this, id = document.id](const QString &text) { Q_EMIT renameRequested(id, text); });
}

void DocumentSection::fillRowMenu(QMenu &menu, const AttachedDocument &attached, QWidget *name)
{
    const Document &document = attached.document;
    fillSentMenu(*menu.addMenu(tr("Sent &with")), attached);
    QMenu *kinds = menu.addMenu(tr("&Kind"));
    for (const DocumentKind kind : Kinds) {
        QAction *action = kinds->addAction(nameOf(kind));
        action->setCheckable(true);
        action->setChecked(kind == document.kind);
        connect(action, &QAction::triggered, this, [this, id = document.id, kind] { Q_EMIT kindRequested(id, kind); });
    }
    QAction *rename = menu.addAction(tr("&Rename"));
    rename->setToolTip(tr("Documents of one name are versions of each other."));
    connect(rename, &QAction::triggered, name, [this, document, name] { this->rename(document, *name); });
    connect(menu.addAction(tr("&Save a copy…")), &QAction::triggered, this,
            [this, document] { Q_EMIT saveRequested(document); });
    menu.addSeparator();
    connect(menu.addAction(tr("&Take off this posting")), &QAction::triggered, this,
            [this, id = document.id] { Q_EMIT detachRequested(id, m_posting); });
}

void DocumentSection::fillSentMenu(QMenu &menu, const AttachedDocument &attached)
{
    const auto add = [&](const QString &text, EventId event) {
        QAction *action = menu.addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(event == attached.sentWith);
        connect(action, &QAction::triggered, this,
                [this, id = attached.document.id, event] { Q_EMIT sentRequested(id, m_posting, event); });
    };
    add(tr("Not sent"), {});
    menu.addSeparator();
    for (const ApplicationEvent &step : m_steps)
        add(stepName(step), step.id);
}

QString DocumentSection::sentWords(EventId event) const
{
    const auto step = std::ranges::find(m_steps, event, &ApplicationEvent::id);
    return step == m_steps.end() ? tr("not sent") : tr("sent: %1").arg(stepName(*step));
}

QString DocumentSection::stepName(const ApplicationEvent &event) const
{
    const Stage *stage = findStage(m_stages, event.stage);
    return tr("%1, %2").arg(stage == nullptr ? QString() : Formats::stageName(*stage), Formats::longDay(event.day));
}

} // namespace Shortlist

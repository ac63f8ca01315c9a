// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogparts.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

/// Keeps a dialog as high as its wrapped texts need at its width. By itself, a window knows only the least height of
/// its parts, and squeezes whatever stands beside a sentence of three lines.
class RoomForWords : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool changesRoom =
            event->type() == QEvent::Show || event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
        if (auto *dialog = qobject_cast<QDialog *>(watched); changesRoom && dialog != nullptr) {
            const QSize screen = dialog->screen()->availableSize();
            if (event->type() == QEvent::Show && dialog->minimumWidth() > screen.width()) { // of large text
                dialog->setMinimumWidth(screen.width());
                dialog->resize(screen.width(), dialog->height());
            }
            dialog->setMinimumHeight(
                std::min(dialog->layout()->minimumHeightForWidth(dialog->width()), screen.height()));
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QVBoxLayout *makeDialogColumn(QDialog &dialog)
{
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Space::Triple, Space::Double + Space::Half, Space::Triple, Space::Double);
    column->setSpacing(Space::OneHalf);
    dialog.installEventFilter(new RoomForWords(&dialog));
    return column;
}

void addDialogHead(QVBoxLayout &column, const QString &title, const QString &about)
{
    QLabel *heading = makeLabel(title, Look::Heading);
    heading->setWordWrap(true);
    column.addWidget(heading);
    column.addWidget(makeLabel(about, Look::Dim));
}

QPushButton *addDialogButtons(QDialog &dialog, QVBoxLayout &column, const QString &action, Look look, QWidget *beside)
{
    QPushButton *cancel = makeButton(QCoreApplication::translate("Shortlist::DialogParts", "Cancel"), Look::Default);
    QPushButton *go = makeButton(action, look);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    if (beside != nullptr)
        row->addWidget(beside, 1);
    else
        row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column.addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
    return go;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sourcedialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/importing/sourceview.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr QSize FirstSize(760, 620);

QString about(const SourceRecord &source)
{
    const QString size = QLocale().formattedDataSize(source.size);
    const QString day = Formats::longDay(source.importedAt.toLocalTime().date());
    return SourceDialog::tr("%1, saved on %2. This is what the posting was read from, unchanged.").arg(size, day);
}

} // namespace

SourceDialog::SourceDialog(const SourceRecord &source, const QString &text, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("The source as saved"));
    QVBoxLayout *layout = makeDialogColumn(*this);
    const QString name = source.url.isEmpty() ? QFileInfo(source.name).fileName() : source.url;
    addDialogHead(*layout, name.isEmpty() ? tr("The source as saved") : name, about(source));
    if (text.isEmpty()) {
        layout->addWidget(makeLabel(tr("It is no text. Save it to look at it in another program."), Look::Dim), 1);
    } else {
        auto *view = new SourceView(theme);
        view->setSource(text);
        layout->addWidget(view, 1);
    }
    QPushButton *save = makeButton(tr("&Save it as a file…"), Look::Default);
    connect(save, &QPushButton::clicked, this, &SourceDialog::saveRequested);
    addDialogButtons(*this, *layout, tr("Close"), Look::Primary, save)->setDefault(true);
    resizeOnScreen(*this, {theme.scaled(FirstSize.width()), theme.scaled(FirstSize.height())});
}

} // namespace Shortlist

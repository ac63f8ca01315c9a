// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/printing.h"

#include "ui/common/paper.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

Result<> print(const PaperPage &page, QPrinter &printer)
{
    printer.setPageOrientation(page.orientation);
    PaperDocument(page.html, page.styleSheet).print(&printer);
    if (printer.printerState() != QPrinter::Error)
        return {};
    const QString file = printer.outputFileName();
    return Error{Error::Code::NotWritten, u"it could not be printed"_s, file.isEmpty() ? printer.printerName() : file};
}

} // namespace

void askToPrint(const PaperPage &page, const QString &name, QWidget &window, std::function<void(const Error &)> failed)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [printer, page, failed = std::move(failed)] {
        if (const auto printed = print(page, *printer); !printed)
            failed(printed.error());
    });
    dialog->open();
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QPageLayout>
#include <QString>
#include <QTextDocument>

namespace Shortlist {

/// HTML for paper. It may name anything: nothing is fetched, nor read from this machine.
class PaperDocument : public QTextDocument
{
    Q_OBJECT

public:
    /// `styleSheet` in the part of CSS that QTextDocument knows.
    PaperDocument(const QString &html, const QString &styleSheet, QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &) override;
};

/// What a PDF is made of.
struct PaperPage
{
    QString html;
    QString title; ///< of the file
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString styleSheet = {};
};

/// Writes it on A4, all or nothing. NotWritten, with `path` as the subject.
Result<> writePdf(const PaperPage &page, const QString &path);

} // namespace Shortlist

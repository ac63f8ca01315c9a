// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Shortlist {

/// What a document gets for whatever it wants to load: nothing, but in a form that Qt takes for an answer.
QVariant nothingToLoad(int type);

/// Rich text that loads nothing, whatever it says, and goes nowhere: a click is only told. Every text that is shown as
/// HTML or Markdown without the engine stands in one (tests/architecture/tst_plaintext).
class ClosedBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ClosedBrowser(QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/source.h"

#include <QDialog>

namespace Shortlist {

class Theme;

/// The document that a posting was read from, byte for byte as it came; to look at as text, and to save.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `text` is empty where the document is none. `theme` must outlive this.
    SourceDialog(const SourceRecord &source, const QString &text, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested();
};

} // namespace Shortlist

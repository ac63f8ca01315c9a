// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/evidence.h"

#include <QObject>

class QWidget;

namespace Shortlist {

class Notices;
struct Services;

/// Takes one application out of the program, whole: as a folder or as a PDF.
class EvidenceController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    EvidenceController(const Services &services, Notices &notices, QWidget &window);

    /// Ask where to.
    void saveFolder(PostingId posting);
    void savePdf(PostingId posting);

private:
    void writeFolder(const Evidence &evidence, const QString &parent);
    void writePdf(const Evidence &evidence, const QString &path);
    void saySaved(const QString &path);

    const Services &m_services;
    Notices &m_notices;
    QWidget &m_window;
};

} // namespace Shortlist

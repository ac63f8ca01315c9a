// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"
#include "models/domain/views.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace Shortlist {

/// A file of the user's that belongs to an application.
struct EvidenceDocument
{
    QString name; ///< as the user knows it
    QByteArray sha256;
    QByteArray bytes;
    QDate sentOn; ///< invalid where it was not sent

    friend bool operator==(const EvidenceDocument &, const EvidenceDocument &) = default;
};

/// Everything that shows what one application was about and what came of it.
struct Evidence
{
    PostingVersion version; ///< of the posting, as it was read when it was applied for
    QByteArray sourceBytes; ///< what that version was read from
    PostingId posting{};
    ApplicationState state;
    std::vector<ApplicationEvent> history;
    std::vector<Appointment> appointments;
    QString notes; ///< Markdown
    std::vector<Stage> stages;
    PostingVerdict limits; ///< what applying did on the day it was sent, by the rules that are known now
    std::vector<EvidenceDocument> documents;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace Shortlist

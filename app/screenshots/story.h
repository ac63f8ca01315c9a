// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QDir>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

class Composition;

/// The samples with some life in them: tags, a confirmed limit, one application sent and one planned.
class Story
{
public:
    /// `program` must outlive this.
    explicit Story(Composition &program)
        : m_program(program)
    { }

    /// Brings in the postings of the folder `samples`; false where a service refuses.
    bool prepare(const QString &samples);
    /// What became of it all some weeks later, for looking back; false where a service refuses.
    bool comeToAnEnd();
    /// Later on: an employer has changed its posting, another site shows one that is stored already, and the second of
    /// the two places is taken. The sources are written to `folder`; false where a service refuses.
    bool goOn(const QString &samples, const QDir &folder);
    /// The posting with `titlePart` in its title; 0 where none.
    PostingId posting(const QString &titlePart) const;
    /// The first rule about `employer`; without an id where there is none.
    LimitRule rule(const QString &employer) const;

private:
    bool letRejectionsFree(const QString &group);
    bool confirmLimit(const QString &employer, const QStringList &members);
    bool import(const QString &path);
    bool tell();
    bool tag(const QStringList &titleParts, const QString &name);
    bool track(const QString &stage, const QString &titlePart, int daysAgo, const QString &note,
               const QString &overrideReason = {});

    Composition &m_program;
    std::vector<PostingRow> m_rows;
    std::vector<Stage> m_stages;
};

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/documentwords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

} // namespace

QString nameOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Cv:
        return Words::tr("CV");
    case DocumentKind::CoverLetter:
        return Words::tr("cover letter");
    case DocumentKind::Portfolio:
        return Words::tr("portfolio");
    case DocumentKind::Other:
        return Words::tr("other document");
    }
    return {};
}

QString documentName(const Document &document)
{
    return document.versions > 1 || document.version > 1
        ? Words::tr("%1, version %2").arg(document.name, QLocale().toString(document.version))
        : document.name;
}

QString documentFacts(const Document &document)
{
    return Formats::joined({nameOf(document.kind), QLocale().formattedDataSize(document.size, 0)});
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/changewords.h"

#include "ui/common/fieldtext.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString sentence(const QString &field, const QString &before, const QString &now)
{
    const QString label = FieldText::label(field);
    if (before.isEmpty())
        return Words::tr("%1: now %2").arg(label, now);
    if (now.isEmpty())
        return Words::tr("%1: %2, no longer stated").arg(label, before);
    return Words::tr("%1: %2, now %3", "a fact's name, its old and its new value").arg(label, before, now);
}

} // namespace

QStringList changeSentences(const ChangeNotice &notice, const Posting &now)
{
    QStringList sentences;
    for (const QString &field : notice.fields)
        sentences.append(sentence(field, FieldText::shown(notice.before, field), FieldText::shown(now, field)));
    return sentences;
}

QString differenceSummary(const PostingVersion &version)
{
    const VersionDifference &difference = version.difference;
    if (version.number == 1)
        return Words::tr("first reading");
    QStringList parts;
    if (!difference.fields.isEmpty()) {
        QStringList names;
        for (const QString &field : difference.fields)
            names.append(Formats::fieldName(field));
        names.removeDuplicates();
        parts.append(Words::tr("The employer changed: %1").arg(QLocale().createSeparatedList(names)));
    }
    if (difference.added > 0)
        parts.append(Words::tr("%Ln words added", nullptr, difference.added));
    if (difference.removed > 0)
        parts.append(Words::tr("%Ln words removed", nullptr, difference.removed));
    return parts.isEmpty() ? Words::tr("only how it is set differs") : Formats::joined(parts);
}

QString versionTitle(const PostingVersion &version)
{
    const QString number = QLocale().toString(version.number);
    return version.isCurrent() ? Words::tr("Version %1, in force").arg(number) : Words::tr("Version %1").arg(number);
}

QString versionOrigin(const PostingVersion &version)
{
    const QString day = Formats::longDay(version.source.importedAt.toLocalTime().date());
    const QString name = QFileInfo(version.source.name).fileName();
    return name.isEmpty() ? Words::tr("read on %1").arg(day) : Words::tr("read on %1 from %2").arg(day, name);
}

} // namespace Shortlist

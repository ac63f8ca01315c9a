// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/document.h"

#include "models/domain/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxNameChars = 120;
constexpr qsizetype MaxEndingChars = 12; ///< with its dot; a longer one is part of the name

/// Reserved by Windows, whatever follows: a file may travel.
bool isDeviceName(const QString &base)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(base.section(u'.', 0, 0).trimmed()).hasMatch();
}

bool isUnsafe(QChar character)
{
    return !character.isPrint() || character.category() == QChar::Other_Format || character.isSurrogate()
        || QStringView(u"/\\:*?\"<>|").contains(character);
}

QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= MaxEndingChars;
    const QString ending = hasEnding ? name.mid(dot) : QString();
    const QString base = hasEnding ? name.left(dot) : name;
    return base.left(MaxNameChars - ending.size()).trimmed() + ending;
}

/// What is wrong at the ends is taken off, and what is too long in the middle: which may make new ends.
QString tidied(QString name)
{
    name = Text::collapsed(name);
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"document"_s;
    return shortened(isDeviceName(name) ? u'_' + name : name);
}

} // namespace

QString safeFileName(const QString &name)
{
    QString given = Text::storable(name);
    std::replace_if(given.begin(), given.end(), isUnsafe, u' ');
    QString safe = tidied(given);
    while (safe != std::exchange(given, safe))
        safe = tidied(safe);
    return safe;
}

DocumentKind likelyKind(const QString &name)
{
    static const QRegularExpression notWord(u"[^\\p{L}]+"_s);
    const QStringList words = Text::folded(name).section(u'.', 0, -2).split(notWord, Qt::SkipEmptyParts);
    const auto hasOne = [&words](const QStringList &wanted) {
        return std::any_of(words.begin(), words.end(),
                           [&wanted](const QString &word) { return wanted.contains(word); });
    };
    if (hasOne({u"cover"_s, u"anschreiben"_s, u"motivation"_s, u"motivationsschreiben"_s, u"letter"_s}))
        return DocumentKind::CoverLetter;
    if (hasOne({u"cv"_s, u"resume"_s, u"résumé"_s, u"lebenslauf"_s, u"vita"_s, u"vitae"_s}))
        return DocumentKind::Cv;
    return hasOne({u"portfolio"_s}) ? DocumentKind::Portfolio : DocumentKind::Other;
}

} // namespace Shortlist

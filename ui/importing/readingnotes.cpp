// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/readingnotes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Shortlist::ReadingNotes {

using namespace Qt::StringLiterals;

namespace {

/// The importers' own words; %1 and %2 may be notes themselves. What says more stands before what says less.
constexpr std::array Notes{
    QT_TRANSLATE_NOOP("ReadingNotes", "bytes that mean nothing in %1 were replaced"),
    QT_TRANSLATE_NOOP("ReadingNotes", "text that was decoded twice was put right"),
    QT_TRANSLATE_NOOP("ReadingNotes", "left out because their employer does not list them: %1 postings"),
    QT_TRANSLATE_NOOP("ReadingNotes", "only the first %1 postings were read"),
    QT_TRANSLATE_NOOP("ReadingNotes", "a list of jobs: of each there is no more than the list says"),
    QT_TRANSLATE_NOOP("ReadingNotes", "line %1 was left out: %2"),
    QT_TRANSLATE_NOOP("ReadingNotes", "repaired JSON: %1"),
    QT_TRANSLATE_NOOP("ReadingNotes", "repaired JSON-LD: %1"),
    QT_TRANSLATE_NOOP("ReadingNotes", "JSON-LD left out: %1"),
    QT_TRANSLATE_NOOP("ReadingNotes", "repaired XML: %1"),
    QT_TRANSLATE_NOOP("ReadingNotes", "read up to where the XML is broken: %1"),
    QT_TRANSLATE_NOOP("ReadingNotes", "more than %1 rows; those from row %2 on are left out"),
    QT_TRANSLATE_NOOP("ReadingNotes", "a quotation mark in %1 is never closed"),
    QT_TRANSLATE_NOOP("ReadingNotes", "an S/MIME message cannot be read: save it decrypted"),
    QT_TRANSLATE_NOOP("ReadingNotes", "an encrypted message cannot be read: save it decrypted"),
    QT_TRANSLATE_NOOP("ReadingNotes", "an attachment in Outlook's own format (winmail.dat) cannot be read"),
    QT_TRANSLATE_NOOP("ReadingNotes", "%1 at byte %2"),
    QT_TRANSLATE_NOOP("ReadingNotes", "comment or CDATA guard"),
    QT_TRANSLATE_NOOP("ReadingNotes", "illegal escape"),
    QT_TRANSLATE_NOOP("ReadingNotes", "single quotes"),
    QT_TRANSLATE_NOOP("ReadingNotes", "unescaped quote"),
    QT_TRANSLATE_NOOP("ReadingNotes", "raw control character"),
    QT_TRANSLATE_NOOP("ReadingNotes", "key without quotes"),
    QT_TRANSLATE_NOOP("ReadingNotes", "doubled comma"),
    QT_TRANSLATE_NOOP("ReadingNotes", "trailing comma"),
    QT_TRANSLATE_NOOP("ReadingNotes", "missing comma"),
    QT_TRANSLATE_NOOP("ReadingNotes", "punctuation behind the value"),
    QT_TRANSLATE_NOOP("ReadingNotes", "several values one after the other"),
    QT_TRANSLATE_NOOP("ReadingNotes", "%1 was left out: %2"),
};

QRegularExpression patternOf(const char *note)
{
    QString pattern = QRegularExpression::escape(QString::fromLatin1(note));
    pattern.replace(u"\\%1"_s, u"(.+)"_s).replace(u"\\%2"_s, u"(.+)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

const std::array<QRegularExpression, Notes.size()> &patterns()
{
    static const auto made = [] {
        std::array<QRegularExpression, Notes.size()> all;
        std::transform(Notes.begin(), Notes.end(), all.begin(), patternOf);
        return all;
    }();
    return made;
}

} // namespace

QString shown(const QString &note)
{
    for (size_t i = 0; i < Notes.size(); ++i) {
        const QRegularExpressionMatch match = patterns()[i].match(note);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("ReadingNotes", Notes[i]);
        if (match.lastCapturedIndex() == 1)
            words = words.arg(shown(match.captured(1)));
        else if (match.lastCapturedIndex() == 2)
            words = words.arg(shown(match.captured(1)), shown(match.captured(2)));
        return words;
    }
    return note;
}

bool knows(const QString &note)
{
    return std::ranges::any_of(patterns(), [&note](const auto &pattern) { return pattern.match(note).hasMatch(); });
}

} // namespace Shortlist::ReadingNotes

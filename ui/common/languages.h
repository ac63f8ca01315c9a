// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <vector>

class QSettings;

/// The languages of the window. A language is the name of a locale ("de", "zh_CN"); empty is that of the system.
namespace Shortlist::Languages {

/// English made longer and marked by brackets and accents: what is not so in the window is not translated.
constexpr QLatin1String Pseudo("en_XA");
/// The same from right to left.
constexpr QLatin1String PseudoRightToLeft("ar_XB");

struct Language
{
    QString code;
    QString name; ///< in the language itself

    friend bool operator==(const Language &, const Language &) = default;
};

/// Those that the window is translated into, by their names.
std::vector<Language> all();
/// Whether `code` is the system's, one of all(), one of them in a country ("de_AT"), or a pseudo-language.
bool isKnown(const QString &code);
bool isPseudo(const QString &code);
/// How dates, numbers and money are written. The system's own way where it is of that language: who chooses German in
/// Austria keeps Austrian dates. Where nobody set a language ("C"), American English, as for "en".
QLocale localeOf(const QString &code, const QLocale &system = QLocale::system());

/// What was chosen last time; the system's where nothing or nonsense is remembered.
QString remembered(const QSettings &settings);
void remember(QSettings &settings, const QString &code);

} // namespace Shortlist::Languages

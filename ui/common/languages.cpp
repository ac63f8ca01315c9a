// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/languages.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist::Languages {

namespace {

constexpr auto LanguageKey = "window/language";

} // namespace

std::vector<Language> all()
{
    return {{u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s}};
}

bool isPseudo(const QString &code)
{
    return code == Pseudo || code == PseudoRightToLeft;
}

bool isKnown(const QString &code)
{
    const std::vector<Language> languages = all();
    return code.isEmpty() || isPseudo(code)
        || std::any_of(languages.begin(), languages.end(), [&code](const Language &language) {
               return code == language.code || code.startsWith(language.code + u'_');
           });
}

QLocale localeOf(const QString &code, const QLocale &system)
{
    if (code.isEmpty())
        return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
    if (isPseudo(code))
        return QLocale(QLocale::English, QLocale::UnitedStates);
    const QLocale locale(code);
    const bool namesNoCountry = !code.contains(u'_');
    return namesNoCountry && system.language() == locale.language() ? system : locale;
}

QString remembered(const QSettings &settings)
{
    const QString code = settings.value(LanguageKey).toString();
    return isKnown(code) ? code : QString();
}

void remember(QSettings &settings, const QString &code)
{
    settings.setValue(LanguageKey, code);
}

} // namespace Shortlist::Languages

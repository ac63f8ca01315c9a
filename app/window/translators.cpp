// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

Translators::Translators(const QLocale &locale)
{
    if (m_translators[0].load(locale, u"shortlist"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translators[0]);
    if (m_translators[1].load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_translators[1]);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/translators.h"

#include "ui/common/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace Shortlist {

using namespace Qt::StringLiterals;

Translators::~Translators()
{
    clear();
}

void Translators::clear()
{
    for (QTranslator &translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
    QCoreApplication::removeTranslator(&m_pseudo);
}

void Translators::use(const QString &code)
{
    clear();
    m_language = code;
    const QLocale locale = Languages::localeOf(code);
    QLocale::setDefault(locale);
    const bool isRightToLeft = code == Languages::PseudoRightToLeft;
    if (Languages::isPseudo(code)) {
        m_pseudo.setDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QCoreApplication::installTranslator(&m_pseudo);
    } else {
        const auto load = [this](const QLocale &wanted) {
            return m_translators[0].load(wanted, u"shortlist"_s, u"_"_s, u":/i18n"_s);
        };
        if (load(locale) || load(QLocale(QLocale::English))) // whose file has the plurals of the words in the sources
            QCoreApplication::installTranslator(&m_translators[0]);
        if (m_translators[1].load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_translators[1]);
    }
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contentsof.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/nameorder.h"
#include "ui/common/pseudotranslator.h"
#include "ui/common/translators.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/mainwindow/actions.h"

#include <QDir>
#include <QFile>
#include <QFontMetrics>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 4, 6);

Salary pay(double min, double max, const QString &currency)
{
    Salary salary;
    salary.minMinor = Salary::toMinor(min, currency);
    salary.maxMinor = Salary::toMinor(max, currency);
    salary.currency = currency;
    salary.unit = Salary::Unit::Year;
    return salary;
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Languages::Language &language : Languages::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// What a chapter has in every language: headings, cells, steps, points, documents that it leads to, function keys.
QStringList shapeOf(const QString &chapter)
{
    static const QRegularExpression mark(u"^#+ |^\\| |^\\d\\. |^ *- |[\\w-]+\\.(?:md|png)(?=[)#])|\\bF\\d+\\b"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    QStringList marks;
    for (auto found = mark.globalMatch(chapter); found.hasNext();)
        marks.append(found.next().captured());
    return marks;
}

/// The files that a chapter leads to.
QStringList linksOf(const QString &chapter)
{
    static const QRegularExpression link(u"\\]\\(([^)#:]+)[)#]"_s);
    QStringList links;
    for (auto found = link.globalMatch(chapter); found.hasNext();)
        links.append(found.next().captured(1));
    return links;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_translators.use({}); }
    void speaksEveryLanguage_data() { addLanguages(); }
    void speaksEveryLanguage();
    void hasItsOwnPluralForms_data();
    void hasItsOwnPluralForms();
    void writesDatesAndMoneyAsTheLanguageDoes_data();
    void writesDatesAndMoneyAsTheLanguageDoes();
    void keepsMnemonicsApartInEveryMenu_data() { addLanguages(); }
    void keepsMnemonicsApartInEveryMenu();
    void hasAGuide_data();
    void hasAGuide();
    void ordersNamesAsTheLanguageDoes();
    void makesAPseudoLanguage_data();
    void makesAPseudoLanguage();
    void mirrorsTheWindowInThePseudoLanguageFromTheRight();
    void remembersTheChoice();
    void knowsLanguagesInTheirCountries();
    void countsInEnglishWhereItDoesNotSpeakTheLanguage();
    void writesMoneyInEnglishWhereNobodySetALanguage();

private:
    Translators m_translators;
};

void LanguagesTest::speaksEveryLanguage()
{
    QFETCH(QString, code);
    m_translators.use(code);
    const QString file = Actions::nameOf(ActionGroup::File);
    QCOMPARE(file == u"&File"_s, code == u"en"_s);
    QCOMPARE(QLocale().language(), QLocale(code).language());
    // What Qt itself says is in the language, too.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s, code == u"en"_s);
}

void LanguagesTest::hasItsOwnPluralForms_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("noneOneTwo");
    QTest::newRow("de") << u"de"_s << QStringList{u"in 0 Tagen"_s, u"in 1 Tag"_s, u"in 2 Tagen"_s};
    QTest::newRow("en") << u"en"_s << QStringList{u"in 0 days"_s, u"in 1 day"_s, u"in 2 days"_s};
    QTest::newRow("es") << u"es"_s << QStringList{u"en 0 días"_s, u"en 1 día"_s, u"en 2 días"_s};
    // Nothing is singular in French.
    QTest::newRow("fr") << u"fr"_s << QStringList{u"dans 0 jour"_s, u"dans 1 jour"_s, u"dans 2 jours"_s};
    QTest::newRow("ja") << u"ja"_s << QStringList{u"0 日後"_s, u"1 日後"_s, u"2 日後"_s};
    QTest::newRow("zh_CN") << u"zh_CN"_s << QStringList{u"0 天后"_s, u"1 天后"_s, u"2 天后"_s};
}

void LanguagesTest::hasItsOwnPluralForms()
{
    QFETCH(QString, code);
    m_translators.use(code);
    QStringList said;
    for (int days = 0; days <= 2; ++days)
        said.append(QCoreApplication::translate("Formats", "in %Ln days", nullptr, days));
    QTEST(said, "noneOneTwo");
}

void LanguagesTest::writesDatesAndMoneyAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("dayOfAnotherYear");
    QTest::addColumn<QString>("longDay");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    QTest::newRow("de_DE") << u"de_DE"_s << u"30. Sept."_s << u"15. Jan. 2027"_s << u"6. April 2026"_s
                           << u"52–58\u00a0k€"_s << u"52.000–58.000\u00a0€ pro Jahr"_s;
    QTest::newRow("en_US") << u"en_US"_s << u"30 Sep"_s << u"15 Jan 2027"_s << u"6 April 2026"_s << u"€52–58k"_s
                           << u"€52,000–58,000 a year"_s;
    QTest::newRow("es_ES") << u"es_ES"_s << u"30 sept"_s << u"15 ene 2027"_s << u"6 de abril de 2026"_s
                           << u"52–58\u00a0k€"_s << u"52.000–58.000\u00a0€ al año"_s;
    QTest::newRow("fr_FR") << u"fr_FR"_s << u"30 sept."_s << u"15 janv. 2027"_s << u"6 avril 2026"_s
                           << u"52–58\u00a0k€"_s << u"52\u202f000–58\u202f000\u00a0€ par an"_s;
    QTest::newRow("ja_JP") << u"ja_JP"_s << u"9月30日"_s << u"2027年1月15日"_s << u"2026年4月6日"_s << u"€52–58k"_s
                           << u"年収 €52,000–58,000"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"9月30日"_s << u"2027年1月15日"_s << u"2026年4月6日"_s << u"€52–58k"_s
                           << u"每年 €52,000–58,000"_s;
}

void LanguagesTest::writesDatesAndMoneyAsTheLanguageDoes()
{
    QFETCH(QString, code);
    m_translators.use(code);
    QTEST(Formats::shortDay(QDate(2026, 9, 30), Today), "day");
    QTEST(Formats::shortDay(QDate(2027, 1, 15), Today), "dayOfAnotherYear");
    QTEST(Formats::longDay(Today), "longDay");
    const Salary salary = pay(52000, 58000, u"EUR"_s);
    QTEST(Formats::salaryShort(salary), "brief");
    QTEST(Formats::salaryLong(salary), "full");
}

/// Every command of every menu can be chosen by a letter of its own, in the menus of the bar and in those within them.
void LanguagesTest::keepsMnemonicsApartInEveryMenu()
{
    QFETCH(QString, code);
    m_translators.use(code);
    QWidget window;
    QWidget list(&window);
    const Actions actions(window, list);
    QMenuBar bar;
    actions.fill(bar);
    QStringList complaints;
    const auto look = [&complaints](const QWidget &menu) {
        QSet<QKeySequence> mnemonics;
        const QList<QAction *> shown = menu.actions();
        for (const QAction *action : shown) {
            if (action->isSeparator())
                continue;
            const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
            if (mnemonic.isEmpty() || mnemonics.contains(mnemonic))
                complaints.append(action->text());
            mnemonics.insert(mnemonic);
        }
    };
    look(bar);
    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        look(*menu);
    QCOMPARE(complaints, QStringList());
    QVERIFY(menus.size() >= 7);
}

void LanguagesTest::hasAGuide_data()
{
    QTest::addColumn<QString>("code");
    for (const Languages::Language &language : Languages::all())
        if (language.code != u"en"_s) // which the others are held against
            QTest::newRow(qPrintable(language.code)) << language.code;
}

/// Every chapter of the guide, but the two that are about formats and commands, has the headings, tables, steps and
/// links of the English one, and leads to documents that are there.
void LanguagesTest::hasAGuide()
{
    QFETCH(QString, code);
    const QDir docs(QStringLiteral(SHORTLIST_SOURCE_DIR "/docs"));
    for (const QString &chapter : HelpWindow::pages()) {
        if (chapter == u"formats"_s || chapter == u"command-line"_s)
            continue;
        const auto english = QString::fromUtf8(contentsOf(docs.filePath(chapter + u".md"_s)));
        const auto translated = QString::fromUtf8(contentsOf(docs.filePath(u"%1/%2.md"_s.arg(code, chapter))));
        QVERIFY2(!translated.isEmpty(), qPrintable(chapter));
        QVERIFY(shapeOf(english).size() > 3);
        QCOMPARE(shapeOf(translated), shapeOf(english));
        for (const QString &link : linksOf(translated))
            QVERIFY2(QFile::exists(docs.filePath(code + u'/' + link)), qPrintable(chapter + u": "_s + link));
    }
}

void LanguagesTest::ordersNamesAsTheLanguageDoes()
{
    QStringList names{u"Zander"_s, u"Ähre"_s, u"Team 10"_s, u"apfel"_s, u"Team 9"_s};
    m_translators.use(u"de_DE"_s);
    QCOMPARE(NameOrder().sorted(names), (QStringList{u"Ähre"_s, u"apfel"_s, u"Team 9"_s, u"Team 10"_s, u"Zander"_s}));
    std::ranges::sort(names, NameOrder());
    QCOMPARE(names, (QStringList{u"Ähre"_s, u"apfel"_s, u"Team 9"_s, u"Team 10"_s, u"Zander"_s}));
    QStringList chinese{u"中国银行"_s, u"阿里"_s, u"百度"_s}; // by their sound
    m_translators.use(u"zh_CN"_s);
    std::ranges::sort(chinese, NameOrder());
    QCOMPARE(chinese, (QStringList{u"阿里"_s, u"百度"_s, u"中国银行"_s}));
}

void LanguagesTest::makesAPseudoLanguage_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("words") << u"Import files…"_s << u"^\\[Îṁþöŕţ ƒîļéš… .+\\]$"_s;
    QTest::newRow("mnemonic") << u"&Quit"_s << u"^\\[&Qûîţ .+\\]$"_s;
    QTest::newRow("places") << u"%1 of %Ln postings"_s << u"^\\[%1 öƒ %Ln þöšţîñĝš .+\\]$"_s;
    QTest::newRow("no words") << u"%1–%2"_s << u"^%1–%2$"_s;
    QTest::newRow("date") << u"d MMM yyyy"_s << u"^d MMM yyyy$"_s;
    QTest::newRow("files") << u"Page (*.html);;Text (*.txt)"_s
                           << u"^\\[Þåĝé \\(\\*\\.html\\);;Ţéẋţ \\(\\*\\.txt\\).+\\]$"_s;
    QTest::newRow("tags") << u"<b>yes</b>"_s << u"^\\[<b>ýéš</b> .+\\]$"_s;
}

void LanguagesTest::makesAPseudoLanguage()
{
    QFETCH(QString, source);
    QFETCH(QString, pattern);
    const QString pseudo = PseudoTranslator::pseudo(source);
    QVERIFY2(QRegularExpression(pattern).match(pseudo).hasMatch(), qPrintable(pseudo));
    QVERIFY(pseudo == source || PseudoTranslator::isPseudo(pseudo));
    QVERIFY(pseudo == source || pseudo.size() >= source.size() * 4 / 3);
}

void LanguagesTest::mirrorsTheWindowInThePseudoLanguageFromTheRight()
{
    m_translators.use(Languages::PseudoRightToLeft);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    m_translators.use(Languages::Pseudo);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(PseudoTranslator::isPseudo(Actions::nameOf(ActionGroup::File)));
}

void LanguagesTest::remembersTheChoice()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"test.ini"_s), QSettings::IniFormat);
    QCOMPARE(Languages::remembered(settings), QString());
    Languages::remember(settings, u"fr"_s);
    QCOMPARE(Languages::remembered(settings), u"fr"_s);
    Languages::remember(settings, u"tlh"_s);
    QCOMPARE(Languages::remembered(settings), QString());
}

void LanguagesTest::knowsLanguagesInTheirCountries()
{
    QVERIFY(Languages::isKnown({}));
    QVERIFY(Languages::isKnown(u"de"_s));
    QVERIFY(Languages::isKnown(u"de_AT"_s));
    QVERIFY(Languages::isKnown(Languages::Pseudo));
    QVERIFY(!Languages::isKnown(u"den"_s));
    QVERIFY(!Languages::isKnown(u"zh_TW"_s));
    QCOMPARE(Languages::localeOf(u"de_AT"_s).territory(), QLocale::Austria);
}

void LanguagesTest::countsInEnglishWhereItDoesNotSpeakTheLanguage()
{
    m_translators.use(u"it_IT"_s);
    QCOMPARE(QCoreApplication::translate("Shortlist::HitBar", "%Ln places found", nullptr, 1), u"1 place found"_s);
    QCOMPARE(QLocale().territory(), QLocale::Italy);
}

void LanguagesTest::writesMoneyInEnglishWhereNobodySetALanguage()
{
    QLocale::setDefault(Languages::localeOf({}, QLocale::c()));
    QCOMPARE(Formats::salaryShort(pay(116'000, 177'000, u"USD"_s)), u"$116–177k"_s);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"

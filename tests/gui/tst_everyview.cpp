// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/camera.h"
#include "app/screenshots/tour.h"
#include "app/window/composition.h"
#include "tests/gui/layoutcheck.h"
#include "tests/support/contentsof.h"
#include "ui/common/languages.h"
#include "ui/common/translators.h"
#include "ui/dialogs/helpwindow.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize SmallWindow(1024, 640);
constexpr QSize LargeWindow(1600, 1000);
constexpr int LeastViews = 55;
constexpr qsizetype OwnWords = 3; ///< shorter ones are in any text
constexpr int PatienceMs = 3000;
constexpr auto Settling = 250ms; ///< nobody looks at the engine's picture here

/// What the samples and the story that is told with them say: the user's own words, in whatever language the window is.
QString ownWords()
{
    const QDir root(QStringLiteral(SHORTLIST_SOURCE_DIR));
    QString words;
    for (const char *folder : {"resources/samples", "app/screenshots"}) {
        const QFileInfoList files = QDir(root.filePath(QString::fromLatin1(folder))).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files)
            words += info.fileName() + u'\n' + QString::fromUtf8(contentsOf(info.filePath())) + u'\n';
    }
    static const QRegularExpression tag(u"</?[a-z]+[^<>]*>"_s);
    return words.remove(tag).simplified();
}

} // namespace

/// Every view of which docs/make-screenshots draws a picture, in each language, size and scheme: nothing in it is cut
/// off, covers something else or is not translated, and no two controls of a dialog answer to the same letter.
class EveryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAllOfItsTexts_data();
    void showsAllOfItsTexts();

private:
    QStringList complaintsOf(const QWidget &seen, bool isPseudo) const;
    bool isOwn(const QString &text) const;

    QString m_ownWords;
};

void EveryViewTest::initTestCase()
{
    m_ownWords = ownWords();
    QVERIFY(!m_ownWords.isEmpty());
}

void EveryViewTest::showsAllOfItsTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<double>("textScale");
    for (const QString &language : {u"en_US"_s, u"de_DE"_s, u"en_XA"_s, u"ar_XB"_s}) {
        QTest::newRow(qPrintable(language + u", small"_s)) << language << SmallWindow << SchemeChoice::Light << 1.0;
        QTest::newRow(qPrintable(language + u", large"_s)) << language << LargeWindow << SchemeChoice::Dark << 1.0;
    }
    QTest::newRow("French, larger text") << u"fr_FR"_s << SmallWindow << SchemeChoice::Dark << 1.25;
}

void EveryViewTest::showsAllOfItsTexts()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(SchemeChoice, scheme);
    QFETCH(double, textScale);
    Translators translators;
    translators.use(language);
    const QTemporaryDir folder;
    LaunchOptions options;
    options.database = folder.filePath(u"samples.db"_s);
    options.engine = LaunchOptions::Engine::AtOnce;
    const auto program = Composition::create(options, folder.filePath(u"settings.ini"_s), translators, *qApp);
    QVERIFY(program);
    MainWindow &window = (*program)->window();
    int views = 0;
    QStringList complaints;
    const auto look = [&](const QString &name, QWidget &seen, QWidget *over) {
        ++views;
        for (QWidget *widget : {&seen, over}) {
            if (widget == nullptr)
                continue;
            QStringList found;
            const auto isFine = [&] {
                found = complaintsOf(*widget, Languages::isPseudo(language))
                    + (widget == over ? doubledMnemonics(*widget) : QStringList());
                return found.isEmpty();
            };
            if (QTest::qWaitFor(isFine, PatienceMs)) // a busy machine is still laying out
                continue;
            for (const QString &complaint : found)
                complaints.append(name + u": "_s + complaint);
        }
        return true;
    };
    Camera camera(window, look, Settling);
    (*program)->theme().setTextScale(textScale);
    window.resize(size);
    window.show();
    const QString samples = QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/samples");
    QCOMPARE(tour(**program, camera, {scheme}, samples, QDir(folder.path())), QString());
    window.close();
    for (const QString &complaint : complaints)
        qWarning("%s", qPrintable(complaint));
    QVERIFY(complaints.isEmpty());
    QVERIFY2(views >= LeastViews, qPrintable(QString::number(views)));
}

QStringList EveryViewTest::complaintsOf(const QWidget &seen, bool isPseudo) const
{
    QStringList found = clippedTexts(seen) + overlappingWidgets(seen);
    if (isPseudo && qobject_cast<const HelpWindow *>(&seen) == nullptr) // the guide is in real languages only
        found += untranslatedTexts(seen, [this](const QString &text) { return isOwn(text); });
    return found;
}

bool EveryViewTest::isOwn(const QString &text) const
{
    static const QRegularExpression edges(u"^[“„\"(]+|[”“\"…)]+$"_s);
    // Conditions of a search, which are the same everywhere; numbers of postings; one key of "[Ĵ, Ķ þ]".
    static const QRegularExpression noWord(
        u"^[a-z]+:[<>=.\\w]*$|^[A-Z]{2,3}-\\d+$|^\\W{0,2}\\[\\w+$|^\\w+ þ\\w*\\]\\W?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unseen(u"[\\x{200b}\\x{200e}\\x{200f}\\x{2066}-\\x{2069}]"_s);
    const QString words = text.simplified().remove(unseen).remove(edges).trimmed();
    for (const Languages::Language &language : Languages::all())
        if (words == language.name)
            return true; // in its own words
    if (words.startsWith(u'/') || words.startsWith("https://"_L1) || noWord.match(words).hasMatch())
        return true;
    const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(words) + u"\\b"_s);
    return words.size() >= OwnWords ? m_ownWords.contains(words) : m_ownWords.contains(whole);
}

QTEST_MAIN(EveryViewTest)
#include "tst_everyview.moc"

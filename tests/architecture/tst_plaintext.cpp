// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A way by which words could be taken for rich text, which loads files that it names. Where `pattern` matches, one of
/// `answers` must stand within the next `lines` lines, or the file be one of `places`.
struct Rule
{
    QString name;
    QRegularExpression pattern;
    QStringList answers;
    int lines;
    QStringList places;
};

const std::vector<Rule> &rules()
{
    // A text of the program's own, whole: no posting's words in it.
    static const QString ownWords = uR"((?:\w+::)?tr\("[^"]*"\)\)?[;,)])"_s;
    static const std::vector<Rule> all{
        {u"a label guesses what its text is"_s,
         QRegularExpression(u"new QLabel\\((?!"_s + ownWords + u"|this\\)|\\)|nullptr\\))"_s),
         {u"setTextFormat(Qt::PlainText)"_s},
         4,
         {}},
        {u"a label that is given its text later guesses, too"_s,
         QRegularExpression(u"new QLabel(?:\\(this\\)|\\(\\)|;|\\(nullptr\\))"_s),
         {u"setTextFormat(Qt::PlainText)"_s, u"setPixmap("_s},
         25,
         {u"ui/common/emptystate.cpp"_s}}, // its icon, and three that it makes plain in a loop

        {u"a box guesses what its text is"_s,
         QRegularExpression(u"new QMessageBox|QMessageBox \\w+\\("_s),
         {u"setTextFormat(Qt::PlainText)"_s},
         6,
         {}},
        {u"a box without a name can't be told that its text is plain"_s,
         QRegularExpression(u"QMessageBox::(?:question|warning|information|critical|about)\\(|QErrorMessage|"
                            "QProgressDialog|QWhatsThis|setWhatsThis"_s),
         {},
         0,
         {}},
        {u"a question guesses what its label is"_s,
         QRegularExpression(u"QInputDialog::get\\w+\\("_s),
         {u"tr("_s},
         1,
         {}},
        {u"a tool tip guesses what it is"_s,
         QRegularExpression(u"setToolTip\\((?!"_s + ownWords
                            + u"|QString\\(\\)|\\{\\}|plainToolTip|[\\w>-]+placeholderText\\(\\))"_s),
         {u"plainToolTip("_s, u"toHtmlEscaped()"_s},
         2,
         {u"ui/mainwindow/statusbar.cpp"_s, u"ui/web/hitbar.cpp"_s,
          u"ui/dialogs/helpwindow.cpp"_s}}, // the program's own words, chosen
        {u"a model's tool tip guesses what it is"_s,
         QRegularExpression(u"Qt::ToolTipRole"_s),
         {u"plainToolTip("_s, u"toHtmlEscaped()"_s},
         3,
         {}},
        {u"a form's label guesses what it is"_s,
         QRegularExpression(u"addRow\\((?!makeLabel)[^;,]*\\.arg\\("_s),
         {},
         0,
         {}},
        {u"a browser opens the files that its text names; ClosedBrowser doesn't"_s,
         QRegularExpression(
             u"new Q(?:TextBrowser|TextEdit)\\b|public Q(?:TextBrowser|TextEdit)\\b|QTextBrowser \\w+[;({]"_s),
         {},
         0,
         {u"ui/common/closedbrowser.h"_s, u"ui/dialogs/helpwindow.cpp"_s}},
        // The help is the program's own.
        {u"rich text is made where it is escaped, and nowhere else"_s,
         QRegularExpression(u"setHtml\\(|insertHtml\\(|->setMarkdown\\(|\\.setMarkdown\\(|QStaticText|Qt::RichText|"
                            "Qt::AutoText|Qt::MarkdownText|appendHtml\\("_s),
         {},
         0,
         {u"ui/common/markdownview.cpp"_s, u"ui/web/textpostingview.cpp"_s, u"ui/detail/versionspage.cpp"_s,
          u"ui/statistics/proofdialog.cpp"_s, u"ui/common/paper.cpp"_s, u"ui/web/postingpaper.cpp"_s,
          u"ui/dialogs/helpwindow.cpp"_s}},
    };
    return all;
}

bool isAnswered(const Rule &rule, const QStringList &lines, qsizetype at)
{
    const QString near = lines.mid(at, rule.lines + 1).join(u'\n');
    return rule.lines > 0 && std::any_of(rule.answers.begin(), rule.answers.end(), [&near](const QString &answer) {
               return near.contains(answer);
           });
}

QStringList complaintsAbout(const QString &path, const QString &text)
{
    QStringList complaints;
    const QStringList lines = text.split(u'\n');
    for (const Rule &rule : rules()) {
        if (rule.places.contains(path))
            continue;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            // A statement may go on behind the end of its line.
            const QString statement = lines.mid(at, 3).join(u' ');
            const auto match = rule.pattern.match(statement);
            if (match.hasMatch() && match.capturedStart() < lines.at(at).size()
                && !lines.at(at).trimmed().startsWith("//"_L1) && !isAnswered(rule, lines, at))
                complaints.append(u"%1:%2: %3: %4"_s.arg(path).arg(at + 1).arg(rule.name, lines.at(at).trimmed()));
        }
    }
    return complaints;
}

} // namespace

/// What people wrote is plain text wherever Qt would guess.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatGuesses_data();
    void seesWhatGuesses();
    void nothingGuesses();
};

void PlainTextTest::seesWhatGuesses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const QString &source, bool isFine) { QTest::newRow(qPrintable(source)) << source << isFine; };
    row(u"auto *label = new QLabel(title);"_s, false);
    row(u"auto *label = new QLabel(title);\nlabel->setTextFormat(Qt::PlainText);"_s, true);
    row(u"auto *label = new QLabel(tr(\"Title\"));"_s, true);
    row(u"auto *label = new QLabel(tr(\"Title: %1\").arg(title));"_s, false);
    row(u"m_label = new QLabel;\nm_label->setText(title);"_s, false);
    row(u"QMessageBox::warning(this, {}, text);"_s, false);
    row(u"auto *box = new QMessageBox(this);\nbox->setText(text);"_s, false);
    row(u"button->setToolTip(title);"_s, false);
    row(u"button->setToolTip(plainToolTip(title));"_s, true);
    row(u"button->setToolTip(tr(\"Esc\"));"_s, true);
    row(u"button->setToolTip(tr(\"Open %1\").arg(title));"_s, false);
    row(u"view = new QTextBrowser(this);"_s, false);
    row(u"view->setHtml(text);"_s, false);
}

void PlainTextTest::seesWhatGuesses()
{
    QFETCH(QString, source);
    QFETCH(bool, isFine);
    QCOMPARE(complaintsAbout(u"ui/x.cpp"_s, source).isEmpty(), isFine);
}

void PlainTextTest::nothingGuesses()
{
    const QDir root(QStringLiteral(SHORTLIST_SOURCE_DIR));
    QStringList complaints;
    int files = 0;
    for (const QString &folder : {u"ui"_s, u"app"_s, u"models/items"_s}) {
        QDirIterator sources(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            complaints += complaintsAbout(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 300);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"

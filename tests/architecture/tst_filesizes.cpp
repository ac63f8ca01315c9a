// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeader = 120;
constexpr qsizetype LongestSource = 400;
constexpr qsizetype LongestTest = 500; ///< and what only tests include
constexpr qsizetype LongestFunction = 60;

/// Words of many languages, and plain values that belong together and whose every change compiles the whole program
/// anew: long, and easy to read all the same.
bool isVocabulary(const QString &file)
{
    static const QStringList places{u"models/domain/limitrule.h"_s,
                                    u"models/domain/posting.h"_s,
                                    u"models/domain/views.h"_s,
                                    u"models/importers/normalise/headingwords/"_s,
                                    u"models/importers/page/jobwords.h"_s,
                                    u"models/importers/page/labelwords.h"_s};
    return std::any_of(places.begin(), places.end(), [&file](const QString &place) { return file.startsWith(place); });
}

qsizetype mostLinesOf(const QString &file)
{
    if (file.startsWith("tests/"_L1))
        return LongestTest;
    return file.endsWith(".h"_L1) && !isVocabulary(file) ? LongestHeader : LongestSource;
}

/// Why a file of so many lines should be two, or nothing.
QString complaintAboutFile(const QString &file, qsizetype lines)
{
    return lines > mostLinesOf(file)
        ? u"%1 has %2 lines, more than %3: which of its jobs can go?"_s.arg(file).arg(lines).arg(mostLinesOf(file))
        : QString();
}

qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

/// What stands before the brace at `at`, back to the statement before it: "int f(int a,\n int b)".
QString headBefore(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression end(u"[;{}:]\\s*(//.*)?$|^\\s*(//.*)?$|^#"_s);
    QString head;
    for (qsizetype i = at - 1; i >= 0 && !end.match(lines.at(i)).hasMatch(); --i)
        head.prepend(lines.at(i).trimmed() + u' ');
    return head;
}

/// Lines from `first` to before `end`, without those of a table that the function keeps: its rows are data.
qsizetype linesOfCode(const QStringList &lines, qsizetype first, qsizetype end)
{
    static const QRegularExpression table(u"^\\s*static const\\b.*[^;]$"_s);
    qsizetype count = 0;
    bool isRow = false;
    for (qsizetype i = first; i < end; ++i) {
        isRow = isRow || table.match(lines.at(i)).hasMatch();
        count += isRow ? 0 : 1;
        isRow = isRow && !lines.at(i).endsWith("};"_L1);
    }
    return count;
}

/// The rows of a test's table are data as well.
bool isMeasured(const QString &head)
{
    static const QRegularExpression type(u"^(template\\s*<.*>\\s*)?(class|struct|union)\\b|=\\s*$"_s);
    static const QRegularExpression rows(u"_data\\(\\)\\s*$"_s);
    return !type.match(head).hasMatch() && !rows.match(head).hasMatch();
}

/// Relies on .clang-format: only functions and types have a line for their opening brace.
QStringList complaintsAboutFunctions(const QString &file, const QStringList &lines)
{
    QStringList complaints;
    for (qsizetype open = 0; open < lines.size(); ++open) {
        if (lines.at(open).trimmed() != "{"_L1)
            continue;
        const QString close = QString(indentOf(lines.at(open)), u' ') + u'}';
        qsizetype last = open;
        while (last < lines.size() && !lines.at(last).startsWith(close))
            ++last;
        const QString head = headBefore(lines, open);
        const qsizetype count = linesOfCode(lines, open, std::min(last + 1, lines.size()));
        if (count > LongestFunction && isMeasured(head))
            complaints.append(u"%1:%2 has %3 lines: %4"_s.arg(file).arg(open + 1).arg(count).arg(head));
    }
    return complaints;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList ownFiles(const QString &root)
{
    QStringList files;
    for (const QString &top : {u"app"_s, u"models"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(root).relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

QStringList functionOf(qsizetype lines)
{
    return QStringList(lines - 2, u"    step();"_s);
}

} // namespace

class FileSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAndFunctionsStaySmall();
    void noticesALargeFile_data();
    void noticesALargeFile();
    void noticesALongFunction_data();
    void noticesALongFunction();
};

void FileSizesTest::filesAndFunctionsStaySmall()
{
    const QString root = QStringLiteral(SHORTLIST_SOURCE_DIR);
    const QStringList files = ownFiles(root);
    QVERIFY2(files.size() > 20, "no sources found");
    QStringList complaints;
    for (const QString &file : files) {
        const QStringList lines = linesOf(root + u'/' + file);
        complaints.append(complaintAboutFile(file, lines.size()));
        complaints.append(complaintsAboutFunctions(file, lines));
    }
    complaints.removeAll(QString());
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void FileSizesTest::noticesALargeFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("isSmall");
    QTest::newRow("header") << u"ui/list/x.h"_s << 120 << true;
    QTest::newRow("large header") << u"ui/list/x.h"_s << 121 << false;
    QTest::newRow("header of words") << u"models/importers/page/labelwords.h"_s << 400 << true;
    QTest::newRow("source") << u"app/x.cpp"_s << 400 << true;
    QTest::newRow("large source") << u"app/x.cpp"_s << 401 << false;
    QTest::newRow("test") << u"tests/app/tst_x.cpp"_s << 500 << true;
    QTest::newRow("fixture of tests") << u"tests/app/x.h"_s << 500 << true;
    QTest::newRow("large test") << u"tests/app/tst_x.cpp"_s << 501 << false;
}

void FileSizesTest::noticesALargeFile()
{
    QFETCH(QString, file);
    QFETCH(int, lines);
    QTEST(complaintAboutFile(file, lines).isEmpty(), "isSmall");
}

void FileSizesTest::noticesALongFunction_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("complaints");
    QTest::newRow("as long as may be") << u"int f()\n{"_s << 60 << 0;
    QTest::newRow("too long") << u"int f()\n{"_s << 61 << 1;
    QTest::newRow("of a class") << u"A::A(int a,\n     int b)\n    : m_a(a)\n    , m_b(b)\n{"_s << 61 << 1;
    QTest::newRow("a type is no function") << u"class A : public B\n{"_s << 61 << 0;
    QTest::newRow("a template of a type is none") << u"template <typename T>\nstruct A\n{"_s << 61 << 0;
    QTest::newRow("a template of a function") << u"template <typename T>\nint f(T t)\n{"_s << 61 << 1;
    QTest::newRow("rows of a table") << u"int f()\n{\n    static const auto table = {\n        1,\n        2,\n    };"_s
                                     << 60 << 0;
    QTest::newRow("beside a table") << u"int f()\n{\n    static const auto table = {\n        1,\n    };"_s << 61 << 1;
    QTest::newRow("a table of its own") << u"const auto table =\n{"_s << 61 << 0;
    QTest::newRow("rows of a test") << u"void T::adds_data()\n{"_s << 61 << 0;
}

void FileSizesTest::noticesALongFunction()
{
    QFETCH(QString, before);
    QFETCH(int, lines);
    const QStringList file = before.split(u'\n') + functionOf(lines) + QStringList{u"}"_s};
    QTEST(int(complaintsAboutFunctions(u"x.cpp"_s, file).size()), "complaints");
}

QTEST_GUILESS_MAIN(FileSizesTest)
#include "tst_filesizes.moc"

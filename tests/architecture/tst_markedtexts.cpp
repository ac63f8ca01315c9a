// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A text that is marked in a table is looked up elsewhere: under another context it stays English in every language.
/// tr() of a class of ours looks under "Shortlist::Class", local words under the name that they declare.
bool isLookedUp(const QString &context, const QString &source)
{
    return context.startsWith("Shortlist::"_L1) || source.contains(u"Q_DECLARE_TR_FUNCTIONS(%1)"_s.arg(context))
        || source.contains(u"translate(\"%1\""_s.arg(context));
}

QStringList lostContexts(const QString &source)
{
    static const QRegularExpression mark(u"QT_TRANSLATE_N?_?NOOP\\(\\s*\"([^\"]+)\""_s);
    QStringList lost;
    for (auto marks = mark.globalMatch(source); marks.hasNext();)
        if (const QString context = marks.next().captured(1); !isLookedUp(context, source) && !lost.contains(context))
            lost.append(context);
    return lost;
}

} // namespace

class MarkedTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMarkedTextIsLookedUpUnderItsContext();
    void noticesALostContext();
};

void MarkedTextsTest::everyMarkedTextIsLookedUpUnderItsContext()
{
    const QString root = QStringLiteral(SHORTLIST_SOURCE_DIR "/");
    QStringList complaints;
    int marked = 0;
    for (const QString &folder : {u"app"_s, u"models"_s, u"ui"_s})
        for (QDirIterator it(root + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            marked += source.contains("_NOOP("_L1) ? 1 : 0;
            for (const QString &context : lostContexts(source))
                complaints.append(file.fileName() + u": "_s + context);
        }
    QVERIFY(marked > 0);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void MarkedTextsTest::noticesALostContext()
{
    const QString mark = u"QT_TRANSLATE_%1(\"Actions\", \"Quit\")"_s.arg(u"NOOP"_s);
    QCOMPARE(lostContexts(mark), QStringList{u"Actions"_s});
    QCOMPARE(lostContexts(mark + u" Q_DECLARE_TR_FUNCTIONS(Actions)"_s), QStringList{});
}

QTEST_GUILESS_MAIN(MarkedTextsTest)
#include "tst_markedtexts.moc"

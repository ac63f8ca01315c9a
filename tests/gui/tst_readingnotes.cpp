// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/readingnotes.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class ReadingNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTheImportersNote();
    void keepsWhatItDoesNotKnow();
    void translatesNotesWithinNotes();
};

/// Reads the importers' sources: a note that is added there must be known here.
void ReadingNotesTest::knowsWhatTheImportersNote()
{
    static const QRegularExpression noted(
        u"(?:warnings|m_repairs)\\.append\\(\\s*u\"([^\"]+)\"_s|repaired\\(u\"([^\"]+)\"_s"_s);
    int found = 0;
    const QString folder = QStringLiteral(SHORTLIST_SOURCE_DIR "/models/importers");
    for (QDirIterator it(folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto matches = noted.globalMatch(source); matches.hasNext(); ++found) {
            const auto match = matches.next();
            const QString note = match.captured(1) + match.captured(2);
            QVERIFY2(ReadingNotes::knows(note), qPrintable(file.fileName() + u": "_s + note));
        }
    }
    QVERIFY2(found > 15, "the importers' notes are written in another way now");
}

void ReadingNotesTest::keepsWhatItDoesNotKnow()
{
    QCOMPARE(ReadingNotes::shown(u"the moon stood wrong"_s), u"the moon stood wrong"_s);
}

void ReadingNotesTest::translatesNotesWithinNotes()
{
    // German, without its file: the test stands for the translator.
    class German : public QTranslator
    {
        QString translate(const char *, const char *source, const char *, int) const override
        {
            static const QHash<QByteArray, QString> words{{"repaired JSON: %1", u"JSON repariert: %1"_s},
                                                          {"%1 at byte %2", u"%1 bei Byte %2"_s},
                                                          {"trailing comma", u"überzähliges Komma"_s}};
            return words.value(source);
        }
        bool isEmpty() const override { return false; }
    };
    German german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(ReadingNotes::shown(u"repaired JSON: trailing comma at byte 12"_s),
             u"JSON repariert: überzähliges Komma bei Byte 12"_s);
}

QTEST_GUILESS_MAIN(ReadingNotesTest)
#include "tst_readingnotes.moc"

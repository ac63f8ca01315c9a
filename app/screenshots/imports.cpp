// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/imports.h"

#include "app/screenshots/camera.h"
#include "ui/importing/stagingpage.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *title;
    const char *place;
    const char *closes;
};

constexpr std::array Entries{
    Entry{"Hydrologist, Flood Warning", "Carlisle", "2027-03-01"},
    Entry{"Field Technician, Rain Gauges", "Kendal", "2027-02-14"},
    Entry{"Backend Engineer, Telemetry", "Lancaster", "2027-02-28"},
    Entry{"Data Scientist, Water Levels", "Carlisle", ""},
    Entry{"Firmware Engineer, Low Power", "Kendal", "2027-03-15"},
    Entry{"Instrument Maker", "Kendal", ""},
    Entry{"Works Student, Map Room", "Lancaster", ""},
    Entry{"Calibration Engineer", "Kendal", "2027-04-30"},
};

QJsonObject postingOf(const Entry &entry, int number)
{
    const QString title = QString::fromLatin1(entry.title);
    const QJsonObject employer{{u"@type"_s, u"Organization"_s}, {u"name"_s, u"Tarn Instruments"_s}};
    const QJsonObject address{{u"addressLocality"_s, QString::fromLatin1(entry.place)}, {u"addressCountry"_s, u"GB"_s}};
    return {{u"@type"_s, u"JobPosting"_s},
            {u"title"_s, title},
            {u"identifier"_s, u"TI-%1"_s.arg(number)},
            {u"hiringOrganization"_s, employer},
            {u"jobLocation"_s, QJsonObject{{u"@type"_s, u"Place"_s}, {u"address"_s, address}}},
            {u"datePosted"_s, u"2026-11-02"_s},
            {u"validThrough"_s, QString::fromLatin1(entry.closes)},
            {u"description"_s,
             u"<p>%1 at Tarn Instruments.</p><h3>Responsibilities</h3><ul><li>Measure rivers and the rain that fills "
             "them.</li><li>Say what the figures mean.</li></ul>"_s.arg(title)}};
}

/// A board as it is saved from an employer's page.
bool writeBoard(const QString &path)
{
    QJsonArray postings;
    int number = 100;
    for (const Entry &entry : Entries)
        postings.append(postingOf(entry, ++number));
    QFile file(path);
    const QJsonObject board{{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, postings}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(board).toJson()) > 0;
}

/// The list that somebody kept in a spreadsheet.
bool writeTable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write("Role;Who;Where;How far;Since\n"
                      "Instrument Maker;Tarn Instruments;Kendal;sent;03/11/2026\n"
                      "Harbour Surveyor;Port of Lune;Lancaster;talked;28/10/2026\n"
                      "Map Librarian;Fell Archive;Keswick;no answer;14/09/2026\n")
        > 0;
}

} // namespace

bool shootImports(MainWindow &window, Camera &camera, const QDir &folder)
{
    const QString board = folder.filePath(u"board.json"_s);
    const QString table = folder.filePath(u"my-applications.csv"_s);
    const QString picture = folder.filePath(u"office.png"_s);
    QFile noPosting(picture);
    if (!writeBoard(board) || !writeTable(table) || !noPosting.open(QIODevice::WriteOnly)
        || noPosting.write("\x89PNG\r\n\x1a\n") < 0)
        return false;
    noPosting.close();
    auto &page = *window.findChild<StagingPage *>();
    window.showPage(MainWindow::Page::Staging);
    page.offerFetch(QUrl(u"https://careers.tarn-instruments.example/jobs/101?ref=mail"_s));
    bool isWritten = camera.shoot(u"import-offer"_s);
    page.startReading();
    page.setProgress({ImportProgress::Phase::Reading, 1234, 4000, 1187, 47, u"/home/mara/saved/engineer-1235.html"_s});
    isWritten = camera.shoot(u"import-reading"_s) && isWritten;
    window.imports().importFiles({table});
    isWritten = camera.shootAndDismiss(u"import-columns"_s) && isWritten;
    Q_EMIT page.cancelled(); // what follows would join it
    window.imports().importFiles({board, picture});
    isWritten = camera.shoot(u"import-board"_s) && isWritten;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::sendEvent(&page, &press);
    isWritten = camera.shoot(u"import-summary"_s) && isWritten;
    Q_EMIT page.undoRequested();
    camera.settle();
    Q_EMIT page.cancelled();
    return isWritten;
}

} // namespace Shortlist

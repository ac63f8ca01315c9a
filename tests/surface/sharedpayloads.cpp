// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contentsof.h"
#include "tests/surface/payloads.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Shortlist::Testing {

using namespace Qt::StringLiterals;

QString hostileFolder()
{
    return QStringLiteral(SHORTLIST_SHARED "/hostile/");
}

namespace {

const QString Hostile = hostileFolder();

/// The inputs of html5lib's tests of tree construction.
QStringList html5Payloads()
{
    QStringList payloads;
    const QDir folder(Hostile + u"html5"_s);
    for (const QString &name : folder.entryList({u"*.dat"_s}, QDir::Files)) {
        const QString all = u'\n' + QString::fromUtf8(contentsOf(folder.filePath(name)));
        for (const QString &test : all.split(u"\n#data\n"_s, Qt::SkipEmptyParts))
            payloads.append(test.left(test.indexOf(u"\n#errors"_s)));
    }
    return payloads;
}

QStringList textsOf(const QString &file)
{
    QStringList texts;
    for (const auto entry : QJsonDocument::fromJson(contentsOf(file)).array())
        texts.append(entry.toString());
    return texts;
}

/// What others have collected and may not be kept here: a group for each file.
std::vector<PayloadGroup> furtherPayloads()
{
    std::vector<PayloadGroup> groups;
    const QDir folder(qEnvironmentVariable("SHORTLIST_MORE_PAYLOADS"));
    if (!qEnvironmentVariableIsEmpty("SHORTLIST_MORE_PAYLOADS"))
        for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            groups.push_back({file.completeBaseName(), textsOf(file.filePath())});
    return groups;
}

/// Each file of a folder as one text, whatever it is meant to be.
QStringList filesOf(const QString &folderName)
{
    QStringList payloads;
    const QDir folder(Hostile + folderName);
    for (const QString &name : folder.entryList(QDir::Files))
        payloads.append(QString::fromUtf8(contentsOf(folder.filePath(name))));
    return payloads;
}

} // namespace

QStringList domPurifyPayloads()
{
    QStringList payloads;
    for (const auto entry : QJsonDocument::fromJson(contentsOf(Hostile + u"dompurify.json"_s)).array())
        payloads.append(entry.toObject().value(u"payload"_s).toString());
    return payloads;
}

QStringList naughtyStrings()
{
    return textsOf(Hostile + u"blns.json"_s);
}

std::vector<PayloadGroup> sharedPayloads()
{
    std::vector<PayloadGroup> groups{{u"DOMPurify"_s, domPurifyPayloads()},
                                     {u"html5lib"_s, html5Payloads()},
                                     {u"naughty strings"_s, naughtyStrings()},
                                     {u"JSON-LD in HTML"_s, filesOf(u"jsonld-html"_s)},
                                     {u"mails"_s, filesOf(u"mail"_s)},
                                     {u"JSON"_s, filesOf(u"json"_s)},
                                     {u"CSV"_s, filesOf(u"csv"_s)},
                                     {u"encodings"_s, filesOf(u"html5/encoding"_s)},
                                     {u"structured data"_s, filesOf(u"structured-data"_s)}};
    for (PayloadGroup &group : furtherPayloads())
        groups.push_back(std::move(group));
    return groups;
}

} // namespace Shortlist::Testing

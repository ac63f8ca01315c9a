// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

void writeJsonLine(QTextStream &out, const QJsonObject &object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

QString wordOf(Error::Code code)
{
    switch (code) {
    case Error::Code::UnknownFormat:
        return u"unknown_format"_s;
    case Error::Code::Encrypted:
        return u"encrypted"_s;
    case Error::Code::NoText:
        return u"no_text"_s;
    case Error::Code::Spreadsheet:
        return u"spreadsheet"_s;
    case Error::Code::Malformed:
        return u"malformed"_s;
    case Error::Code::TooLarge:
        return u"too_large"_s;
    case Error::Code::MissingField:
        return u"missing_field"_s;
    case Error::Code::NotFound:
        return u"not_found"_s;
    case Error::Code::Conflict:
        return u"conflict"_s;
    case Error::Code::Storage:
        return u"storage"_s;
    case Error::Code::ReadOnly:
        return u"read_only"_s;
    case Error::Code::NewerDatabase:
        return u"newer_database"_s;
    case Error::Code::ForeignDatabase:
        return u"foreign_database"_s;
    case Error::Code::InUse:
        return u"in_use"_s;
    case Error::Code::Refused:
        return u"refused"_s;
    case Error::Code::InvalidArgument:
        return u"invalid_argument"_s;
    case Error::Code::Cancelled:
        return u"cancelled"_s;
    case Error::Code::Network:
        return u"network"_s;
    case Error::Code::UnsafeAddress:
        return u"unsafe_address"_s;
    case Error::Code::ReaderStopped:
        return u"reader_stopped"_s;
    case Error::Code::PartMissing:
        return u"part_missing"_s;
    case Error::Code::NotRead:
        return u"not_read"_s;
    case Error::Code::NotWritten:
        return u"not_written"_s;
    }
    return {};
}

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, wordOf(error.code)}, {u"detail"_s, error.detail}};
}

void writeError(QTextStream &err, const QString &subject, const Error &error)
{
    const QString what = error.detail.isEmpty() ? wordOf(error.code) : error.detail;
    const bool isNamed = subject.isEmpty() || what.contains(subject);
    err << "shortlist-cli: " << printable(isNamed ? what : u"%1: %2"_s.arg(subject, what)) << '\n';
}

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        const bool reorders = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (c == u'\t' || c == u'\n')
            c = u' ';
        else if (c.category() == QChar::Other_Control || reorders)
            c = u'·';
    }
    return safe;
}

QString emphasised(const QString &text, const Terminal &terminal)
{
    return terminal.colours == Terminal::Colours::On ? u"\u001b[1m%1\u001b[0m"_s.arg(text) : text;
}

} // namespace Shortlist::Cli

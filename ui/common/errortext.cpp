// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include "models/policy/contentpolicy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int AddressChars = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The last part of a path or a whole address, quoted; words for a paste stay as they are.
QString nameOf(const Error &error)
{
    if (error.subject.isEmpty())
        return Words::tr("This");
    const QUrl url(error.subject);
    const bool isAddress = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return Words::tr("“%1”").arg(isAddress ? shownUrl(url, AddressChars) : QFileInfo(error.subject).fileName());
}

QString refusedText(const Error &error)
{
    if (error.subject.isEmpty())
        return Words::tr("The employer’s application limit does not allow this. Nothing was recorded.");
    //: %1 are titles of postings
    return Words::tr(
               "The employer’s application limit does not allow this: its places are held by %1. Nothing was recorded.")
        .arg(error.subject);
}

QString notReadText(const Error &error)
{
    return Words::tr("%1 could not be read. Check that you may open it, and that its disk is there; then try again.")
        .arg(nameOf(error));
}

QString notWrittenText(const Error &error)
{
    return Words::tr("%1 could not be written. Check that its folder is there, that you may write into it, and that"
                     " there is room; then try again. What was there before is kept.")
        .arg(nameOf(error));
}

QString partMissingText(const Error &error)
{
    return Words::tr("%1 could not be read: the part of Shortlist that reads such files is missing. Please install"
                     " Shortlist again.")
        .arg(nameOf(error));
}

QString readOnlyText()
{
    return Words::tr("The database is read only, and nothing was changed. To go on with it, copy its whole folder "
                     "to a place of your own and open it there.");
}

QString readerStoppedText(const Error &error)
{
    return Words::tr("%1 could not be read: the reader stopped. The file is kept, and the others went on. A very large "
                     "one can be read in several parts.")
        .arg(nameOf(error));
}

} // namespace

QString errorText(const Error &error)
{
    switch (error.code) {
    case Error::Code::UnknownFormat:
        return Words::tr("%1 is in no format Shortlist can read. Copy the posting’s text and paste it instead.")
            .arg(nameOf(error));
    case Error::Code::Encrypted:
        return Words::tr("%1 is protected by a password. Save it without one, or copy the posting’s text and paste it.")
            .arg(nameOf(error));
    case Error::Code::NoText:
        return Words::tr("%1 holds pictures of text only, as scans do. Copy or type the posting’s text and paste it.")
            .arg(nameOf(error));
    case Error::Code::Spreadsheet:
        return Words::tr("%1 is a spreadsheet. Save it as CSV (UTF-8) in the program that made it, and import that.")
            .arg(nameOf(error));
    case Error::Code::Malformed:
        return Words::tr("%1 is damaged and could not be read. Nothing was changed.").arg(nameOf(error));
    case Error::Code::TooLarge:
        return Words::tr("%1 is too large for a posting. Nothing was changed.").arg(nameOf(error));
    case Error::Code::MissingField:
        return Words::tr("%1 lacks something that is needed. Fill in the marked field and try again.")
            .arg(nameOf(error));
    case Error::Code::NotFound:
        return Words::tr("%1 could not be found. It may have been moved or removed meanwhile.").arg(nameOf(error));
    case Error::Code::Conflict:
        return Words::tr("%1 exists already. Nothing was changed.").arg(nameOf(error));
    case Error::Code::Storage:
        return Words::tr(
            "The change could not be saved, and nothing was changed. Check that the disk has room, then try again.");
    case Error::Code::ReadOnly:
        return readOnlyText();
    case Error::Code::NewerDatabase:
        return Words::tr(
            "This database was made by a newer version of Shortlist. It was left untouched; update Shortlist to "
            "open it.");
    case Error::Code::ForeignDatabase:
        return Words::tr("%1 is not a database of Shortlist. It was left untouched.").arg(nameOf(error));
    case Error::Code::InUse:
        return Words::tr("Another program is using the database. Close it and try again.");
    case Error::Code::Refused:
        return refusedText(error);
    case Error::Code::InvalidArgument:
        return Words::tr("That is not possible as entered. Nothing was changed.");
    case Error::Code::Cancelled:
        return Words::tr("Stopped. What was done before is kept.");
    case Error::Code::Network:
        return Words::tr("%1 could not be fetched. Save the page in your browser and import the file instead.")
            .arg(nameOf(error));
    case Error::Code::UnsafeAddress:
        return Words::tr("%1 was not fetched: Shortlist only fetches pages of public web sites.").arg(nameOf(error));
    case Error::Code::ReaderStopped:
        return readerStoppedText(error);
    case Error::Code::PartMissing:
        return partMissingText(error);
    case Error::Code::NotRead:
        return notReadText(error);
    case Error::Code::NotWritten:
        return notWrittenText(error);
    }
    return {};
}

} // namespace Shortlist

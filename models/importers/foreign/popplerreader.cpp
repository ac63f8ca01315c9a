// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/foreign/readers.h"

#include <QElapsedTimer>

#include <cmath>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Poppler reports every flaw of a document on standard error unless told otherwise.
void silencePoppler()
{
    static const bool isSilent = [] {
        poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
        return true;
    }();
    Q_UNUSED(isSilent)
}

/// Fonts join "fi", "ffl" … in one character, by which nobody searches.
QString withoutLigatures(QString text)
{
    constexpr QChar First(0xFB00);
    constexpr QChar Last(0xFB06);
    for (qsizetype i = text.size() - 1; i >= 0; --i)
        if (text.at(i) >= First && text.at(i) <= Last)
            text.replace(i, 1, QString(text.at(i)).normalized(QString::NormalizationForm_KC));
    return text;
}

QString textOf(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return withoutLigatures(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

/// "ABCDEF+Calibri-Bold" is Calibri-Bold.
QString fontOf(const poppler::text_box &word)
{
    const QString name = word.has_font_info() ? QString::fromStdString(word.get_font_name()) : QString();
    return name.size() > 7 && name.at(6) == u'+' ? name.sliced(7) : name;
}

PdfWord wordOf(const poppler::text_box &word)
{
    const poppler::rectf box = word.bbox();
    const double size = word.has_font_info() ? word.get_font_size() : box.height();
    return {textOf(word.text()), QRectF(box.x(), box.y(), box.width(), box.height()), size, fontOf(word),
            word.has_space_after()};
}

/// What cannot be ordered would be no order for anything beside it.
bool isSomewhere(const PdfWord &word)
{
    return std::isfinite(word.box.left()) && std::isfinite(word.box.top()) && std::isfinite(word.box.width())
        && std::isfinite(word.box.height()) && std::isfinite(word.size);
}

PdfPage pageOf(const poppler::page &page)
{
    PdfPage result;
    const poppler::rectf size = page.page_rect();
    result.size = {size.width(), size.height()};
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font))
        if (PdfWord word = wordOf(box); isSomewhere(word))
            result.words.push_back(std::move(word));
    return result;
}

Error tooLarge(const QString &why)
{
    return {Error::Code::TooLarge, why};
}

} // namespace

Result<std::vector<PdfPage>> Foreign::pdfPages(QByteArrayView bytes)
{
    silencePoppler();
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), int(bytes.size())));
    if (!document)
        return Error{Error::Code::Malformed, u"a PDF that cannot be opened"_s};
    if (document->is_locked())
        return Error{Error::Code::Encrypted, u"a PDF that needs a password"_s};
    if (document->pages() > Limits::PdfPages)
        return tooLarge(u"a PDF of %1 pages is no posting"_s.arg(document->pages()));
    QElapsedTimer timer;
    timer.start();
    std::vector<PdfPage> pages;
    for (int index = 0; index < document->pages(); ++index) {
        const std::unique_ptr<poppler::page> page(document->create_page(index));
        if (timer.hasExpired(Limits::PdfMilliseconds))
            return tooLarge(u"a PDF that takes more than %1 s to read"_s.arg(Limits::PdfMilliseconds / 1000));
        if (page) // a damaged page; the others may be whole
            pages.push_back(pageOf(*page));
    }
    return pages;
}

} // namespace Shortlist

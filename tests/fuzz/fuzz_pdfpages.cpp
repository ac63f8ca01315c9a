// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words anywhere on pages, of any width and none: their lines and paragraphs come to an end and make up no letter.

#include "models/importers/pdf/pdfparagraphs.h"
#include "tests/fuzz/fuzz.h"

#include <map>

using namespace Shortlist;

namespace {

constexpr size_t BytesAWord = 8;
constexpr size_t WordsAPage = 24;

/// A short word of letters, bullets, dashes and signs that paragraphs are judged by.
QString wordOf(uint8_t byte)
{
    static const QString all = QStringLiteral("abco-•:. A1,\uE001é職*–Zx|?");
    const QString sign = all.mid(byte % all.size(), 1);
    return byte < 128 ? sign + QStringLiteral("ore") : sign;
}

std::vector<PdfPage> pagesOf(const uint8_t *data, size_t size)
{
    std::vector<PdfPage> pages;
    for (size_t at = 0; at + BytesAWord <= size; at += BytesAWord) {
        const uint8_t *of = data + at;
        if (at % (BytesAWord * WordsAPage) == 0)
            pages.push_back({{600, 800}, {}});
        PdfWord word;
        word.text = wordOf(of[0]);
        // Whole, far off, or turned round: what is damaged says anything.
        const double scale = of[1] < 250 ? 3 : 1e30;
        word.box = {of[2] * scale, of[3] * scale, of[4] - 40.0, of[5] - 20.0};
        word.size = of[6] / 4.0;
        word.font = of[7] % 2 == 0 ? QStringLiteral("Sans") : QStringLiteral("Sans-Bold");
        word.hasSpaceAfter = of[7] % 4 < 2;
        pages.back().words.push_back(std::move(word));
    }
    return pages;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::vector<PdfPage> pages = pagesOf(data, size);
    std::map<QChar, int> letters;
    for (const PdfPage &page : pages)
        for (const PdfWord &word : page.words)
            for (const QChar c : word.text)
                ++letters[c];
    for (const PageLine &line : pdfParagraphs(pdfLines(pages)))
        for (const QChar c : line.text)
            Fuzz::promise(!c.isLetterOrNumber() || --letters[c] >= 0, "no letter is made up");
    return 0;
}

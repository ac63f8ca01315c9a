// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Writes small PDFs for tests: words at places, in Helvetica and its bold.
namespace Shortlist::Testing {

struct PrintedLine
{
    QString text;  ///< of windows-1252
    double x = 60; ///< points from the left
    double y = 60; ///< points from the top, of the baseline
    double size = 10;
    bool isBold = false;
};

using PrintedPage = std::vector<PrintedLine>;

class TinyPdf
{
public:
    explicit TinyPdf(const std::vector<PrintedPage> &pages)
    {
        addObject("<< /Type /Catalog /Pages 2 0 R >>");
        QByteArray kids;
        for (size_t i = 0; i < pages.size(); ++i)
            kids += QByteArray::number(5 + 2 * int(i)) + " 0 R ";
        addObject("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(int(pages.size())) + " >>");
        addObject("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        addObject("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        for (size_t i = 0; i < pages.size(); ++i) {
            addObject("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                      + QByteArray::number(6 + 2 * int(i))
                      + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
            const QByteArray content = contentOf(pages[i]);
            addObject("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
        }
    }

    /// Further entries of the trailer, as "/Encrypt 9 0 R".
    QByteArray bytes(const QByteArray &trailer = {}) const
    {
        const qsizetype at = m_body.size();
        QByteArray table = "xref\n0 " + QByteArray::number(int(m_offsets.size()) + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return m_body + table + "trailer\n<< /Size " + QByteArray::number(int(m_offsets.size()) + 1) + " /Root 1 0 R "
            + trailer + " >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    }

    void addObject(const QByteArray &object)
    {
        m_offsets.push_back(m_body.size());
        m_body += QByteArray::number(int(m_offsets.size())) + " 0 obj\n" + object + "\nendobj\n";
    }

private:
    static QByteArray contentOf(const PrintedPage &page)
    {
        QByteArray content = "BT\n";
        for (const PrintedLine &line : page) {
            QByteArray text;
            for (const QChar c : line.text) {
                // The few characters beyond Latin-1 that tests print.
                const char byte = c == QChar(0x2022) ? '\x95' : c == QChar(0x2013) ? '\x96' : c.toLatin1();
                text += c == u'(' || c == u')' || c == u'\\' ? QByteArray("\\") + byte : QByteArray(1, byte);
            }
            content += QByteArray(line.isBold ? "/F2 " : "/F1 ") + QByteArray::number(line.size) + " Tf 1 0 0 1 "
                + QByteArray::number(line.x) + ' ' + QByteArray::number(842 - line.y) + " Tm (" + text + ") Tj\n";
        }
        return content + "ET";
    }

    QByteArray m_body = "%PDF-1.4\n";
    std::vector<qsizetype> m_offsets;
};

} // namespace Shortlist::Testing

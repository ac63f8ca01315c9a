// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/surface/traps.h"

#include "tests/support/tinypdf.h"

namespace Shortlist::Testing {

namespace {

constexpr qsizetype Kilo = 1000;
constexpr qsizetype Mega = 1'000'000;

/// `piece` again and again, `%` in it counted.
QByteArray counted(const QByteArray &piece, int times)
{
    QByteArray all;
    all.reserve(piece.size() * times + 8 * qsizetype(times));
    for (int number = 0; number < times; ++number)
        all += QByteArray(piece).replace('%', QByteArray::number(number));
    return all;
}

QByteArray times(const char *piece, qsizetype bytes)
{
    const QByteArray one(piece);
    return one.repeated(bytes / one.size());
}

QByteArray page(const QByteArray &body)
{
    return "<!DOCTYPE html><html><head><title>Tester</title></head><body><h1>Tester</h1>" + body + "</body></html>";
}

QByteArray ldPage(const QByteArray &json)
{
    return "<html><head><title>Tester</title><script type=\"application/ld+json\">" + json
        + "</script></head><body>x</body></html>";
}

QByteArray job(const QByteArray &description)
{
    return "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Tester\","
           "\"hiringOrganization\":\"Meridian\",\"description\":\""
        + description + "\"}";
}

QByteArray advert(const QByteArray &prose)
{
    return "Tester\nMeridian, Berlin\n\nWhat you do\n- You test.\n\n" + prose + "\n";
}

QByteArray mail(const QByteArray &rest)
{
    return "From: jobs@a.example\r\nTo: me@b.example\r\nSubject: Tester\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n"
           "MIME-Version: 1.0\r\n"
        + rest;
}

QByteArray nestedParts(int depth)
{
    QByteArray all;
    for (int level = 0; level < depth; ++level)
        all += counted("Content-Type: multipart/mixed; boundary=b" + QByteArray::number(level) + "\r\n\r\n--b"
                           + QByteArray::number(level) + "\r\n",
                       1);
    return mail(all + "Content-Type: text/plain\r\n\r\nx\r\n");
}

/// A gzip file round raw deflated zeros.
QByteArray gzipBomb(qsizetype unpacked)
{
    const QByteArray zlib = qCompress(QByteArray(unpacked, '\0'), 9).sliced(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(2).chopped(4) + QByteArray(8, '\0');
}

QByteArray pdfWith(const QByteArray &object)
{
    Testing::TinyPdf pdf({{{QStringLiteral("Tester")}}});
    pdf.addObject(object);
    return pdf.bytes();
}

/// A page whose content unpacks to `unpacked` bytes of drawing.
QByteArray pdfBomb(qsizetype unpacked)
{
    const QByteArray packed = qCompress(times("BT /F1 9 Tf (x) Tj ET\n", unpacked), 9).sliced(4);
    const QByteArray body = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                            "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                            "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n"
                            "4 0 obj\n<</Filter/FlateDecode/Length "
        + QByteArray::number(packed.size()) + ">>\nstream\n" + packed + "\nendstream\nendobj\n";
    return "%PDF-1.4\n" + body + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray pdfOfPages(int pages)
{
    return Testing::TinyPdf(std::vector<Testing::PrintedPage>(size_t(pages), {{QStringLiteral("Tester")}})).bytes();
}

} // namespace

std::vector<Trap> markupTraps()
{
    static const std::vector<Trap> traps{
        {"div in div, 50 KB", [] { return page(times("<div>", 50 * Kilo)); }},
        {"div in div, 500 KB", [] { return page(times("<div>", 500 * Kilo)); }},
        {"fonts that are opened again, 167 KB", [] { return page(counted("<font color=a%><p>", 8'800)); }},
        {"attributes of one tag, 349 KB", [] { return page("<p " + counted("a%=1 ", 38'000) + ">x</p>"); }},
        {"one attribute of 4 MB", [] { return page("<p title='" + QByteArray(4 * Mega, 'x') + "'>x</p>"); }},
        {"one name of 1 MB", [] { return page("<" + QByteArray(Mega, 'x') + ">y"); }},
        {"tables in tables", [] { return page(times("<table><tr><td>", 300 * Kilo)); }},
        {"lists that never close", [] { return page(times("<ul><li>", 300 * Kilo)); }},
        {"paragraphs, 1 MB", [] { return page(times("<p>word ", Mega)); }},
        {"links that never close", [] { return page(times("<a href=https://a.example/>x", Mega)); }},
        {"bold and italics crossing", [] { return page(times("<b><i></b></i>", 500 * Kilo)); }},
        {"formatting before a paragraph that ends", [] { return page(times("<b><p></b>", 500 * Kilo)); }},
        {"tags, 1 MB of unknown ones", [] { return page(times("<x-y>", Mega)); }},
        {"end tags, 1 MB", [] { return page(times("</p>", Mega)); }},
        {"comments that never end", [] { return page(times("<!--", Mega)); }},
        {"declarations that never end", [] { return page(times("<!", Mega)); }},
        {"CDATA that never ends", [] { return page("<svg>" + times("<![CDATA[", Mega)); }},
        {"scripts that never end", [] { return page(times("<script>", Mega)); }},
        {"a script full of ends", [] { return page("<script>" + times("</scrip", Mega)); }},
        {"a text area full of ends", [] { return page("<textarea>" + times("</textare", Mega)); }},
        {"brackets, 1 MB", [] { return page(QByteArray(Mega, '<')); }},
        {"ampersands, 1 MB", [] { return page(QByteArray(Mega, '&')); }},
        {"references without end", [] { return page(times("&notanentity", Mega)); }},
        {"numbers as references", [] { return page(times("&#9999999999999", Mega)); }},
        {"templates in templates", [] { return page(times("<template>", 200 * Kilo)); }},
        {"drawings in drawings", [] { return page(times("<svg><desc>", 200 * Kilo)); }},
        {"selects and options", [] { return page(times("<select><option>", 500 * Kilo)); }},
        {"forms and buttons", [] { return page(times("<form><button>", 300 * Kilo)); }},
        {"rows outside of tables", [] { return page(times("<tr><td>x", Mega)); }},
        {"text inside of tables", [] { return page("<table>" + times("x<tr>", 500 * Kilo)); }},
        {"line breaks, 1 MB", [] { return page(times("<br>", Mega)); }},
        {"headings, 500 KB", [] { return page(times("<h2>Role</h2>", 500 * Kilo)); }},
        {"list items that are bold", [] { return page("<ul>" + times("<li><b>Tasks:</b> x", Mega)); }},
        {"cards, 20,000",
         [] { return page(counted("<article><h3><a href=/jobs/%>Tester %</a></h3></article>", 20'000)); }},
        {"items in items",
         [] { return page(times("<div itemscope itemtype=https://schema.org/JobPosting>", 10 * Kilo)); }},
        {"items, 5,000",
         [] {
             return page(
                 counted("<p itemscope itemtype=https://schema.org/JobPosting><b itemprop=title>%</b></p>", 5'000));
         }},
        {"an item that refers to itself",
         [] {
             return page(
                 "<p id=a itemscope itemref='a a a' itemtype=https://schema.org/JobPosting><b itemprop=title>x");
         }},
        {"words without a space, 4 MB", [] { return page(QByteArray(4 * Mega, 'x')); }},
        {"more than a page may have", [] { return page(QByteArray(6 * Mega, 'x')); }},
        {"a document of 30 MB", [] { return page(QByteArray(30 * Mega, 'x')); }},
        {"blocks of linked data, 20,000",
         [] {
             return counted("<script type=application/ld+json>{\"@type\":\"JobPosting\",\"title\":\"%\"}</script>",
                            20'000);
         }},
        {"styles, 2 MB", [] { return page("<style>" + times("p{color:red}", 2 * Mega) + "</style>x"); }},
        {"metas, 20,000", [] { return "<html><head>" + counted("<meta property=og:title content=%>", 20'000); }},
    };
    return traps;
}

std::vector<Trap> dataTraps()
{
    return {
        {"arrays in arrays", [] { return QByteArray(100 * Kilo, '['); }},
        {"objects in objects", [] { return times("{\"a\":", Mega); }},
        {"linked data in arrays in arrays", [] { return ldPage(QByteArray(Mega, '[')); }},
        {"linked data with a text of 4 MB", [] { return ldPage(job(QByteArray(4 * Mega, 'x'))); }},
        {"linked data full of tags", [] { return ldPage(job(times("&lt;div&gt;", Mega))); }},
        {"linked data, escaped again and again", [] { return ldPage(job(times("&amp;amp;amp;lt;", Mega))); }},
        {"linked data that breaks off, 2 MB", [] { return ldPage(job(times("\\u00", 2 * Mega))); }},
        {"commas, 1 MB", [] { return ldPage("[" + QByteArray(Mega, ',')); }},
        {"comments in linked data", [] { return ldPage(times("/*", Mega)); }},
        {"a graph of 20,000",
         [] {
             return ldPage("{\"@graph\":["
                           + counted("{\"@id\":\"%\",\"@type\":\"JobPosting\",\"title\":\"%\"},", 20'000) + "{}]}");
         }},
        {"a graph that refers in a circle",
         [] {
             return ldPage("{\"@graph\":[{\"@id\":\"a\",\"@type\":\"JobPosting\",\"title\":{\"@id\":\"b\"}},{\"@id\":"
                           "\"b\",\"name\":{\"@id\":\"a\"}}]}");
         }},
        {"postings, 20,000", [] { return "[" + counted(job("x") + ",", 20'000) + "{}]"; }},
        {"one number of 1 MB", [] { return "[" + QByteArray(Mega, '9') + "]"; }},
        {"members, 200,000", [] { return "{" + counted("\"k%\":1,", 200'000) + "\"z\":1}"; }},
        {"the same member, 200,000", [] { return "{" + times("\"k\":1,", 1'200'000) + "\"z\":1}"; }},
        {"a text of 20 MB", [] { return "[\"" + QByteArray(20 * Mega, 'x') + "\"]"; }},
        {"lines of JSON, 100,000", [] { return counted("{\"title\":\"Tester %\"}\n", 100'000); }},
        {"columns, 1,001", [] { return counted("c%,", 1'000) + "end\n" + counted("%,", 1'000) + "x\n"; }},
        {"columns, 100,000", [] { return "title," + counted("c%,", 100'000) + "\n" + counted("%,", 100'000) + "\n"; }},
        {"a cell of 2 MB", [] { return "title,company\n\"" + QByteArray(2 * Mega, 'x') + "\",Meridian\n"; }},
        {"a quote that never ends, 20 MB", [] { return "title,company\n\"" + times("a,b\n", 20 * Mega); }},
        {"quotes, 5 MB", [] { return "title,company\n" + QByteArray(5 * Mega, '"'); }},
        {"rows, 200,000", [] { return "title,company\n" + counted("Tester %,Meridian\n", 200'000); }},
        {"separators, 20 MB", [] { return QByteArray(20 * Mega, ','); }},
        {"entities that grow",
         [] {
             return QByteArray("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'ha'>")
                 + counted("<!ENTITY a%a '&a;&a;&a;&a;&a;&a;&a;&a;'>", 30)
                 + "]><rss><channel><item><title>&a;</title></item></channel></rss>";
         }},
        {"an entity of this machine",
         [] {
             return QByteArray("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a SYSTEM "
                               "'file:///etc/passwd'>]><rss><channel><item><title>&a;</title></item></channel></rss>");
         }},
        {"elements in elements", [] { return "<?xml version='1.0'?><rss>" + times("<item>", 500 * Kilo); }},
        {"elements, 600,000",
         [] { return "<?xml version='1.0'?><rss><channel>" + times("<a/>", 2'400'000) + "</channel></rss>"; }},
        {"attributes of an element", [] { return "<?xml version='1.0'?><rss " + counted("a%='1' ", 100'000) + "/>"; }},
        {"items of a feed, 20,000",
         [] {
             return "<?xml version='1.0'?><rss><channel>"
                 + counted("<item><title>Tester %</title><description>x</description></item>", 20'000)
                 + "</channel></rss>";
         }},
    };
}

std::vector<Trap> mailTraps()
{
    return {
        {"parts in parts, 31", [] { return nestedParts(31); }},
        {"parts in parts, 1,000", [] { return nestedParts(1'000); }},
        {"parts in parts, 20,000", [] { return nestedParts(20'000); }},
        {"parts, 5,000",
         [] {
             return mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                         + counted("--b\r\nContent-Type: text/plain\r\n\r\n%\r\n", 5'000) + "--b--\r\n");
         }},
        {"a boundary that is everywhere",
         [] { return mail("Content-Type: multipart/mixed; boundary=a\r\n\r\n" + times("--a\n", 5 * Mega)); }},
        {"an empty boundary",
         [] { return mail("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n" + times("--\n", 5 * Mega)); }},
        {"headers, 100,000", [] { return mail(counted("X-%: y\r\n", 100'000) + "\r\nx"); }},
        {"one header of 5 MB", [] { return mail("X-A: " + QByteArray(5 * Mega, 'x') + "\r\n\r\nx"); }},
        {"a subject of encoded words, 1 MB",
         [] { return "Subject: " + times("=?utf-8?B?VGVzdGVy?= ", Mega) + "\r\nFrom: a@b.example\r\n\r\nx"; }},
        {"encoded words that break off",
         [] { return "Subject: " + times("=?utf-8?B?", Mega) + "\r\nFrom: a@b.example\r\n\r\nx"; }},
        {"addresses, 100,000",
         [] { return "From: a@b.example\r\nSubject: x\r\nTo: " + counted("a%@b.example,", 100'000) + "\r\n\r\nx"; }},
        {"parentheses in an address",
         [] { return "Subject: x\r\nFrom: " + QByteArray(Mega, '(') + "a@b.example\r\n\r\nx"; }},
        {"printable characters, quoted, 20 MB",
         [] { return mail("Content-Transfer-Encoding: quoted-printable\r\n\r\n" + times("=41=\r\n", 20 * Mega)); }},
        {"base64 of 20 MB",
         [] {
             return mail("Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                         + times("PHA+", 20 * Mega));
         }},
        {"mails in mails, 2,000",
         [] {
             return mail(times("Content-Type: message/rfc822\r\n\r\nSubject: x\r\nMIME-Version: 1.0\r\n", 130 * Kilo));
         }},
        {"a box of 5,000",
         [] {
             return counted("From a@b.example Mon Nov  2 10:00:00 2026\nFrom: a@b.example\nSubject: Tester %\n\nx\n\n",
                            5'000);
         }},
        {"a saved page of 5,000 parts",
         [] {
             return mail(
                 "Content-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n"
                 + counted("--b\r\nContent-Type: text/html\r\nContent-Location: https://a.example/%\r\n\r\n<p>x\r\n",
                           5'000));
         }},
        {"a charset that shifts, 5 MB",
         [] {
             return mail("Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n" + times("\033$B\033(B", 5 * Mega));
         }},
        {"a charset of nowhere",
         [] { return mail("Content-Type: text/plain; charset=\"" + QByteArray(100 * Kilo, 'x') + "\"\r\n\r\nx"); }},
    };
}

std::vector<Trap> binaryTraps()
{
    const auto png = [](const char *size) {
        return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray::fromHex(size)
            + QByteArray::fromHex("080600000000000000");
    };
    return {
        {"a gzip file of 100 MB of nothing", [] { return gzipBomb(100 * Mega); }},
        {"a picture of 60,000 × 60,000", [png] { return png("0000ea600000ea60"); }},
        {"a picture of 2^31 × 1", [png] { return png("7fffffff00000001"); }},
        {"a moving picture of 65,535 × 65,535",
         [] { return QByteArray("GIF89a\xff\xff\xff\xff\x80\0\0", 13) + times("!\xf9\x04\1\1\1\1\1", Mega); }},
        {"an archive with a path upwards",
         [] { return QByteArray::fromHex("504b03040a0000000000") + "../../etc/passwd" + QByteArray(200, '\0'); }},
        {"an attached picture in a mail",
         [png] {
             return mail("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                         + png("0000ea600000ea60").toBase64());
         }},
        {"a page that unpacks to 200 MB", [] { return pdfBomb(200 * Mega); }},
        {"a page that unpacks to 5 MB", [] { return pdfBomb(5 * Mega); }},
        {"pages, 200", [] { return pdfOfPages(200); }},
        {"pages, 2,000", [] { return pdfOfPages(2'000); }},
        {"pages that are their own parents",
         [] {
             return QByteArray(
                 "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 "
                 "R]/Count 2147483647>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
         }},
        {"a table that refers to itself",
         [] {
             return QByteArray(
                 "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n");
         }},
        {"arrays in arrays in a PDF", [] { return pdfWith(QByteArray(Mega, '[')); }},
        {"a PDF that wants to run", [] { return pdfWith("<</Type/Action/S/Launch/F(/bin/true)>>"); }},
        {"a PDF of 40 MB of nothing", [] { return "%PDF-1.4\n" + QByteArray(40 * Mega, ' ') + "%%EOF\n"; }},
        {"objects, 100,000",
         [] {
             return "%PDF-1.4\n" + counted("% 0 obj\n<<>>\nendobj\n", 100'000) + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
         }},
        {"zeros, 20 MB", [] { return QByteArray(20 * Mega, '\0'); }},
        {"a program",
         [] {
             return "\x7f"
                    "ELF"
                 + QByteArray(Mega, '\1');
         }},
    };
}

namespace {

constexpr const char *ProsePieces[] = {"a",
                                       " ",
                                       "\n",
                                       "-",
                                       "- \n",
                                       "1 ",
                                       "1,",
                                       "1.",
                                       "01.01.",
                                       "1-1-",
                                       "2026-",
                                       "$1",
                                       "\xe2\x82\xac"
                                       "1 ",
                                       "50k-",
                                       "EUR ",
                                       "(",
                                       "\"",
                                       "a.",
                                       "a@",
                                       "http://a.",
                                       "www.",
                                       "//",
                                       "a:\n",
                                       "A: b\n",
                                       "Title: x\n",
                                       "Requirements:\n",
                                       "Requirements\n\n",
                                       "* x\n",
                                       "at ",
                                       "or ",
                                       "two ",
                                       "up to ",
                                       "maximum of two ",
                                       "no more than ",
                                       "you may apply for ",
                                       "You may apply to at most two positions. ",
                                       "within a period of six months ",
                                       "per year and ",
                                       "years of experience ",
                                       "5+ years ",
                                       "January ",
                                       "1 January ",
                                       "Monday, ",
                                       "Berlin, ",
                                       "Berlin (Germany), ",
                                       "remote ",
                                       "GmbH ",
                                       "Bachelor or Master ",
                                       "deadline ",
                                       "apply by ",
                                       "salary: 1 to 2 ",
                                       "\xc3\x83\xc2\xa4",
                                       "e\xcc\x81\xcc\x81",
                                       "\xe2\x80\x8b",
                                       "\xe2\x80\xae",
                                       "\xc2\xad",
                                       "\xc2\xa0",
                                       "\xe5\xb7\xa5\xe7\xa8\x8b\xe5\xb8\x88",
                                       "\xf0\x9f\x98\x80",
                                       "\xef\xbf\xbd",
                                       "\xff",
                                       "\1",
                                       "&lt;",
                                       "<",
                                       "| ",
                                       "|-|-|\n",
                                       "# x\n",
                                       "> ",
                                       "``` ",
                                       "[x](",
                                       "\t",
                                       ";",
                                       "a b\n",
                                       "_",
                                       "=",
                                       "=\n",
                                       "ab ",
                                       "x\r"};

} // namespace

std::vector<Trap> proseTraps()
{
    std::vector<Trap> traps;
    for (const char *piece : ProsePieces)
        traps.push_back({piece, [piece] { return advert(times(piece, 900 * Kilo)); }});
    traps.push_back({"a's and then not", [] { return advert(QByteArray(Mega, 'a') + '!'); }});
    traps.push_back({"text, 24 MB", [] { return advert(times("You test what others build. ", 24 * Mega)); }});
    traps.push_back({"text, 26 MB", [] { return advert(times("You test what others build. ", 27 * Mega)); }});
    traps.push_back({"lines, 500,000", [] { return advert(times("ab\n", 1'500'000)); }});
    traps.push_back({"limits, 5,000 different", [] {
                         return advert(counted("You may apply to at most two positions at Firm% a year.\n", 5'000));
                     }});
    traps.push_back({"employers, 20,000", [] { return advert(counted("Firm% GmbH, ", 20'000)); }});
    traps.push_back({"wide characters", [] { return QByteArray("\xff\xfe", 2) + times("T\0e\0s\0t\0\n\0", Mega); }});
    traps.push_back({"adverts, 5,000", [] {
                         return counted(
                             "Title: Tester %\nCompany: Meridian\nLocation: Berlin\n\nYou test.\n\n-----\n\n", 5'000);
                     }});
    return traps;
}

} // namespace Shortlist::Testing

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/sniff.h"

#include "models/importers/metacharset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <uchardet.h>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadBytes = 4096;
constexpr qsizetype DeclarationBytes = 16'384; ///< some pages begin with a long comment
constexpr qsizetype GuessBytes = 256 * 1024;   // uchardet is linear but slow; more text changes no guess

std::optional<DecodedText> decodedAs(QByteArrayView bytes, const char *charset)
{
    QStringDecoder decoder(charset, QStringConverter::Flag::Stateless); // what is cut off shows
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText result{decoder(bytes), QString::fromLatin1(charset), true};
    result.isExact = !decoder.hasError();
    if (result.text.startsWith(QChar(0xFEFF)))
        result.text.remove(0, 1);
    return result;
}

/// UTF-8 with every byte sequence well-formed; a sequence cut off at the very end is forgiven.
bool isUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return true;
    for (qsizetype cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        const auto lead = uchar(bytes[bytes.size() - cut]);
        if (lead >= 0xC0)
            return bytes.chopped(cut).isValidUtf8();
        if (lead < 0x80)
            return false;
    }
    return false;
}

const char *charsetOfMark(QByteArrayView bytes)
{
    static constexpr std::array<std::pair<QByteArrayView, const char *>, 5> Marks{{
        {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
        {QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
        {QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
        {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
        {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
    }};
    const auto *found =
        std::find_if(Marks.begin(), Marks.end(), [bytes](const auto &mark) { return bytes.startsWith(mark.first); });
    return found == Marks.end() ? nullptr : found->second;
}

/// UTF-16 without a mark shows in ASCII's NULs standing all at odd or all at even places (RFC 4627, section 3).
const char *charsetOfNuls(QByteArrayView bytes)
{
    std::array<qsizetype, 2> nuls{};
    const qsizetype length = std::min<qsizetype>(bytes.size(), 512) & ~qsizetype(1);
    for (qsizetype i = 0; i < length; ++i)
        nuls.at(size_t(i & 1)) += bytes[i] == '\0' ? 1 : 0;
    if (length < 4)
        return nullptr;
    if (nuls[0] == 0 && nuls[1] > length / 4)
        return "UTF-16LE";
    if (nuls[1] == 0 && nuls[0] > length / 4)
        return "UTF-16BE";
    return nullptr;
}

/// The name that the WHATWG's Encoding Standard reads for a label that the web uses loosely.
QByteArray webName(const QByteArray &label)
{
    const QByteArray name = label.trimmed().toLower();
    static constexpr std::array Western{"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252"};
    if (std::any_of(Western.begin(), Western.end(), [&name](const char *alias) { return name == alias; }))
        return "windows-1252";
    if (name == "gb2312" || name == "gbk")
        return "gb18030";
    if (name == "x-sjis" || name == "shift-jis")
        return "shift_jis";
    if (name == "iso-8859-9" || name == "latin5")
        return "windows-1254";
    if (name.startsWith("utf-16") || name.startsWith("utf-32"))
        return {}; // a declaration that could be read as ASCII is wrong about that
    return name;
}

QByteArray guessedCharset(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const QByteArrayView part = bytes.first(std::min(bytes.size(), GuessBytes));
    if (uchardet_handle_data(detector.get(), part.data(), size_t(part.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get()));
}

/// The value behind `key` at `at`, in quotes or without: charset="x", charset=x, encoding='x'.
QByteArray valueBehind(QByteArrayView head, qsizetype at)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (at < head.size() && isSpace(head[at]))
        ++at;
    if (at >= head.size() || head[at] != '=')
        return {};
    ++at;
    while (at < head.size() && (isSpace(head[at]) || head[at] == '"' || head[at] == '\''))
        ++at;
    qsizetype end = at;
    while (end < head.size() && !isSpace(head[end]) && QByteArrayView("\"';,/>?").indexOf(head[end]) < 0)
        ++end;
    return head.sliced(at, end - at).toByteArray();
}

} // namespace

QByteArray declaredCharset(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), DeclarationBytes)).toByteArray().toLower();
    if (head.trimmed().startsWith("<?xml")) {
        const qsizetype end = head.indexOf("?>");
        const qsizetype at = head.indexOf("encoding");
        if (at >= 0 && at < end)
            return valueBehind(head, at + 8);
    }
    const bool isPage = head.contains("<meta") || head.contains("<html") || head.contains("<!doctype html");
    const qsizetype start = isPage ? head.indexOf('<') : head.size(); // an HTTP head may stand before a page
    for (qsizetype at = head.indexOf("charset"); at >= 0 && at < start; at = head.indexOf("charset", at + 7))
        if (const QByteArray value = valueBehind(head, at + 7); !value.isEmpty())
            return value;
    return metaCharset(QByteArrayView(head).sliced(start));
}

DecodedText decoded(QByteArrayView bytes)
{
    const char *marked = charsetOfMark(bytes);
    // Programs set the mark of UTF-8 before whatever they write.
    const bool isMistaken = marked != nullptr && qstrcmp(marked, "UTF-8") == 0 && !isUtf8(bytes);
    if (isMistaken)
        bytes = bytes.sliced(3);
    else if (marked != nullptr)
        if (auto text = decodedAs(bytes, marked))
            return *std::move(text);
    if (const char *charset = charsetOfNuls(bytes))
        if (auto text = decodedAs(bytes, charset))
            return *std::move(text);
    if (isUtf8(bytes))
        return *decodedAs(bytes, "UTF-8");
    const QByteArray declared = webName(declaredCharset(bytes));
    if (!declared.isEmpty() && declared != "utf-8" && declared != "utf8")
        if (auto text = decodedAs(bytes, declared.constData()); text && text->isExact)
            return *std::move(text);
    const QByteArray guessed = webName(guessedCharset(bytes));
    // The charsets of old Macs are guessed from a few bytes that mean more in windows-1252; their lines end in "\r".
    const bool isOldMac = guessed.startsWith("mac") && bytes.contains('\n');
    if (!guessed.isEmpty() && guessed != "utf-8" && !isOldMac)
        if (auto text = decodedAs(bytes, guessed.constData()); text && text->isExact)
            return *std::move(text);
    return *decodedAs(bytes, "windows-1252");
}

QString withoutHttpHead(const QString &text)
{
    static const QRegularExpression head(u"^HTTP/\\d[^\\n]{0,80}\\n(?:[\\w-]{1,60}:[^\\n]{0,8000}\\n)*\\r?\\n"_s);
    return text.startsWith("HTTP/"_L1) ? QString(text).remove(head) : text;
}

QString binaryFormat(QByteArrayView bytes)
{
    static constexpr std::array<std::pair<QByteArrayView, const char *>, 13> Signatures{{
        {"%PDF-", "PDF"},
        {QByteArrayView("PK\x03\x04", 4), "ZIP"},
        {QByteArrayView("\xD0\xCF\x11\xE0", 4), "OLE"},
        {QByteArrayView("\x89PNG", 4), "PNG"},
        {QByteArrayView("\xFF\xD8\xFF", 3), "JPEG"},
        {"GIF8", "GIF"},
        {QByteArrayView("\x1F\x8B", 2), "gzip"},
        {QByteArrayView("\x7F"
                        "ELF",
                        4),
         "ELF"},
        {QByteArrayView("SQLite format 3\0", 16), "SQLite"},
        {QByteArrayView("7z\xBC\xAF", 4), "7-Zip"},
        {"{\\rtf", "RTF"},
        {QByteArrayView("BZh", 3), "bzip2"},
        {QByteArrayView("\xFD"
                        "7zXZ",
                        5),
         "xz"},
    }};
    const auto *found = std::find_if(Signatures.begin(), Signatures.end(),
                                     [bytes](const auto &signature) { return bytes.startsWith(signature.first); });
    if (found != Signatures.end())
        return QString::fromLatin1(found->second);
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), HeadBytes));
    const bool isUtf16 = charsetOfMark(bytes) != nullptr || charsetOfNuls(bytes) != nullptr;
    return !isUtf16 && head.contains('\0') ? u"binary"_s : QString();
}

} // namespace Shortlist

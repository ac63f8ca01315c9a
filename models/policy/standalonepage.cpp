// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/standalonepage.h"

#include "models/domain/sha256.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

QString html(const StandalonePage &page)
{
    const QByteArray hash = Sha256::of(page.style).toBase64();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%2'; "
           "form-action 'none'; base-uri 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"
           "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n%5</body>\n</html>\n"_s.arg(
               page.language.toHtmlEscaped(), QString::fromLatin1(hash), page.title.toHtmlEscaped(),
               QString::fromUtf8(page.style), page.body);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/postingpaper.h"

#include "models/policy/contentpolicy.h"
#include "ui/common/formats.h"
#include "ui/web/postinghtml.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PostingPaper)
};

QString factsLine(const Posting &posting)
{
    const QString closes =
        posting.applyBy.isValid() ? Words::tr("apply by %1").arg(Formats::longDay(posting.applyBy)) : QString();
    return Formats::joined({posting.employer, Formats::places(posting.places), Formats::nameOf(posting.workplace),
                            posting.salary ? Formats::salaryLong(*posting.salary) : QString(), closes});
}

QString sourceLine(const QString &address)
{
    if (!mayOpenOutside(QUrl(address, QUrl::StrictMode)))
        return {};
    const QString shown = address.toHtmlEscaped();
    return u"<p class=\"dim\"><a href=\"%1\">%1</a></p>\n"_s.arg(shown);
}

} // namespace

QString postingPaper(const Posting &posting)
{
    Posting plain = posting;
    plain.limitClauses.clear(); // nothing is marked
    plain.origins.clear();
    static const QRegularExpression anchors(u" id=\"section-\\d+\""_s);
    return u"<h1>"_s + posting.title.toHtmlEscaped() + u"</h1>\n<p class=\"dim\">"_s
        + factsLine(posting).toHtmlEscaped() + u"</p>\n"_s + sourceLine(posting.sourceUrl)
        + sectionsHtml(plain, {}).remove(anchors);
}

QMimeData *postingMime(const Posting &posting)
{
    const QString html = postingPaper(posting);
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(QTextDocumentFragment::fromHtml(html).toPlainText());
    return data;
}

} // namespace Shortlist

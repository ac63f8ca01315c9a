// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencehtml.h"

#include "models/policy/standalonepage.h"
#include "ui/common/datewords.h"
#include "ui/common/formats.h"
#include "ui/common/verdictwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

constexpr auto Style = "body{font-family:sans-serif;color:#000;background:#fff;max-width:60rem;margin:2rem auto;"
                       "padding:0 1rem;line-height:1.45}h1{font-size:1.5rem;margin-bottom:0}h2{font-size:1.1rem;"
                       "margin-top:1.6rem}table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;"
                       "padding:3px 14px 3px 0}.dim{color:#555}.hash{font-family:monospace;font-size:.8rem;"
                       "word-break:break-all}";

QString element(const QString &tag, const QString &html)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, html);
}

QString lines(const QString &plain)
{
    return plain.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Collects rows of two columns, and leaves empty ones out.
class Table
{
public:
    void add(const QString &name, const QString &plain)
    {
        if (!plain.isEmpty())
            m_rows += u"<tr><td class=\"dim\">%1</td><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(), lines(plain));
    }
    /// Nothing where there are no rows.
    QString under(const QString &heading) const
    {
        return m_rows.isEmpty() ? QString() : element(u"h2"_s, heading.toHtmlEscaped()) + element(u"table"_s, m_rows);
    }

private:
    QString m_rows;
};

QString instantText(const QDateTime &instant, const QTimeZone &own)
{
    return instant.isValid() ? QLocale().toString(instant.toTimeZone(own), QLocale::ShortFormat) : QString();
}

QString factsHtml(const Evidence &evidence, const QTimeZone &own)
{
    const Posting &posting = evidence.version.posting;
    const SourceRecord &source = evidence.version.source;
    Table facts;
    facts.add(Words::tr("Employer"), posting.employer);
    facts.add(Words::tr("Place"), Formats::places(posting.places));
    facts.add(Words::tr("Salary"), posting.salary ? Formats::salaryLong(*posting.salary) : QString());
    facts.add(Words::tr("Apply by"), Formats::longDay(posting.applyBy));
    facts.add(Words::tr("Requisition"), posting.requisitionId);
    facts.add(Words::tr("Address"), source.url);
    facts.add(Words::tr("Read on"), instantText(source.importedAt, own));
    facts.add(Words::tr("Version"), QLocale().toString(evidence.version.number));
    return facts.under(Words::tr("The posting as it was"));
}

QString limitsHtml(const Evidence &evidence)
{
    if (evidence.state.submission == EventId{})
        return {};
    Table limits;
    limits.add(Words::tr("Sent on"), Formats::longDay(evidence.state.submittedOn));
    limits.add(Words::tr("By the employer’s limits it"), verdictWords(evidence.limits.verdict));
    if (evidence.limits.rule)
        limits.add(Words::tr("As the employer puts it"), evidence.limits.rule->evidence.quote);
    return limits.under(Words::tr("The application"));
}

QString historyHtml(const Evidence &evidence)
{
    Table history;
    for (const ApplicationEvent &event : effectiveEvents(evidence.history)) {
        const Stage *stage = findStage(evidence.stages, event.stage);
        QStringList said{stage == nullptr ? QString() : Formats::stageName(*stage), event.note};
        if (!event.overrideReason.isEmpty())
            said.append(Words::tr("Recorded beyond the limit: %1").arg(event.overrideReason));
        said.removeAll(QString());
        const QString time = event.time.isValid() ? QLocale().toString(event.time, QLocale::ShortFormat) : QString();
        history.add(Formats::joined({Formats::longDay(event.day), time}), said.join(u'\n'));
    }
    return history.under(Words::tr("History"));
}

QString datesHtml(const Evidence &evidence, const QTimeZone &own)
{
    Table dates;
    for (const Appointment &appointment : evidence.appointments) {
        QStringList said{Formats::joined({DateWords::titleOf(appointment), DateWords::nameOf(appointment.state)})};
        said.append(DateWords::detailsOf(appointment));
        // With the year: the pack is read when this one is over.
        dates.add(DateWords::whenOf(appointment, QDate(), own), said.join(u'\n'));
    }
    return dates.under(Words::tr("Dates"));
}

QString documentsHtml(const Evidence &evidence)
{
    Table documents;
    int number = 0;
    for (const EvidenceDocument &document : evidence.documents) {
        const QString sent = document.sentOn.isValid() ? Words::tr("sent on %1").arg(Formats::longDay(document.sentOn))
                                                       : Words::tr("not sent");
        documents.add(packName(document, ++number),
                      Formats::joined({document.name, sent}) + u'\n'
                          + Words::tr("SHA-256 %1").arg(QString::fromLatin1(document.sha256.toHex())));
    }
    return documents.under(Words::tr("Documents"));
}

QString notesHtml(const Evidence &evidence)
{
    return evidence.notes.isEmpty()
        ? QString()
        : element(u"h2"_s, Words::tr("Notes").toHtmlEscaped()) + element(u"p"_s, lines(evidence.notes));
}

QString headHtml(const Evidence &evidence)
{
    const Posting &posting = evidence.version.posting;
    return u"<h1 dir=\"auto\">%1</h1>\n<p class=\"dim\" dir=\"auto\">%2</p>\n"_s.arg(posting.title.toHtmlEscaped(),
                                                                                     posting.employer.toHtmlEscaped());
}

QString sourceHtml(const Evidence &evidence)
{
    Table source;
    source.add(Words::tr("SHA-256 of what it was read from"),
               QString::fromLatin1(evidence.version.source.sha256.toHex()));
    return source.under(Words::tr("Proof"));
}

QString filesHtml()
{
    Table files;
    files.add(u"posting.html"_s, Words::tr("the description"));
    files.add(u"posting.txt"_s, Words::tr("the same as plain text"));
    files.add(u"posting.json"_s, Words::tr("the facts as they were understood"));
    files.add(u"application.json"_s, Words::tr("history, dates and limits, for programs"));
    files.add(u"source.bin"_s, Words::tr("what the posting was read from, untouched: do not open it in a browser"));
    files.add(u"manifest.json"_s, Words::tr("what every file is, with its hash"));
    files.add(u"SHA256SUMS"_s, Words::tr("the hashes; “sha256sum -c SHA256SUMS” checks them"));
    return files.under(Words::tr("In this folder"));
}

QByteArray wholePage(const Evidence &evidence, const QString &body)
{
    return html({QLocale().bcp47Name(), evidence.version.posting.title, Style, body}).toUtf8();
}

} // namespace

QString evidenceHtml(const Evidence &evidence, const QString &description, const QTimeZone &own)
{
    QString body = headHtml(evidence) + limitsHtml(evidence) + factsHtml(evidence, own) + historyHtml(evidence)
        + datesHtml(evidence, own) + notesHtml(evidence) + documentsHtml(evidence) + sourceHtml(evidence);
    if (!description.isEmpty())
        body += element(u"h2"_s, Words::tr("Description").toHtmlEscaped()) + description;
    return body;
}

QByteArray evidenceIndex(const Evidence &evidence, const QTimeZone &own)
{
    return wholePage(evidence, evidenceHtml(evidence, {}, own) + filesHtml());
}

QByteArray evidencePage(const Evidence &evidence, const QString &description)
{
    return wholePage(evidence, headHtml(evidence) + description);
}

} // namespace Shortlist

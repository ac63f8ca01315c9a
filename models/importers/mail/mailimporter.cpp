// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mail/mailimporter.h"

#include "models/domain/weburl.h"
#include "models/importers/fieldnames.h"
#include "models/importers/mail/alert.h"
#include "models/importers/mail/mailmessage.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/titleline.h"
#include "models/importers/text/titleemployer.h"

#include <QRegularExpression>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// "Fwd: Re: AW: " and "Job opening: " off.
QString plainSubject(const QString &subject)
{
    static const QRegularExpression prefix(u"^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\\s*:\\s*)+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression announced(
        u"^(?:(?:new |job |exciting "
        u")?(?:opening|opportunity|vacancy|position|role|job)|opportunité|poste|vakanz|position|nabídka|nabídka práce|"
        u"stellenangebot|neue stelle|neuer job|"
        u"offre d['’]emploi|nouvelle offre|oferta|nueva oferta|nytt jobb|nyt job|ny stilling|ny tjänst|nová nabídka|"
        u"新着求人|新职位|새 채용공고)"
        u"\\s*(?:[:–—-]|\\|)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(prefix).remove(announced).trimmed();
}

/// "Senior Payroll Analyst - Leeds - hybrid - up to 48k": a title, and behind it what is none.
std::vector<RawField> hintsOfLine(const QString &subject)
{
    const TitleLine::Parts parts = TitleLine::parts(subject);
    static const Pattern bar(u"\\s+[-–—|]\\s+"_s);
    QStringList title;
    QStringList facts = parts.facts;
    for (const QString &piece : bar.split(parts.title)) {
        const bool isFact = !title.isEmpty() && !LineWords::namesJob(piece)
            && (LineWords::isPlaceLike(piece) || LineWords::isBadges(piece) || LineWords::isMoney(piece)
                || !facts.isEmpty());
        (isFact ? facts : title).append(piece);
    }
    std::vector<RawField> fields{
        {FieldName::Title, facts.isEmpty() ? parts.title : title.join(u" - "_s), OriginKind::PageText, 0}};
    for (const QString &fact : std::as_const(facts))
        if (LineWords::isPlaceLike(fact) && !LineWords::isBadges(fact))
            fields.push_back({FieldName::Location, fact, OriginKind::PageText, 0});
        else if (LineWords::isBadges(fact))
            fields.push_back(
                {workplaceOf(fact) == Workplace::Unknown ? FieldName::EmploymentType : FieldName::Workplace, fact,
                 OriginKind::PageText, 0});
    return fields;
}

/// What a subject says of a posting, where it says it the way that mails about postings do.
std::vector<RawField> hintsOf(const MailMessage &message)
{
    const QString subject = plainSubject(message.subject);
    const auto parts = titleAtEmployer(subject);
    if (!parts && LineWords::namesJob(subject) && !LineWords::isProse(subject) && !isCall(subject))
        return hintsOfLine(subject); // "Nytt jobb: Undersköterska"
    if (!parts)
        return {};
    return {{FieldName::Title, parts->title, OriginKind::PageText, 0},
            {FieldName::Employer, parts->employer, OriginKind::PageText, 0}};
}

/// A text as it was before the mail was written: quote marks off, the headers of a forwarded mail left out.
QByteArray unquoted(const QByteArray &bytes)
{
    static const QRegularExpression quote(u"^(?:> ?)+"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression forwarded(
        u"^-{2,}.{0,60}-{2,}[ \\t]*\\n(?:[ "
        u"\\t]*\\n)?(?:\\*?(?:from|von|de|date|datum|sent|gesendet|subject|betreff|objet|"
        "to|an|\\x{E0}|cc|reply-to)\\*?\\s?:.{0,998}\\n(?:[ \\t]+\\S.{0,998}\\n)*)+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(bytes);
    text.remove(u'\r');
    return text.remove(quote).remove(forwarded).toUtf8();
}

std::vector<RawPosting> listedIn(const MailMessage &message, const QString &format)
{
    std::vector<RawPosting> best;
    for (const MailPart &part : message.parts) {
        const bool isHtml = part.mediaType == "text/html"_L1;
        if (!part.name.isEmpty() || (!isHtml && part.mediaType != "text/plain"_L1))
            continue;
        const QString text = QString::fromUtf8(part.bytes).remove(u'\r');
        auto listed = alertPostings(isHtml ? alertLinesOfHtml(text) : alertLinesOfText(text), format);
        if (listed.size() > best.size())
            best = std::move(listed);
    }
    // One link to one posting is in many mails: only what is sent to many is a list of one.
    return best.size() > 1 || message.isList ? best : std::vector<RawPosting>();
}

class Reading
{
public:
    Reading(const SourceDocument &outer, QString format)
        : m_outer(outer)
        , m_format(std::move(format))
    { }

    void add(const MailMessage &message)
    {
        m_parsed.warnings += message.refused;
        m_isRefused = m_isRefused || !message.refused.isEmpty();
        const bool isPage = !message.snapshotUrl.isEmpty();
        if (!isPage) {
            auto listed = listedIn(message, m_format);
            if (!listed.empty()) {
                m_parsed.text += textOf(message);
                std::move(listed.begin(), listed.end(), std::back_inserter(m_parsed.postings));
                return;
            }
        }
        for (const MailPart &part : message.parts)
            m_parsed.nested.push_back(nestedOf(message, part, isPage));
    }

    Result<ParsedDocument> take()
    {
        if (!m_parsed.postings.empty() || !m_parsed.nested.empty())
            return std::move(m_parsed);
        if (m_isRefused)
            return Error{Error::Code::UnknownFormat, m_parsed.warnings.join(u"; "_s)};
        return Error{Error::Code::NotFound, u"a mail without a text"_s};
    }

private:
    static QString textOf(const MailMessage &message)
    {
        const auto plain = std::find_if(message.parts.begin(), message.parts.end(),
                                        [](const MailPart &part) { return part.mediaType == "text/plain"_L1; });
        return plain == message.parts.end() ? QString() : QString::fromUtf8(plain->bytes);
    }

    NestedDocument nestedOf(const MailMessage &message, const MailPart &part, bool isPage)
    {
        NestedDocument nested;
        const bool isBody = part.name.isEmpty() && !isPage;
        nested.document.bytes = isBody && part.mediaType == "text/plain"_L1 ? unquoted(part.bytes) : part.bytes;
        nested.document.name = part.name.isEmpty() ? m_outer.name : part.name;
        nested.document.origin = m_outer.origin;
        nested.document.mediaType = part.mediaType;
        nested.document.capturedAt = message.date.isValid() ? message.date : m_outer.capturedAt;
        if (isPage) // its frames say the same or nothing
            nested.document.url = part.location.startsWith("http"_L1) ? part.location : message.snapshotUrl;
        else
            nested.hints = hintsOf(message);
        nested.isLetter = isBody && nested.hints.empty();
        nested.choice = part.choice == 0 ? 0 : m_choices + part.choice;
        m_lastChoice = std::max(m_lastChoice, nested.choice);
        return nested;
    }

    const SourceDocument &m_outer;
    QString m_format;
    ParsedDocument m_parsed;
    int m_choices = 0;
    int m_lastChoice = 0;
    bool m_isRefused = false;

public:
    /// The choices of the next message are others.
    void next() { m_choices = m_lastChoice; }
};

} // namespace

QString MailImporter::format() const
{
    return u"mail"_s;
}

Fit MailImporter::sniff(const SniffedDocument &document) const
{
    return looksLikeMail(document.source.bytes) ? Fit::Certain : Fit::No;
}

Result<ParsedDocument> MailImporter::parse(const SniffedDocument &document) const
{
    const auto messages = readMail(document.source.bytes);
    if (!messages)
        return messages.error();
    Reading reading(document.source, format());
    for (const MailMessage &message : *messages) {
        reading.add(message);
        reading.next();
    }
    return reading.take();
}

} // namespace Shortlist

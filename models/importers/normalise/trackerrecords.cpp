// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/trackerrecords.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct StageWords
{
    QLatin1StringView key;
    QStringView statuses; ///< folded, divided by "|"
};

// What trackers and people call the stages; others are kept as words.
constexpr StageWords Stages[] = {
    {"saved"_L1,
     u"saved|wishlist|bookmarked|inbox|new|lead|leads|interested|interesting|to review|not applied|"
     u"gespeichert|merkliste|vorgemerkt|enregistré|guardado|salvato|gemt|sparad|uloženo|zapisane|收藏|已收藏|"
     u"保存済み|저장됨"},
    {"planned"_L1,
     u"planned|to apply|applying|ready to apply|in progress|draft|preparing|in preparation|drafting|"
     u"geplant|in vorbereitung|à postuler|por aplicar|da candidare|plánováno|待投递|準備中|지원예정"},
    {"applied"_L1,
     u"applied|submitted|application sent|application submitted|sent|pending|waiting|awaiting response|"
     u"in review|under review|beworben|abgeschickt|eingereicht|gesendet|postulé|candidature envoyée|"
     u"envoyé|en attente|aplicado|solicitado|enviado|candidato|inviata|gesolliciteerd|ansøgt|ansökt|"
     u"odesláno|přihlášeno|zaaplikowano|已投递|已申请|応募済み|応募済|지원완료|지원함"},
    {"assessment"_L1,
     u"assessment|online assessment|oa|coding challenge|take home|take home test|test|case study|"
     u"eignungstest|probeaufgabe|test technique|prueba|笔试|测评|適性検査|과제|코딩테스트"},
    {"interview"_L1,
     u"interview|interviews|interviewing|screen|screening|phone screen|phone interview|recruiter screen|"
     u"recruiter call|hr interview|technical interview|first interview|second interview|final interview|"
     u"final round|onsite|on site|on site interview|vorstellungsgespräch|gespräch|bewerbungsgespräch|"
     u"im gespräch|entretien|entrevista|colloquio|sollicitatiegesprek|samtale|intervju|pohovor|rozmowa|"
     u"面试|面试中|面接|면접"},
    {"offer"_L1,
     u"offer|offered|offer received|negotiating|negotiation|angebot|offre|oferta|offerta|aanbod|tilbud|"
     u"erbjudande|nabídka|录用|オファー|内定|오퍼|합격"},
    {"accepted"_L1,
     u"accepted|offer accepted|hired|signed|angenommen|zusage|accepté|aceptado|accettato|geaccepteerd|"
     u"accepteret|accepterad|přijato|przyjęte|已接受|承諾|수락"},
    {"withdrawn"_L1,
     u"withdrawn|withdrew|declined|offer declined|i declined|not interested|cancelled|canceled|"
     u"zurückgezogen|abgesagt|retiré|retirado|ritirata|ingetrokken|trukket|återkallad|staženo|"
     u"wycofane|已撤回|辞退|취소"},
    {"rejected"_L1,
     u"rejected|rejection|not selected|no offer|turned down|absage|abgelehnt|refusé|rechazado|"
     u"rifiutata|rifiutato|afgewezen|afvist|afslag|avslag|zamítnuto|odmítnuto|odrzucone|已拒绝|被拒|"
     u"不合格|お見送り|불합격|탈락"},
    {"closed"_L1,
     u"closed|expired|archived|ghosted|no response|no answer|position filled|filled|geschlossen|"
     u"archiviert|keine antwort|sans réponse|sin respuesta|uzavřeno|已关闭|已过期|募集終了|마감"},
};

QDate dayOf(const Draft &draft, QLatin1StringView name)
{
    // Spreadsheets write "4-Jan-26".
    static const auto named = pattern(uR"(^(\d{1,2})-(\p{L}{3,10})-(\d{4}|\d{2})$)"_s);
    const QString value = draft.fields.value(name);
    DateContext context = draft.dates;
    context.isFresh = false;
    if (const auto match = named.match(value); match.hasMatch()) {
        const QString year = match.captured(3).size() == 2 ? u"20"_s + match.captured(3) : match.captured(3);
        return readDate(match.captured(1) + u' ' + match.captured(2) + u' ' + year, context).value_or(QDate());
    }
    return readDate(value, context).value_or(QDate());
}

/// "4", "4/5", "8 out of 10", "★★★☆☆".
int ratingOf(const QString &value)
{
    static const auto figures = pattern(uR"(^(\d+(?:[.,]\d+)?)\s*(?:(?:/|of|out of|von|sur|de)\s*(\d+))?)"_s);
    const auto stars = value.count(u'★') + value.count(u'⭐');
    if (stars > 0)
        return int(std::min<qsizetype>(stars, 5));
    const auto match = figures.match(withPlainDigits(value));
    if (!match.hasMatch())
        return 0;
    const double given = match.captured(1).replace(u',', u'.').toDouble();
    const double most = match.captured(2).isEmpty() ? (given > 5 ? 10 : 5) : match.captured(2).toDouble();
    return given > most || most <= 0 ? 0 : int(std::lround(given * 5 / most));
}

QStringList valuesOf(const Draft &draft, QLatin1StringView name)
{
    QStringList values;
    for (const RawField &field : draft.fields.all(name))
        values.append(field.value.trimmed());
    return values;
}

/// Cells that a fact was to be read from and that it could not be read from.
QStringList unread(const Draft &draft)
{
    QStringList left;
    for (const RawField &field : draft.fields.below(FieldName::RecordUnread)) {
        const QString fact = field.name.sliced(FieldName::RecordUnread.size() + 1);
        if (!draft.posting.origins.contains(fact))
            left.append(field.value);
    }
    return left;
}

QStringList tagsOf(const Draft &draft)
{
    static const Pattern divider(u"\\s*[,;|\\n]\\s*"_s);
    QStringList tags;
    for (const QString &value : valuesOf(draft, FieldName::RecordTags))
        tags += divider.split(value, Qt::SkipEmptyParts);
    for (QString &tag : tags)
        tag = Text::collapsed(tag);
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

} // namespace

QString stageKeyOf(const QString &status)
{
    static const QHash<QString, QString> keys = [] {
        QHash<QString, QString> all;
        for (const StageWords &stage : Stages)
            for (const QStringView word : stage.statuses.split(u'|'))
                all.insert(Text::folded(word.toString()), stage.key);
        return all;
    }();
    static const Pattern punctuation(u"[\\s\\p{P}\\p{So}_]+"_s, Expression::UnicodeWords);
    const QString words = status.left(100);
    return keys.value(Text::folded(punctuation.replacedIn(words, u" "_s)));
}

std::optional<TrackerRecord> trackerRecordOf(const Draft &draft)
{
    TrackerRecord record;
    record.status = draft.fields.value(FieldName::RecordStatus);
    record.stageKey = stageKeyOf(record.status);
    record.submittedOn = dayOf(draft, FieldName::RecordSubmittedOn);
    record.statusOn = dayOf(draft, FieldName::RecordStatusOn);
    record.notes = valuesOf(draft, FieldName::RecordNotes).join(u"\n\n"_s);
    record.remarks = valuesOf(draft, FieldName::RecordRemark) + unread(draft);
    record.historyWords = valuesOf(draft, FieldName::RecordHistory);
    record.tags = tagsOf(draft);
    record.rating = ratingOf(draft.fields.value(FieldName::RecordRating));
    return record == TrackerRecord{} ? std::nullopt : std::optional(record);
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/duplicates.h"

#include "models/domain/text.h"
#include "models/policy/canonicalurl.h"
#include "models/policy/likeness.h"
#include "models/policy/matching.h"
#include "models/policy/simhash.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// What each reason is worth by itself; together they count as independent witnesses.
constexpr double RequisitionWorth = 0.95;
constexpr double MirrorWorth = 0.85;
constexpr double AddressWorth = 0.9;
constexpr double TextWorth = 0.9;
constexpr double TitleWorth = 0.35;
constexpr double PlaceWorth = 0.15;
/// Texts of one employer share this much by their boilerplate alone.
constexpr double UnrelatedText = 0.5;
constexpr double SimilarText = 0.75;
/// What is left of the score where something is odd but does not forbid it.
constexpr double OtherPlaceDoubt = 0.6;
constexpr double OtherNumberDoubt = 0.6;
constexpr double UnknownEmployerDoubt = 0.85;
/// Titles below this are of different jobs.
constexpr double AlikeTitles = 0.5;
/// A simhash of fewer shingles says little.
constexpr size_t EnoughShingles = 12;

bool agree(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

bool bothSay(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

QSet<QString> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QSet<QString> found;
    for (auto it = number.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

QSet<QString> placeKeys(const Posting &posting)
{
    QSet<QString> keys;
    for (const Place &place : posting.places) {
        const QString key = Text::folded(place.locality.isEmpty() ? place.text : place.locality);
        if (!key.isEmpty())
            keys.insert(key);
    }
    return keys;
}

qint64 keyOf(const QString &kind, const QString &value)
{
    return qint64(stableHash((kind + u'\n' + value).toUtf8()));
}

bool areTitlesAlike(const NameTraits &a, const NameTraits &b)
{
    return agree(a.titleKey, b.titleKey) || likeness(a.titleWords, b.titleWords) >= AlikeTitles;
}

std::vector<qint64> namingKeys(const PostingTraits &traits)
{
    std::vector<qint64> keys;
    if (!traits.requisition.isEmpty())
        keys.push_back(keyOf(u"requisition"_s, traits.employerKey + u'\n' + requisitionBase(traits.requisition)));
    if (!traits.address.isEmpty())
        keys.push_back(keyOf(u"address"_s, traits.address));
    if (!traits.titleKey.isEmpty() && !traits.employerKey.isEmpty())
        keys.push_back(keyOf(u"title"_s, traits.employerKey + u'\n' + traits.titleKey));
    return keys;
}

/// The witnesses for one posting, gathered.
class Witnesses
{
public:
    void hear(DuplicateReason reason, double worth)
    {
        m_reasons.push_back(reason);
        m_doubt *= 1 - worth;
    }
    void discount(double factor) { m_factor *= factor; }
    bool isEmpty() const { return m_reasons.empty(); }
    Likeness verdict(double text) &&
    {
        std::sort(m_reasons.begin(), m_reasons.end());
        return {(1 - m_doubt) * m_factor, text, std::move(m_reasons)};
    }

private:
    std::vector<DuplicateReason> m_reasons;
    double m_doubt = 1;
    double m_factor = 1;
};

enum class Requisitions : quint8 { Unknown, Same, Mirrored, Different };

Requisitions compareRequisitions(const NameTraits &a, const NameTraits &b)
{
    if (a.requisition.isEmpty() || b.requisition.isEmpty())
        return Requisitions::Unknown;
    if (a.requisition == b.requisition)
        return Requisitions::Same;
    return requisitionBase(a.requisition) == requisitionBase(b.requisition) ? Requisitions::Mirrored
                                                                            : Requisitions::Different;
}

void hearText(Witnesses &witnesses, const PostingTraits &a, const PostingTraits &b, double text)
{
    if (!a.fingerprint.isEmpty() && a.fingerprint == b.fingerprint)
        witnesses.hear(DuplicateReason::SameText, TextWorth);
    else if (text >= SimilarText)
        witnesses.hear(DuplicateReason::SimilarText, TextWorth * (text - UnrelatedText) / (1 - UnrelatedText));
}

/// What only strengthens other witnesses: many jobs of an employer share a title or a place.
void hearFacts(Witnesses &witnesses, const PostingTraits &a, const PostingTraits &b)
{
    if (bothSay(a.titleKey, b.titleKey) && bothSay(a.employerKey, b.employerKey))
        witnesses.hear(DuplicateReason::SameTitle, TitleWorth);
    if (a.places.intersects(b.places))
        witnesses.hear(DuplicateReason::SamePlace, PlaceWorth);
}

void doubt(Witnesses &witnesses, const PostingTraits &a, const PostingTraits &b, Requisitions requisitions)
{
    if (a.employerKey.isEmpty() || b.employerKey.isEmpty())
        witnesses.discount(UnknownEmployerDoubt);
    if (requisitions == Requisitions::Same || requisitions == Requisitions::Mirrored)
        return; // one requisition may be open in several places and years
    if (!a.places.isEmpty() && !b.places.isEmpty() && !a.places.intersects(b.places))
        witnesses.discount(OtherPlaceDoubt);
    if (!a.titleKey.isEmpty() && !b.titleKey.isEmpty() && a.titleNumbers != b.titleNumbers)
        witnesses.discount(OtherNumberDoubt);
}

/// Whether the names leave it open that the two are one.
bool doNamesAgree(const NameTraits &a, const NameTraits &b)
{
    return agree(a.employerKey, b.employerKey) && compareRequisitions(a, b) != Requisitions::Different
        && areTitlesAlike(a, b);
}

NameTraits nameTraits(const QString &title, const QString &employerKey, const QString &requisition)
{
    NameTraits traits{Text::folded(title), {}, {}, employerKey, Text::folded(requisition)};
    traits.titleWords = meaningfulWords(traits.titleKey);
    traits.titleNumbers = numbersIn(traits.titleKey);
    return traits;
}

} // namespace

NameTraits nameTraitsOf(const Posting &posting)
{
    const bool hasTitle = posting.titleOrigin != TitleOrigin::Placeholder;
    return nameTraits(hasTitle ? posting.title : QString(), Text::employerKey(posting.employer), posting.requisitionId);
}

PostingTraits traitsOf(const Posting &posting)
{
    PostingTraits traits;
    static_cast<NameTraits &>(traits) = nameTraitsOf(posting);
    traits.address = canonicalUrl(posting.sourceUrl);
    traits.places = placeKeys(posting);
    const QString text = Text::folded(posting.text);
    traits.fingerprint = foldedFingerprint(text);
    traits.shingles = foldedShingles(text);
    return traits;
}

PostingKeys keysOf(const PostingTraits &traits)
{
    PostingKeys keys{traits.fingerprint, namingKeys(traits), {}};
    keys.likeness = keys.identity;
    if (!traits.fingerprint.isEmpty())
        keys.likeness.push_back(keyOf(u"text"_s, QString::fromLatin1(traits.fingerprint.toHex())));
    if (traits.shingles.size() >= EnoughShingles) {
        int band = 0;
        for (const quint16 quarter : bandsOf(simhashOf(traits.shingles)))
            keys.likeness.push_back(keyOf(u"band %1"_s.arg(band++), QString::number(quarter)));
    }
    return keys;
}

PostingKeys keysOf(const Posting &posting)
{
    return keysOf(traitsOf(posting));
}

QString requisitionBase(const QString &foldedId)
{
    static const QRegularExpression mirror(u"^-[1-9]\\d?$"_s);
    static const QRegularExpression number(u"\\d{3}"_s);
    static const QRegularExpression year(u"(?:^|\\D)(?:19|20)\\d\\d$"_s);
    // Cut first: one expression for all of it takes minutes to see that a thousand digits are none.
    const qsizetype cut = std::max(foldedId.lastIndexOf(u'-'), qsizetype(0));
    const QString base = foldedId.left(cut);
    const QString last = base.mid(base.lastIndexOf(u'-') + 1);
    const bool isMirror = mirror.match(foldedId.mid(cut)).hasMatch() && number.match(last).hasMatch();
    return isMirror && !year.match(base).hasMatch() ? base : foldedId;
}

bool mayBeOne(const PostingNames &stored, const NameTraits &other)
{
    return agree(stored.employerKey, other.employerKey) // which nearly all fail that share no more than a key by chance
        && doNamesAgree(nameTraits(stored.title, stored.employerKey, stored.requisition), other);
}

std::optional<Likeness> likenessOf(const PostingTraits &a, const PostingTraits &b)
{
    if (!doNamesAgree(a, b))
        return {};
    const Requisitions requisitions = compareRequisitions(a, b);
    const double text = jaccard(a.shingles, b.shingles);
    Witnesses witnesses;
    const bool isOneEmployer = bothSay(a.employerKey, b.employerKey);
    if (isOneEmployer && requisitions == Requisitions::Same)
        witnesses.hear(DuplicateReason::SameRequisition, RequisitionWorth);
    if (isOneEmployer && requisitions == Requisitions::Mirrored)
        witnesses.hear(DuplicateReason::MirroredRequisition, MirrorWorth);
    if (bothSay(a.address, b.address))
        witnesses.hear(DuplicateReason::SameAddress, AddressWorth);
    hearText(witnesses, a, b, text);
    if (witnesses.isEmpty())
        return {};
    hearFacts(witnesses, a, b);
    doubt(witnesses, a, b, requisitions);
    return std::move(witnesses).verdict(text);
}

} // namespace Shortlist

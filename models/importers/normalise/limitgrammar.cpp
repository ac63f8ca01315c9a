// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limitgrammar.h"

#include "models/importers/normalise/limittongues/tongues.h"
#include "models/importers/normalise/pattern.h"

#include <QLatin1String>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

using enum LimitClause::Kind;

/// Half of what the unit says.
constexpr auto Half =
    u"half an?|ein halbes|eine[mn] halben|un demi|una? medi[oa]|medio|ett? halvt|půl|pół|een half|mezzo|meio";

/// What a word of a shape stands for in one language; empty where the language has no such word.
struct Role
{
    QLatin1String name;
    QString Tongue::*words;
};

constexpr std::array Roles{
    Role{QLatin1String("<BOUND>"), &Tongue::bound},     Role{QLatin1String("<BEHIND>"), &Tongue::behind},
    Role{QLatin1String("<APPLY>"), &Tongue::apply},     Role{QLatin1String("<JOB>"), &Tongue::job},
    Role{QLatin1String("<SUBMIT>"), &Tongue::submit},   Role{QLatin1String("<APPLICATION>"), &Tongue::application},
    Role{QLatin1String("<LIMITED>"), &Tongue::limited}, Role{QLatin1String("<LIMIT>"), &Tongue::limit},
    Role{QLatin1String("<MORE>"), &Tongue::more},       Role{QLatin1String("<NOT>"), &Tongue::not_},
    Role{QLatin1String("<SEVERAL>"), &Tongue::several}, Role{QLatin1String("<REFUSED>"), &Tongue::refused},
    Role{QLatin1String("<TIMES>"), &Tongue::times},     Role{QLatin1String("<AGAIN>"), &Tongue::again},
    Role{QLatin1String("<WAIT>"), &Tongue::wait},       Role{QLatin1String("<ONE>"), &Tongue::single},
    Role{QLatin1String("<AFTER>"), &Tongue::after},     Role{QLatin1String("<UNIT>"), &Tongue::unit},
    Role{QLatin1String("<PER>"), &Tongue::per},         Role{QLatin1String("<ACCEPT>"), &Tongue::accept},
};

/// Shapes made of shapes.
QString expandedOne(QString shape)
{
    shape.replace(u"<JOBS>"_s, u"<N> <FEW><JOB>"_s);
    shape.replace(u"<APPLICATIONS>"_s, u"<N> <FEW><APPLICATION>"_s);
    shape.replace(u"<SINGLE>"_s, u"(?:<ONE>) <FEW><APPLICATION>"_s);
    shape.replace(u"<TIME>"_s, u"<AFTER> <FEW><SPAN>"_s);
    shape.replace(
        u"<SPAN>"_s,
        u"(?<n>\\d{1,3}|<NUMBER>|an?|%1)(?: \\(\\d+\\))? (?:\\p{L}+ )?(?<unit><UNIT>)\\p{L}*"_s.arg(QStringView(Half)));
    shape.replace(u"<N>"_s, u"(?<n>\\d{1,2}|<NUMBER>)(?: \\((?:\\d+|\\p{L}+)\\))?"_s);
    shape.replace(u"<FEW>"_s, u"(?:\\p{L}[\\p{L}-]* ){0,2}?"_s); // "two of our open", "drei aktive"
    // Where a number ends a clause, or what follows says that people or their applications are counted.
    shape.replace(u"<ALONE>"_s, u"(?= ?(?:[.,;:!)]|$)| (?:<SUBMIT>|<APPLICATION>|<JOB>|<BEHIND>)\\b)"_s);
    return shape;
}

QStringList expanded(QStringList shapes)
{
    for (QString &shape : shapes)
        shape = expandedOne(shape);
    return shapes;
}

/// Nothing where the language lacks a word of the shape, which is expanded.
std::optional<Pattern> compiled(const Tongue &tongue, const QString &shape)
{
    QString text = shape;
    for (const Role &role : Roles) {
        if (!text.contains(role.name))
            continue;
        if ((tongue.*role.words).isEmpty())
            return {};
        text.replace(role.name, u"(?:%1)"_s.arg(tongue.*role.words));
    }
    return pattern(text.replace(u"<NUMBER>"_s, tongue.number).replace(u"<TO>"_s, tongue.toward));
}

const QStringList &capShapes()
{
    static const QStringList shapes = {
        // "apply for up to two positions"
        uR"(\b<APPLY>\b[^.;:]{0,40}?\b<BOUND>,? <TO><JOBS>\b)"_s,
        uR"(\b<APPLY>\b[^.;:]{0,30}?\b<TO><BOUND>,? <JOBS>\b)"_s,
        uR"(\b<TO><BOUND>,? (?:<TO>)?<JOBS>\b(?: \p{L}+){0,2} <APPLY>\b)"_s,
        uR"(\b<BOUND> <APPLY> <TO><JOBS>\b)"_s,
        uR"(\b<APPLY>\b[^.;:]{0,30}?\b<TO><JOBS>\b[^.;:]{0,20}\b<BEHIND>\b)"_s,
        // "apply to several roles, but to no more than five in total"
        uR"(\b<APPLY>\b[^.;:]{0,40}?\b<JOB>\b[^.;:]{0,30}?\b<BOUND> (?:<TO>)?<N>(?= <BEHIND>\b| ?(?:[.,;)]|$)))"_s,
        // "submit up to two applications", "no more than two applications per person"
        uR"(\b<SUBMIT>\b[^.;:]{0,40}?\b<BOUND>,? <APPLICATIONS>\b)"_s,
        uR"(\b<BOUND>,? <APPLICATIONS>\b[^.;:]{0,40}?\b<SUBMIT>\b)"_s,
        uR"(\b<BOUND> <SUBMIT> <APPLICATIONS>\b)"_s,
        uR"(\b<SUBMIT>\b[^.;:]{0,40}?\b<APPLICATIONS>,? <BEHIND>\b)"_s,
        uR"(\b<SUBMIT>\b[^.;:]{0,30}?\b<SINGLE>\b)"_s,
        uR"(\b<SINGLE>\b[^.;:]{0,30}?\b<SUBMIT>\b)"_s,
        uR"(\b<APPLICATIONS> <PER>)"_s,
        // "applications are limited to two per person", "the limit is two applications"
        uR"(\b<APPLICATION>\b[^.;:]{0,40}?\b<LIMITED> (?:<BOUND> )?<N><ALONE>)"_s,
        uR"(\b<LIMIT>\b[^.;:]{0,30}?\b<APPLICATIONS>\b)"_s,
        uR"(\b<LIMIT>[^.;:]{0,20}?\b<BOUND>,? <JOBS>\b)"_s,
        // "more than two applications are not possible", "those who apply for more than two will not"
        uR"(\b<MORE> <APPLICATIONS>\b[^.;:]{0,60}?\b<NOT>\b)"_s,
        uR"(\b<NOT>\b[^.;:]{0,40}?\b<MORE> <APPLICATIONS>\b)"_s,
        uR"(\b<APPLY>\b[^.;:]{0,30}?\b<MORE> (?:<TO>)?<JOBS>\b[^.;:]{0,60}?\b<NOT>\b)"_s,
        uR"(\b<NOT>\b[^.;:]{0,30}?\b<APPLY>\b[^.;:]{0,30}?\b<MORE> (?:<TO>)?<JOBS>\b)"_s,
        uR"(\b<NOT>\b[^.;:]{0,30}?\b(?:<TO>)?<MORE> <JOBS>\b[^.;:]{0,30}?\b<APPLY>\b)"_s,
        // "multiple applications will not be considered", "apply only once"
        uR"(\b<SEVERAL>\b[^.;:]{0,50}?\b<REFUSED>\b)"_s,
        uR"(\b<NOT>\b[^.;:]{0,20}?\b<ACCEPT>\b[^.;:]{0,20}?\b<SEVERAL>\b)"_s,
        uR"(\b<APPLY>\b[^.;:]{0,40}?\b<TIMES>)"_s,
        uR"(\b<APPLICATION>\b[^.;:]{0,40}?\b<TIMES> <SUBMIT>\b)"_s,
        uR"(\b<TIMES>[^.;:]{0,40}?\b<APPLY>\b)"_s,
    };
    return shapes;
}

const QStringList &cooldownShapes()
{
    static const QStringList shapes = {
        uR"(\b<AGAIN>\b[^.;:]{0,50}?\b<TIME>)"_s,
        uR"(\b<TIME>\b[^.;:]{0,60}?\b<AGAIN>\b)"_s,
        uR"(\b<WAIT>\b[^.;:]{0,40}?\b<SPAN>\b[^.;:]{0,60}?\b<AGAIN>\b)"_s,
        uR"(\b<AGAIN>\b[^.;:]{0,60}?\b<WAIT>\b[^.;:]{0,40}?\b<SPAN>\b)"_s,
        uR"(\b<AGAIN>\b[^.;:]{0,30}?\b<SPAN>\b[^.;:]{0,20}?\b<WAIT>\b)"_s,
    };
    return shapes;
}

PhraseBook::Content contentOf(const Tongue &tongue)
{
    QStringList marks;
    for (const QString &words : {tongue.bound, tongue.behind, tongue.single, tongue.per, tongue.limited, tongue.limit,
                                 tongue.more, tongue.several, tongue.times, tongue.again})
        if (!words.isEmpty())
            marks.append(words);
    PhraseBook::Content content{{},
                                pattern(u"\\b(?:%1)"_s.arg(QString(marks.join(u'|')).replace(u"(?<n>"_s, u"(?:"_s)))};
    const auto add = [&tongue, &content](LimitClause::Kind kind, const QStringList &shapes) {
        for (const QString &shape : shapes)
            if (auto expression = compiled(tongue, shape))
                content.phrases.push_back({kind, *expression});
    };
    static const QStringList caps = expanded(capShapes());
    static const QStringList cooldowns = expanded(cooldownShapes());
    add(Cap, caps);
    add(Cooldown, cooldowns);
    return content;
}

} // namespace

std::vector<PhraseBook> grammarBooks()
{
    std::vector<PhraseBook> books;
    for (const auto &group : {westernTongues(), northernTongues(), easternTongues()})
        for (const Tongue &tongue : group)
            books.emplace_back(tongue.stems, [tongue] { return contentOf(tongue); });
    return books;
}

} // namespace Shortlist::LimitPatterns

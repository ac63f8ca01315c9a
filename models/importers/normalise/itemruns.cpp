// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/itemruns.h"

#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/paragraphkinds.h"
#include "models/importers/normalise/pattern.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct Cut
{
    qsizetype start; ///< of the marker
    qsizetype body;  ///< behind it
};

std::vector<Cut> cutsOf(const Pattern &expression, const QString &text)
{
    std::vector<Cut> cuts;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        cuts.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return cuts;
}

/// "1. a 2. b": the numbers must rise by one from 1.
std::vector<Cut> numberedCuts(const QString &text)
{
    static const auto number = pattern(uR"((?:^|(?<=[\s.;。；）)]))(\d{1,2})(?:[.)](?=\s|\p{L})|[、．）])\s*(?=\D))"_s);
    std::vector<Cut> cuts;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (numberOf(match.captured(1)) == static_cast<int>(cuts.size()) + 1)
            cuts.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return cuts;
}

ItemRun cutAt(const QString &text, const std::vector<Cut> &cuts)
{
    ItemRun run;
    run.lead = text.left(cuts.front().start).trimmed();
    for (size_t i = 0; i < cuts.size(); ++i) {
        const qsizetype end = i + 1 < cuts.size() ? cuts[i + 1].start : text.size();
        const QString item = text.mid(cuts[i].body, end - cuts[i].body).trimmed();
        if (!item.isEmpty())
            run.items.append(item);
    }
    return run;
}

/// The last item of a run may carry the paragraph that followed the list.
void splitTail(ItemRun *run)
{
    if (run->items.isEmpty())
        return;
    static const auto sentenceStart = casedPattern(uR"((?<=[.!?;])\s+(?=\p{Lu}))"_s);
    const QString last = run->items.back();
    for (auto it = sentenceStart.globalMatch(last); it.hasNext();) {
        const qsizetype at = it.next().capturedEnd();
        const auto kind = paragraphKind(last.mid(at).section(u". "_s, 0, 0));
        if (kind && *kind != SectionKind::AboutTeam) {
            run->tail = last.mid(at);
            run->items.back() = last.left(at).trimmed();
            return;
        }
    }
}

bool mayBeGlued(const QString &text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar before = text.at(i - 1);
        const QChar here = text.at(i);
        const bool isCapital =
            here.unicode() < 0x80 ? here >= u'A' && here <= u'Z' : here.isUpper() || here.isSurrogate();
        const bool isEnd =
            before.isLower() || before.isSurrogate() || before == u'.' || before == u'!' || before == u')';
        if (isCapital && isEnd)
            return true;
    }
    return false;
}

/// "…care of the itemsSupporting with PR": sentences whose list marks were lost.
std::vector<Cut> glueCuts(const QString &text)
{
    if (!mayBeGlued(text))
        return {};
    static const auto glue = casedPattern(uR"((?<=[\p{Ll})]{3}|\p{Ll}[.!)])(?=\p{Lu}\p{Ll}+[ ,]))"_s);
    std::vector<Cut> cuts = {{0, 0}};
    for (auto it = glue.globalMatch(text); it.hasNext();) {
        const qsizetype at = it.next().capturedStart();
        if (at - cuts.back().start >= 12 && text.mid(cuts.back().start, at - cuts.back().start).contains(u' '))
            cuts.push_back({at, at});
    }
    return cuts;
}

} // namespace

std::optional<QString> bulletText(const QString &line)
{
    static const auto bullet = pattern(
        uR"(^(?:[•▪●◦‣⁃∙·・･►▸▶◆◇◎※■□○☆★✓✔➢➤\x{F0B7}\x{F0A7}\x{2022}]\s*|[-–—*+o]\s+|[-–*](?=\p{Lu})|\.\s+(?=\p{Han})|\(?\d{1,2}[.)](?:\s+|(?=\p{Han}|\p{Lu}\p{Ll}))|\d{1,2}[、．）]\s*|[（(]\d{1,2}[)）]\s*|[a-h][.)]\s+))"_s);
    const auto match = bullet.match(line);
    if (!match.hasMatch())
        return {};
    const QString rest = line.mid(match.capturedEnd()).trimmed();
    return rest.isEmpty() ? std::nullopt : std::optional(rest);
}

QString leadingSymbol(const QString &line)
{
    if (line.isEmpty() || line.front().unicode() < 0x2190) // the arrows; symbols begin there
        return {};
    static const auto symbol = pattern(
        uR"(^(?:[\p{So}\p{Sk}\p{Sm}\x{2190}-\x{2BFF}\x{1F000}-\x{1FAFF}]|[\x{FE0F}\x{200D}\x{20E3}])+(?=\s*\S))"_s);
    return symbol.match(line).captured();
}

std::optional<ItemRun> inlineItems(const QString &text)
{
    static const auto bullets = pattern(uR"(\s*[•▪●◦‣►▸➢➤\x{F0B7}]\s*)"_s);
    static const auto dashes = casedPattern(uR"((?:^|\s)[-–]\s+(?=[\p{Lu}\d"“]))"_s);
    static const auto firstDash = pattern(uR"(^[-–]\s)"_s);
    auto cuts = cutsOf(bullets, text);
    if (cuts.size() < 2)
        cuts = numberedCuts(text);
    if (cuts.size() < 2 && (firstDash.match(text).hasMatch() || text.contains(u": - "_s)))
        cuts = cutsOf(dashes, text);
    if (cuts.size() < 2) {
        cuts = glueCuts(text);
        if (cuts.size() < 4)
            return {};
    }
    ItemRun run = cutAt(text, cuts);
    splitTail(&run);
    return run;
}

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/evidencelink.h"

#include "ui/common/look.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QPushButton>

namespace Shortlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slots)
};

} // namespace

QPushButton *makeEvidenceLink(const LimitRule::Evidence &evidence, const std::function<void()> &open)
{
    const bool isPosting = evidence.posting != PostingId{};
    if (!isPosting && evidence.url.isEmpty())
        return nullptr;
    auto *link = makeButton(isPosting ? Words::tr("Open in the posting") : Words::tr("Open the page"), Look::Link);
    if (!isPosting)
        link->setToolTip(plainToolTip(evidence.url));
    QObject::connect(link, &QPushButton::clicked, link, open);
    return link;
}

} // namespace Shortlist

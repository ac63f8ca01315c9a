// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// What the headline of a public notice says: "みどり市会計年度任用職員（図書館司書）募集要項", "재단법인 은하문화재단
/// 직원 채용 공고", "青石县图书馆2026年公开招聘古籍修复员公告".
struct Notice
{
    QString employer; ///< empty where the headline names none
    QString title;    ///< empty where it only says "staff"
};

Notice noticeOf(const QString &line);

} // namespace Shortlist

// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/normalise/headingwords/phrases.h"

namespace Shortlist::HeadingWords {

// clang-format off
inline constexpr auto Chinese = std::to_array<Phrases>({
    {AboutEmployer,
     u"公司介绍|公司简介|关于我们|关于公司|企业介绍|企业简介|公司概况|单位简介|我们是谁|關於我們|公司簡介"},
    {AboutTeam,
     u"团队介绍|部门介绍|关于团队|团队简介|部门简介|團隊介紹"},
    {Responsibilities,
     u"职位描述|岗位职责|工作职责|工作内容|岗位描述|主要职责|职责描述|职责|你将负责|你的职责|你要做的事|"
     u"岗位内容|实习内容|工作描述|工作任务|岗位介绍|職責|工作內容|工作職責|職務內容"},
    {MinimumQualifications,
     u"任职要求|岗位要求|职位要求|任职资格|任职条件|基本要求|招聘要求|应聘要求|应聘条件|招聘条件|资格要求|"
     u"必备条件|硬性要求|学历要求|申请条件|报名条件|岗位资格|要求|任職要求|應徵條件|條件要求"},
    {PreferredQualifications,
     u"加分项|优先条件|优先考虑|优先项|有以下经验者优先|加分條件|優先條件"},
    {Qualifications,
     u"我们希望你|我们期待你|希望你|期待你|你需要具备|我们在找这样的你|能力要求|技能要求|你是谁|招聘对象"},
    {Benefits,
     u"福利待遇|薪酬福利|员工福利|公司福利|福利|我们提供|你将获得|我们能给你|为什么加入我们|待遇福利|"
     u"你能得到什么|員工福利"},
    {Compensation,
     u"薪资待遇|薪酬|薪资|薪酬待遇|工资待遇|薪资福利|实习补贴|薪資"},
    {HowToApply,
     u"投递方式|内推链接|内推码|内推方式|投递链接|网申链接|网申地址|投递邮箱|应聘方式|招聘流程|联系方式|申请方式|报名方式|投递须知|投递说明|简历投递|面试流程|网申流程|"
     u"申请流程|校招流程|應徵方式|聯絡方式"},
    {Legal,
     u"平等机会|隐私声明|特别说明"},
    {Other,
     u"工作地点|工作时间|招聘人数|岗位名称|其他信息|其他|备注|职位信息|温馨提示|招聘岗位|实习时间"},
});
// clang-format on

} // namespace Shortlist::HeadingWords

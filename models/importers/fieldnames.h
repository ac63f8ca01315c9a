// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

/// The names of RawField that importers of pages and texts write and the normaliser reads. Importers of structured data
/// write every schema.org property path they meet; these are the ones with a meaning of their own here.
namespace Shortlist::FieldName {

inline constexpr QLatin1String Title{"title"};
inline constexpr QLatin1String PageTitle{"name"}; ///< of the page, less sure than `title`; also schema.org's Thing.name
inline constexpr QLatin1String Employer{"hiringOrganization.name"};
inline constexpr QLatin1String EmployerSlug{
    "hiringOrganization.slug"}; ///< "initech-labs": how its board's address has it
inline constexpr QLatin1String Department{"employmentUnit.name"};
/// A place as one text ("San Jose, CA", "Munich or remote"); structured ones use jobLocation.address.addressLocality …
/// with the same index for the parts of one place.
inline constexpr QLatin1String Location{"jobLocation"};
inline constexpr QLatin1String Workplace{"jobLocationType"};     ///< "TELECOMMUTE", "Remote", "Hybrid", "On-site"
inline constexpr QLatin1String EmploymentType{"employmentType"}; ///< "FULL_TIME", "Intern", "Permanent Full-Time"
inline constexpr QLatin1String PostedOn{"datePosted"};
inline constexpr QLatin1String ApplyBy{"validThrough"};
inline constexpr QLatin1String StartsOn{"jobStartDate"};
/// Pay as one text ("$116,000 - $177,000", "€60k p.a."); structured pay uses baseSalary.currency,
/// baseSalary.value.minValue …
inline constexpr QLatin1String Salary{"baseSalary"};
inline constexpr QLatin1String EstimatedSalary{"estimatedSalary"}; ///< the site's guess, as one text
inline constexpr QLatin1String RequisitionId{"identifier.value"};
inline constexpr QLatin1String Url{"url"};
inline constexpr QLatin1String Education{"educationRequirements"};
inline constexpr QLatin1String Experience{"experienceRequirements"};
inline constexpr QLatin1String Skills{"skills"};
inline constexpr QLatin1String Benefits{"jobBenefits"};
inline constexpr QLatin1String Industry{"industry"};
/// Which part comes first in dates of figures, as other dates of the same table prove: "day" or "month".
inline constexpr QLatin1String DateOrder{"dateOrder"};

// What the user recorded in another tracker; no part of the posting (TrackerRecord).
inline constexpr QLatin1String RecordStatus{"record.status"};
inline constexpr QLatin1String RecordStatusOn{"record.statusOn"};
inline constexpr QLatin1String RecordSubmittedOn{"record.submittedOn"};
inline constexpr QLatin1String RecordNotes{"record.notes"};
inline constexpr QLatin1String RecordTags{"record.tags"};
inline constexpr QLatin1String RecordRating{"record.rating"};
inline constexpr QLatin1String RecordRemark{"record.remark"};   ///< "column: value"
inline constexpr QLatin1String RecordHistory{"record.history"}; ///< "column: value" of a status or its date
/// "column: value" of what a fact is read from, followed by a dot and the fact's JSON name: kept where it stays unread.
inline constexpr QLatin1String RecordUnread{"record.unread"};

} // namespace Shortlist::FieldName

#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Table.h"

#include <QDate>

namespace opi {

/// A meeting of the steering committee: what "since last meeting" counts from.
struct CommitteeMeeting {
    Id<CommitteeMeeting> id;
    QDate date;
    LocalizedText title;

    friend bool operator==(const CommitteeMeeting &, const CommitteeMeeting &) = default;
};

template <> struct Table<CommitteeMeeting> {
    static constexpr auto name = "committee_meeting";
    static constexpr auto columns = std::tuple{
        Column{"id", &CommitteeMeeting::id},
        Column{"held_on", &CommitteeMeeting::date},
        Column{"title", &CommitteeMeeting::title},
    };
};

} // namespace opi

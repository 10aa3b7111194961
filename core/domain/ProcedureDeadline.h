#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/RuleStatus.h"
#include "core/domain/Table.h"

#include <QDate>

#include <optional>

namespace opi {

enum class Procedure { Open, Restricted, Negotiated, Dialogue, InnovationPartnership };
constexpr int valueCount(Procedure) { return 5; }

/// The shortest deadlines of a procedure in calendar days, for a time.
struct ProcedureDeadline {
    Id<ProcedureDeadline> id;
    Procedure procedure = Procedure::Open;
    std::optional<int> applications; ///< absent: there is no such step
    std::optional<int> tenders;      ///< absent: as long as is appropriate
    int electronic = 0;              ///< so many fewer for tenders, if they are handed in electronically
    std::optional<int> priorNotice;  ///< for tenders after a prior notice
    std::optional<int> urgentApplications;
    std::optional<int> urgentTenders;
    QDate from;
    std::optional<QDate> to;
    RuleStatus status = RuleStatus::Open;
    QString source;
    LocalizedText note;

    friend bool operator==(const ProcedureDeadline &, const ProcedureDeadline &) = default;
};

template <> struct Table<ProcedureDeadline> {
    static constexpr auto name = "procedure_deadline";
    static constexpr auto columns = std::tuple{
        Column{"id", &ProcedureDeadline::id},
        Column{"procedure", &ProcedureDeadline::procedure},
        Column{"applications", &ProcedureDeadline::applications},
        Column{"tenders", &ProcedureDeadline::tenders},
        Column{"electronic", &ProcedureDeadline::electronic},
        Column{"prior_notice", &ProcedureDeadline::priorNotice},
        Column{"urgent_applications", &ProcedureDeadline::urgentApplications},
        Column{"urgent_tenders", &ProcedureDeadline::urgentTenders},
        Column{"valid_from", &ProcedureDeadline::from},
        Column{"valid_to", &ProcedureDeadline::to},
        Column{"status", &ProcedureDeadline::status},
        Column{"source", &ProcedureDeadline::source},
        Column{"note", &ProcedureDeadline::note},
    };
};

} // namespace opi

#pragma once

#include "core/analytics/Deadlines.h"
#include "core/analytics/Pipeline.h"
#include "core/text/Words.h"
#include "ui/models/TableModel.h"

namespace opi {

/// What rows are put into words with. There may be thousands of rows, of which a few are seen: only they are put so.
struct Wording {
    Portfolio portfolio;
    Words words;
};

/// A deadline as the overview says it.
struct DeadlineRow {
    Deadline deadline;
    std::shared_ptr<const Wording> wording;
};

/// A stuck project as the overview says it.
struct StuckRow {
    StuckProject stuck;
    std::shared_ptr<const Wording> wording;
};

QList<TableColumn<DeadlineRow>> deadlineColumns();
QList<DeadlineRow> deadlineRows(const QList<Deadline> &deadlines, const std::shared_ptr<const Wording> &wording);
/// "5 deadlines; 2 need action now."
QString deadlineSentence(const QList<Deadline> &deadlines, const Words &words);

QList<TableColumn<StuckRow>> stuckColumns();
QList<StuckRow> stuckRows(const Pipeline &pipeline, const std::shared_ptr<const Wording> &wording);
QString stuckSentence(const Pipeline &pipeline, const Words &words);

} // namespace opi

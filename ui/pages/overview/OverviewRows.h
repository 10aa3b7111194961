#pragma once

#include "core/analytics/Deadlines.h"
#include "core/analytics/Pipeline.h"
#include "core/text/Words.h"
#include "ui/models/TableModel.h"

namespace opi {

/// A deadline as the overview says it.
struct DeadlineRow {
    Deadline deadline;
    QString date, what, whose, state;
};

/// A stuck project as the overview says it.
struct StuckRow {
    Id<Project> project;
    QString title, phase, time;
    int days = 0;
};

QList<TableColumn<DeadlineRow>> deadlineColumns();
QList<DeadlineRow> deadlineRows(const QList<Deadline> &deadlines, const Portfolio &portfolio, const Words &words);
/// "5 deadlines; 2 need action now."
QString deadlineSentence(const QList<Deadline> &deadlines, const Words &words);

QList<TableColumn<StuckRow>> stuckColumns();
QList<StuckRow> stuckRows(const Pipeline &pipeline, const Portfolio &portfolio, const Words &words);
QString stuckSentence(const Pipeline &pipeline, const Words &words);

} // namespace opi

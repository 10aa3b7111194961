#include "core/domain/Barrier.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/RowAccess.h"

namespace opi {

namespace {

/// A row that nobody says the beginning of begins today, or on the day that ended it.
QDate beginning(const std::optional<QDate> &end, QDate today) { return end ? std::min(*end, today) : today; }

class BarrierRows final : public TitledRows<Barrier> {
public:
    explicit BarrierRows(RowContext &context) : TitledRows(context, ImportField::BarrierDa, ImportField::BarrierEn)
    {
        addFields({choiceAccess(ImportField::BarrierKindField, &Barrier::kind),
                   levelAccess(ImportField::BarrierSeverity, &Barrier::severity),
                   {ImportField::BarrierPhase, [this](const Barrier &row) { return phaseFact(row); },
                    [this](Barrier &row, const QString &code) { row.phase = phaseOf(row.project, code); }},
                   textAccess(ImportField::BarrierRemedyDa, &Barrier::remedy, Language::Danish),
                   textAccess(ImportField::BarrierRemedyEn, &Barrier::remedy, Language::English),
                   personAccess(ImportField::BarrierOwner, &Barrier::owner, context),
                   dayAccess(ImportField::BarrierOpened, &Barrier::opened),
                   dayAccess(ImportField::BarrierClosed, &Barrier::closed)});
    }

    void check(ListedRow &listed) override
    {
        dropBackward(listed, ImportField::BarrierOpened, ImportField::BarrierClosed, context().cells);
    }

protected:
    void completeRow(Barrier &row, const ListedRow &) override
    {
        if (!row.opened.isValid())
            row.opened = beginning(row.closed, context().cells.today());
    }

private:
    /// As a list would be read that names the phase: of two phases with one name it can mean either.
    QString phaseFact(const Barrier &row) const
    {
        const Phase *phase = row.phase ? context().portfolio.find(*row.phase) : nullptr;
        return phase ? context().references.canonical(ImportField::BarrierPhase, phase->name.in(Language::Danish))
                     : QString();
    }

    /// The versions of a process model have the codes of their phases in common: the project's own counts first.
    std::optional<Id<Phase>> phaseOf(const Id<Project> &id, const QString &code) const
    {
        const Project *project = context().portfolio.find(id);
        const Phase *now = project && project->phase ? context().portfolio.find(*project->phase) : nullptr;
        std::optional<Id<Phase>> found;
        for (const Phase &phase : context().portfolio.rows<Phase>()) {
            if (phase.code == code && (!found || (now && phase.model == now->model)))
                found = phase.id;
        }
        return found;
    }
};

class FollowUpRows final : public TitledRows<FollowUp> {
public:
    explicit FollowUpRows(RowContext &context) : TitledRows(context, ImportField::FollowUpDa, ImportField::FollowUpEn)
    {
        addFields({personAccess(ImportField::FollowUpOwner, &FollowUp::owner, context),
                   dayAccess(ImportField::FollowUpDue, &FollowUp::due),
                   dayAccess(ImportField::FollowUpDone, &FollowUp::done),
                   textAccess(ImportField::FollowUpNoteDa, &FollowUp::note, Language::Danish),
                   textAccess(ImportField::FollowUpNoteEn, &FollowUp::note, Language::English)});
    }
};

class DecisionRows final : public TitledRows<Decision> {
public:
    explicit DecisionRows(RowContext &context) : TitledRows(context, ImportField::DecisionDa, ImportField::DecisionEn)
    {
        addFields({choiceAccess(ImportField::DecisionKindField, &Decision::kind),
                   choiceAccess(ImportField::DecisionStateField, &Decision::state),
                   textAccess(ImportField::DecisionOrigin, &Decision::origin),
                   textAccess(ImportField::DecisionReasonDa, &Decision::reason, Language::Danish),
                   textAccess(ImportField::DecisionReasonEn, &Decision::reason, Language::English),
                   textAccess(ImportField::DecisionEffectDa, &Decision::effect, Language::Danish),
                   textAccess(ImportField::DecisionEffectEn, &Decision::effect, Language::English),
                   amountAccess(ImportField::DecisionCost, &Decision::cost),
                   dayAccess(ImportField::DecisionRaised, &Decision::raised),
                   dayAccess(ImportField::DecisionDecidedOn, &Decision::decidedOn),
                   textAccess(ImportField::DecisionDeciders, &Decision::deciders)});
    }

    void check(ListedRow &listed) override
    {
        dropBackward(listed, ImportField::DecisionRaised, ImportField::DecisionDecidedOn, context().cells);
    }

protected:
    void completeRow(Decision &row, const ListedRow &) override
    {
        if (!row.raised.isValid())
            row.raised = beginning(row.decidedOn, context().cells.today());
    }
    /// A log without a column of states says what was decided, not what is wanted.
    void settleRow(Decision &row, const ListedRow &listed) override
    {
        if (row.decidedOn && row.state == DecisionState::Wanted && listed.column(ImportField::DecisionStateField) < 0)
            row.state = DecisionState::Approved;
    }
};

} // namespace

std::unique_ptr<RowKind> barrierRows(RowContext &context) { return std::make_unique<BarrierRows>(context); }
std::unique_ptr<RowKind> followUpRows(RowContext &context) { return std::make_unique<FollowUpRows>(context); }
std::unique_ptr<RowKind> decisionRows(RowContext &context) { return std::make_unique<DecisionRows>(context); }

} // namespace opi

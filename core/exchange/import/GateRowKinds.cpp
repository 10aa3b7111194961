#include "core/analytics/gates/GateStatus.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/GateDecision.h"
#include "core/domain/PhasePlan.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/ProcessNames.h"
#include "core/exchange/import/RowAccess.h"

namespace opi {

namespace {

/// Rows of E about a row of the process model that their project follows, such as a gate: found by that row, which a
/// list names.
template <Entity E, Entity Subject> class ModelRows : public KindOf<E> {
public:
    ModelRows(RowContext &context, ImportField field, Id<Subject> E::*subject, const char *unknown)
        : KindOf<E>(context), m_names(context.portfolio), m_field(field), m_subject(subject), m_unknown(unknown)
    {
        this->m_access = {{field, [this](const E &row) { return nameOf(row); },
                           [this](E &row, const QString &fact) {
                               row.*m_subject = m_names.find(row.project, fact).value_or(Id<Subject>());
                           }}};
    }

    bool isUnique() const override { return true; }
    QString key(const ListedRow &listed) const override
    {
        const auto found = listed.project ? m_names.find(*listed.project, listed.fact(m_field)) : std::nullopt;
        return found ? found->toString() : QString();
    }
    QString titleOf(const ListedRow &listed) const override { return listed.fact(m_field); }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return listed.fact(m_field).isEmpty() ? std::optional(m_field) : std::nullopt;
    }
    /// Puts the name by which the model knows the row in the place of the list's.
    void check(ListedRow &listed) override
    {
        const auto said = listed.facts.find(m_field);
        if (said == listed.facts.end() || !listed.project)
            return;
        if (const auto found = m_names.find(*listed.project, said->second)) {
            said->second = m_names.name(*found);
            return;
        }
        this->context().cells.doubt(listed.record, listed.column(m_field), m_unknown, "left-empty");
        listed.facts.erase(said);
    }

protected:
    /// The fields after what the row is about.
    void addFields(std::initializer_list<Access<E>> fields) { this->m_access.insert(this->m_access.end(), fields); }
    QString keyOf(const E &row) const override { return (row.*m_subject).toString(); }
    QString nameOf(const E &row) const override { return m_names.name(row.*m_subject); }

    /// Nobody has answered or decided on a day that is still to come.
    void dropFuture(ListedRow &listed, ImportField day) const
    {
        const std::optional<QDate> said = dayOfFact(listed.fact(day));
        if (!said || *said <= this->context().cells.today())
            return;
        this->context().cells.doubt(listed.record, listed.column(day), "date-in-future", "left-empty");
        listed.facts.erase(day);
    }

private:
    ProcessNames<Subject> m_names;
    ImportField m_field;
    Id<Subject> E::*m_subject;
    const char *m_unknown;
};

class GateAnswerRows final : public ModelRows<CriterionAnswer, GateCriterion> {
public:
    explicit GateAnswerRows(RowContext &context)
        : ModelRows(context, ImportField::AnswerCriterion, &CriterionAnswer::criterion, "value-unknown")
    {
        addFields({choiceAccess(ImportField::AnswerGiven, &CriterionAnswer::answer),
                   textAccess(ImportField::AnswerNoteDa, &CriterionAnswer::note, Language::Danish),
                   textAccess(ImportField::AnswerNoteEn, &CriterionAnswer::note, Language::English),
                   personAccess(ImportField::AnswerOwner, &CriterionAnswer::owner, context),
                   dayAccess(ImportField::AnswerDay, &CriterionAnswer::answeredOn)});
    }

    /// An answer can be open as long as somebody is to give it, or has noted something.
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        if (const auto criterion = ModelRows::missing(listed))
            return criterion;
        for (const ImportField field : {ImportField::AnswerGiven, ImportField::AnswerNoteDa, ImportField::AnswerNoteEn,
                                        ImportField::AnswerOwner}) {
            if (listed.facts.contains(field))
                return {};
        }
        return ImportField::AnswerGiven;
    }

    void check(ListedRow &listed) override
    {
        ModelRows::check(listed);
        dropFuture(listed, ImportField::AnswerDay);
        const bool isExcused =
            listed.fact(ImportField::AnswerGiven) == choiceCode(ImportField::AnswerGiven, int(Answer::NotApplicable));
        if (!isExcused || hasNote(listed))
            return;
        context().cells.doubt(listed.record, listed.column(ImportField::AnswerNoteDa), "field-missing", "left-empty");
        listed.facts.erase(ImportField::AnswerGiven);
    }

protected:
    /// As when it is answered by hand, where the list says no day: an answer is of today, and what is open of none.
    void settleRow(CriterionAnswer &row, const ListedRow &listed) override
    {
        if (listed.facts.contains(ImportField::AnswerDay))
            return;
        if (row.answer == Answer::Open)
            row.answeredOn.reset();
        else
            row.answeredOn = context().cells.today();
    }

private:
    /// Why a criterion does not apply must be said, in the list or before it.
    bool hasNote(const ListedRow &listed) const
    {
        if (listed.facts.contains(ImportField::AnswerNoteDa) || listed.facts.contains(ImportField::AnswerNoteEn))
            return true;
        if (!listed.project)
            return false;
        const auto answers = context().portfolio.of<CriterionAnswer>(*listed.project);
        return std::any_of(answers.begin(), answers.end(), [&](const CriterionAnswer &answer) {
            return keyOf(answer) == key(listed) && !answer.note.isEmpty();
        });
    }
};

/// Decisions of the past: they are recorded as they were made, and move no project.
class GateDecisionRows final : public ModelRows<GateDecision, Gate> {
public:
    explicit GateDecisionRows(RowContext &context)
        : ModelRows(context, ImportField::GateDecisionGate, &GateDecision::gate, "value-unknown")
    {
        addFields({choiceAccess(ImportField::GateDecisionVerdict, &GateDecision::verdict),
                   dayAccess(ImportField::GateDecisionDay, &GateDecision::decidedOn),
                   textAccess(ImportField::GateDecisionDeciders, &GateDecision::deciders),
                   textAccess(ImportField::GateDecisionReasonDa, &GateDecision::reason, Language::Danish),
                   textAccess(ImportField::GateDecisionReasonEn, &GateDecision::reason, Language::English)});
    }

    QString key(const ListedRow &listed) const override
    {
        return ModelRows::key(listed) + u'\n' + listed.fact(ImportField::GateDecisionDay);
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        for (const ImportField field :
             {ImportField::GateDecisionGate, ImportField::GateDecisionVerdict, ImportField::GateDecisionDay}) {
            if (listed.fact(field).isEmpty())
                return field;
        }
        return {};
    }
    void check(ListedRow &listed) override
    {
        ModelRows::check(listed);
        dropFuture(listed, ImportField::GateDecisionDay);
    }

protected:
    QString keyOf(const GateDecision &row) const override
    {
        return ModelRows::keyOf(row) + u'\n' + dayFact(row.decidedOn);
    }
    /// A go led to the next phase, if the project has come so far.
    void completeRow(GateDecision &row, const ListedRow &) override
    {
        const Portfolio &portfolio = context().portfolio;
        const Gate *gate = portfolio.find(row.gate);
        const Phase *ended = gate ? portfolio.find(gate->phase) : nullptr;
        const Project *project = portfolio.find(row.project);
        const Phase *now = project && project->phase ? portfolio.find(*project->phase) : nullptr;
        const bool isGo = row.verdict == GateVerdict::Go || row.verdict == GateVerdict::Conditional;
        const Phase *next = isGo && ended ? nextPhase(portfolio, *ended) : nullptr;
        if (next && now && now->model == next->model && now->position >= next->position)
            row.to = next->id;
    }
};

class PhasePlanRows final : public ModelRows<PhasePlan, Phase> {
public:
    explicit PhasePlanRows(RowContext &context)
        : ModelRows(context, ImportField::PhasePlanPhase, &PhasePlan::phase, "phase-unknown")
    {
        addFields({dayAccess(ImportField::PhasePlanPlanned, &PhasePlan::planned),
                   dayAccess(ImportField::PhasePlanForecast, &PhasePlan::forecast)});
    }

    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        if (const auto phase = ModelRows::missing(listed))
            return phase;
        return listed.fact(ImportField::PhasePlanPlanned).isEmpty() ? std::optional(ImportField::PhasePlanPlanned)
                                                                    : std::nullopt;
    }
};

} // namespace

std::unique_ptr<RowKind> gateAnswerRows(RowContext &context) { return std::make_unique<GateAnswerRows>(context); }
std::unique_ptr<RowKind> gateDecisionRows(RowContext &context) { return std::make_unique<GateDecisionRows>(context); }
std::unique_ptr<RowKind> phasePlanRows(RowContext &context) { return std::make_unique<PhasePlanRows>(context); }

} // namespace opi

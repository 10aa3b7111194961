#pragma once

#include "core/actions/gates/GateActions.h"
#include "core/actions/Presets.h"
#include "core/analytics/gates/GateStatus.h"
#include "core/domain/Person.h"
#include "tests/support/Builders.h"

namespace opi::test {

/// A new portfolio with the shipped process models, and one project in phase F2.
struct GateDesk {
    QDate today{2026, 11, 21};
    Portfolio portfolio = valueOf(Portfolio().with(valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}))));
    Id<Project> project = Id<Project>::named("gate-desk");
    Id<Person> person = Id<Person>::named("gate-desk");
    Id<Person> lawyer = Id<Person>::named("gate-desk-lawyer");

    GateDesk()
    {
        ChangeSet set;
        set.create(Person{person, "Projektleder", {}, {}, {}});
        set.create(Person{lawyer, "Jurist", {}, {}, {}});
        Project row;
        row.id = project;
        row.code = "P-1";
        row.title = {"Robot", "Robot"};
        row.phase = phase("F2");
        row.start = QDate(2026, 1, 1);
        row.responsible = person;
        set.create(row);
        apply(set);
    }
    static Id<Phase> phase(const char *code) { return Id<Phase>::named(QString("phase/") + code); }
    static Id<Gate> gate(const char *code) { return Id<Gate>::named(QString("gate/") + code); }
    static Id<GateCriterion> criterion(const QString &code)
    {
        return Id<GateCriterion>::named("gate-criterion/" + code);
    }
    void apply(const ChangeSet &set) { portfolio = valueOf(portfolio.with(set)); }
    void answer(const Id<GateCriterion> &id, const actions::GivenAnswer &given)
    {
        apply(valueOf(actions::answerCriterion(portfolio, project, id, given, today)));
    }
    /// Settles all mandatory criteria of a gate but those named.
    void settle(const char *code, const QStringList &but = {})
    {
        QList<Id<GateCriterion>> ids;
        for (const GateCriterion &row : portfolio.of<GateCriterion>(gate(code))) {
            if (row.isMandatory && !but.contains(row.code))
                ids << row.id;
        }
        for (const auto &id : ids)
            answer(id, {Answer::Met});
    }
    /// How many mandatory criteria a gate has, counted from its rows.
    int mandatory(const char *code) const
    {
        int count = 0;
        for (const GateCriterion &row : portfolio.of<GateCriterion>(gate(code)))
            count += row.isMandatory;
        return count;
    }
    QStringList mandatoryCodes(const char *code) const
    {
        QStringList codes;
        for (const GateCriterion &row : portfolio.of<GateCriterion>(gate(code))) {
            if (row.isMandatory)
                codes << row.code;
        }
        codes.sort();
        return codes;
    }
    actions::GateRequest request(GateVerdict verdict, const char *code = "G2") const
    {
        actions::GateRequest asked;
        asked.project = project;
        asked.gate = gate(code);
        asked.verdict = verdict;
        asked.decidedOn = today;
        asked.deciders = "Styregruppen";
        return asked;
    }
    Result<ChangeSet> decide(const actions::GateRequest &asked) const
    {
        return actions::recordGateDecision(portfolio, asked, today);
    }
    QByteArray refusal(const actions::GateRequest &asked) const
    {
        const auto set = decide(asked);
        return set ? QByteArray() : set.error().code;
    }
    const Project &row() const { return *portfolio.find(project); }
};

} // namespace opi::test

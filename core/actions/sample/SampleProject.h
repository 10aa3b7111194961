#pragma once

#include "core/actions/sample/SampleFile.h"
#include "core/portfolio/Portfolio.h"

#include <functional>

namespace opi::actions::sample {

/// Something that happened on a day. Events of one day, action and subject are one change of the portfolio.
struct Event {
    QDate day;
    QString action;
    QString subject;
    std::function<void(ChangeSet &set, const Portfolio &before)> fill;
};

/// One project of the files, told as events: how it came into the portfolio, and what became of it.
class SampleProject {
public:
    /// A project that began before `opening` comes in with it, as far as it had come by then.
    SampleProject(const QJsonObject &json, QDate opening);

    std::vector<Event> events() const;

private:
    template <typename E> Id<E> rowId(const char *kind, qsizetype number) const;
    /// What an entry of the history about a part of this project says it is about.
    QString subjectOfPart(const LocalizedText &part) const;
    bool isPast(const QJsonValue &day) const;
    QDate dayOf(const QJsonValue &value) const;

    void create(ChangeSet &set) const;
    void createPartners(ChangeSet &set) const;
    void createMilestones(ChangeSet &set) const;
    void createBudget(ChangeSet &set) const;
    void createPastMoves(ChangeSet &set) const;

    void addMoves(std::vector<Event> &events) const;
    void addLights(std::vector<Event> &events) const;
    void addMilestoneEvents(std::vector<Event> &events) const;
    void addRisks(std::vector<Event> &events) const;
    void addGrants(std::vector<Event> &events) const;
    void addAccounts(std::vector<Event> &events) const;
    void addClosing(std::vector<Event> &events) const;

    QJsonObject m_json;
    QString m_code;
    LocalizedText m_title;
    Id<Project> m_id;
    QDate m_created;
    bool m_isOpening;
};

} // namespace opi::actions::sample

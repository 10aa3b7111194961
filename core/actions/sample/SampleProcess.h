#pragma once

#include "core/actions/sample/SampleProject.h"

namespace opi::actions::sample {

/// What process.json tells about the way of one project to the market: planned gates, answers to criteria, decisions at
/// gates with their conditions, barriers, decisions, follow-ups and the follow-on period, as events.
class SampleProcess {
public:
    /// `created` is the day on which the project came into the portfolio: nothing of it is written down before.
    SampleProcess(const QString &code, const LocalizedText &title, QDate created);

    std::vector<Event> events() const;

private:
    template <typename E> Id<E> rowId(const char *kind, qsizetype number) const;
    QDate from(const QJsonValue &value) const;
    QString subjectOfPart(const LocalizedText &part) const;

    void addPlans(std::vector<Event> &events) const;
    void addAnswers(std::vector<Event> &events) const;
    void addGateDecisions(std::vector<Event> &events) const;
    void addBarriers(std::vector<Event> &events) const;
    void addDecisions(std::vector<Event> &events) const;
    void addFollowUps(std::vector<Event> &events) const;
    void addFollowOn(std::vector<Event> &events) const;
    void addFollowUp(std::vector<Event> &events, const struct SampleFollowUp &told) const;

    QJsonObject m_json;
    QString m_code;
    LocalizedText m_title;
    Id<Project> m_id;
    QDate m_created;
};

} // namespace opi::actions::sample

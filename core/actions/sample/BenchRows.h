#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/FocusArea.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/Hub.h"
#include "core/domain/RubricCriterion.h"
#include "core/portfolio/ChangeSet.h"

#include <random>

namespace opi::actions::bench {

/// The day that generated portfolios are of.
inline const QDate today(2026, 11, 21);

/// Random choices that are the same everywhere: the standard fixes the engine, but not its distributions.
class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}

    int below(int end) { return int(m_random() % quint64(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename T> const T &oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }
    template <typename E> Id<E> id()
    {
        const quint64 words[] = {m_random(), m_random()};
        return Id<E>::fromBytes({reinterpret_cast<const char *>(words), sizeof words});
    }

    QString words(int count)
    {
        static const QStringList pool{
            QStringLiteral("afprøvning"),   QStringLiteral("borger"),     QStringLiteral("telemedicin"),
            QStringLiteral("sygehus"),      QStringLiteral("udbud"),      QStringLiteral("løsning"),
            QStringLiteral("hjemmepleje"),  QStringLiteral("test"),       QStringLiteral("skalering"),
            QStringLiteral("sundhedsdata"), QStringLiteral("evaluering"), QStringLiteral("aftale"),
            QStringLiteral("kommune"),      QStringLiteral("effekt"),     QStringLiteral("genoptræning"),
            QStringLiteral("robot"),        QStringLiteral("sensor"),     QStringLiteral("måling"),
            QStringLiteral("ældre"),        QStringLiteral("årskontrol")};
        QString text;
        for (int i = 0; i < count; ++i)
            text += (i ? QStringLiteral(" ") : QString()) + oneOf(pool);
        return text.left(1).toUpper() + text.mid(1);
    }
    LocalizedText text(int count) { return {words(count), words(count)}; }

private:
    std::mt19937_64 m_random;
};

/// What projects refer to.
struct Surroundings {
    QList<Id<Organisation>> organisations;
    QList<Id<Person>> people;
    QList<Id<Region>> regions;
    QList<Id<FocusArea>> areas;
    QList<Id<Hub>> hubs;
    QList<Id<Phase>> phases;                  ///< of the default model, in order
    QList<QList<Id<GateCriterion>>> criteria; ///< of the gates of these phases
    Id<Rubric> rubric;
    QList<Id<RubricDimension>> dimensions;  ///< of the profile
    QList<Id<RubricCriterion>> firstLevels; ///< by dimension: a criterion of level 1, and what proves it
    QList<EvidenceKind> proofs;
};

/// How far a project has come, and when it entered each phase up to there.
struct Course {
    QDate start;
    QDate end;
    int phase = 0;
    QList<QDate> entered;
};

/// A project that is there, for what belongs to it.
struct Placed {
    Id<Project> id;
    int number;
    Course course;
    QList<Id<Evidence>> evidence;
};

Surroundings surroundingsOf(const ChangeSet &set);
/// Organisations, the people in them, and hubs.
void addOrganisations(ChangeSet &set, Surroundings &around, int projects, Dice &dice);

/// Answers and plans for the gates ahead, barriers, decisions, follow-ups and, for every second project, a procurement.
void addProcess(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project);
/// What is gained, and from the third phase on how it comes into use, is sold, and to whom.
void addMarket(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project);

} // namespace opi::actions::bench

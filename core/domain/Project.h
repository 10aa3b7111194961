#pragma once

#include "core/domain/FocusArea.h"
#include "core/domain/Hub.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/Programme.h"
#include "core/domain/Solution.h"
#include "core/domain/TrafficLight.h"

namespace opi {

/// Whether a project runs, and how it ended if it does not.
enum class ProjectState { Active, OnHold, InOperation, Learning, Stopped, Continued };
constexpr int valueCount(ProjectState) { return 6; }

/// Who may see it in a report: the companies at the table may not see all.
enum class Confidentiality { Open, Internal, Confidential };
constexpr int valueCount(Confidentiality) { return 3; }

/// One innovation project. Without a phase it is not placed: an imported list does not say where it stands.
struct Project {
    Id<Project> id;
    QString code; ///< unique in the portfolio
    LocalizedText title;
    LocalizedText summary;
    ProjectState state = ProjectState::Active;
    std::optional<Id<Phase>> phase;
    TrafficLight time;
    TrafficLight cost;
    TrafficLight benefits;
    TrafficLight overall;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<Id<Person>> responsible;
    Confidentiality confidentiality = Confidentiality::Internal;
    std::optional<Id<Hub>> hub;
    std::optional<Id<Programme>> programme;
    std::optional<Id<FocusArea>> focusArea;
    QStringList tags;
    std::optional<Id<Region>> region;
    QString regionText;                          ///< what a list said where it named no region, as it stands
    QString externalId;                          ///< its number in the list or system that it came from
    QString source;                              ///< the address of a document that describes it
    std::optional<Id<Solution>> solution;        ///< what it develops
    std::optional<Id<Project>> continuedIn = {}; ///< the project that goes on with it

    bool isOpen() const { return state == ProjectState::Active || state == ProjectState::OnHold; }

    friend bool operator==(const Project &, const Project &) = default;
};

template <> struct Table<Project> {
    static constexpr auto name = "project";
    static constexpr auto columns = std::tuple{
        Column{"id", &Project::id},
        Column{"code", &Project::code},
        Column{"title", &Project::title},
        Column{"summary", &Project::summary},
        Column{"state", &Project::state},
        Column{"phase", &Project::phase},
        Column{"light_time", &Project::time},
        Column{"light_cost", &Project::cost},
        Column{"light_benefits", &Project::benefits},
        Column{"light_overall", &Project::overall},
        Column{"start_date", &Project::start},
        Column{"end_date", &Project::end},
        Column{"responsible", &Project::responsible},
        Column{"confidentiality", &Project::confidentiality},
        Column{"hub", &Project::hub},
        Column{"programme", &Project::programme},
        Column{"focus_area", &Project::focusArea},
        Column{"tags", &Project::tags},
        Column{"region", &Project::region},
        Column{"region_text", &Project::regionText},
        Column{"external_id", &Project::externalId},
        Column{"source", &Project::source},
        Column{"solution", &Project::solution},
        Column{"continued_in", &Project::continuedIn},
    };
};

} // namespace opi

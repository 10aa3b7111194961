#include "ui/pages/project/ProjectFacts.h"

#include "core/text/Labels.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/project/LightsEditor.h"
#include "ui/shell/Session.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldForm.h"

#include <QGridLayout>

namespace opi {

namespace {

Field longText(Field field)
{
    field.kind = Field::Kind::LongText;
    return field;
}

Field text(Language language, const char *cell, LocalizedText Project::*member)
{
    return fieldIn<Project>(language, cell, member);
}

QList<FieldForm::Line> factLines()
{
    return {
        {text(Language::Danish, "title_da", &Project::title), 12},
        {text(Language::English, "title_en", &Project::title), 12},
        {longText(text(Language::Danish, "summary_da", &Project::summary)), 6},
        {longText(text(Language::English, "summary_en", &Project::summary)), 6},
        {required(fieldOf<Project>("code", &Project::code)), 3},
        {fieldOf<Project>("state", &Project::state), 3},
        {fieldOf<Project>("start_date", &Project::start), 3},
        {fieldOf<Project>("end_date", &Project::end), 3},
        {fieldOf<Project>("tags", &Project::tags), 6},
        {fieldOf<Project>("confidentiality", &Project::confidentiality), 3},
        {fieldOf<Project>("external_id", &Project::externalId), 3},
        {fieldOf<Project>("source", &Project::source), 12},
    };
}

QList<FieldForm::Line> placeLines()
{
    return {
        {fieldOf<Project>("responsible", &Project::responsible), 6},
        {fieldOf<Project>("hub", &Project::hub), 6},
        {fieldOf<Project>("programme", &Project::programme), 6},
        {fieldOf<Project>("focus_area", &Project::focusArea), 6},
        {fieldOf<Project>("region", &Project::region), 6},
        {fieldOf<Project>("region_text", &Project::regionText), 6},
    };
}

} // namespace

ProjectFacts::ProjectFacts(Session &session, QWidget *parent)
    : ProjectPart(parent), m_session(session), m_facts(new FieldForm(session, tableInfo<Project>(), factLines())),
      m_places(new FieldForm(session, tableInfo<Project>(), placeLines())), m_lights(new LightsEditor(session))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    m_factsCard = new Card(m_facts);
    m_lightsCard = new Card(m_lights);
    m_placesCard = new Card(m_places);
    grid->addWidget(m_factsCard, 0, 0, 2, 7);
    grid->addWidget(m_lightsCard, 0, 7, 1, 5);
    grid->addWidget(m_placesCard, 1, 7, 1, 5);
    grid->setRowStretch(1, 1);
    setTabOrder(m_lights, m_places);
}

void ProjectFacts::setProject(const Id<Project> &project)
{
    m_project = project;
    m_facts->setRow(project.untyped());
    m_places->setRow(project.untyped());
    m_lights->setProject(project);
    refresh();
}

QString ProjectFacts::lightsSentence() const
{
    const Project *project = m_session.portfolio().find(m_project);
    const Words &words = m_session.words();
    if (!project || project->overall.light == Light::None)
        return tr("Nobody has judged the project as a whole yet.");
    const QString light = label(words, project->overall.light).toLower();
    if (!project->overall.judgedOn)
        //: %1 is "green", "yellow" or "red"
        return tr("Overall %1.").arg(light);
    const int age = int(project->overall.judgedOn->daysTo(m_session.shownDate()));
    //: %1 is "green", "yellow" or "red"; %n days have passed since somebody judged it
    return tr("Overall %1, judged %n day(s) ago.", nullptr, age).arg(light);
}

void ProjectFacts::refresh()
{
    m_facts->refresh();
    m_places->refresh();
    m_lights->refresh();
    m_lightsCard->setSentence(lightsSentence());
}

void ProjectFacts::retranslate()
{
    m_factsCard->setTitle(tr("Facts"));
    m_lightsCard->setTitle(tr("Status"));
    m_placesCard->setTitle(tr("Where it belongs"));
    m_facts->retranslate();
    m_places->retranslate();
    m_lights->retranslate();
}

} // namespace opi

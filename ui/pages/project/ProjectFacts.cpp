#include "ui/pages/project/ProjectFacts.h"

#include "core/actions/CustomFields.h"
#include "core/text/ImportText.h"
#include "core/text/Labels.h"
#include "ui/models/FieldOf.h"
#include "ui/models/OwnColumns.h"
#include "ui/pages/project/LightsEditor.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldForm.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace opi {

static constexpr int leastEmsAcross = 60; // sizes of text: two columns of fields side by side

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
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    m_factsCard = new Card(m_facts);
    m_lightsCard = new Card(m_lights);
    m_placesCard = new Card(m_places);
    m_ownBody = new QWidget;
    auto *own = new QVBoxLayout(m_ownBody);
    own->setContentsMargins(0, 0, 0, 0);
    m_ownCard = new Card(m_ownBody);
    m_ownCard->hide();
    place();
    setTabOrder(m_lights, m_places);
}

/// Side by side where that leaves the fields room for their text, else one below the other.
void ProjectFacts::place()
{
    const bool isWide = width() >= leastEmsAcross * themeOf(*this).textSize;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    m_grid->addWidget(m_factsCard, 0, 0, isWide ? 2 : 1, 1);
    m_grid->addWidget(m_lightsCard, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->addWidget(m_placesCard, isWide ? 1 : 2, isWide ? 1 : 0);
    m_grid->addWidget(m_ownCard, isWide ? 2 : 3, 0, 1, isWide ? 2 : 1);
    m_grid->setColumnStretch(0, 7);
    m_grid->setColumnStretch(1, isWide ? 5 : 0);
    m_grid->setRowStretch(1, isWide ? 1 : 0);
}

void ProjectFacts::changeEvent(QEvent *event)
{
    ProjectPart::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // another size of text
        place();
}

void ProjectFacts::resizeEvent(QResizeEvent *event)
{
    ProjectPart::resizeEvent(event);
    place();
}

void ProjectFacts::setProject(const Id<Project> &project)
{
    m_project = project;
    m_facts->setRow(project.untyped());
    m_places->setRow(project.untyped());
    if (m_own)
        m_own->setRow(project.untyped());
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

/// What the portfolio itself wants to know of its projects.
void ProjectFacts::showOwnFields()
{
    const QList<CustomField> own = actions::customFields(m_session.portfolio());
    m_ownCard->setVisible(!own.isEmpty());
    if (own == m_ownFields)
        return;
    m_ownFields = own;
    delete m_own;
    QList<FieldForm::Line> lines;
    for (const CustomField &field : own)
        lines << FieldForm::Line{ownField(field), 4,
                                 [name = field.name](const Words &words) { return words.of(name); }};
    m_own = new FieldForm(m_session, tableInfo<Project>(), lines);
    m_ownBody->layout()->addWidget(m_own);
    m_own->setRow(m_project.untyped());
}

void ProjectFacts::refresh()
{
    showOwnFields();
    if (m_own)
        m_own->refresh();
    m_facts->refresh();
    m_places->refresh();
    m_lights->refresh();
    m_lightsCard->setSentence(lightsSentence());
    m_factsCard->setSentence(originText(m_session.words(), m_session.ledger(), m_project.untyped()));
}

void ProjectFacts::retranslate()
{
    m_factsCard->setTitle(tr("Facts"));
    m_lightsCard->setTitle(tr("Status"));
    m_placesCard->setTitle(tr("Where it belongs"));
    m_ownCard->setTitle(tr("Own fields"));
    if (m_own)
        m_own->retranslate();
    m_facts->retranslate();
    m_places->retranslate();
    m_lights->retranslate();
}

} // namespace opi

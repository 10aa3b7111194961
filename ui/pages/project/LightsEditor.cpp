#include "ui/pages/project/LightsEditor.h"

#include "core/text/Labels.h"
#include "core/text/LightText.h"
#include "core/text/SourceText.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/projects/ProjectColumns.h"
#include "ui/shell/Session.h"
#include "ui/widgets/FieldEditor.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>

namespace opi {

LightsEditor::LightsEditor(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 6);
    grid->setColumnStretch(3, 3);
    for (int column = 0; column < 4; ++column) {
        m_headings << new Label(Type::Caption, Label::Tone::Muted);
        grid->addWidget(m_headings.last(), 0, column);
    }
    addSide("light_time", LightSide::Time);
    addSide("light_cost", LightSide::Cost);
    addSide("light_benefits", LightSide::Benefits);
    addSide("light_overall", LightSide::Overall);
}

void LightsEditor::addSide(const char *cell, LightSide of)
{
    TrafficLight Project::*const light = lightOf(of);
    const TableInfo &table = tableInfo<Project>();
    const auto editor = [&](Field field, const char *what) {
        const auto name = [cell, what](const Words &words) {
            return QStringLiteral("%1: %2").arg(fieldLabel<Project>(words, cell),
                                                words.translate("LightsEditor", what));
        };
        auto *made = new FieldEditor(m_session, table, std::move(field), name);
        made->hideLabel();
        return made;
    };
    Side side;
    side.cell = cell;
    side.side = of;
    side.rule = new Label(Type::Caption, Label::Tone::Muted);
    side.rule->setWordWrap(true);
    side.name = new Label(Type::Body);
    side.light = editor(lightField(cell, light), QT_TRANSLATE_NOOP("LightsEditor", "Light"));
    side.reason =
        editor(fieldOf<Project>(cell, [light](Project &project) -> LocalizedText & { return (project.*light).reason; }),
               QT_TRANSLATE_NOOP("LightsEditor", "Reason"));
    side.day =
        editor(fieldOf<Project>(
                   cell, [light](Project &project) -> std::optional<QDate> & { return (project.*light).judgedOn; }),
               QT_TRANSLATE_NOOP("LightsEditor", "Judged on"));
    connect(side.light, &FieldEditor::refused, side.reason, [reason = side.reason](const Error &error) {
        if (error.code == "reason-missing" || error.code == "override-reason-missing")
            reason->input()->setFocus(Qt::OtherFocusReason);
    });
    connect(side.reason, &FieldEditor::taken, side.light, &FieldEditor::commit);

    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = 2 * int(m_sides.size()) + 1;
    grid->addWidget(side.name, row, 0, Qt::AlignTop);
    grid->addWidget(side.light, row, 1);
    grid->addWidget(side.reason, row, 2);
    grid->addWidget(side.day, row, 3);
    grid->addWidget(side.rule, row + 1, 1, 1, 3);
    side.name->setMinimumHeight(side.light->input()->sizeHint().height());
    m_sides << side;
}

void LightsEditor::setProject(const Id<Project> &project)
{
    m_project = project;
    for (const Side &side : std::as_const(m_sides)) {
        for (FieldEditor *editor : {side.light, side.reason, side.day})
            editor->setRow(project.untyped());
    }
}

void LightsEditor::showRule(const Side &side)
{
    const Portfolio &portfolio = m_session.portfolio();
    const Project *project = portfolio.find(m_project);
    if (!project)
        return;
    const Words &words = m_session.words();
    const QDate today = m_session.shownDate();
    const auto suggestion = suggestedLight(portfolio, *project, side.side, today);
    QStringList parts;
    if (suggestion)
        parts << symbol(statusOf(suggestion->light)) + QChar::Nbsp + suggestionText(words, *suggestion, portfolio);
    if (const QString age = lightAgeText(words, project->*lightOf(side.side), today); !age.isEmpty())
        parts << age;
    side.rule->setText(parts.join(u' '));
    side.rule->setVisible(!parts.isEmpty());
}

void LightsEditor::refresh()
{
    for (const Side &side : std::as_const(m_sides)) {
        for (FieldEditor *editor : {side.light, side.reason, side.day}) {
            editor->refresh();
            editor->setToolTip(factSourceText(m_session.words(), m_session.portfolio(), tableInfo<Project>(),
                                              m_project.untyped(), side.cell));
        }
        showRule(side);
    }
}

void LightsEditor::retranslate()
{
    const Words &words = m_session.words();
    const QStringList headings{QString(), tr("Light"), tr("Reason"), tr("Judged on")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings[i]->setText(headings[i]);
    for (const Side &side : std::as_const(m_sides)) {
        side.name->setText(fieldLabel<Project>(words, side.cell));
        for (FieldEditor *editor : {side.light, side.reason, side.day})
            editor->retranslate();
        showRule(side);
    }
}

} // namespace opi

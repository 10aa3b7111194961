#pragma once

#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "core/domain/GateCriterion.h"
#include "tests/cli/Cli.h"
#include "tests/ui/Program.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/Page.h"
#include "ui/widgets/SheetView.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QTableView>

namespace opi::test {

/// A portfolio with the shipped models and a project in F2, in a window and in a file that the command line can read.
struct Story {
    Program program{0};
    Id<Project> project = Id<Project>::named("story");
    Id<Person> person = Id<Person>::named("story");

    Story()
    {
        const QString file = program.path("Historie.opi");
        ChangeSet set = valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish}));
        set.create(Person{person, "Projektleder", {}, {}, {}});
        Project row;
        row.id = project;
        row.code = "P-0001";
        row.title = {"Robot", "Robot"};
        row.phase = phase("F2");
        row.start = QDate(2026, 1, 1);
        row.responsible = person;
        set.create(row);
        valueOf(Journal::create(file, set, {.person = QStringLiteral("Ida")}));
        REQUIRE(program.files.open(file));
        program.settle();
    }
    static Id<Phase> phase(const char *code) { return Id<Phase>::named(QString("phase/") + code); }
    static Id<Gate> gate(const char *code) { return Id<Gate>::named(QString("gate/") + code); }
    static Id<GateCriterion> criterion(const QString &code)
    {
        return Id<GateCriterion>::named("gate-criterion/" + code);
    }
    void perform(const Result<ChangeSet> &set)
    {
        REQUIRE(set);
        REQUIRE(program.session.perform(set));
        program.settle();
    }
    void add(const ChangeSet &set) { perform(Result<ChangeSet>(set)); }
    /// A copy is read: the window has the file to itself.
    QJsonObject shown(const QString &topic) const
    {
        const Cli opi;
        const QString copy = opi.path("a.opi");
        REQUIRE(QFile::copy(program.session.journal().path(), copy));
        const Said said = opi({"show", copy, topic, "--json", "--today", "2026-11-21"});
        INFO(said.reason.toStdString());
        REQUIRE(said.exit == 0);
        return said.json();
    }
    void goTo(const Place &place)
    {
        program.trail.open(place);
        program.settle();
    }
    /// Everything that is said on the window: labels, and the cells of its tables.
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : program.window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        for (const QTableView *view : program.window->findChildren<QTableView *>()) {
            if (!view->isVisible())
                continue;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
            }
        }
        return texts.join('\n').replace(QChar::Nbsp, ' ');
    }
};

inline void checkSaid(const Story &story, const char *text)
{
    CHECK_THAT(story.said().toStdString(), Catch::Contains(text));
}

} // namespace opi::test

#include <catch2/catch.hpp>

#include "core/analytics/FactSources.h"
#include "tests/ui/Program.h"
#include "ui/widgets/SourcePanel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace opi;
using namespace opi::test;

namespace {

SourcePanel *openPanel(Program &program)
{
    const Project project = program.first();
    SourcePanel::open(program.session, tableInfo<Project>(), project.id.untyped(), "end_date", QPoint(10, 10),
                      program.window.get());
    program.settle();
    return program.window->findChild<SourcePanel *>();
}

void press(const Program &program, const SourcePanel &panel, const QString &text)
{
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == text)
            button->click();
    }
    program.settle();
}

QLineEdit *lineOf(const SourcePanel &panel, const QString &name)
{
    for (QLineEdit *line : panel.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the panel of a source takes an address and a day, says what it cannot read, and takes a source away", "[ui]")
{
    Program program;
    const Id<Project> id = program.first().id;
    const auto source = [&] { return factSource(program.portfolio(), id.untyped(), tableInfo<Project>(), "end_date"); };
    SourcePanel *panel = openPanel(program);
    REQUIRE(panel);
    QLineEdit *address = lineOf(*panel, "Adresse");
    QLineEdit *date = lineOf(*panel, "Dato");
    REQUIRE(address);
    REQUIRE(date);
    address->setText("https://example.org/plan");
    date->setText("i forgårs");
    press(program, *panel, "Gem kilden");
    CHECK_FALSE(source()); // the day cannot be read, and the panel stays
    REQUIRE(program.window->findChild<SourcePanel *>());
    date->setText("3. maj 2026");
    press(program, *panel, "Gem kilden");
    REQUIRE(source());
    CHECK(source()->address == "https://example.org/plan");
    CHECK(source()->dated == QDate(2026, 5, 3));
    CHECK(source()->column == "end_date");

    panel = openPanel(program);
    REQUIRE(panel);
    CHECK(lineOf(*panel, "Adresse")->text() == "https://example.org/plan");
    press(program, *panel, "Fjern kilden");
    CHECK_FALSE(source());
    program.session.undo();
    CHECK(source());
}

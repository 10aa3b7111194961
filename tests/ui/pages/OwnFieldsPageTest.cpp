#include <catch2/catch.hpp>

#include "core/actions/CustomFields.h"
#include "core/actions/Edit.h"
#include "core/actions/Presets.h"
#include "core/report/SteeringReport.h"
#include "tests/ui/Workplace.h"
#include "ui/pages/ownfields/OwnFieldsPage.h"
#include "ui/pages/project/ProjectPage.h"
#include "ui/pages/projects/ProjectsPage.h"
#include "ui/widgets/FieldEditor.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SheetView.h"

#include <QLineEdit>
#include <QMenu>

using namespace opi;
using namespace opi::test;

namespace {

QString withPlainBlanks(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// Two projects, and a page of own fields beside the list of projects.
struct TwoProjects {
    Workplace place{Language::English};
    Project bed = make("P-0001", "Sengen"), robot = make("P-0002", "Robotten");
    ProjectsPage projects{place.context};
    OwnFieldsPage page{place.context};
    SheetView &view = *page.findChild<SheetView *>();
    SheetView &list = *projects.findChild<SheetView *>();

    TwoProjects()
    {
        showPage(projects);
        showPage(page);
    }
    Project make(const QString &code, const QString &title)
    {
        Project project;
        project.id = Id<Project>::generate();
        project.code = code;
        project.title.da = title;
        project.overall.light = Light::Green; // else it has no page of its own in the report
        ChangeSet set("create-project");
        set.create(project);
        place.add(set);
        return project;
    }
    void type(int line, const char *column, const QString &text)
    {
        PortfolioTable &table = view.table();
        REQUIRE(table.enterText(table.index(line, table.columnOf(column)), text));
        QCoreApplication::processEvents();
    }
    CustomField only() const
    {
        const QList<CustomField> all = actions::customFields(place.session.portfolio());
        REQUIRE(all.size() == 1);
        return all.first();
    }
    QByteArray key() const { return "own:" + only().id.toString().toLatin1(); }
    QModelIndex cell(const Project &project) const
    {
        PortfolioTable &table = list.table();
        return table.index(table.lineOf(project.id.untyped()), table.columnOf(key()));
    }
};

} // namespace

TEST_CASE(
    "a field that is made becomes a column, is typed into as people write, filtered by, and one Undo takes it away")
{
    TwoProjects two;
    two.type(0, "name_da", "Borgere i målgruppen");
    two.type(0, "name_en", "Citizens");
    two.type(0, "kind", "Number");
    REQUIRE(two.list.table().columnOf(two.key()) >= 0);
    CHECK(two.list.table().headerData(two.list.table().columnOf(two.key()), Qt::Horizontal, Qt::DisplayRole)
          == "Citizens");
    CHECK(two.list.table().enterText(two.cell(two.bed), "1,200.5"));
    CHECK(two.cell(two.bed).data() == "1,200.5");
    CHECK(two.place.onDisk().rows<CustomValue>().begin()->value == "1200.5");
    const auto refused = two.list.table().enterText(two.cell(two.robot), "many");
    CHECK(refused.error().code == "entry-not-a-number");
    CHECK(two.list.table().enterText(two.cell(two.robot), "35"));

    two.list.sortBy(two.key(), Qt::AscendingOrder);
    CHECK(two.list.table().rowId(0) == two.robot.id.untyped()); // 35 before 1,200.5: numbers, not texts
    two.list.sortBy(two.key(), Qt::DescendingOrder);
    CHECK(two.list.table().rowId(0) == two.bed.id.untyped());

    FilterChip *chip = nullptr;
    for (FilterChip *each : two.projects.findChildren<FilterChip *>())
        chip = each->text().startsWith("Citizens") ? each : chip;
    REQUIRE(chip);
    chip->choose(QString("35"));
    CHECK(two.list.table().shownRows() == 1);
    chip->clear();
    CHECK(two.list.table().shownRows() == 2);
    two.place.use(Language::Danish);
    CHECK(two.cell(two.bed).data() == "1.200,5");
    CHECK(two.list.table().headerData(two.list.table().columnOf(two.key()), Qt::Horizontal, Qt::DisplayRole)
          == "Borgere i målgruppen");

    const QByteArray key = two.key();
    two.place.add(valueOf(actions::remove(two.place.session.portfolio(), two.only().id)));
    CHECK(two.list.table().columnOf(key) < 0);
    two.place.session.undo();
    CHECK(two.list.table().columnOf(key) >= 0);
    CHECK(two.cell(two.bed).data() == "1.200,5");
}

TEST_CASE("an own field is edited on the page of the project and said in the report, unless it is not for the report")
{
    TwoProjects two;
    two.place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish})));
    two.type(0, "name_da", "Driftsbeløb");
    two.type(0, "kind", "Amount");
    ProjectPage page{two.place.context};
    showPage(page);
    page.go(Place::ofProject(two.bed.id, "overview"));
    FieldEditor *editor = nullptr;
    for (FieldEditor *each : page.findChildren<FieldEditor *>())
        editor = each->field().cell == two.key() ? each : editor;
    REQUIRE(editor);
    auto *input = qobject_cast<QLineEdit *>(editor->input());
    REQUIRE(input);
    CHECK(input->accessibleName() == "Driftsbeløb");
    input->setText("1,250,000");
    CHECK(editor->commit());
    CHECK(actions::customValueOf(two.place.onDisk(), two.bed.id, two.only().id)->value == "1250000.00");

    const auto reportSays = [&] {
        SteeringReportRequest request;
        request.today = QDate(2026, 5, 4);
        const Document report = steeringReport(two.place.session.portfolio(), {}, request, Words(Language::Danish));
        for (const document::Block &block : report.blocks) {
            const auto *paragraph = std::get_if<document::Paragraph>(&block);
            if (paragraph && withPlainBlanks(paragraph->text).contains("Driftsbeløb: 1.250.000 kr."))
                return true;
        }
        return false;
    };
    CHECK(reportSays());
    two.type(0, "in_report", "No");
    CHECK_FALSE(reportSays());
}

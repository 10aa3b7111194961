#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "tests/ui/Workplace.h"
#include "ui/pages/timeline/TimelinePage.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/FilterField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace opi;
using namespace opi::test;

namespace {

/// Sixty projects in F2 and one in F4; today is 4 May 2026.
struct ShownTimeline {
    Workplace place{Language::English};
    TimelinePage page{place.context};

    ShownTimeline()
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Trial"}, {}, {}, Language::English})));
        ChangeSet set("import-list");
        for (int i = 1; i <= 61; ++i) {
            Project row;
            row.code = QString("P-%1").arg(i, 3, 10, QChar('0'));
            row.id = Id<Project>::named(row.code);
            row.title = {{}, "Project"};
            row.phase = Id<Phase>::named(i == 61 ? "phase/F4" : "phase/F2");
            row.start = QDate(2026, 1, 1);
            row.end = QDate(2027, 6, 30);
            set.create(row);
        }
        place.add(set);
        showPage(page);
    }
    ChartView &view() const { return page.findChild<ChartCard *>()->view(); }
    QStringList codes() const
    {
        QStringList all;
        for (const ChartMark &mark : view().chart().marks())
            all << mark.text.section(' ', 0, 0);
        return all;
    }
    qint64 days() const { return page.from().daysTo(page.to()); }
};

} // namespace

TEST_CASE("the timeline shows as many projects as there is room for, and scrolls to the others", "[timeline]")
{
    ShownTimeline shown;
    CHECK(shown.codes().first() == "P-001");
    const auto seen = shown.codes().size();
    CHECK(seen >= 6);
    CHECK(seen < 61);
    CHECK(shown.view().chart().sentence().startsWith(QString("%1 of 61 projects are in sight.").arg(seen)));
    auto *bar = shown.page.findChild<QScrollBar *>("more-projects");
    CHECK(bar->isVisible());
    bar->setValue(bar->maximum());
    CHECK(shown.codes().contains("P-061"));
    CHECK_FALSE(shown.codes().contains("P-001"));
    takePicture(shown.page, "timeline");
}

TEST_CASE("the time that is shown is zoomed and moved with keys and the wheel", "[timeline]")
{
    ShownTimeline shown;
    CHECK(shown.page.from() == QDate(2026, 1, 1));
    CHECK(shown.page.to() == QDate(2027, 8, 1));
    const qint64 whole = shown.days();
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_Plus);
    CHECK(std::abs(shown.days() - whole / 2) <= 1);
    const QDate from = shown.page.from();
    QTest::keyClick(&shown.view(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(shown.page.from() > from);
    QTest::keyClick(&shown.view(), Qt::Key_0);
    CHECK(shown.days() == whole);
    const QPointF middle(shown.view().width() / 2.0, 40);
    QWheelEvent wheel(middle, shown.view().mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&shown.view(), &wheel);
    CHECK(std::abs(shown.days() - whole * 4 / 5) <= 1);
}

TEST_CASE("projects are filtered and grouped, and Return opens one", "[timeline]")
{
    ShownTimeline shown;
    shown.page.findChild<FilterField *>()->setText("P-061");
    CHECK(shown.codes() == QStringList{"P-061"});
    shown.view().setFocus();
    shown.view().setCurrent(0);
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    CHECK(shown.place.trail.here().subject == Id<Project>::named("P-061").untyped());
    shown.page.findChild<FilterField *>()->clear();
    shown.page.findChild<QComboBox *>()->setCurrentIndex(1); // by phase
    bool isGroupNamed = false;
    for (const ChartLabel &label : shown.view().chart().labels())
        isGroupNamed = isGroupNamed || label.text == "Partnership";
    CHECK(isGroupNamed);
    CHECK(shown.page.counts() == "61 projects");
}

TEST_CASE("how the projects were on a day is drawn behind", "[timeline]")
{
    ShownTimeline shown;
    shown.page.findChild<QCheckBox *>()->setChecked(true);
    CHECK(shown.codes().first() == "P-001"); // before the file began there was nothing to draw
    takePicture(shown.page, "timeline-compared");
}

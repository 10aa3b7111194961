#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "core/actions/readiness/AssessmentActions.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/Evidence.h"
#include "tests/ui/Workplace.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/pages/assess/AssessPage.h"
#include "ui/pages/assess/LevelPicker.h"
#include "ui/pages/project/ProjectReadiness.h"
#include "ui/pages/readiness/ReadinessPage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace opi;
using namespace opi::test;

namespace {

/// One project with the shipped rubric.
struct Rated {
    Workplace place;
    Project project;

    Rated()
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish})));
        ChangeSet set("import-sample");
        project.id = Id<Project>::generate();
        project.code = "P-0001";
        project.title = {"Robot til tidlig mobilisering", "Robot for early mobilisation"};
        set.create(project);
        place.add(set);
    }

    const Portfolio &portfolio() const { return place.session.portfolio(); }
    Assessment begin()
    {
        const QDate today = place.session.today();
        const ChangeSet set = valueOf(actions::startAssessment(
            portfolio(), {project.id, today, QDateTime::currentDateTimeUtc(), {}, {"Klinik", "Indkøb"}}, today));
        place.add(set);
        return set.created<Assessment>().front();
    }
    std::optional<int> claimed(const Assessment &assessment, const QString &code) const
    {
        const Readiness readiness = readinessOf(portfolio(), assessment, place.session.today());
        for (const DimensionReadiness &each : readiness.dimensions) {
            if (portfolio().find(each.dimension)->code == code)
                return each.claimed();
        }
        return {};
    }
};

template <typename Widget> QList<Widget *> visible(const QWidget &page)
{
    QList<Widget *> found;
    for (Widget *widget : page.findChildren<Widget *>()) {
        if (widget->isVisible())
            found << widget;
    }
    return found;
}

void settle()
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("digits rate a dimension, Page Down goes to the next, and Delete takes a level back")
{
    Rated rated;
    const Assessment assessment = rated.begin();
    AssessPage page(rated.place.context);
    page.resize(1200, 800);
    page.show();
    page.go({QStringLiteral("assess"), assessment.id.untyped(), {}, {}});
    settle();
    QList<LevelPicker *> pickers = visible<LevelPicker>(page);
    REQUIRE(pickers.size() == 2); // two raters, one dimension
    QTest::keyClick(pickers[0], Qt::Key_6);
    QTest::keyClick(pickers[1], Qt::Key_3);
    CHECK(rated.claimed(assessment, "USE") == 3); // the lower median
    QTest::keyClick(pickers[1], Qt::Key_Delete);
    CHECK(rated.claimed(assessment, "USE") == 6);

    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(&page, Qt::Key_PageDown);
    settle();
    pickers = visible<LevelPicker>(page);
    REQUIRE(pickers.size() == 2);
    QTest::keyClick(pickers[0], Qt::Key_4);
    CHECK(rated.claimed(assessment, "SOL") == 4);
    CHECK(rated.claimed(assessment, "USE") == 6);
    rated.place.session.undo();
    CHECK_FALSE(rated.claimed(assessment, "SOL"));
}

TEST_CASE("one rater at a time sees only their own levels")
{
    Rated rated;
    const Assessment assessment = rated.begin();
    AssessPage page(rated.place.context);
    page.resize(1200, 800);
    page.show();
    page.go({QStringLiteral("assess"), assessment.id.untyped(), {}, {}});
    settle();
    QTest::keyClick(visible<LevelPicker>(page)[0], Qt::Key_9);
    QComboBox *who = nullptr;
    for (QComboBox *box : visible<QComboBox>(page))
        who = box->findText(QStringLiteral("Indkøb")) >= 0 ? box : who;
    REQUIRE(who);
    who->setCurrentIndex(who->findText(QStringLiteral("Indkøb")));
    emit who->activated(who->currentIndex());
    settle();
    const QList<LevelPicker *> pickers = visible<LevelPicker>(page);
    REQUIRE(pickers.size() == 1);
    CHECK_FALSE(pickers[0]->choice().isMade);
    for (const QLabel *label : visible<QLabel>(page))
        CHECK_FALSE(label->text().contains(QStringLiteral("9.")));
    const QListWidget *list = visible<QListWidget>(page).value(0);
    REQUIRE(list);
    for (int i = 0; i < list->count(); ++i)
        CHECK_FALSE(list->item(i)->text().contains(u'9'));
    who->setCurrentIndex(0);
    emit who->activated(0);
    CHECK(list->item(0)->text().contains(u'9'));
}

TEST_CASE("Page Down goes through the whole assessment, and Tab from one rater to the next")
{
    Rated rated;
    const Assessment assessment = rated.begin();
    AssessPage page(rated.place.context);
    page.resize(1200, 800);
    page.show();
    page.go({QStringLiteral("assess"), assessment.id.untyped(), {}, {}});
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    settle();
    for (const LevelPicker *picker : visible<LevelPicker>(page)) {
        const QList<QPushButton *> levels = picker->findChildren<QPushButton *>();
        CHECK(levels.size() == 11);
        CHECK(std::count_if(levels.begin(), levels.end(),
                            [](const QPushButton *level) { return level->focusPolicy() & Qt::TabFocus; })
              == 1);
    }
    QTest::keyClick(page.focusWidget(), Qt::Key_6);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(page.focusWidget(), Qt::Key_4);
    CHECK(rated.claimed(assessment, "USE") == 4); // the lower median of the two
    QTest::keyClick(page.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(page.focusWidget()->accessibleName().contains(QStringLiteral(": 6 – ")));

    const QListWidget *list = visible<QListWidget>(page).value(0);
    REQUIRE(list);
    for (int i = 1; i < list->count(); ++i) { // through the package, whose table has Page Down of its own
        QTest::keyClick(page.focusWidget(), Qt::Key_PageDown);
        settle();
        CHECK(list->currentRow() == i);
        REQUIRE(page.focusWidget());
    }
    CHECK(page.focusWidget()->accessibleName() == QStringLiteral("Hvis paratheden er faldet: hvorfor?"));
    QTest::keyClick(page.focusWidget(), Qt::Key_PageUp);
    CHECK(list->currentRow() == list->count() - 2);
}

TEST_CASE("a tick with a piece of evidence that is written there documents a level")
{
    Rated rated;
    const Assessment assessment = rated.begin();
    AssessPage page(rated.place.context);
    page.resize(1200, 800);
    page.show();
    page.go({QStringLiteral("assess"), assessment.id.untyped(), {}, {}});
    settle();
    QList<ChoiceBox *> boxes = visible<ChoiceBox>(page);
    REQUIRE_FALSE(boxes.isEmpty());
    boxes.first()->lineEdit()->setText(QStringLiteral("Interviews med ti brugere"));
    QTest::keyClick(boxes.first()->lineEdit(), Qt::Key_Return);
    settle();
    REQUIRE(rated.portfolio().rows<Evidence>().size() == 1);
    CHECK(rated.portfolio().rows<Evidence>().begin()->title.da == "Interviews med ti brugere");
    CHECK(readinessOf(rated.portfolio(), assessment, rated.place.session.today()).dimensions[0].evidenced == 1);
    for (const QCheckBox *box : visible<QCheckBox>(page)) {
        if (box->accessibleName().isEmpty())
            CHECK_FALSE(box->text().isEmpty());
    }
}

TEST_CASE("a closed assessment is shown, and nothing in it can be changed")
{
    Rated rated;
    const Assessment assessment = rated.begin();
    const Id<Rater> rater = rated.portfolio().of<Rater>(assessment.id).begin()->id;
    const Id<RubricDimension> dimension =
        readinessOf(rated.portfolio(), assessment, rated.place.session.today()).dimensions[0].dimension;
    rated.place.add(valueOf(actions::rateDimension(rated.portfolio(), {rater, dimension, 5})));
    rated.place.add(valueOf(actions::closeAssessment(rated.portfolio(), assessment.id, QDateTime::currentDateTimeUtc(),
                                                     {}, rated.place.session.today())));
    AssessPage page(rated.place.context);
    page.resize(1200, 800);
    page.show();
    page.go({QStringLiteral("assess"), assessment.id.untyped(), {}, {}});
    settle();
    for (const LevelPicker *picker : visible<LevelPicker>(page))
        CHECK_FALSE(picker->isEnabled());
    for (const ChoiceBox *box : visible<ChoiceBox>(page))
        CHECK_FALSE(box->isEnabled());
}

TEST_CASE("the readiness of a project begins an assessment, and shows its profile when it is closed")
{
    Rated rated;
    ProjectReadiness part(rated.place.session);
    part.resize(1200, 900);
    part.setProject(rated.project.id);
    part.retranslate();
    part.show();
    settle();
    RowId wanted;
    QObject::connect(&part, &ProjectReadiness::assessmentWanted, &part, [&](const RowId &id) { wanted = id; });
    QPushButton *begin = nullptr;
    for (QPushButton *button : visible<QPushButton>(part))
        begin = button->text() == QStringLiteral("Ny vurdering") ? button : begin;
    REQUIRE(begin);
    begin->click();
    CHECK_FALSE(wanted.isNull());
    CHECK(rated.portfolio().rows<Assessment>().size() == 1);
    begin->click(); // goes on with the one that is open
    CHECK(rated.portfolio().rows<Assessment>().size() == 1);
}

TEST_CASE("the readiness page says what blocks scaling, with the number of projects that it is reckoned from")
{
    Rated rated;
    const Assessment assessment = rated.begin();
    const Id<Rater> rater = rated.portfolio().of<Rater>(assessment.id).begin()->id;
    const Readiness empty = readinessOf(rated.portfolio(), assessment, rated.place.session.today());
    for (const DimensionReadiness &each : empty.dimensions) {
        rated.place.add(valueOf(actions::rateDimension(rated.portfolio(), {rater, each.dimension, 0})));
    }
    rated.place.add(valueOf(actions::closeAssessment(rated.portfolio(), assessment.id, QDateTime::currentDateTimeUtc(),
                                                     {}, rated.place.session.today())));
    ReadinessPage page(rated.place.context);
    page.resize(1200, 900);
    page.show();
    settle();
    const auto labels = visible<QLabel>(page);
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("1 af 1 vurderede projekter"));
    }));
    CHECK(page.counts() == QStringLiteral("1 af 1 projekter vurderet"));
}

#include "tests/ui/Program.h"
#include "ui/pages/Page.h"
#include "ui/shell/PageDirectory.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;

namespace {

/// What is read or used, of the page that is shown, apart from the insides of combo boxes and calendars.
QList<QWidget *> readable(const Program &program)
{
    QList<QWidget *> found;
    for (QWidget *widget : program.window->page()->findChildren<QWidget *>()) {
        const bool isText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget)
                            || qobject_cast<QDateEdit *>(widget) || qobject_cast<QLineEdit *>(widget);
        const bool isInside = qobject_cast<QDateEdit *>(widget->parentWidget());
        if (isText && !isInside && widget->isVisible() && !widget->inherits("QTableCornerButton"))
            found << widget;
    }
    return found;
}

std::string nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return (QString::fromLatin1(widget.metaObject()->className()) + u' ' + text).toStdString();
}

/// In the window, as far as a scroll area shows it.
QRect seenArea(const QWidget &widget)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    return {widget.mapTo(widget.window(), seen.topLeft()), seen.size()};
}

void checkPage(const Program &program)
{
    const QList<QWidget *> widgets = readable(program);
    for (QWidget *widget : widgets) {
        CAPTURE(nameOf(*widget), widget->width(), widget->height());
        const auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->wordWrap())
            CHECK(widget->width() >= widget->minimumSizeHint().width());
        if (label && !label->wordWrap() && label->minimumWidth() != 1)
            CHECK(widget->width() >= widget->sizeHint().width());
        CHECK(widget->mapTo(program.window.get(), QPoint(widget->width(), 0)).x() <= program.window->width());
        for (const QWidget *other : widgets) {
            if (other == widget || other->isAncestorOf(widget) || widget->isAncestorOf(other))
                continue;
            CAPTURE(nameOf(*other));
            const QRect both = seenArea(*widget) & seenArea(*other);
            CHECK((both.width() <= 1 || both.height() <= 1));
        }
    }
    for (const QScrollArea *area : program.window->page()->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget())
            CHECK(area->widget()->width() <= area->viewport()->width()); // nobody scrolls sideways to read
    }
}

} // namespace

TEST_CASE("at 200 per cent the history and the reports are read and used in windows of 1440 and 1280 pixels")
{
    Program program;
    REQUIRE(program.session.addPoint(QStringLiteral("Før styregruppens møde i december")));
    for (const PageEntry &page : PageDirectory::entries()) { // the width of one must not be forced on another
        if (page.group != PageGroup::Hidden)
            program.trail.open(Place::of(page.name));
    }
    program.window->setTextPercent(200);
    for (const Language language : {Language::Danish, Language::English}) {
        program.window->setLanguage(language);
        for (const QString &page : {QStringLiteral("history"), QStringLiteral("reports")}) {
            program.trail.open(Place::of(page));
            for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
                program.window->resize(size);
                program.settle();
                CAPTURE(page.toStdString(), size.width(), int(language));
                CHECK(program.window->size() == size);
                checkPage(program);
            }
        }
    }
    program.window->setTextPercent(100);
}

TEST_CASE("at 200 per cent the fields of a project are as tall as their text")
{
    Program program;
    const Project before = program.first();
    Project judged = before; // with a line below each light that says what the rules say, and how old it is
    for (TrafficLight Project::*light : {&Project::time, &Project::cost, &Project::benefits, &Project::overall})
        judged.*light = {Light::Yellow, {"Afventer", {}}, QDate(2025, 1, 1)};
    ChangeSet set("import-list");
    set.update(before, judged);
    Milestone milestone;
    milestone.id = Id<Milestone>::generate();
    milestone.project = before.id;
    milestone.title = {"Samarbejdsaftale underskrevet af alle parter", {}};
    milestone.planned = QDate(2025, 1, 1);
    set.create(milestone);
    REQUIRE(program.session.perform(Result<ChangeSet>(set)));
    program.window->setTextPercent(200);
    program.window->resize(1280, 800);
    for (const char *part : {"overview", "market"}) {
        program.trail.open(Place::ofProject(program.first().id, QString::fromLatin1(part)));
        program.settle();
        int fields = 0;
        for (const QLineEdit *line : program.window->page()->findChildren<QLineEdit *>()) {
            if (!line->isVisible() || line->accessibleName().isEmpty()) // the inside of a choice
                continue;
            CAPTURE(part, line->accessibleName().toStdString());
            CHECK(line->height() >= line->sizeHint().height());
            ++fields;
        }
        CHECK(fields > 0);
    }
    program.window->setTextPercent(100);
}

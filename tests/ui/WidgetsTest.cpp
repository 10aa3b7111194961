#include "ui/models/TableModel.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StatusTag.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace opi;

namespace {

/// Three squares in a row.
class Squares final : public Chart {
public:
    Squares() : Chart(Words(Language::English)) {}

    qreal height(const Theme &theme) const override { return theme.textSize * 4; }

protected:
    document::FigureData data() const override { return RiskMatrix(); }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override
    {
        const qreal side = theme.textSize * 2;
        QList<ChartMark> marks;
        for (int i = 0; i < 3; ++i) {
            const QRectF square(area.left() + i * 2 * side, area.top(), side, side);
            marks << ChartMark{square, QStringLiteral("square %1").arg(i), {}};
        }
        return {marks, {}};
    }
    void draw(QPainter &, const Theme &) const override {}
};

Style &shownStyle()
{
    auto *style = qobject_cast<Style *>(QApplication::style());
    if (!style) {
        style = new Style(Theme::light());
        QApplication::setStyle(style); // the application owns it
    }
    style->use(Theme::light());
    return *style;
}

Theme large()
{
    Theme theme = Theme::light();
    theme.textSize *= 2;
    return theme;
}

struct Row {
    QString name;
};

} // namespace

TEST_CASE("a new size of text reaches every label, tag, chart and table that is shown")
{
    Style &style = shownStyle();
    TableModel<Row> model({{[] { return QStringLiteral("Name"); }, [](const Row &row) { return row.name; },
                            [](const Row &row) { return QVariant(row.name); }}});
    model.setRows({{QStringLiteral("Ærø")}, {QStringLiteral("Alssund")}});
    Label label(Type::PageTitle);
    label.setText(QStringLiteral("Overblik"));
    StatusTag tag;
    tag.show(Status::Good, QStringLiteral("Grøn"));
    ChartView chart;
    chart.setChart(std::make_unique<Squares>());
    TableView table(&model, 0);
    const std::array<QWidget *, 4> widgets{&label, &tag, &chart, &table};
    QList<int> before;
    for (const QWidget *widget : widgets)
        before << widget->sizeHint().height();

    style.use(large());
    CHECK(label.font().pixelSize() == 40);
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        CAPTURE(i);
        CHECK(widgets[i]->sizeHint().height() > before[qsizetype(i)] * 3 / 2);
    }
    style.use(Theme::light());
    for (std::size_t i = 0; i < widgets.size(); ++i)
        CHECK(widgets[i]->sizeHint().height() == before[qsizetype(i)]);
}

TEST_CASE("a chart can be walked with the arrow keys, and each mark is an accessible child")
{
    shownStyle();
    ChartView view;
    view.resize(600, 200);
    view.setChart(std::make_unique<Squares>());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(chart->childCount() == 3);
    CHECK(chart->child(2)->text(QAccessible::Name) == QStringLiteral("square 2"));
    CHECK(view.current() == -1);
    for (int i = 0; i < 3; ++i) {
        QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &right);
    }
    CHECK(view.current() == 2);
}

TEST_CASE("a card's title names its content for a screen reader")
{
    shownStyle();
    auto *chart = new ChartView;
    Card card(chart);
    card.setTitle(QStringLiteral("Penge efter år"));
    CHECK(chart->accessibleName() == QStringLiteral("Penge efter år"));
}

TEST_CASE("the text of a button that cannot be pressed can still be read")
{
    Style &style = shownStyle();
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        style.use(theme);
        QPushButton button(QStringLiteral("MMMM"));
        button.setDefault(true);
        button.setEnabled(false);
        button.resize(120, 34);
        const QImage picture = button.grab().toImage();
        const QColor ground = picture.pixelColor(10, picture.height() / 2);
        double best = 0;
        for (int x = 20; x < 100; ++x) {
            for (int y = 6; y < picture.height() - 6; ++y)
                best = std::max(best, double(contrast(picture.pixelColor(x, y), ground)));
        }
        CHECK(best >= 4.5); // WCAG 2.1, 1.4.3
    }
    style.use(Theme::light());
}

#include <catch2/catch.hpp>

#include "tests/ui/Workplace.h"
#include "ui/models/TableModel.h"
#include "ui/widgets/RowsCard.h"
#include "ui/widgets/TableView.h"

#include <QPushButton>

using namespace opi;
using namespace opi::test;

namespace {

struct Number {
    int value;
};

QString textOf(const Number &row) { return QString::number(row.value); }

QStringList shown(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

} // namespace

TEST_CASE("a card of rows shows the first six, in whatever order, and all of them when asked")
{
    Workplace::style().use(Theme::light());
    TableModel<Number> model(
        {{[] { return QStringLiteral("Number"); }, textOf, [](const Number &row) { return QVariant(row.value); }}});
    RowsCard card(&model, 0);
    card.show();
    const auto numbers = [](std::initializer_list<int> values) {
        QList<Number> rows;
        for (const int value : values)
            rows << Number{value};
        return rows;
    };
    model.setRows(numbers({3, 1, 4, 10, 5, 9, 2, 6}));
    auto *all = card.findChild<QPushButton *>();
    REQUIRE(all->isVisible());
    CHECK(shown(model) == QStringList{"3", "1", "4", "10", "5", "9"});
    CHECK(all->text().contains(QStringLiteral("8")));

    model.sort(0, Qt::DescendingOrder); // of all rows, not only of those that were seen
    CHECK(shown(model) == QStringList{"10", "9", "6", "5", "4", "3"});
    CHECK(model.rowAt(0).value == 10);

    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(shown(model) == QStringList{"10", "9", "6", "5", "4", "3", "2", "1"});
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(model.rowCount() == 6);

    model.setRows(numbers({1, 2}));
    CHECK(shown(model) == QStringList{"1", "2"});
    CHECK_FALSE(all->isVisible());
}

// The yardstick for reports: text and a table straight onto QPdfWriter, without structure, layout or bookmarks.
//
//   bare_pdf FILE PAGES

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdlib>

namespace {

constexpr int rowsPerPage = 34;
constexpr int columns = 6;

void paintPage(QPainter &painter, int page, const QRect &area)
{
    const QFont body(QStringLiteral("Liberation Sans"), 9);
    QFont heading(body);
    heading.setPointSize(16);
    heading.setBold(true);
    painter.setFont(heading);
    painter.drawText(QRect(0, 0, area.width(), 400), QStringLiteral("Projekt %1: afprøvning på sygehuset").arg(page));
    painter.setFont(body);
    const int height = (area.height() - 700) / rowsPerPage;
    const int width = area.width() / columns;
    for (int row = 0; row < rowsPerPage; ++row) {
        const int y = 600 + row * height;
        painter.drawLine(0, y, area.width(), y);
        for (int column = 0; column < columns; ++column)
            painter.drawText(QRect(column * width, y, width, height), Qt::AlignVCenter,
                             QStringLiteral("Milepæl %1.%2 på plan").arg(row).arg(column));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[1]);
    const int pages = std::atoi(argv[2]);
    QGuiApplication app(argc, argv);
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    const QRect area(0, 0, writer.width(), writer.height());
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        paintPage(painter, page, area);
    }
    return 0;
}

// The yardstick for starting: an empty QMainWindow that is painted once and stays until it is ended.

#include <QApplication>
#include <QMainWindow>
#include <QPainter>

namespace {

class Canvas : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(0xf4, 0xf4, 0xf2));
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("Portefølje"));
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Canvas);
    window.resize(1440, 900);
    window.show();
    return app.exec();
}

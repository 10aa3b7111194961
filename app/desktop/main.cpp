#include "app/desktop/Bootstrap.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("opi-portfolio"));
    QApplication::setApplicationName(QStringLiteral("opi-portfolio"));
    QApplication::setApplicationVersion(QStringLiteral(OPI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("dk.opi.Portfolio"));
    return opi::Bootstrap(opi::Options::read(app)).run();
}

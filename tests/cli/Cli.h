#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace opi::test {

/// What the program said and how it ended.
struct Said {
    int exit = -1;
    QString out;
    QString reason;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// The command line in a folder of its own.
class Cli {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Said operator()(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", "C.UTF-8");
        environment.insert("USER", "tester");
        environment.insert("XDG_DATA_HOME", m_folder.filePath("data")); // backups
        environment.remove("QT_QPA_PLATFORM");
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(OPI_COMMAND, arguments);
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace opi::test

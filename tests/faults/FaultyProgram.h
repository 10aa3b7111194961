#pragma once

#include <QProcess>

#include <optional>

namespace opi::test {

/// A fault of Preload.cpp.
struct Fault {
    QByteArray kind = "none"; ///< kill, torn, io, full, short
    int call = 0;
};

/// What became of an operation.
struct Outcome {
    QByteArrayList lines; ///< what it said, but for the next three
    bool isDone = false;
    QByteArray code; ///< of the error it was refused with
    int status = 0;  ///< as waitpid has it

    bool isKilled() const;
    /// Neither killed by us nor ended in order.
    bool isCrash() const;
};

/// Worker.cpp: does operations in a folder, each in a process of its own.
class FaultyProgram {
public:
    FaultyProgram();
    FaultyProgram(const FaultyProgram &) = delete;
    FaultyProgram &operator=(const FaultyProgram &) = delete;
    ~FaultyProgram();

    Outcome run(const QByteArray &operation, const QString &folder, const Fault &fault = {}, const QString &log = {});

    /// The same in steps.
    void start(const QByteArray &operation, const QString &folder, const Fault &fault = {}, const QString &log = {});
    void waitForLine(const QByteArray &line);
    void waitForLines(qsizetype count);
    void killAfter(qint64 microseconds);
    Outcome finish();

private:
    void readLine();

    QProcess m_process;
    QByteArrayList m_lines; // of the operation under way
    qint64 m_pid = 0;
    std::optional<int> m_status;
};

} // namespace opi::test

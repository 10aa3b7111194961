#include "tests/faults/FaultyProgram.h"

#include <QThread>

#include <csignal>
#include <stdexcept>
#include <sys/types.h>
#include <sys/wait.h>

namespace opi::test {

static constexpr int longestWait = 60'000; // ms

bool Outcome::isKilled() const { return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL; }

bool Outcome::isCrash() const { return !isKilled() && status != 0; }

FaultyProgram::FaultyProgram()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(OPI_FAULT_PRELOAD));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // What is killed leaks; the rest is for speed.
    environment.insert(
        QStringLiteral("ASAN_OPTIONS"),
        QStringLiteral("detect_leaks=0:malloc_context_size=0:max_malloc_fill_size=0:quarantine_size_mb=1"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(OPI_FAULT_WORKER), QStringList());
    if (!m_process.waitForStarted())
        throw std::runtime_error("the worker does not start");
}

FaultyProgram::~FaultyProgram()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

Outcome FaultyProgram::run(const QByteArray &operation, const QString &folder, const Fault &fault, const QString &log)
{
    start(operation, folder, fault, log);
    return finish();
}

void FaultyProgram::start(const QByteArray &operation, const QString &folder, const Fault &fault, const QString &log)
{
    m_lines.clear();
    m_pid = 0;
    m_status.reset();
    const QByteArrayList words{operation, folder.toUtf8(), fault.kind, QByteArray::number(fault.call), log.toUtf8()};
    m_process.write(words.join(' ') + '\n');
    while (m_pid == 0)
        readLine();
}

void FaultyProgram::waitForLine(const QByteArray &line)
{
    while (!m_lines.contains(line) && !m_status)
        readLine();
}

void FaultyProgram::waitForLines(qsizetype count)
{
    while (m_lines.size() < count && !m_status)
        readLine();
}

void FaultyProgram::killAfter(qint64 microseconds)
{
    QThread::usleep(static_cast<unsigned long>(microseconds));
    ::kill(pid_t(m_pid), SIGKILL);
}

Outcome FaultyProgram::finish()
{
    while (!m_status)
        readLine();
    Outcome outcome;
    outcome.status = *m_status;
    for (const QByteArray &line : std::as_const(m_lines)) {
        if (line == "done")
            outcome.isDone = true;
        else if (line.startsWith("refused "))
            outcome.code = line.split(' ').value(2);
        else
            outcome.lines << line;
    }
    return outcome;
}

void FaultyProgram::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longestWait))
            throw std::runtime_error("the worker says no more");
    }
    const QByteArray line = m_process.readLine().trimmed();
    if (line.startsWith("pid "))
        m_pid = line.sliced(4).toLongLong();
    else if (line.startsWith("exit "))
        m_status = line.sliced(5).toInt();
    else
        m_lines << line;
}

} // namespace opi::test

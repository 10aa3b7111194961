// Does things with the files of a folder, and may die of it. Each line that it reads is one, done in a process of its
// own, which is made by fork, as starting a program takes most of a second with sanitizers:
//
//   OPERATION FOLDER KIND CALL LOG     the last three are for Preload.cpp
//
// It answers "pid NUMBER"; what the operation says; "done", or "refused" with kind, code and facts of the error; and
// "exit STATUS", as waitpid gives it.

#include "tests/faults/programs/Operations.h"

#include <QGuiApplication>

#include <cstdio>
#include <dlfcn.h>
#include <iostream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace opi;
using namespace opi::test;

namespace {

using Plan = void (*)(const char *folder, const char *log, const char *kind, long call);

[[noreturn]] void runOne(const std::string &line)
{
    std::istringstream words(line);
    std::string name, folder, kind, log;
    long call = 0;
    words >> name >> folder >> kind >> call >> log;
    qputenv("TMPDIR", QByteArray::fromStdString(folder + "/tmp")); // what passes through there counts too
    for (const Operation &operation : operations()) {
        if (name != operation.name)
            continue;
        if (const auto plan = reinterpret_cast<Plan>(dlsym(RTLD_DEFAULT, "opi_fault_plan")))
            plan(folder.c_str(), log.c_str(), kind.c_str(), call);
        const Result<> done = operation.run(QString::fromStdString(folder));
        if (done)
            std::puts("done");
        else
            std::printf("refused %d %s %s\n", int(done.error().kind), done.error().code.constData(),
                        qUtf8Printable(done.error().facts.join(QStringLiteral(" | "))));
        std::fflush(stdout);
        ::_exit(0);
    }
    ::_exit(2);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    for (std::string line; std::getline(std::cin, line);) {
        const pid_t child = ::fork();
        if (child == 0)
            runOne(line);
        std::printf("pid %d\n", int(child));
        std::fflush(stdout);
        int status = 0;
        ::waitpid(child, &status, 0);
        std::printf("exit %d\n", status);
        std::fflush(stdout);
    }
    return 0;
}

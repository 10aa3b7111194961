// One target for libFuzzer: OPI_FUZZ_TARGET says which.
#include "tests/fuzz/Targets.h"

#include <QCoreApplication>

#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static QCoreApplication app(*count, *arguments); // Qt's drivers for databases want one
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    opi::fuzz::OPI_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

#pragma once

#include <cstdlib>
#include <unistd.h>

namespace opi::test {

/// For root, in a container say, no file is read-only: as long as this lives the test is nobody.
class Unprivileged {
public:
    Unprivileged() : m_isRoot(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
    ~Unprivileged()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_isRoot;
};

} // namespace opi::test

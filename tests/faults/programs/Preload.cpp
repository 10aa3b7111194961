// Loaded before the libraries of a program (LD_PRELOAD): counts its calls that write below a folder, and makes one
// fail.
//
//   OPI_FAULT_FOLDER  the folder
//   OPI_FAULT_LOG     a file elsewhere, to which each call adds a line: its name and path
//   OPI_FAULT_CALL    the number of the call, from 1; 0: none
//   OPI_FAULT_KIND    kill  the program dies before the call
//                     torn  the same, but half of a write is done
//                     io    the call fails with EIO, once
//                     full  from this call on, whatever takes space fails with ENOSPC
//                     short half of a write is done, and said so, once
//
// What stdio writes does not pass by the functions that can be replaced, so its files are made anew as cookies.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#undef _FILE_OFFSET_BITS // open and open64 are two names here

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Fault { None, Kill, Torn, Io, Full, Short };
enum class Call { Write, TakesSpace, Other };
enum class Turn { Go, Half, Fail };

struct Plan {
    char folder[PATH_MAX] = {};
    char log[PATH_MAX] = {};
    long call = 0;
    Fault fault = Fault::None;
};

void set(Plan &plan, const char *folder, const char *log, const char *kind, long call)
{
    std::snprintf(plan.folder, sizeof plan.folder, "%s", folder ? folder : "");
    std::snprintf(plan.log, sizeof plan.log, "%s", log ? log : "");
    plan.call = call;
    plan.fault = Fault::None;
    const char *names[] = {"none", "kill", "torn", "io", "full", "short"};
    for (int i = 0; kind && i < 6; ++i) {
        if (std::strcmp(kind, names[i]) == 0)
            plan.fault = Fault(i);
    }
}

Plan &plan()
{
    static Plan *const plan = [] {
        static Plan made;
        const char *call = std::getenv("OPI_FAULT_CALL");
        set(made, std::getenv("OPI_FAULT_FOLDER"), std::getenv("OPI_FAULT_LOG"), std::getenv("OPI_FAULT_KIND"),
            call ? std::strtol(call, nullptr, 10) : 0);
        return &made;
    }();
    return *plan;
}

std::atomic<long> calls = 0;

bool isBelow(const char *path)
{
    const char *folder = plan().folder;
    return *folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

void note(const char *name, const char *path)
{
    if (!*plan().log)
        return;
    char line[PATH_MAX + 64];
    const int length = std::snprintf(line, sizeof line, "%s %s\n", name, path);
    const long file = syscall(SYS_openat, AT_FDCWD, plan().log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    syscall(SYS_write, file, line, length);
    syscall(SYS_close, file);
}

void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    pause();
}

/// What is to become of this call, if it is about a file below the folder.
Turn turn(const char *name, const char *path, Call call)
{
    if (!isBelow(path))
        return Turn::Go;
    note(name, path);
    const long number = ++calls;
    const bool isIt = number == plan().call;
    switch (plan().fault) {
    case Fault::None: break;
    case Fault::Kill:
        if (isIt)
            die();
        break;
    case Fault::Torn:
        if (isIt && call != Call::Write)
            die();
        return isIt ? Turn::Half : Turn::Go;
    case Fault::Io: errno = EIO; return isIt ? Turn::Fail : Turn::Go;
    case Fault::Full:
        errno = ENOSPC;
        return plan().call > 0 && number >= plan().call && call != Call::Other ? Turn::Fail : Turn::Go;
    case Fault::Short: return isIt && call == Call::Write ? Turn::Half : Turn::Go;
    }
    return Turn::Go;
}

struct Path {
    char text[PATH_MAX] = {};
};

Path pathOf(int file)
{
    char link[64];
    Path path;
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    syscall(SYS_readlinkat, AT_FDCWD, link, path.text, sizeof path.text - 1);
    return path;
}

Turn turn(const char *name, int file, Call call)
{
    const int before = errno;
    const Turn found = turn(name, pathOf(file).text, call);
    if (found != Turn::Fail)
        errno = before;
    return found;
}

/// `write` does as many bytes as it is told.
template <typename Write> ssize_t writeSome(const char *name, int file, size_t size, const Write &write)
{
    switch (turn(name, file, Call::Write)) {
    case Turn::Fail: return -1;
    case Turn::Go: return write(size);
    case Turn::Half: break;
    }
    const ssize_t written = write(size > 1 ? size / 2 : size);
    if (plan().fault == Fault::Torn)
        die();
    return written;
}

template <typename Path, typename Do> int unlessFailed(const char *name, Path path, Call call, const Do &act)
{
    return turn(name, path, call) == Turn::Fail ? -1 : int(act());
}

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    const bool makes = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    if (makes && turn("open", path, Call::TakesSpace) == Turn::Fail)
        return -1;
    return int(syscall(SYS_openat, folder, path, flags, mode));
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

// stdio

ssize_t readCookie(void *cookie, char *data, size_t size)
{
    return syscall(SYS_read, int(reinterpret_cast<intptr_t>(cookie)), data, size);
}

ssize_t writeCookie(void *cookie, const char *data, size_t size)
{
    size_t done = 0;
    while (done < size) { // as stdio does for a file
        const ssize_t written = ::write(int(reinterpret_cast<intptr_t>(cookie)), data + done, size - done);
        if (written < 0)
            return 0;
        done += size_t(written);
    }
    return ssize_t(done);
}

int seekCookie(void *cookie, off64_t *offset, int whence)
{
    const long at = syscall(SYS_lseek, int(reinterpret_cast<intptr_t>(cookie)), *offset, whence);
    if (at < 0)
        return -1;
    *offset = at;
    return 0;
}

int closeCookie(void *cookie) { return ::close(int(reinterpret_cast<intptr_t>(cookie))); }

FILE *cookieFor(int file, const char *mode)
{
    return fopencookie(reinterpret_cast<void *>(intptr_t(file)), mode,
                       {readCookie, writeCookie, seekCookie, closeCookie});
}

/// The function of this name that ours stands before.
template <typename Function> Function *behind(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

FILE *openStdio(const char *path, const char *mode)
{
    if (!isBelow(path) || std::strcmp(mode, "r") == 0 || std::strcmp(mode, "rb") == 0)
        return behind<FILE *(const char *, const char *)>("fopen64")(path, mode);
    const bool updates = std::strchr(mode, '+') != nullptr;
    int flags = updates ? O_RDWR : mode[0] == 'r' ? O_RDONLY : O_WRONLY;
    if (mode[0] == 'w')
        flags |= O_CREAT | O_TRUNC;
    if (mode[0] == 'a')
        flags |= O_CREAT | O_APPEND;
    const int file = openAt(AT_FDCWD, path, flags | O_CLOEXEC, 0666);
    return file < 0 ? nullptr : cookieFor(file, mode);
}

} // namespace

extern "C" {

/// As the variables of the environment say it, for a process that was forked. Begins to count anew.
void opi_fault_plan(const char *folder, const char *log, const char *kind, long call)
{
    set(plan(), folder, log, kind, call);
    calls = 0;
}

// NOLINTBEGIN: the names and types are those of libc

ssize_t write(int file, const void *data, size_t size)
{
    return writeSome("write", file, size, [&](size_t some) { return syscall(SYS_write, file, data, some); });
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    return writeSome("pwrite", file, size, [&](size_t some) { return syscall(SYS_pwrite64, file, data, some, at); });
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at) { return pwrite64(file, data, size, at); }

ssize_t writev(int file, const iovec *parts, int count)
{
    return writeSome("writev", file, 1, [&](size_t) { return syscall(SYS_writev, file, parts, count); });
}
ssize_t pwritev(int file, const iovec *parts, int count, off_t at)
{
    return writeSome("pwritev", file, 1, [&](size_t) { return syscall(SYS_pwritev, file, parts, count, at, 0); });
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size)
{
    return writeSome("sendfile", to, size, [&](size_t some) { return syscall(SYS_sendfile, to, from, at, some); });
}
ssize_t sendfile(int to, int from, off_t *at, size_t size) { return sendfile64(to, from, at, size); }

ssize_t copy_file_range(int from, off64_t *fromAt, int to, off64_t *toAt, size_t size, unsigned flags)
{
    return writeSome("copy_file_range", to, size,
                     [&](size_t some) { return syscall(SYS_copy_file_range, from, fromAt, to, toAt, some, flags); });
}

int ftruncate64(int file, off64_t size) noexcept
{
    return unlessFailed("ftruncate", file, Call::TakesSpace, [&] { return syscall(SYS_ftruncate, file, size); });
}
int ftruncate(int file, off_t size) noexcept { return ftruncate64(file, size); }

int fsync(int file)
{
    return unlessFailed("fsync", file, Call::Other, [&] { return syscall(SYS_fsync, file); });
}
int fdatasync(int file)
{
    return unlessFailed("fdatasync", file, Call::Other, [&] { return syscall(SYS_fdatasync, file); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return unlessFailed("rename", to, Call::Other,
                        [&] { return syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags); });
}
int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renameat2(fromFolder, from, toFolder, to, 0);
}
int rename(const char *from, const char *to) noexcept { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int unlinkat(int folder, const char *path, int flags) noexcept
{
    return unlessFailed("unlink", path, Call::Other, [&] { return syscall(SYS_unlinkat, folder, path, flags); });
}
int unlink(const char *path) noexcept { return unlinkat(AT_FDCWD, path, 0); }

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return unlessFailed("link", to, Call::TakesSpace,
                        [&] { return syscall(SYS_linkat, fromFolder, from, toFolder, to, flags); });
}
int link(const char *from, const char *to) noexcept { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int mkdir(const char *path, mode_t mode) noexcept
{
    return unlessFailed("mkdir", path, Call::TakesSpace, [&] { return syscall(SYS_mkdirat, AT_FDCWD, path, mode); });
}

int chmod(const char *path, mode_t mode) noexcept
{
    return unlessFailed("chmod", path, Call::Other, [&] { return syscall(SYS_fchmodat, AT_FDCWD, path, mode); });
}
int fchmod(int file, mode_t mode) noexcept
{
    return unlessFailed("fchmod", file, Call::Other, [&] { return syscall(SYS_fchmod, file, mode); });
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(AT_FDCWD, path, flags, mode);
}
int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(AT_FDCWD, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(folder, path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(folder, path, flags, mode);
}

FILE *fopen64(const char *path, const char *mode) { return openStdio(path, mode); }
FILE *fopen(const char *path, const char *mode) { return openStdio(path, mode); }
FILE *fdopen(int file, const char *mode) noexcept
{
    const bool isOurs = isBelow(pathOf(file).text);
    return isOurs ? cookieFor(file, mode) : behind<FILE *(int, const char *)>("fdopen")(file, mode);
}

// NOLINTEND
}

#include "core/storage/FileHeader.h"

#include "core/storage/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>

namespace opi {

namespace {

constexpr qsizetype headerBytes = 100;
constexpr QByteArrayView magic{"SQLite format 3\0", 16};

quint32 number(const QByteArray &header, qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); }

/// A page size of 65536 does not fit the two bytes, and is written as 1.
int pageSizeOf(const QByteArray &header)
{
    const int size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool isLegacyMode(const QByteArray &header) { return header[18] == 1 && header[19] == 1; }

bool isOurs(const QByteArray &header)
{
    const int pageSize = pageSizeOf(header);
    constexpr quint32 utf8 = 1;
    return pageSize >= 512 && std::has_single_bit(unsigned(pageSize)) && number(header, 56) == utf8
           && number(header, 68) == quint32(applicationId) && qint32(number(header, 60)) >= 1;
}

tl::unexpected<Error> cutShort(const QString &path, qint64 expected, qint64 found)
{
    return fail(Error::Kind::Damaged, "file-cut-short", {path, QString::number(expected), QString::number(found)});
}

} // namespace

Result<FileHeader> FileHeader::read(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, "file-missing", {path});
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::Invalid, "not-a-portfolio", {path});
    if (!file.open(QFile::ReadOnly))
        return fail(Error::Kind::Storage, "file-unreadable", {path, file.errorString()});
    const QByteArray header = file.read(headerBytes);
    if (file.size() == 0)
        return fail(Error::Kind::Damaged, "file-empty", {path});
    if (!header.startsWith(magic.first(std::min(magic.size(), header.size()))))
        return fail(Error::Kind::Invalid, "not-a-portfolio", {path});
    if (header.size() < headerBytes)
        return cutShort(path, headerBytes, file.size());
    if (!isOurs(header))
        return fail(Error::Kind::Invalid, "not-a-portfolio", {path});
    if (!isLegacyMode(header) || QFileInfo::exists(path + QStringLiteral("-wal")))
        return fail(Error::Kind::Refused, "other-mode", {path});

    FileHeader read{file.size(), pageSizeOf(header), number(header, 28), qint32(number(header, 60)),
                    QFileInfo(path + QStringLiteral("-journal")).size() > 0};
    // A writer that was stopped leaves a file of any size, which SQLite mends from the journal beside it.
    if (!read.isHot && read.bytes != read.pages * read.pageSize)
        return cutShort(path, read.pages * read.pageSize, read.bytes);
    return read;
}

} // namespace opi

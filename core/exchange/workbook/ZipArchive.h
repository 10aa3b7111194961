#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace opi {

/// How much a packed file may hold. What is unpacked is counted as it comes: what the archive says of its sizes is
/// anybody's word.
struct ZipLimits {
    qint64 packed = 50LL * 1024 * 1024;
    qint64 unpacked = 500LL * 1024 * 1024; ///< of all parts that are read, together
    qint64 ratio = 200;                    ///< unpacked to packed, of a part over `ratioFrom`
    qint64 ratioFrom = 1024 * 1024;
    qint64 entries = 10'000;
};

class ZipPart;

/// A zip file in memory, its parts read one after the other.
class ZipArchive {
public:
    /// Damaged "archive-damaged" {file, what}; Invalid "archive-too-large" {file, what is too much}.
    static Result<ZipArchive> open(const QByteArray &bytes, const QString &fileName, const ZipLimits &limits = {});

    /// The paths of all parts, in their order.
    QStringList parts() const;
    /// A part by its path without a slash before it, its case not counting; null if there is none. The archive must
    /// outlive it.
    std::unique_ptr<ZipPart> part(const QString &path);
    /// Whether something went wrong in a part: it then ended early. Errors as open.
    Result<> state() const;

    const QString &fileName() const { return m_contents->fileName; }

private:
    friend class ZipPart;

    struct Close {
        void operator()(zip *archive) const;
    };
    struct Contents {
        QByteArray bytes; // libzip reads from them
        QString fileName;
        ZipLimits limits;
        qint64 unpacked = 0;
        QHash<QString, qint64> unpackedOf; // by part: one that is read again counts once
        std::optional<Error> error;
        std::unique_ptr<zip, Close> archive; // goes first
    };

    ZipArchive() = default;
    std::unique_ptr<Contents> m_contents;
};

/// One part, unpacked as it is read.
class ZipPart : public QIODevice {
public:
    ZipPart(ZipArchive::Contents &contents, zip_file *file, QString path, qint64 packed);
    ~ZipPart() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool isWithinLimits() const;

    ZipArchive::Contents &m_contents;
    zip_file *m_file;
    QString m_path;
    qint64 m_packed;
    qint64 m_unpacked = 0;
};

} // namespace opi

#include "core/exchange/workbook/ZipArchive.h"

#include <QLocale>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace opi {

namespace {

tl::unexpected<Error> archiveTooLarge(const QString &fileName, const QString &what)
{
    return fail(Error::Kind::Invalid, "archive-too-large", {fileName, what});
}

tl::unexpected<Error> archiveDamaged(const QString &fileName, const QString &what)
{
    return fail(Error::Kind::Damaged, "archive-damaged", {fileName, what});
}

QString archiveErrorText(zip_error_t &error) { return QString::fromUtf8(zip_error_strerror(&error)); }

} // namespace

void ZipArchive::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &fileName, const ZipLimits &limits)
{
    if (bytes.size() > limits.packed)
        return archiveTooLarge(fileName, QStringLiteral("%1 MB").arg(bytes.size() / (1024 * 1024)));
    ZipArchive opened;
    opened.m_contents = std::make_unique<Contents>(Contents{bytes, fileName, limits, 0, {}, {}, {}});
    zip_error_t error;
    zip_error_init(&error);
    const QByteArray &kept = opened.m_contents->bytes;
    zip_source_t *source = zip_source_buffer_create(kept.constData(), zip_uint64_t(kept.size()), 0, &error);
    // Not ZIP_CHECKCONS: what other writers leave inconsistent in the headers, ours among them, is read all the same.
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString what = archiveErrorText(error);
        zip_error_fini(&error);
        if (source)
            zip_source_free(source);
        return archiveDamaged(fileName, what);
    }
    zip_error_fini(&error);
    opened.m_contents->archive.reset(archive);
    if (const zip_int64_t entries = zip_get_num_entries(archive, 0); entries > limits.entries)
        return archiveTooLarge(fileName, QString::number(entries));
    return opened;
}

QStringList ZipArchive::parts() const
{
    QStringList paths;
    zip *archive = m_contents->archive.get();
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i)
        paths << QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS));
    return paths;
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &path)
{
    zip *archive = m_contents->archive.get();
    const zip_int64_t index = zip_name_locate(archive, path.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
    if (index < 0)
        return {};
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool hasSize =
        zip_stat_index(archive, zip_uint64_t(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_COMP_SIZE);
    zip_file *file = zip_fopen_index(archive, zip_uint64_t(index), 0);
    if (!file) {
        m_contents->error =
            archiveDamaged(fileName(), path + QStringLiteral(": ") + QString::fromUtf8(zip_strerror(archive))).value();
        return {};
    }
    return std::make_unique<ZipPart>(*m_contents, file, path, hasSize ? qint64(stat.comp_size) : 0);
}

Result<> ZipArchive::state() const
{
    if (m_contents->error)
        return tl::unexpected(*m_contents->error);
    return {};
}

ZipPart::ZipPart(ZipArchive::Contents &contents, zip_file *file, QString path, qint64 packed)
    : m_contents(contents), m_file(file), m_path(std::move(path)), m_packed(packed)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart() { zip_fclose(m_file); }

bool ZipPart::isWithinLimits() const
{
    const ZipLimits &limits = m_contents.limits;
    return m_contents.unpacked <= limits.unpacked
           && (m_unpacked <= limits.ratioFrom || m_unpacked / limits.ratio <= std::max<qint64>(1, m_packed));
}

qint64 ZipPart::readData(char *data, qint64 most)
{
    if (m_contents.error)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(most));
    if (count < 0) {
        const QString what = m_path + QStringLiteral(": ") + QString::fromUtf8(zip_file_strerror(m_file));
        m_contents.error = archiveDamaged(m_contents.fileName, what).value();
        return -1;
    }
    m_unpacked += count;
    if (qint64 &before = m_contents.unpackedOf[m_path]; m_unpacked > before)
        m_contents.unpacked += m_unpacked - std::exchange(before, m_unpacked);
    if (!isWithinLimits()) {
        m_contents.error = archiveTooLarge(m_contents.fileName, m_path).value();
        return -1;
    }
    return count == 0 ? -1 : count;
}

} // namespace opi

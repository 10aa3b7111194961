#include "core/portfolio/Fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace opi {

namespace {

/// Each cell with its kind and length, so that no two rows look the same.
class HashWriter : public CellWriter {
public:
    void writeNull(int) override { m_bytes.append('n'); }
    void writeInteger(int, qint64 value) override { append('i', QByteArray::number(value)); }
    void writeText(int, const QString &value) override { append('t', value.toUtf8()); }
    void writeBytes(int, QByteArrayView value) override { append('b', value); }

    QByteArray takeHash()
    {
        QByteArray hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
        m_bytes.clear();
        return hash;
    }

private:
    void append(char kind, QByteArrayView value)
    {
        m_bytes.append(kind).append(QByteArray::number(value.size())).append(':').append(value);
    }

    QByteArray m_bytes;
};

} // namespace

QString fingerprint(const Portfolio &portfolio)
{
    QCryptographicHash all(QCryptographicHash::Sha256);
    HashWriter writer;
    for (const TableRows &rows : portfolio.tables()) {
        std::vector<QByteArray> hashes;
        hashes.reserve(rows.size());
        for (quint32 slot = 0; slot < rows.size(); ++slot) {
            int at = 0;
            for (const CellInfo &cell : rows.table().cells)
                cell.write(rows.at(slot), writer, at++);
            hashes.push_back(writer.takeHash());
        }
        std::sort(hashes.begin(), hashes.end());
        all.addData(rows.table().name + ':' + QByteArray::number(qsizetype(hashes.size())));
        for (const QByteArray &hash : hashes)
            all.addData(hash);
    }
    return QString::fromLatin1(all.result().toHex());
}

QString shortFingerprint(const QString &fingerprint)
{
    return QStringList{fingerprint.mid(0, 4), fingerprint.mid(4, 4), fingerprint.mid(8, 4)}.join(u' ');
}

} // namespace opi

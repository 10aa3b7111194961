#pragma once

#include "core/portfolio/Portfolio.h"

namespace opi::test {

/// Sums the cells of a row up (FNV-1a, 64 bits).
class RowDigest final : public CellWriter {
public:
    quint64 sum = 0xcbf29ce484222325u;

    void writeNull(int at) override { add(at, "null"); }
    void writeInteger(int at, qint64 value) override { add(at, QByteArray::number(value)); }
    void writeText(int at, const QString &value) override { add(at, value.toUtf8()); }
    void writeBytes(int at, QByteArrayView value) override { add(at, value); }

private:
    void add(int at, QByteArrayView bytes)
    {
        sum = (sum ^ quint64(at)) * 0x100000001b3u;
        for (const char byte : bytes)
            sum = (sum ^ quint8(byte)) * 0x100000001b3u;
    }
};

/// The same for portfolios with the same rows, whatever their order, in every process.
inline QByteArray digest(const Portfolio &portfolio)
{
    quint64 total = 0;
    for (const TableRows &rows : portfolio.tables()) {
        for (quint32 slot = 0; slot < rows.size(); ++slot) {
            RowDigest row;
            row.writeText(rows.table().index, QString());
            int at = 0;
            for (const CellInfo &cell : rows.table().cells)
                cell.write(rows.at(slot), row, at++);
            total += row.sum;
        }
    }
    return QByteArray::number(total, 16);
}

} // namespace opi::test

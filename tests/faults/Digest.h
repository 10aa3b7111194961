#pragma once

#include "core/portfolio/Portfolio.h"
#include "core/storage/JsonCells.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace opi::test {

/// The same for portfolios with the same rows, whatever their order, in every process.
inline QByteArray digest(const Portfolio &portfolio)
{
    QByteArrayList lines;
    for (const TableRows &rows : portfolio.tables()) {
        for (quint32 slot = 0; slot < rows.size(); ++slot) {
            const QJsonDocument cells(toJson(rows.table(), rows.at(slot)));
            lines << rows.table().name + cells.toJson(QJsonDocument::Compact);
        }
    }
    std::sort(lines.begin(), lines.end());
    return QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha1).toHex();
}

} // namespace opi::test

#include "core/exchange/json/RowJson.h"

namespace opi {

namespace {

class JsonWriter final : public CellWriter {
public:
    explicit JsonWriter(const TableInfo &table) : m_table(table) {}

    void writeNull(int at) override { m_object.insert(name(at), QJsonValue::Null); }
    void writeInteger(int at, qint64 value) override { m_object.insert(name(at), value); }
    void writeText(int at, const QString &value) override { m_object.insert(name(at), value); }
    void writeBytes(int at, QByteArrayView value) override
    {
        m_object.insert(name(at), RowId::fromBytes(value).toString());
    }

    const QJsonObject &object() const { return m_object; }

private:
    QLatin1StringView name(int at) const { return QLatin1StringView(m_table.cells[std::size_t(at)].name); }

    const TableInfo &m_table;
    QJsonObject m_object;
};

} // namespace

QJsonObject rowAsJson(const TableInfo &table, const void *row)
{
    JsonWriter writer(table);
    for (std::size_t i = 0; i < table.cells.size(); ++i)
        table.cells[i].write(row, writer, int(i));
    return writer.object();
}

} // namespace opi

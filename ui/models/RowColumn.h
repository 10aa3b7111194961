#pragma once

#include "core/text/Labels.h"
#include "ui/models/Field.h"

namespace opi {

/// One column of a table over rows of the portfolio. All of it is asked while it is shown, so a new language needs
/// nothing from it. Made by ColumnsOf.
struct RowColumn {
    template <typename T> using Asked = std::function<T(const void *row, const Reading &)>;

    enum class Total { None, Count, Sum };

    QByteArray key; ///< names the column where its width is remembered
    std::function<QString(const Words &)> header;
    Asked<CellValue> value;
    Asked<QString> text;                 ///< absent: as the value's type is written
    Asked<CellValue> sortKey;            ///< absent: the value, or the text where a value has no order
    Asked<std::optional<Status>> status; ///< shown as a tag
    Asked<QString> detail;               ///< muted, after the value
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isMuted = false;
    bool isHidden = false; ///< until somebody chooses it
    Total total = Total::None;
    Asked<QList<Money>> amounts; ///< what Sum adds up where a row has several; absent: the value
    std::optional<Field> field;  ///< absent: it cannot be edited here
};

/// Makes the columns of a table over rows of type E.
template <Entity E> class ColumnsOf {
public:
    template <typename T> using Asks = T (*)(const E &, const Reading &);

    /// A column that is edited; it is named after its field.
    static RowColumn edited(Field field)
    {
        RowColumn column;
        column.key = field.cell;
        column.header = [cell = field.cell](const Words &words) { return fieldLabel(words, tableInfo<E>(), cell); };
        column.value = field.shown;
        column.text = [field](const void *row, const Reading &reading) {
            return shownText(field, field.shown(row, reading), reading);
        };
        const bool isNumber =
            field.kind == Field::Kind::Money || field.kind == Field::Kind::Number || field.kind == Field::Kind::Year;
        column.alignment = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        column.field = std::move(field);
        return column;
    }

    /// A column that follows from other columns and other rows.
    static RowColumn derived(const char *key, QString (*header)(const Words &), Asks<CellValue> value)
    {
        RowColumn column;
        column.key = key;
        column.header = header;
        column.value = asked(value);
        return column;
    }

    template <typename T> static RowColumn::Asked<T> asked(Asks<T> ask)
    {
        return [ask](const void *row, const Reading &reading) { return ask(*static_cast<const E *>(row), reading); };
    }
};

} // namespace opi

#include "core/exchange/workbook/XlsxWriter.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/workbook/WrittenCheck.h"
#include "core/exchange/workbook/XmlPart.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace opi {

namespace {

constexpr qsizetype longestName = 31;
constexpr std::size_t mostWrittenRows = 1'048'575; // below the headings
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 60;
constexpr int shortDate = 14; // by the reader's own settings
constexpr int wholeNumber = 1;
constexpr int amountWithDecimals = 4;

/// A text that happens to look like the sign of a letter that XML cannot hold (_x0041_) has its first mark written as
/// such a sign, so that it stays what it is.
QByteArray escaped(QString text)
{
    static const QRegularExpression sign(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(sign, QStringLiteral("_x005F_")).toUtf8();
}

/// How wide the cell is, in letters.
qsizetype widthOf(const WrittenCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        const qsizetype end = text->indexOf(u'\n');
        return end < 0 ? text->size() : end;
    }
    if (std::holds_alternative<Money>(cell))
        return 15;
    return std::holds_alternative<QDate>(cell) ? 11 : 6;
}

qsizetype widthOf(const WrittenSheet &sheet, std::size_t column)
{
    qsizetype width = sheet.header[qsizetype(column)].size() + 3; // the arrow of the filter
    for (const auto &row : sheet.rows)
        width = std::max(width, column < row.size() ? widthOf(row[column]) + 1 : 0);
    return std::clamp(width, narrowest, widest);
}

} // namespace

struct XlsxWriter::Private {
    QString path;
    QTemporaryDir temporary; // the rows pass through files: nobody else may read them
    QByteArray temporaryPath;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr, *date = nullptr, *whole = nullptr, *amount = nullptr, *wrapped = nullptr;
    QSet<QString> names;
    std::vector<WrittenCount> counts; // of each sheet
};

XlsxWriter::XlsxWriter(const QString &path) : m_p(std::make_unique<Private>())
{
    m_p->path = path;
    m_p->temporaryPath = QFile::encodeName(m_p->temporary.path());
    lxw_workbook_options options{1, m_p->temporaryPath.data(), 1};
    m_p->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_p->book)
        return;
    const auto format = [this](int number) {
        lxw_format *made = workbook_add_format(m_p->book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (number)
            format_set_num_format_index(made, uint8_t(number));
        return made;
    };
    m_p->heading = format(0);
    format_set_bold(m_p->heading);
    format_set_bottom(m_p->heading, LXW_BORDER_THIN);
    m_p->date = format(shortDate);
    m_p->whole = format(wholeNumber);
    m_p->amount = format(amountWithDecimals);
    m_p->wrapped = format(0);
    format_set_text_wrap(m_p->wrapped);
}

XlsxWriter::~XlsxWriter()
{
    if (m_p->book)
        lxw_workbook_free(m_p->book);
}

QString XlsxWriter::freeName(const QString &wanted)
{
    QString plain = wanted.left(longestName);
    for (const QChar sign : QStringLiteral("[]:*?/\\'"))
        plain.replace(sign, u' ');
    plain = plain.trimmed();
    QString name = plain;
    for (int number = 2; m_p->names.contains(name.toLower()); ++number) {
        const QString end = QStringLiteral(" (%1)").arg(number);
        name = plain.left(longestName - end.size()).trimmed() + end;
    }
    m_p->names.insert(name.toLower());
    return name;
}

Result<> XlsxWriter::add(const WrittenSheet &sheet)
{
    if (sheet.rows.size() > mostWrittenRows)
        return fail(Error::Kind::Invalid, "export-too-many-rows",
                    {sheet.name, QString::number(sheet.rows.size()), QString::number(mostWrittenRows)});
    if (!m_p->book || !m_p->temporary.isValid())
        return fail(Error::Kind::Storage, "file-not-written", {m_p->path, m_p->temporary.errorString()});
    m_p->sheet = workbook_add_worksheet(m_p->book, freeName(sheet.name).toUtf8().constData());
    if (!m_p->sheet)
        return fail(Error::Kind::Storage, "file-not-written", {m_p->path, sheet.name});
    m_p->counts.emplace_back();
    const auto columns = std::size_t(sheet.header.size());
    for (std::size_t column = 0; column < columns; ++column) {
        worksheet_set_column(m_p->sheet, lxw_col_t(column), lxw_col_t(column), double(widthOf(sheet, column)), nullptr);
        writeText(0, column, sheet.header[qsizetype(column)], m_p->heading);
    }
    worksheet_freeze_panes(m_p->sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(m_p->sheet, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(columns - 1));
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            if (Result<> written = write(sheet, row, column, sheet.rows[row][column]); !written)
                return written;
        }
    }
    return {};
}

Result<> XlsxWriter::write(const WrittenSheet &sheet, std::size_t row, std::size_t column, const WrittenCell &cell)
{
    const auto line = lxw_row_t(row + 1);
    lxw_error error = LXW_NO_ERROR;
    const auto number = [&](double value, lxw_format *format) {
        ++m_p->counts.back().cells;
        return worksheet_write_number(m_p->sheet, line, lxw_col_t(column), value, format);
    };
    if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
        // Our import takes away an apostrophe that guards a formula, so one that is the text's own needs another.
        const bool looksGuarded = withoutFormulaGuard(*text).size() != text->size();
        const QString said = looksGuarded ? formulaGuarded(*text) : *text;
        error = lxw_error(writeText(line, column, said, m_p->wrapped));
    } else if (const auto *whole = std::get_if<qint64>(&cell)) {
        error = number(double(*whole), m_p->whole);
    } else if (const auto *amount = std::get_if<Money>(&cell)) {
        error = number(double(amount->oere) / 100, m_p->amount);
    } else if (const auto *day = std::get_if<QDate>(&cell); day && day->isValid()) {
        const qint64 serial = QDate(1899, 12, 30).daysTo(*day);
        if (*day >= QDate(1900, 3, 1) && day->year() <= 9999)
            error = number(double(serial), m_p->date);
        else // spreadsheets have no such day, or count it wrongly
            error = lxw_error(writeText(line, column, day->toString(Qt::ISODate), nullptr));
    }
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return fail(Error::Kind::Invalid, "export-cell-too-long",
                    {sheet.name, QString::number(line + 1), sheet.header[qsizetype(column)]});
    if (error != LXW_NO_ERROR)
        return fail(Error::Kind::Storage, "file-not-written", {m_p->path, QString::fromUtf8(lxw_strerror(error))});
    return {};
}

int XlsxWriter::writeText(unsigned line, std::size_t column, const QString &text, lxw_format *format)
{
    const QByteArray written = escaped(text);
    if (written.isEmpty())
        return LXW_NO_ERROR; // an empty heading is a format without a cell
    const lxw_error error = worksheet_write_string(m_p->sheet, line, lxw_col_t(column), written.constData(), format);
    if (error == LXW_NO_ERROR) {
        WrittenCount &count = m_p->counts.back();
        ++count.cells;
        count.add(withoutEscapes(QString::fromUtf8(written.constData()))); // as far as the library reads it
    }
    return error;
}

Result<> XlsxWriter::finish()
{
    if (!m_p->book)
        return fail(Error::Kind::Storage, "file-not-written", {m_p->path, {}});
    const lxw_error error = workbook_close(std::exchange(m_p->book, nullptr)); // frees it too
    if (error != LXW_NO_ERROR)
        return fail(Error::Kind::Storage, "file-not-written", {m_p->path, QString::fromUtf8(lxw_strerror(error))});
    return checkWritten(m_p->path, m_p->counts);
}

} // namespace opi

#include "ui/models/RangeHtml.h"

namespace opi {

namespace {

/// How Excel (`excel`, in a style) and LibreOffice (`calc`, after a language) write a number format.
struct NumberFormatNames {
    const char *excel;
    const char *calc;
};
constexpr NumberFormatNames plainFormat{"General", "General"};
constexpr NumberFormatNames amountFormat{R"(\#\,\#\#0\.00)", "#,##0.00"};
constexpr NumberFormatNames euroFormat{R"(\[$EUR\]\ \#\,\#\#0\.00)", "[$EUR] #,##0.00"};
constexpr NumberFormatNames dayFormat{R"(yyyy\-mm\-dd)", "YYYY-MM-DD"};

/// Days are counted from the one that both programs call 0.
qint64 serialOf(QDate day) { return QDate(1899, 12, 30).daysTo(day); }

QString numberCell(const QString &number, const NumberFormatNames &format, const QString &text)
{
    return QStringLiteral("<td x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;0;%2\" style='mso-number-format:\"%3\"'>%4</td>")
        .arg(number, QLatin1StringView(format.calc), QLatin1StringView(format.excel), text.toHtmlEscaped());
}

QString textCell(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("<br style='mso-data-placement:same-cell'>"));
    return QStringLiteral("<td x:str sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>%1</td>").arg(html);
}

QString cellHtml(const CopiedCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell.value))
        return numberCell(QString::number(*number), plainFormat, cell.text);
    if (const auto *amount = std::get_if<Money>(&cell.value)) {
        const QString number = QString::number(double(amount->oere) / 100, 'f', 2);
        return numberCell(number, amount->currency == Currency::EUR ? euroFormat : amountFormat, cell.text);
    }
    if (const auto *decimal = std::get_if<QString>(&cell.value); decimal && cell.isDecimal && !decimal->isEmpty())
        return numberCell(*decimal, plainFormat, cell.text);
    // Before March 1900 the two programs count differently.
    if (const auto *day = std::get_if<QDate>(&cell.value); day && *day >= QDate(1900, 3, 1))
        return numberCell(QString::number(serialOf(*day)), dayFormat, cell.text);
    return cell.text.isEmpty() ? QStringLiteral("<td></td>") : textCell(cell.text);
}

} // namespace

QString rangeHtml(const QList<QList<CopiedCell>> &cells)
{
    QString html =
        QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">"
                       "</head><body><table>\n");
    for (const QList<CopiedCell> &row : cells) {
        html += QStringLiteral("<tr>");
        for (const CopiedCell &cell : row)
            html += cellHtml(cell);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>\n");
}

} // namespace opi

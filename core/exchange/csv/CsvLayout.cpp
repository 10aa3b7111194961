#include "core/exchange/csv/CsvLayout.h"

#include "core/exchange/csv/CsvScanner.h"

#include <QMap>

#include <algorithm>

namespace opi {

namespace {

constexpr qsizetype sampleSize = 1 << 18;
constexpr qsizetype sampleRecords = 100;

/// Higher is likelier. The first part counts records of the commonest width, the second the headings with letters:
/// "1,5;2,5" falls apart at its commas as evenly as at its semicolons, but the headings then do not.
struct Likelihood {
    double score = 0;
    qsizetype width = 1;

    bool isBelow(const Likelihood &other) const
    {
        return score != other.score ? score < other.score : width < other.width;
    }
};

Likelihood likelihoodOf(QStringView text, QChar separator)
{
    CsvScanner scanner(text, separator);
    std::vector<SourceRecord> records;
    QMap<qsizetype, int> widths;
    SourceRecord record;
    while (qsizetype(records.size()) < sampleRecords && scanner.next(record)) {
        if (isBlank(record))
            continue;
        ++widths[record.cells.size()];
        records.push_back(record);
    }
    Likelihood likelihood;
    int most = 0;
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (it.key() > 1 && it.value() >= most) {
            most = it.value();
            likelihood.width = it.key();
        }
    }
    if (most == 0) { // not one record with two cells: if there is a separator, its records are blank
        likelihood.width = 1 + text.count(separator);
        return likelihood;
    }
    const auto header = std::find_if(records.begin(), records.end(), [&](const SourceRecord &candidate) {
        return candidate.cells.size() == likelihood.width;
    });
    const auto words = std::count_if(header->cells.begin(), header->cells.end(), [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    });
    likelihood.score = double(most) / double(records.size()) + 0.5 * double(words) / double(likelihood.width);
    return likelihood;
}

/// "sep=;" on a line of its own, as Excel writes and reads it. With anything that could be in a word it is a heading.
bool saysSeparator(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return false;
    const QChar sign = text[4];
    const bool endsLine = text.size() == 5 || text[5] == u'\r' || text[5] == u'\n';
    return endsLine && (sign.isPunct() || sign.isSymbol() || sign == u'\t') && sign != u'"';
}

} // namespace

CsvLayout layoutOf(QStringView text)
{
    CsvLayout layout;
    if (saysSeparator(text)) {
        layout.separator = text[4];
        layout.begin = 5;
        while (layout.begin < text.size() && (text[layout.begin] == u'\r' || text[layout.begin] == u'\n'))
            ++layout.begin;
        return layout;
    }
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    Likelihood best;
    for (const QChar separator : {u';', u',', u'\t', u'|'}) {
        const Likelihood likelihood = likelihoodOf(sample, separator);
        if (best.isBelow(likelihood)) {
            best = likelihood;
            layout.separator = separator;
        }
    }
    return layout;
}

} // namespace opi

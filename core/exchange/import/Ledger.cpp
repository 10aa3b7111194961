#include "core/exchange/import/Ledger.h"

#include "core/domain/ValueCodes.h"
#include "core/exchange/import/HeaderWords.h"
#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/ParticipantColumns.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace opi {

namespace {

constexpr qsizetype longText = 160;
constexpr qsizetype shownOfLongText = 80;
constexpr QChar cutMark(u'\x1f'); // no cell holds it: a spreadsheet refuses control characters

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'\n', QStringLiteral("\\n"));
    return text.replace(u'\t', QStringLiteral("\\t"));
}

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        plain += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
    }
    return plain;
}

/// "projekter 2026-11.xlsx" and "Projekter december.xlsx" are called alike.
QString nameWithoutDates(const QString &file)
{
    static const QRegularExpression noise(QStringLiteral(
        R"((januar[y]?|februar[y]?|mart?s|march|april|maj|may|jun[ie]|jul[iy]|august|september|o[kc]tober|november)"
        R"(|de[cs]ember|jan|feb|mar|apr|jun|jul|aug|sept?|o[kc]t|nov|de[cs]|kopi af|copy of|[\d\W_]+))"));
    const QString stem = file.section(u'.', 0, file.contains(u'.') ? -2 : -1).toLower();
    return QString(stem).replace(noise, QStringLiteral(" ")).simplified();
}

bool isNewer(const ImportRecord &a, const ImportRecord &b)
{
    return a.importedAt != b.importedAt ? a.importedAt > b.importedAt : a.id.toString() > b.id.toString();
}

} // namespace

QString ledgerText(const QString &value)
{
    if (value.size() <= longText)
        return value;
    const QByteArray print = QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    // A sign that UTF-16 writes in two is not cut in half: the file could not keep it.
    const qsizetype shown = shownOfLongText - value[shownOfLongText - 1].isHighSurrogate();
    return value.first(shown) + cutMark + QString::fromLatin1(print);
}

QString shownLedgerText(const QString &value)
{
    const qsizetype cut = value.indexOf(cutMark);
    return cut < 0 ? value : value.first(cut) + QChar(u'…');
}

QString ledgerLine(const LedgerValue &value)
{
    return escaped(value.key) + u'\t' + (value.isTaken ? u'1' : u'0') + u'\t' + escaped(value.value);
}

std::optional<LedgerValue> ledgerValueFrom(QStringView line)
{
    const QList<QStringView> parts = line.split(u'\t');
    if (parts.size() != 3)
        return {};
    return LedgerValue{unescaped(parts[0]), unescaped(parts[2]), parts[1] == u"1"};
}

QString ledgerKey(ImportField field, const QString &detail)
{
    const QString code = QString::fromLatin1(importField(field).code);
    return detail.isEmpty() ? code : code + u'/' + nameKey(detail);
}

QString ledgerKey(const AmountKey &amount)
{
    return QStringLiteral("%1/%2/%3")
        .arg(QString::fromLatin1(importField(amount.field).code), QString::number(amount.year),
             codeOf(amount.currency));
}

QString ledgerKey(const Id<CustomField> &own) { return QStringLiteral("own/") + own.toString(); }

std::vector<LedgerValue> ledgerValues(const ListedProject &listed)
{
    std::vector<LedgerValue> all;
    const auto add = [&](const QString &key, const QString &value) {
        const bool isKnown =
            std::any_of(all.begin(), all.end(), [&](const LedgerValue &known) { return known.key == key; });
        if (!isKnown)
            all.push_back({key, ledgerText(value)});
    };
    for (const ImportField field : listed.fields())
        add(ledgerKey(field), listed.fact(field));
    for (const auto &[key, amount] : listed.amounts)
        add(ledgerKey(key), amountFact(amount.value));
    for (const Listed<ListedParticipant> &part : listed.participants) {
        const NamedOrganisation &body = part.value.organisation;
        add(ledgerKey(columnOf(part.value.role), body.name), body.name);
        const bool isLead = part.value.role == PartnerRole::Lead;
        if (!body.cvr.isEmpty())
            add(ledgerKey(isLead ? ImportField::LeadCvr : ImportField::PartnerCvr, body.name), body.cvr);
        if (part.value.cash)
            add(ledgerKey(ImportField::PartnerCash, body.name), amountFact(*part.value.cash));
        if (part.value.inKind)
            add(ledgerKey(ImportField::PartnerInKind, body.name), amountFact(*part.value.inKind));
    }
    for (const Listed<ListedLevels> &levels : listed.levels) {
        if (levels.value.readiness)
            add(ledgerKey(ImportField::Readiness, levels.value.component), QString::number(*levels.value.readiness));
        if (levels.value.use)
            add(ledgerKey(ImportField::Use, levels.value.component), QString::number(*levels.value.use));
        if (levels.value.on)
            add(ledgerKey(ImportField::AssessedOn), levels.value.on->toString(Qt::ISODate));
    }
    for (const auto &[field, value] : listed.own)
        add(ledgerKey(field), value.value);
    return all;
}

LedgerBook::LedgerBook(const Portfolio &portfolio) : m_portfolio(portfolio)
{
    for (const ImportedRow &entry : portfolio.rows<ImportedRow>())
        m_entries[entry.row] << &entry;
    for (QList<const ImportedRow *> &entries : m_entries) {
        if (entries.size() > 1) {
            std::sort(entries.begin(), entries.end(), [&](const ImportedRow *a, const ImportedRow *b) {
                const ImportRecord *of[] = {portfolio.find(a->record), portfolio.find(b->record)};
                return of[0] && of[1] ? isNewer(*of[0], *of[1]) : of[0] != nullptr && of[1] == nullptr;
            });
        }
    }
}

const ImportedRow *LedgerBook::newest(const RowId &row) const
{
    const auto found = m_entries.constFind(row);
    return found == m_entries.cend() ? nullptr : found->first();
}

std::optional<ValueSource> LedgerBook::source(const RowId &row, const QString &key) const
{
    return sourceStarting(row, escaped(key) + u'\t');
}

std::optional<ValueSource> LedgerBook::sourceBelow(const RowId &row, const QString &key) const
{
    return sourceStarting(row, escaped(key) + u'/');
}

std::optional<ValueSource> LedgerBook::sourceStarting(const RowId &row, const QString &start) const
{
    const auto found = m_entries.constFind(row);
    if (found == m_entries.cend())
        return {};
    for (const ImportedRow *entry : *found) {
        for (const QString &line : entry->values) {
            if (!line.startsWith(start))
                continue;
            if (const auto value = ledgerValueFrom(line))
                return ValueSource{recordOf(*entry), entry->line, value->value, value->isTaken};
        }
    }
    return {};
}

const ImportRecord *LedgerBook::goneSince(const RowId &row) const
{
    const ImportedRow *entry = newest(row);
    return entry && entry->line == 0 ? recordOf(*entry) : nullptr;
}

std::vector<RowId> LedgerBook::rowsOfList(const Id<ImportRecord> &newest) const
{
    std::vector<RowId> rows;
    QSet<RowId> seen;
    QSet<RowId> records;
    for (const ImportRecord *record = m_portfolio.find(newest); record && !records.contains(record->id.untyped());
         record = record->follows ? m_portfolio.find(*record->follows) : nullptr) {
        records.insert(record->id.untyped());
        for (const ImportedRow &entry : m_portfolio.of<ImportedRow>(record->id)) {
            if (!seen.contains(entry.row)) {
                seen.insert(entry.row);
                rows.push_back(entry.row);
            }
        }
    }
    return rows;
}

QString headingsKey(const SourceTable &table)
{
    QStringList headings;
    for (const QString &heading : table.header) {
        if (const QString words = comparable(heading); !words.isEmpty())
            headings << words;
    }
    headings.sort();
    return headings.join(u'|');
}

std::optional<Id<ImportRecord>> proposedPredecessor(const Portfolio &portfolio, const SourceTable &table, ListKind list)
{
    const QString headings = headingsKey(table);
    const QString name = nameWithoutDates(table.fileName);
    const ImportRecord *best = nullptr;
    for (const ImportRecord &record : portfolio.rows<ImportRecord>()) {
        const bool isEdition =
            record.list == list && record.headings == headings && nameWithoutDates(record.file) == name;
        if (isEdition && (!best || isNewer(record, *best)))
            best = &record;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

const ImportRecord *importOfSameFile(const Portfolio &portfolio, const SourceTable &table)
{
    const ImportRecord *best = nullptr;
    for (const ImportRecord &record : portfolio.rows<ImportRecord>()) {
        if (!table.sha256.isEmpty() && record.sha256 == table.sha256 && record.sheet == table.sheet
            && (!best || isNewer(record, *best)))
            best = &record;
    }
    return best;
}

} // namespace opi

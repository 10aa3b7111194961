#include "tests/fuzz/Targets.h"

#include "core/actions/Presets.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/ListFile.h"
#include "core/exchange/values/DateReader.h"
#include "core/exchange/values/LevelReader.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/exchange/values/PercentReader.h"
#include "core/journal/Journal.h"
#include "core/storage/FileCheck.h"
#include "core/storage/FileHeader.h"
#include "tests/support/Builders.h"
#include "tests/support/Packed.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace opi::fuzz {

namespace {

const QDate someDay(2026, 11, 21);

void insist(bool holds)
{
    if (!holds)
        std::abort();
}

/// What every portfolio starts with, but for most municipalities: each input is compared with all of them.
const Portfolio &portfolio()
{
    static const Portfolio made = [] {
        const Portfolio whole = test::valueOf(
            Portfolio().with(test::valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish}))));
        ChangeSet fewer(QStringLiteral("delete-municipality"));
        int kept = 0;
        for (const Municipality &each : whole.rows<Municipality>()) {
            if (++kept > 8)
                fewer.remove(each);
        }
        return test::valueOf(whole.with(fewer));
    }();
    return made;
}

/// As an import goes: what the list is, what its columns are, what would become of it.
void import(const Result<SourceTable> &table)
{
    if (!table)
        return;
    for (const SourceRecord &record : table->records) {
        for (const QString &cell : record.cells)
            insist(cell.isValidUtf16());
    }
    ImportOptions options;
    options.rule = MergeRule::TakeNews;
    options.today = someDay;
    options.now = QDateTime(someDay, QTime(12, 0), Qt::UTC);
    for (const ListKind list : {proposedList(*table, portfolio()), ListKind::Projects}) {
        const Result<ImportPlan> plan =
            planImport(portfolio(), *table, matchColumns(*table, portfolio(), list), options);
        if (plan)
            insist(portfolio().accepts(plan->set).has_value()); // what is offered can be carried out
    }
}

/// A folder in memory, where there is one.
QString scratch(const QString &name)
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/opi-fuzz")
                                                                                : QString());
    return folder.filePath(name);
}

QString written(const QByteArray &bytes)
{
    const QString path = scratch(QStringLiteral("input.opi"));
    QFile file(path);
    insist(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

const QByteArray &soundFile()
{
    static const QByteArray bytes = [] {
        const QString path = scratch(QStringLiteral("sound.opi"));
        static_cast<void>(test::valueOf(Journal::create(path, test::sample({.projects = 2}), {.person = "Anna"})));
        QFile file(path);
        insist(file.open(QFile::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

std::vector<test::PackedPart> partsOf(const QByteArray &bytes)
{
    std::vector<test::PackedPart> parts;
    for (const QByteArray &part : bytes.split('\x1e')) {
        const qsizetype border = part.indexOf('\x1f');
        const QByteArray path = part.first(std::max<qsizetype>(0, border));
        const bool isName = std::all_of(path.begin(), path.end(), [](char c) { return c > ' ' && c <= '~'; });
        const bool isNew =
            std::none_of(parts.begin(), parts.end(), [&](const test::PackedPart &known) { return known.path == path; });
        if (border > 0 && isName && isNew && !path.endsWith('/')) // what the packer takes
            parts.push_back({path, part.sliced(border + 1)});
    }
    return parts;
}

} // namespace

void csv(const QByteArray &bytes) { import(readList(bytes, QStringLiteral("list.csv"))); }

void workbook(const QByteArray &bytes)
{
    if (bytes.startsWith("PK")) {
        import(readList(bytes, QStringLiteral("list.xlsx")));
        return;
    }
    const std::vector<test::PackedPart> parts = partsOf(bytes);
    if (!parts.empty())
        import(readList(test::packed(parts), QStringLiteral("list.xlsx")));
}

void values(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const NumberStyle style : {NumberStyle::Danish, NumberStyle::English}) {
        for (const MoneyUnit unit : {MoneyUnit{}, MoneyUnit{Currency::EUR, 3}, MoneyUnit{Currency::DKK, 6}}) {
            if (const auto amount = moneyFrom(text, style, unit)) {
                const auto back = moneyFrom(decimalText(*amount), NumberStyle::English, {amount->currency, 0});
                insist(back == amount);
            }
        }
        if (const auto number = decimalFrom(text, style))
            static_cast<void>(number->scaledTo(-6));
        if (const auto share = shareFrom(text, style))
            insist(share->precision >= 0);
    }
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (const auto day = readDate(text, someDay, order))
            insist(day->first.isValid() && day->last().isValid() && day->first <= day->last());
    }
    if (const auto level = levelFrom(text))
        insist(*level >= 0 && *level <= 9);
    static_cast<void>(numberEvidenceOf(text));
    static_cast<void>(moneyUnitOf(text));
}

void header(const QByteArray &bytes)
{
    if (const Result<FileHeader> found = FileHeader::read(written(bytes)))
        insist(found->bytes == bytes.size() && found->pageSize >= 512 && found->version >= 1);
}

void open(const QByteArray &bytes)
{
    QByteArray file = bytes;
    if (!bytes.startsWith("SQLite")) {
        file = soundFile();
        for (qsizetype i = 0; i + 5 <= bytes.size(); i += 5) {
            quint32 place = 0;
            std::memcpy(&place, bytes.constData() + i, sizeof place);
            file[qsizetype(place % quint32(file.size()))] = bytes[i + 4];
        }
    }
    const QString path = written(file);
    if (const auto journal = Journal::open(path, {.person = "Anna", .access = OpenRequest::Access::ReadOnly}))
        static_cast<void>((*journal)->after(0));
    static_cast<void>(checkFile(path));
    QFile left(path);
    insist(left.open(QFile::ReadOnly) && left.readAll() == file); // what is only read is not touched
}

} // namespace opi::fuzz

#include "core/exchange/json/AssessmentJson.h"

#include "core/domain/Cell.h"
#include "core/domain/RubricDimension.h"
#include "core/domain/ValueCodes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace opi {

namespace {

constexpr qint64 largest = 10'000'000; // bytes; a real one has some thousand

/// A value with the place where it stands, so that whatever is wrong can be named. Keeps the first thing that is.
class Reader {
public:
    explicit Reader(const QString &name) : m_name(name) {}

    bool isWrong() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }

    void refuse(const QString &place, const QJsonValue &value, const char *expected)
    {
        if (!m_error)
            m_error = Error{
                Error::Kind::Invalid, "json-wrong-value", {m_name, place, shown(value), QString::fromLatin1(expected)}};
    }
    /// Refuses keys that mean nothing: a misspelt one would be lost silently.
    void allow(const QJsonObject &object, const QString &place, const QStringList &keys)
    {
        for (const QString &key : object.keys()) {
            if (!keys.contains(key) && !m_error)
                m_error = Error{Error::Kind::Invalid, "json-unknown-key", {m_name, place + u'/' + key}};
        }
    }

    QString text(const QJsonValue &value, const QString &place)
    {
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            refuse(place, value, "\"...\"");
        return whole(value, place);
    }
    LocalizedText localized(const QJsonValue &value, const QString &place)
    {
        if (value.isString())
            return {whole(value, place), {}};
        if (!value.isObject() && !value.isUndefined() && !value.isNull())
            refuse(place, value, "{\"da\": \"...\", \"en\": \"...\"}");
        return {whole(value[QStringLiteral("da")], place + QStringLiteral("/da")),
                whole(value[QStringLiteral("en")], place + QStringLiteral("/en"))};
    }
    std::optional<int> level(const QJsonValue &value, const QString &place)
    {
        if (value.isNull() || value.isUndefined())
            return {};
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number != std::floor(number) || number < 0 || number > highestLevel)
            refuse(place, value, "0-9, null");
        return int(number);
    }
    bool flag(const QJsonValue &value, const QString &place, bool fallback)
    {
        if (!value.isBool() && !value.isUndefined())
            refuse(place, value, "true, false");
        return value.toBool(fallback);
    }
    std::optional<QDate> day(const QJsonValue &value, const QString &place)
    {
        if (value.isNull() || value.isUndefined())
            return {};
        const QDate day = dateFromIso(value.toString().toLatin1());
        if (!day.isValid())
            refuse(place, value, "2026-11-21");
        return day;
    }
    template <typename Enum> Enum choice(const QJsonValue &value, const QString &place)
    {
        if (const auto found = valueOfCode<Enum>(value.toString()))
            return *found;
        QStringList codes;
        for (int i = 0; i < valueCount(Enum()); ++i)
            codes << codeOf(Enum(i));
        refuse(place, value, codes.join(QStringLiteral(", ")).toLatin1().constData());
        return Enum();
    }
    QJsonObject object(const QJsonValue &value, const QString &place)
    {
        if (!value.isObject() && !value.isUndefined())
            refuse(place, value, "{...}");
        return value.toObject();
    }
    /// Calls visit(value, place) for each.
    template <typename Visit> void each(const QJsonValue &value, const QString &place, Visit visit)
    {
        if (!value.isArray() && !value.isUndefined())
            refuse(place, value, "[...]");
        int number = 0;
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            const QString where = place + u'/' + QString::number(number++);
            visit(object(item, where), where);
        }
    }

private:
    /// A text that a file can hold: "\ud800" is half a letter.
    QString whole(const QJsonValue &value, const QString &place)
    {
        const QString text = value.toString();
        if (!text.isValidUtf16())
            refuse(place, value, "\"...\"");
        return text;
    }
    static QString shown(const QJsonValue &value)
    {
        if (value.isUndefined())
            return QStringLiteral("–");
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(text.mid(1, text.size() - 2)).left(60);
    }

    QString m_name;
    std::optional<Error> m_error;
};

using Record = actions::AssessmentRecord;

Record::RaterRecord readRater(Reader &reader, const QJsonObject &json, const QString &place)
{
    reader.allow(json, place, {QStringLiteral("role"), QStringLiteral("dimensions"), QStringLiteral("components")});
    Record::RaterRecord rater;
    rater.role = reader.text(json[QStringLiteral("role")], place + QStringLiteral("/role"));
    const QString dimensionsPlace = place + QStringLiteral("/dimensions");
    const QJsonObject dimensions = reader.object(json[QStringLiteral("dimensions")], dimensionsPlace);
    for (auto each = dimensions.begin(); each != dimensions.end(); ++each)
        rater.dimensions.append({each.key(), reader.level(*each, dimensionsPlace + u'/' + each.key())});
    const QString componentsPlace = place + QStringLiteral("/components");
    const QJsonObject components = reader.object(json[QStringLiteral("components")], componentsPlace);
    for (auto each = components.begin(); each != components.end(); ++each) {
        const QString where = componentsPlace + u'/' + each.key();
        const QJsonObject levels = reader.object(*each, where);
        reader.allow(levels, where, {QStringLiteral("readiness"), QStringLiteral("use")});
        rater.components.append({each.key(), reader.level(levels[QStringLiteral("readiness")], where + "/readiness"),
                                 reader.level(levels[QStringLiteral("use")], where + "/use")});
    }
    return rater;
}

Record::Proof readProof(Reader &reader, const QJsonObject &json, const QString &place)
{
    reader.allow(json, place,
                 {QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("strength"), QStringLiteral("source"),
                  QStringLiteral("date"), QStringLiteral("link")});
    return {reader.localized(json[QStringLiteral("title")], place + "/title"),
            reader.choice<EvidenceKind>(json[QStringLiteral("kind")], place + "/kind"),
            reader.level(json[QStringLiteral("strength")], place + "/strength"),
            reader.text(json[QStringLiteral("source")], place + "/source"),
            reader.day(json[QStringLiteral("date")], place + "/date"),
            reader.text(json[QStringLiteral("link")], place + "/link")};
}

void readParts(Reader &reader, const QJsonObject &json, Record &record)
{
    reader.each(
        json[QStringLiteral("components")], QStringLiteral("/components"),
        [&](const QJsonObject &part, const QString &at) {
            reader.allow(part, at, {QStringLiteral("name"), QStringLiteral("core"), QStringLiteral("required")});
            record.components.append({reader.localized(part[QStringLiteral("name")], at + "/name"),
                                      reader.flag(part[QStringLiteral("core")], at + "/core", false),
                                      reader.flag(part[QStringLiteral("required")], at + "/required", true)});
        });
    reader.each(
        json[QStringLiteral("raters")], QStringLiteral("/raters"),
        [&](const QJsonObject &rater, const QString &at) { record.raters.append(readRater(reader, rater, at)); });
    reader.each(json[QStringLiteral("criteria")], QStringLiteral("/criteria"),
                [&](const QJsonObject &mark, const QString &at) {
                    reader.allow(mark, at, {QStringLiteral("code"), QStringLiteral("met"), QStringLiteral("evidence")});
                    Record::Mark read{reader.text(mark[QStringLiteral("code")], at + "/code"),
                                      reader.flag(mark[QStringLiteral("met")], at + "/met", true),
                                      {}};
                    if (const QJsonValue evidence = mark[QStringLiteral("evidence")];
                        !evidence.isUndefined() && !evidence.isNull())
                        read.evidence = readProof(reader, reader.object(evidence, at + "/evidence"), at + "/evidence");
                    record.marks.append(read);
                });
    reader.each(json[QStringLiteral("strategies")], QStringLiteral("/strategies"),
                [&](const QJsonObject &each, const QString &at) {
                    reader.allow(each, at,
                                 {QStringLiteral("option"), QStringLiteral("dimension"), QStringLiteral("component"),
                                  QStringLiteral("due"), QStringLiteral("reason")});
                    record.strategies.append(
                        {reader.choice<StrategyOption>(each[QStringLiteral("option")], at + "/option"),
                         reader.text(each[QStringLiteral("dimension")], at + "/dimension"),
                         reader.text(each[QStringLiteral("component")], at + "/component"),
                         reader.day(each[QStringLiteral("due")], at + "/due"),
                         reader.localized(each[QStringLiteral("reason")], at + "/reason")});
                });
    const QString place = QStringLiteral("/not_applicable");
    const QJsonObject exceptions = reader.object(json[QStringLiteral("not_applicable")], place);
    for (auto each = exceptions.begin(); each != exceptions.end(); ++each)
        record.notApplicable.append({each.key(), reader.localized(*each, place + u'/' + each.key())});
}

} // namespace

Result<Record> parseAssessment(const QByteArray &json, const QString &name)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(std::clamp<qsizetype>(broken.offset, 0, json.size())).count('\n') + 1;
        return fail(Error::Kind::Invalid, "json-broken", {name, QString::number(line), broken.errorString()});
    }
    Reader reader(name);
    const QJsonObject root =
        reader.object(document.isObject() ? QJsonValue(document.object()) : QJsonValue(0), QStringLiteral("/"));
    reader.allow(root, {},
                 {QStringLiteral("assessed_on"), QStringLiteral("context"), QStringLiteral("reason"),
                  QStringLiteral("close"), QStringLiteral("components"), QStringLiteral("raters"),
                  QStringLiteral("criteria"), QStringLiteral("not_applicable"), QStringLiteral("strategies")});
    Record record;
    const std::optional<QDate> on = reader.day(root[QStringLiteral("assessed_on")], QStringLiteral("/assessed_on"));
    if (!on)
        reader.refuse(QStringLiteral("/assessed_on"), root[QStringLiteral("assessed_on")], "2026-11-21");
    record.on = on.value_or(QDate());
    record.context = reader.localized(root[QStringLiteral("context")], QStringLiteral("/context"));
    record.reason = reader.localized(root[QStringLiteral("reason")], QStringLiteral("/reason"));
    record.isClosed = reader.flag(root[QStringLiteral("close")], QStringLiteral("/close"), true);
    readParts(reader, root, record);
    if (reader.isWrong())
        return tl::unexpected(reader.error());
    return record;
}

Result<Record> readAssessment(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, "file-unreadable", {path, file.errorString()});
    if (file.size() > largest)
        return fail(Error::Kind::Invalid, "file-too-large",
                    {path, QString::number(file.size()), QString::number(largest)});
    return parseAssessment(file.readAll(), QFileInfo(path).fileName());
}

} // namespace opi

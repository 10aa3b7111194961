#include "core/storage/TypedText.h"

#include "core/base/AtomicFile.h"
#include "core/storage/Backups.h"
#include "core/storage/FileOps.h"
#include "core/storage/JsonCells.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace opi::typed_texts {

namespace {

constexpr int typingVersion = 1;
constexpr QFile::Permissions forOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject jsonOf(const TypedText &text)
{
    return {
        {QStringLiteral("form"), QString::fromLatin1(text.key.form)},
        {QStringLiteral("row"), text.key.row.toString()},
        {QStringLiteral("field"), QString::fromLatin1(text.key.field)},
        {QStringLiteral("text"), text.text},
        {QStringLiteral("label"), text.label},
        {QStringLiteral("at"), text.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("page"), text.page},
        {QStringLiteral("subject"), text.subject.toString()},
        {QStringLiteral("part"), text.part},
    };
}

TypedText typedFrom(const QJsonObject &json)
{
    const auto string = [&json](const char *key) { return json[QLatin1StringView(key)].toString(); };
    return {{string("form").toLatin1(), RowId::fromString(string("row")), string("field").toLatin1()},
            string("text"),
            string("label"),
            QDateTime::fromString(string("at"), Qt::ISODateWithMs),
            string("page"),
            RowId::fromString(string("subject")),
            string("part")};
}

} // namespace

QString rootOfUser()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/opi-portfolio/typing");
}

QString fileFor(const QString &root, const QString &documentId)
{
    return backups::folderFor(root, documentId) + QStringLiteral(".json");
}

Result<QList<TypedText>> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<TypedText>();
    const bool isOpen = file.open(QFile::ReadOnly);
    const QJsonObject json = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    if (json[QStringLiteral("format")].toString() != QStringLiteral("opi-typing")
        || json[QStringLiteral("version")].toInt() != typingVersion)
        return fail(Error::Kind::Storage, "typing-unreadable", {path});
    QList<TypedText> texts;
    const QJsonArray lines = json[QStringLiteral("texts")].toArray();
    for (const QJsonValue &line : lines)
        texts << typedFrom(line.toObject());
    return texts;
}

Result<> write(const QString &path, const QList<TypedText> &texts)
{
    if (texts.isEmpty()) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(Error::Kind::Storage, "file-not-written", {path, file.errorString()});
        return {};
    }
    if (const Result<> made = file_ops::makeOwnFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    QJsonArray lines;
    for (const TypedText &text : texts)
        lines << jsonOf(text);
    const QByteArray bytes = jsonText({{QStringLiteral("format"), QStringLiteral("opi-typing")},
                                       {QStringLiteral("version"), typingVersion},
                                       {QStringLiteral("texts"), lines}});
    return writeAtomically(path, [&](QFile &file) -> Result<> {
        if (!file.setPermissions(forOwnerOnly) || file.write(bytes) != bytes.size())
            return fail(Error::Kind::Storage, "file-not-written", {path, file.errorString()});
        return {};
    });
}

} // namespace opi::typed_texts

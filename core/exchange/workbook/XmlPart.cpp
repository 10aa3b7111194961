#include "core/exchange/workbook/XmlPart.h"

namespace opi {

XmlPart::XmlPart(ZipArchive &archive, const QString &path)
    : m_archive(archive), m_path(path), m_device(archive.part(path))
{
}

Result<> XmlPart::forEachElement(const std::function<void(QXmlStreamReader &)> &visit)
{
    if (const Result<> state = m_archive.state(); !state)
        return failure(state);
    if (!exists())
        return fail(Error::Kind::Damaged, "archive-damaged", {m_archive.fileName(), m_path});
    QXmlStreamReader xml(m_device.get());
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return fail(Error::Kind::Refused, "archive-dtd", {m_archive.fileName(), m_path});
        if (token == QXmlStreamReader::StartElement)
            visit(xml);
    }
    if (const Result<> state = m_archive.state(); !state)
        return failure(state); // what the reader then says is only that the text ended
    if (xml.hasError())
        return fail(Error::Kind::Damaged, "archive-damaged",
                    {m_archive.fileName(), m_path + QStringLiteral(": ") + xml.errorString()});
    return {};
}

QString XmlPart::attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    const QXmlStreamAttributes all = xml.attributes();
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

QString stringOf(QXmlStreamReader &xml)
{
    // Not readElementText, which calls itself for each element inside another: a file can have a million.
    QString text;
    int inText = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::EndElement:
            inText -= inText > 0;
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (inText > 0)
                text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
                break;
            }
            inText += inText > 0 || xml.name() == u"t";
            ++depth;
            break;
        default: break;
        }
    }
    return withoutEscapes(text);
}

QString withoutEscapes(const QString &text)
{
    constexpr qsizetype length = 7; // _xHHHH_
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(QStringLiteral("_x")); at >= 0; at = text.indexOf(QStringLiteral("_x"), at + 1)) {
        bool isCode = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&isCode, 16);
        // A letter that is two of them is never written so; half of it, or a nul, is no text.
        const bool isLetter = isCode && code != 0 && !QChar::isSurrogate(code);
        if (!isLetter || at + length > text.size() || text[at + length - 1] != u'_' || at < from)
            continue;
        plain += QStringView(text).sliced(from, at - from);
        plain += QChar(code);
        from = at + length;
    }
    if (from == 0)
        return text;
    plain += QStringView(text).sliced(from);
    return plain;
}

} // namespace opi

#pragma once

#include "core/exchange/workbook/ZipArchive.h"

#include <QXmlStreamReader>

#include <functional>

namespace opi {

/// Reads a part of a workbook element by element. Elements and attributes are known by their local names: which
/// namespace they are in differs between the two forms of the standard, and which prefix it has is the writer's choice.
class XmlPart {
public:
    XmlPart(ZipArchive &archive, const QString &path);

    /// Whether there is such a part.
    bool exists() const { return m_device != nullptr; }
    /// Calls what for each element that begins. Errors: those of the archive; Damaged "archive-damaged" {file, what}:
    /// this is no XML; Refused "archive-dtd" {file, part}: it defines entities, which a workbook never does and which
    /// can be made to fill the memory.
    Result<> forEachElement(const std::function<void(QXmlStreamReader &)> &visit);

    /// The attribute with this local name; empty if there is none.
    static QString attribute(const QXmlStreamReader &xml, QLatin1StringView name);
    static bool isTrue(const QString &value) { return value == u"1" || value == u"true" || value == u"on"; }

private:
    ZipArchive &m_archive;
    QString m_path;
    std::unique_ptr<ZipPart> m_device;
};

/// The text of a string that begins here (si, is): its plain text, or all runs of a rich one. How it is pronounced
/// (rPh) is left out, and _x000D_ stands for a sign that XML cannot hold. Reads to the end of the element.
QString stringOf(QXmlStreamReader &xml);

/// With _xHHHH_ as the signs that they stand for.
QString withoutEscapes(const QString &text);

} // namespace opi

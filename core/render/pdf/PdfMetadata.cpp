#include "core/render/pdf/PdfMetadata.h"

#include <qpdf/QPDF.hh>

namespace opi {

namespace {

using Handle = QPDFObjectHandle;

QString languageTag(Language language)
{
    return language == Language::Danish ? QStringLiteral("da-DK") : QStringLiteral("en-GB");
}

/// The PDF/UA part says by what shape the file was written. No validator has confirmed it.
QByteArray xmp(const Document &document)
{
    const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<pdfuaid:part>1</pdfuaid:part>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>OPI Portfolio</xmp:CreatorTool>\n"
        "<xmp:CreateDate>%4</xmp:CreateDate>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    // Not one arg() after another: a title may hold "%2".
    return packet
        .arg(document.title.toHtmlEscaped(), document.author.toHtmlEscaped(), languageTag(document.language),
             document.date.toString(Qt::ISODate))
        .toUtf8();
}

} // namespace

void addMetadata(QPDF &pdf, const Document &document)
{
    Handle info = Handle::newDictionary();
    const auto say = [&info](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, Handle::newUnicodeString(text.toStdString()));
    };
    say("/Title", document.title);
    say("/Author", document.author);
    say("/Creator", QStringLiteral("OPI Portfolio"));
    say("/Producer", QStringLiteral("Qt %1, qpdf %2")
                         .arg(QString::fromLatin1(qVersion()), QString::fromStdString(QPDF::QPDFVersion())));
    if (document.date.isValid())
        say("/CreationDate", document.date.toString(QStringLiteral("'D:'yyyyMMdd'000000Z'")));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID"); // Qt's is random

    Handle root = pdf.getRoot();
    // Of PDF/A, which the file no longer is once it is tagged; poppler reads the colour profile anew for each element.
    root.removeKey("/OutputIntents");
    root.replaceKey("/Lang", Handle::newUnicodeString(languageTag(document.language).toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
    Handle metadata = pdf.newStream(xmp(document).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

} // namespace opi

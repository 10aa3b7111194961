#include "tests/render/pdf/PdfFile.h"

#include <QHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace opi::test {

namespace {

using Handle = QPDFObjectHandle;

QByteArray dataOf(Handle stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

/// What each glyph of a font means: <first> <last> [<unicode> ...] or <first> <last> <unicode>.
QHash<int, QString> glyphNames(Handle font)
{
    QHash<int, QString> names;
    const QString map = QString::fromLatin1(dataOf(font.getKey("/ToUnicode")));
    const QString ranges = map.section(QStringLiteral("beginbfrange"), 1).section(QStringLiteral("endbfrange"), 0, 0);
    const auto hex = [](QString text) { return text.remove(u'<').remove(u'>').toInt(nullptr, 16); };
    for (const QString &line : ranges.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words = line.simplified().remove(u'[').remove(u']').split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 3)
            continue;
        const int first = hex(words[0]);
        for (qsizetype i = 2; i < words.size(); ++i)
            names[first + int(i) - 2] = QString(QChar(hex(words[i])));
    }
    return names;
}

/// Reads the text of a page, by the number of its marked content; -1 is decoration.
class TextReader : public Handle::ParserCallbacks {
public:
    explicit TextReader(Handle page)
    {
        for (auto &[name, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap())
            m_fonts[name] = glyphNames(font);
    }

    void handleObject(Handle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { isBalanced = isBalanced && m_open.empty(); }

    std::map<int, QString> texts;
    QString all;
    bool isBalanced = true;
    bool isAllMarked = true;

private:
    void perform(const std::string &operation)
    {
        if (operation == "BMC" || operation == "BDC") {
            const bool isElement = operation == "BDC" && m_operands.back().hasKey("/MCID");
            m_open.push_back(isElement ? m_operands.back().getKey("/MCID").getIntValueAsInt() : -1);
        } else if (operation == "EMC") {
            isBalanced = isBalanced && !m_open.empty();
            m_open.pop_back();
        } else if (operation == "Tf") {
            m_font = m_fonts[m_operands.front().getName()];
        } else if (operation == "Tj" || operation == "TJ") {
            show(m_operands.back());
        } else if (operation == "f" || operation == "f*" || operation == "S" || operation == "B") {
            isAllMarked = isAllMarked && !m_open.empty();
        }
    }

    void show(Handle shown)
    {
        isAllMarked = isAllMarked && !m_open.empty();
        for (Handle &part : shown.isArray() ? shown.getArrayAsVector() : std::vector{shown}) {
            if (!part.isString())
                continue;
            const QByteArray glyphs = QByteArray::fromStdString(part.getStringValue());
            for (qsizetype i = 0; i + 1 < glyphs.size(); i += 2) {
                const QString text = m_font.value(int(quint8(glyphs[i])) * 256 + int(quint8(glyphs[i + 1])));
                all += text;
                texts[m_open.empty() ? -1 : m_open.back()] += text;
            }
        }
    }

    std::vector<Handle> m_operands;
    std::vector<int> m_open;
    std::map<std::string, QHash<int, QString>> m_fonts;
    QHash<int, QString> m_font;
};

struct Pages {
    std::vector<QPDFPageObjectHelper> helpers;
    std::map<QPDFObjGen, int> index;
    std::vector<std::map<int, QString>> texts;
};

PdfElement elementOf(Handle object, const Pages &pages)
{
    PdfElement element;
    element.role = QString::fromStdString(object.getKey("/S").getName()).mid(1);
    if (object.hasKey("/Alt"))
        element.alternative = QString::fromStdString(object.getKey("/Alt").getUTF8Value());
    if (object.hasKey("/A") && object.getKey("/A").hasKey("/Scope"))
        element.scope = QString::fromStdString(object.getKey("/A").getKey("/Scope").getName()).mid(1);
    if (!object.hasKey("/K"))
        return element;
    for (Handle &kid : object.getKey("/K").getArrayAsVector()) {
        if (kid.hasKey("/MCID")) {
            const int page = pages.index.at(kid.getKey("/Pg").getObjGen());
            element.pages.insert(page);
            const auto &texts = pages.texts[std::size_t(page)];
            const auto text = texts.find(kid.getKey("/MCID").getIntValueAsInt());
            element.text += text == texts.end() ? QString() : text->second;
        } else {
            element.children << elementOf(kid, pages);
        }
    }
    return element;
}

void readBookmarks(Handle parent, const QString &indent, QStringList &into)
{
    for (Handle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        into << indent + QString::fromStdString(item.getKey("/Title").getUTF8Value());
        readBookmarks(item, indent + QStringLiteral("  "), into);
    }
}

} // namespace

QList<PdfElement> PdfElement::flat() const
{
    QList<PdfElement> found{*this};
    for (const PdfElement &child : children)
        found << child.flat();
    return found;
}

QList<PdfElement> PdfElement::all(const QString &wantedRole) const
{
    QList<PdfElement> found;
    for (const PdfElement &element : flat()) {
        if (element.role == wantedRole)
            found << element;
    }
    return found;
}

QString PdfElement::wholeText() const
{
    QStringList texts;
    for (const PdfElement &element : flat()) {
        if (!element.text.isEmpty())
            texts << element.text;
    }
    return texts.join(u'\n');
}

PdfFile::PdfFile(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
    Handle root = pdf.getRoot();
    title = QString::fromStdString(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value());
    language = QString::fromStdString(root.getKey("/Lang").getUTF8Value());
    metadata = QString::fromUtf8(dataOf(root.getKey("/Metadata")));
    showsTitle = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue();
    isMarked = root.getKey("/MarkInfo").getKey("/Marked").getBoolValue();
    if (root.hasKey("/Outlines"))
        readBookmarks(root.getKey("/Outlines"), {}, bookmarks);

    Pages read;
    read.helpers = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper &page : read.helpers) {
        TextReader reader(page.getObjectHandle());
        page.parseContents(&reader);
        read.index[page.getObjectHandle().getObjGen()] = int(read.texts.size());
        pages << reader.all;
        decoration << reader.texts[-1];
        hasOnlyMarkedContent = hasOnlyMarkedContent && reader.isBalanced && reader.isAllMarked;
        contents << dataOf(page.getObjectHandle().getKey("/Contents"));
        read.texts.push_back(std::move(reader.texts));
    }
    for (Handle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor"))
            allFontsEmbedded = allFontsEmbedded && object.hasKey("/FontFile2");
    }
    if (root.hasKey("/StructTreeRoot"))
        structure = elementOf(root.getKey("/StructTreeRoot").getKey("/K"), read);
    warnings = int(pdf.getWarnings().size());
}

} // namespace opi::test

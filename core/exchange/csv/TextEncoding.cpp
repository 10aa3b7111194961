#include "core/exchange/csv/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace opi {

namespace {

/// What Windows-1252 has in 0x80 - 0x9F; the five places that it leaves open stay as they are in ISO-8859-1.
constexpr char16_t windowsLetters[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                         0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                         0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windowsLetters[c.unicode() - 0x80]);
    }
    return text;
}

QStringConverter::Encoding converterOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian: return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BigEndian: return QStringConverter::Utf16BE;
    case TextEncoding::Windows1252: return QStringConverter::Latin1;
    case TextEncoding::Utf8: break;
    }
    return QStringConverter::Utf8;
}

struct Mark {
    TextEncoding encoding;
    QByteArrayView bytes;
};
constexpr char utf8Mark[] = "\xEF\xBB\xBF";
constexpr char littleMark[] = "\xFF\xFE";
constexpr char bigMark[] = "\xFE\xFF";
const Mark marks[] = {{TextEncoding::Utf8, utf8Mark},
                      {TextEncoding::Utf16LittleEndian, littleMark},
                      {TextEncoding::Utf16BigEndian, bigMark}};

const Mark *markOf(QByteArrayView bytes)
{
    const Mark *found = std::find_if(std::begin(marks), std::end(marks),
                                     [&](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found == std::end(marks) ? nullptr : found;
}

/// The text, or nothing if a byte does not fit.
std::optional<QString> converted(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    QStringDecoder decoder(converterOf(encoding), QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    const bool hasHalf = encoding != TextEncoding::Utf8 && bytes.size() % 2 != 0; // Qt leaves it out
    if (decoder.hasError() || hasHalf)
        return {};
    return text;
}

/// The bytes before the first one that does not fit UTF-8 are found by halves.
int lineOfDamage(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 4) { // a letter of UTF-8 has up to four bytes, so a cut may fall into one
        const qsizetype middle = good + (bad - good) / 2;
        qsizetype cut = middle;
        while (cut > good && (uchar(bytes[cut]) & 0xC0) == 0x80)
            --cut;
        if (cut > good && converted(bytes.sliced(good, cut - good), TextEncoding::Utf8))
            good = cut;
        else if (cut > good)
            bad = middle;
        else
            break;
    }
    return lineAt(QString::fromLatin1(bytes.first(good)), good);
}

/// Where half a letter of UTF-16 stands without its other half; -1: nowhere. Qt takes it for a letter, and no file of
/// ours can hold it.
qsizetype loneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

} // namespace

QString codeOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian: return QStringLiteral("utf-16le");
    case TextEncoding::Utf16BigEndian: return QStringLiteral("utf-16be");
    case TextEncoding::Windows1252: return QStringLiteral("windows-1252");
    case TextEncoding::Utf8: break;
    }
    return QStringLiteral("utf-8");
}

std::optional<TextEncoding> encodingFrom(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    if (key == u"utf8" || key == u"utf8sig" || key == u"utf8bom")
        return TextEncoding::Utf8;
    if (key == u"utf16" || key == u"utf16le" || key == u"unicode")
        return TextEncoding::Utf16LittleEndian;
    if (key == u"utf16be")
        return TextEncoding::Utf16BigEndian;
    static const QStringList western{"windows1252", "cp1252", "1252", "ansi", "latin1", "iso88591", "88591", "l1"};
    if (western.contains(key))
        return TextEncoding::Windows1252;
    return {};
}

int lineAt(QStringView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position && i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 >= text.size() || text[i + 1] != u'\n')))
            ++line;
    }
    return line;
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> encoding, const QString &fileName)
{
    QByteArrayView body = bytes;
    const Mark *mark = markOf(bytes);
    if (mark && (!encoding || *encoding == mark->encoding)) {
        encoding = mark->encoding;
        body = body.sliced(mark->bytes.size());
    }
    DecodedText decoded{{}, encoding.value_or(TextEncoding::Utf8)};
    std::optional<QString> text = converted(body, decoded.encoding);
    if (!text && encoding) {
        const int line = decoded.encoding == TextEncoding::Utf8 ? lineOfDamage(body) : 1;
        return fail(Error::Kind::Damaged, "text-not-in-encoding",
                    {fileName, QString::number(line), codeOf(decoded.encoding)});
    }
    if (!text)
        decoded = {fromWindows1252(body), TextEncoding::Windows1252};
    else
        decoded.text = std::move(*text);
    if (const qsizetype half = loneSurrogate(decoded.text); half >= 0)
        return fail(Error::Kind::Damaged, "text-not-in-encoding",
                    {fileName, QString::number(lineAt(decoded.text, half)), codeOf(decoded.encoding)});
    if (const qsizetype nul = decoded.text.indexOf(QChar(0)); nul >= 0)
        return fail(Error::Kind::Damaged, "text-has-nul", {fileName, QString::number(lineAt(decoded.text, nul))});
    return decoded;
}

} // namespace opi

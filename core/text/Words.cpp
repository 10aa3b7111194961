#include "core/text/Words.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <cmath>

namespace opi {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar hardSpace(QChar::Nbsp);

/// Each language is loaded once; a QTranslator that is only read can be used by several threads.
std::shared_ptr<const QTranslator> translator(Language language)
{
    static QMutex mutex;
    static QHash<int, std::shared_ptr<const QTranslator>> loaded;
    const QMutexLocker lock(&mutex);
    auto &entry = loaded[int(language)];
    if (!entry) {
        auto made = std::make_shared<QTranslator>();
        // Where the file is missing the texts stay English, as they stand in the source; a test fails on it.
        const bool found = made->load(QStringLiteral(":/i18n/opi_%1.qm").arg(codeOf(language)));
        Q_ASSERT(found);
        static_cast<void>(found);
        entry = std::move(made);
    }
    return entry;
}

QString withMinusSign(QString number) { return number.replace(u'-', minus); }

} // namespace

Words::Words(Language language) : m_language(language), m_locale(localeOf(language)), m_translator(translator(language))
{
}

QString Words::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), number(qint64(n)));
    return text;
}

QString Words::number(qint64 value) const { return withMinusSign(m_locale.toString(value)); }

QString Words::number(double value, int decimals) const
{
    return withMinusSign(m_locale.toString(value, 'f', decimals));
}

QString Words::percent(double share, int decimals) const
{
    const QString figure = number(share * 100, decimals);
    return m_language == Language::Danish ? figure + hardSpace + u'%' : figure + u'%';
}

static QString withCurrency(const QString &figure, Money amount, Language language)
{
    const bool isEuro = amount.currency == Currency::EUR;
    if (language == Language::Danish)
        return figure + hardSpace + (isEuro ? QStringLiteral("EUR") : QStringLiteral("kr."));
    return (isEuro ? QStringLiteral("EUR") : QStringLiteral("DKK")) + hardSpace + figure;
}

QString Words::amount(Money amount) const
{
    const qint64 whole = amount.oere / 100;
    const int rest = int(std::abs(amount.oere % 100));
    QString figure = m_locale.toString(std::abs(whole));
    if (rest)
        figure += m_locale.decimalPoint() + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    return amount.oere < 0 ? minus + figure : figure;
}

QString Words::money(Money value) const { return withCurrency(amount(value), value, m_language); }

QString Words::money(const std::optional<Money> &amount) const { return amount ? money(*amount) : QString(); }

QString Words::millions(Money value) const
{
    if (std::abs(value.oere) < 100'000'000) // below a million kroner
        return money(Money{(value.oere + (value.oere < 0 ? -50 : 50)) / 100 * 100, value.currency});
    const QString figure = number(double(value.oere) / 1e8, 1);
    return m_language == Language::Danish ? withCurrency(figure + hardSpace + QStringLiteral("mio."), value, m_language)
                                          : withCurrency(figure, value, m_language) + hardSpace + u'm';
}

QString Words::date(QDate day) const
{
    const QString month = m_locale.monthName(day.month(), QLocale::LongFormat);
    return dayAndMonth(day).section(hardSpace, 0, 0) + hardSpace + month + hardSpace + QString::number(day.year());
}

QString Words::date(const std::optional<QDate> &day) const { return day ? date(*day) : QString(); }

QString Words::dayAndMonth(QDate day) const
{
    QString month = m_locale.monthName(day.month(), QLocale::ShortFormat);
    if (month.endsWith(u'.')) // CLDR has "jun." in Danish; in a column of dates the dots are noise
        month.chop(1);
    const QString dot = m_language == Language::Danish ? QStringLiteral(".") : QString();
    return QString::number(day.day()) + dot + hardSpace + month;
}

QString Words::time(QTime time) const
{
    const QString pattern = m_language == Language::Danish ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm");
    return m_locale.toString(time, pattern);
}

QString Words::shortDate(QDate day) const { return dayAndMonth(day) + hardSpace + QString::number(day.year()); }

QString Words::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.value(0);
    //: joins the last two of a list: "a, b and c"
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + translate("Words", " and ") + parts.last();
}

} // namespace opi

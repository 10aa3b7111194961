#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Money.h"

#include <QDate>

#include <memory>
#include <optional>

class QTranslator;

namespace opi {

/// The words, numbers, dates and money of one language, whatever language the window is in: a report in English can be
/// made from a Danish window, and the command line has no window. A value; copies share the translations.
///
/// Core and render say every text through this. lupdate finds the texts by the name `translate`.
class Words {
public:
    explicit Words(Language language = Language::Danish);

    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// The text in this language. `%n` becomes `n`, in the plural form that fits; other places are for arg().
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    /// What a person wrote, in this language or else in the other.
    const QString &of(const LocalizedText &text) const { return text.in(m_language); }

    /// 1.234 and 1,234; a minus is a minus sign, not a hyphen.
    QString number(qint64 value) const;
    QString number(double value, int decimals) const;
    /// A share as per cent: 0.461 is "46 %" in Danish and "46%" in English.
    QString percent(double share, int decimals = 0) const;

    /// 1.234.567 kr. and DKK 1,234,567; øre only where there are some.
    QString money(Money amount) const;
    QString money(const std::optional<Money> &amount) const; ///< empty where there is none
    /// 214,6 mio. kr. and DKK 214.6 m, for figures that are read at a glance; below a million in whole kroner.
    QString millions(Money amount) const;
    /// As above without the currency, for a column whose heading names it.
    QString amount(Money amount) const;

    QString date(QDate day) const;        ///< 3. maj 2026, 3 May 2026
    QString shortDate(QDate day) const;   ///< 2. jun 2026, 2 Jun 2026
    QString dayAndMonth(QDate day) const; ///< 28. nov, 28 Nov: where the year is plain from the context
    QString date(const std::optional<QDate> &day) const;
    QString time(QTime time) const; ///< 14.02, 14:02

    /// "a, b og c", "a, b and c".
    QString list(const QStringList &parts) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; // loaded and never installed
};

} // namespace opi

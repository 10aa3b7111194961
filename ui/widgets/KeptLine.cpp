#include "ui/widgets/KeptLine.h"

#include "ui/shell/Drafts.h"

#include <QLineEdit>

namespace opi {

KeptLine::KeptLine(QLineEdit &line, Drafts &drafts) : QObject(&line), m_line(line), m_drafts(drafts)
{
    // Changed and not only edited: speech input sets a text.
    connect(&line, &QLineEdit::textChanged, this, &KeptLine::type);
    connect(&drafts, &Drafts::discarded, this, [this](const TypedKey &key) {
        if (key.form == m_key.form && key.row == m_key.row)
            m_line.setText(m_shown);
    });
}

void KeptLine::show(const TypedKey &key, const QString &text)
{
    const bool isTyped = m_line.text() != m_shown;
    if (key == m_key && (isTyped || m_line.hasFocus()))
        return;
    m_key = key;
    m_shown = text;
    m_line.setText(m_drafts.text(key).value_or(text));
}

void KeptLine::type(const QString &text)
{
    if (m_key.form.isEmpty())
        return;
    if (text == m_shown)
        m_drafts.drop(m_key);
    else
        m_drafts.keep(m_key, m_line.accessibleName(), text);
}

void KeptLine::taken()
{
    m_shown = m_line.text();
    m_drafts.drop(m_key);
}

void KeptLine::clear()
{
    m_shown.clear();
    m_line.clear();
    m_drafts.drop(m_key); // also where it was empty already
}

} // namespace opi

#pragma once

#include "core/storage/TypedText.h"

#include <QObject>

class QLineEdit;

namespace opi {

class Drafts;

/// Keeps what is typed into a line that is no field of a row, such as a reason that is asked for, until it is taken. A
/// child of the line.
class KeptLine : public QObject {
    Q_OBJECT

public:
    KeptLine(QLineEdit &line, Drafts &drafts);

    /// What the line is about now, and what stands in it where nothing was typed. What is being typed stays.
    void show(const TypedKey &key, const QString &text = {});
    /// The text is in the portfolio, and stays in the line.
    void taken();
    /// The text was taken or is not wanted, and the line is empty again.
    void clear();

    const TypedKey &key() const { return m_key; }
    QLineEdit &line() const { return m_line; }

private:
    void type(const QString &text);

    QLineEdit &m_line;
    Drafts &m_drafts;
    TypedKey m_key;
    QString m_shown; // where nothing was typed
};

} // namespace opi

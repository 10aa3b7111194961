#pragma once

#include "core/storage/TypedText.h"
#include "ui/models/Field.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPlainTextEdit;

namespace opi {

class ChoiceBox;
class Label;
class Session;

/// A label and an editor for one field of a row. It hands what was entered to the session as soon as it is left. What
/// is typed and not handed over yet is kept, and is there again at the next start.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(Session &session, const TableInfo &table, Field field, std::function<QString(const Words &)> label,
                QWidget *parent = nullptr);

    void setRow(const RowId &row);
    void refresh();
    void retranslate();

    const Field &field() const { return m_field; }
    TypedKey typedKey() const;
    /// The widget that takes the keyboard.
    QWidget *input() const;
    /// Takes what stands in it now. False: it could not, and says why.
    bool commit();
    /// The name is only for screen readers, as in a table of fields.
    void hideLabel();

signals:
    /// What was typed is in the portfolio.
    void taken();
    void refused(const opi::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLabel();
    /// Says below the editor what is wrong; nothing hides it.
    void say(const QString &sentence, Status status = Status::Bad);
    void type();
    void takeUp(const QString &typed);
    QString typedText() const;
    void setText(const QString &text);
    void makeInput();
    void show(const CellValue &value, const Reading &reading);
    Result<CellValue> entry(const Reading &reading) const;
    Reading reading() const;
    void setModified(bool isModified);

    Session &m_session;
    const TableInfo &m_table;
    Field m_field;
    std::function<QString(const Words &)> m_labelText;
    RowId m_row;
    Label *m_label, *m_message;
    QAction *m_source;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    ChoiceBox *m_choice = nullptr;
    QString m_shownText; // of what the portfolio has
    bool m_isModified = false;
    bool m_isShowing = false; // the text is being set, and not typed
};

} // namespace opi

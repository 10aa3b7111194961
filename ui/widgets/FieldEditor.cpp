#include "ui/widgets/FieldEditor.h"

#include "core/analytics/FactSources.h"
#include "core/text/ErrorText.h"
#include "core/text/SourceText.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/models/RowEdit.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SourcePanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace opi {

static constexpr int linesOfLongText = 4;

FieldEditor::FieldEditor(Session &session, const TableInfo &table, Field field,
                         std::function<QString(const Words &)> label, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(table), m_field(std::move(field)), m_labelText(std::move(label)),
      m_label(new Label(Type::Caption, Label::Tone::Muted)), m_message(new Label(Type::Caption)),
      m_source(new QAction(this))
{
    makeInput();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_label);
    layout->addWidget(input());
    layout->addWidget(m_message);
    layout->addStretch(1);
    m_label->setBuddy(input());
    m_message->setWordWrap(true);
    m_message->hide();
    input()->installEventFilter(this);
    m_source->setShortcut(Qt::CTRL | Qt::Key_L);
    m_source->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_source);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_source, &QAction::triggered, this, [this] {
        if (!m_row.isNull() && !m_session.isReadOnly())
            SourcePanel::open(m_session, m_table, m_row, m_field.cell, mapToGlobal(rect().bottomLeft()), this);
    });
    connect(&session.drafts(), &Drafts::discarded, this, [this](const TypedKey &key) {
        if (key.form != m_table.name || key.row != m_row)
            return;
        setModified(false);
        refresh();
    });
    retranslate();
}

QWidget *FieldEditor::input() const
{
    return m_choice ? static_cast<QWidget *>(m_choice) : m_text ? static_cast<QWidget *>(m_text) : m_line;
}

void FieldEditor::makeInput()
{
    // Changed and not only edited: speech input sets a text, as `show` does.
    const auto touched = [this] {
        if (!m_isShowing)
            type();
    };
    if (m_field.choices) {
        m_choice = new ChoiceBox;
        connect(m_choice->lineEdit(), &QLineEdit::textChanged, this, touched);
        connect(m_choice, &QComboBox::activated, this, [this] {
            setModified(true);
            commit();
        });
    } else if (m_field.kind == Field::Kind::LongText) {
        m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfLongText + 14);
        connect(m_text, &QPlainTextEdit::textChanged, this, touched);
    } else {
        m_line = new QLineEdit;
        m_line->setTextMargins(4, 0, 4, 0);
        connect(m_line, &QLineEdit::textChanged, this, touched);
    }
}

void FieldEditor::setRow(const RowId &row)
{
    if (row != m_row)
        setModified(false);
    m_row = row;
    refresh();
}

Reading FieldEditor::reading() const { return {m_session.portfolio(), m_session.words(), m_session.shownDate()}; }

void FieldEditor::retranslate()
{
    const QString label = m_labelText(m_session.words());
    //: asks where the value of the field comes from: an address and a day
    m_source->setText(tr("Source …"));
    showLabel();
    if (m_choice)
        m_choice->setName(label);
    else
        input()->setAccessibleName(label);
}

/// Its name, and that somebody has said where the value comes from.
void FieldEditor::showLabel()
{
    const QString label = m_labelText(m_session.words());
    const bool hasSource = m_session.isOpen() && factSource(m_session.portfolio(), m_row, m_table, m_field.cell);
    //: %1: the name of a field; it is known where its value comes from
    m_label->setText(hasSource ? tr("%1 · with source").arg(label) : label);
    if (m_message->isHidden()) // else it says what is wrong
        input()->setAccessibleDescription(
            hasSource ? factSourceText(m_session.words(), m_session.portfolio(), m_table, m_row, m_field.cell)
                      : QString());
}

void FieldEditor::refresh()
{
    showLabel();
    input()->setEnabled(!m_session.isReadOnly());
    const Reading now = reading();
    const void *row = now.portfolio.tables()[std::size_t(m_table.index)].find(m_row);
    if (!row || m_isModified)
        return;
    show(m_field.start(row, now), now);
    if (m_line) // of a text in two languages: what the other one says
        m_line->setPlaceholderText(shownText(m_field, m_field.shown(row, now), now));
    if (const auto typed = m_session.drafts().text(typedKey()); typed && !m_session.isReadOnly())
        takeUp(*typed);
}

TypedKey FieldEditor::typedKey() const
{
    // A cell can have several fields, as a light has a reason and a day.
    return {m_table.name, m_row, m_field.cell + '/' + QByteArray::number(int(m_field.kind))};
}

void FieldEditor::type()
{
    setModified(true);
    const QString text = typedText();
    if (text == m_shownText)
        m_session.drafts().drop(typedKey());
    else
        m_session.drafts().keep(typedKey(), m_labelText(m_session.words()), text);
}

/// What was typed before the program stopped.
void FieldEditor::takeUp(const QString &typed)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setText(typed);
    setModified(true);
    say(tr("Not in the portfolio yet: it is taken when you leave the field. Esc drops it."), Status::Warn);
}

QString FieldEditor::typedText() const
{
    return m_choice ? m_choice->entry() : m_text ? m_text->toPlainText() : m_line->text();
}

void FieldEditor::setText(const QString &text)
{
    if (m_choice)
        m_choice->lineEdit()->setText(text);
    else if (m_text)
        m_text->setPlainText(text);
    else
        m_line->setText(text);
}

void FieldEditor::show(const CellValue &value, const Reading &now)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString text = entryText(m_field, value, now);
    m_shownText = text;
    if (m_choice) {
        m_choice->offer(m_field.choices(now), m_field.isOptional);
        m_choice->choose(value, text);
        m_choice->lineEdit()->deselect();
        m_choice->lineEdit()->setCursorPosition(0);
        m_choice->setToolTip(text);
    } else if (m_text) {
        if (m_text->toPlainText() != text)
            m_text->setPlainText(text);
    } else if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    setModified(false);
}

void FieldEditor::setModified(bool isModified)
{
    m_isModified = isModified;
    if (m_message->isVisible())
        say({});
}

Result<CellValue> FieldEditor::entry(const Reading &now) const
{
    if (m_choice) {
        if (const auto chosen = m_choice->chosen())
            return *chosen;
    }
    return entered(m_field, typedText(), now);
}

bool FieldEditor::commit()
{
    if (!m_isModified || m_session.isReadOnly())
        return true;
    const Reading now = reading();
    const Result<CellValue> value = entry(now);
    const Result<ChangeSet> set = value ? rowEdit(m_table, m_row, m_field, *value, now) : failure(value);
    if (!set) {
        say(sentence(set.error(), now.words));
        emit refused(set.error());
        return false;
    }
    m_isModified = false; // what is shown next is what the portfolio has
    m_session.drafts().drop(typedKey());
    if (!m_session.perform(set)) {
        type();
        return false;
    }
    refresh();
    emit taken();
    return true;
}

void FieldEditor::hideLabel() { m_label->hide(); }

void FieldEditor::say(const QString &sentence, Status status)
{
    const Theme &theme = themeOf(*this);
    QPalette ink = m_message->palette();
    ink.setColor(QPalette::WindowText, theme.inkOf(status));
    m_message->setPalette(ink);
    m_message->setText(sentence.isEmpty() ? QString() : symbol(status) + QChar::Nbsp + sentence);
    m_message->setVisible(!sentence.isEmpty());
    input()->setAccessibleDescription(sentence);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            commit();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Escape && m_isModified) {
            m_session.drafts().drop(typedKey());
            setModified(false);
            refresh();
            return true;
        }
        if (isEnter && !m_text) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace opi

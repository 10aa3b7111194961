#include "ui/delegates/CellDelegate.h"

#include "core/text/ErrorText.h"
#include "ui/delegates/CellMessage.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/models/PortfolioTable.h"
#include "ui/shell/Session.h"

#include <QLineEdit>

namespace opi {

static const PortfolioTable &tableOf(const QModelIndex &index)
{
    return *static_cast<const PortfolioTable *>(index.model());
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    forget();
    const PortfolioTable &table = tableOf(index);
    const Field &field = table.field(index);
    QWidget *editor = nullptr;
    if (field.choices) {
        auto *box = new ChoiceBox(parent);
        box->offer(field.choices(table.reading()), field.isOptional);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<CellDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        connect(box, &QComboBox::editTextChanged, this,
                [this, cell = QPersistentModelIndex(index)](const QString &text) {
                    forget();
                    keep(cell, text);
                });
        editor = box;
    } else {
        auto *line = new QLineEdit(parent);
        line->setAlignment(table.column(index.column()).alignment | Qt::AlignVCenter);
        connect(line, &QLineEdit::textEdited, this, [this] { forget(); });
        connect(line, &QLineEdit::textChanged, this, // also by speech input, which does not edit
                [this, cell = QPersistentModelIndex(index)](const QString &text) { keep(cell, text); });
        editor = line;
    }
    const QString name = table.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (auto *box = qobject_cast<ChoiceBox *>(editor))
        box->setName(name);
    else
        editor->setAccessibleName(name);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (isRefused(editor))
        return; // what was typed is still to be mended
    const PortfolioTable &table = tableOf(index);
    const std::optional<QString> typed = table.typedText(index); // before the program stopped
    if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
        box->choose(table.entryValue(index), table.entryText(index));
        if (typed)
            box->lineEdit()->setText(*typed);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        line->setText(typed.value_or(table.entryText(index)));
        line->setPlaceholderText(index.data().toString()); // of a text in two languages: what the other one says
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto &table = *static_cast<PortfolioTable *>(model);
    Result<> taken;
    if (const auto *box = qobject_cast<ChoiceBox *>(editor)) {
        const auto chosen = box->chosen();
        taken = chosen ? table.enter(index, *chosen) : table.enterText(index, box->entry());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->text() != table.entryText(index)) {
        taken = table.enterText(index, line->text()); // typed or, as speech input does it, set: that is not "modified"
    }
    if (taken) {
        forget();
        table.revertTyped(index); // nothing is left that is only typed
    } else {
        refuse(editor, sentence(taken.error(), table.reading().words));
    }
}

void CellDelegate::keep(const QPersistentModelIndex &cell, const QString &text) const
{
    if (cell.isValid()) // the row may have gone meanwhile
        const_cast<PortfolioTable &>(tableOf(cell)).keepTyped(cell, text);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    // A narrow column of numbers still needs room to type in.
    const int least = qMax(place.width(), editor->fontMetrics().averageCharWidth() * 14);
    const int right = editor->parentWidget() ? editor->parentWidget()->width() : place.right();
    place.setWidth(qMax(place.width(), qMin(least, right - place.left())));
    editor->setGeometry(place);
}

void CellDelegate::refuse(QWidget *editor, const QString &sentence) const
{
    m_refused = editor;
    say(*editor->parentWidget(), editor->geometry(), sentence);
    editor->setAccessibleDescription(sentence);
}

void CellDelegate::say(QWidget &viewport, const QRect &place, const QString &sentence) const
{
    if (!m_message)
        m_message = new CellMessage(&viewport);
    m_message->say(sentence, place);
}

void CellDelegate::forget() const
{
    m_refused.clear();
    if (m_message)
        m_message->hide();
}

} // namespace opi

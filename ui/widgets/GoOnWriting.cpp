#include "ui/widgets/GoOnWriting.h"

#include "ui/widgets/FieldEditor.h"
#include "ui/widgets/KeptLine.h"
#include "ui/widgets/SheetView.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace opi {

bool goOnWriting(const QWidget &window, const TypedKey &key)
{
    const auto lines = window.findChildren<KeptLine *>();
    for (const KeptLine *kept : lines) {
        if (kept->key() == key && kept->line().isVisible()) {
            kept->line().setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    const auto editors = window.findChildren<FieldEditor *>();
    for (const FieldEditor *editor : editors) {
        if (editor->typedKey() != key || !editor->isVisible())
            continue;
        editor->input()->setFocus(Qt::OtherFocusReason);
        if (auto *text = qobject_cast<QPlainTextEdit *>(editor->input()))
            text->moveCursor(QTextCursor::End);
        return true;
    }
    const auto views = window.findChildren<SheetView *>();
    for (SheetView *view : views) {
        if (view->isVisible() && view->goOnTyping(key))
            return true;
    }
    return false;
}

} // namespace opi

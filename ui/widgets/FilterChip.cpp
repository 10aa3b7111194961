#include "ui/widgets/FilterChip.h"

#include <QMenu>

namespace opi {

FilterChip::FilterChip(std::function<QList<Choice>()> choices, QWidget *parent)
    : QPushButton(parent), m_choices(std::move(choices))
{
    setCheckable(true);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(menu(), &QMenu::aboutToShow, this, &FilterChip::fillMenu);
}

void FilterChip::setName(const QString &name)
{
    m_name = name;
    showChosen();
}

void FilterChip::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    showChosen();
    emit changed();
}

void FilterChip::choose(const CellValue &value)
{
    m_chosen = {value};
    showChosen();
    emit changed();
}

void FilterChip::toggle(const CellValue &value)
{
    if (!m_chosen.removeOne(value))
        m_chosen.append(value);
    showChosen();
    emit changed();
}

void FilterChip::fillMenu()
{
    menu()->clear();
    QAction *all = menu()->addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, &FilterChip::clear);
    menu()->addSeparator();
    for (const Choice &choice : m_choices()) {
        const QString mark = choice.status ? symbol(*choice.status) + QChar::Nbsp : QString();
        QAction *action = menu()->addAction(mark + choice.text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value] { toggle(value); });
    }
}

void FilterChip::showChosen()
{
    QStringList names;
    if (!m_chosen.isEmpty()) {
        for (const Choice &choice : m_choices()) {
            if (m_chosen.contains(choice.value))
                names << choice.text;
        }
    }
    //: a quick filter and what is chosen in it: "Phase: Development"
    const QString text = names.isEmpty() ? m_name : tr("%1: %2").arg(m_name, names.join(QStringLiteral(", ")));
    setText(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 40));
    setAccessibleName(text);
    setChecked(!m_chosen.isEmpty());
}

} // namespace opi

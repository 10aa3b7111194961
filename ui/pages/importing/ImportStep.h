#pragma once

#include "ui/pages/importing/ListImport.h"

#include <QWidget>

namespace opi {

class Words;

/// One step of bringing in a list.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    ImportStep(ListImport &list, QWidget *parent = nullptr) : QWidget(parent), m_list(list) {}

    /// Says the list as it is now, in this language.
    virtual void refresh(const Words &words) = 0;

protected:
    ListImport &list() const { return m_list; }

private:
    ListImport &m_list;
};

} // namespace opi

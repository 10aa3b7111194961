#pragma once

#include "core/render/Theme.h"

#include <QLabel>

namespace opi {

/// Text in one of the sizes of the type scale, in ink or muted. Its colour comes from the palette, so it follows the
/// theme by itself.
class Label : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Ink, Muted };

    explicit Label(Type type, Tone tone = Tone::Ink, QWidget *parent = nullptr);

    /// For a small text after a large one. Qt's box layouts take Qt::AlignBaseline and ignore it.
    void shareBaselineWith(const Label &larger);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTypeFont();

    Type m_type;
    const Label *m_larger = nullptr;
};

} // namespace opi

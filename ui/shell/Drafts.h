#pragma once

#include "core/storage/TypedText.h"
#include "ui/shell/BackgroundWork.h"
#include "ui/shell/Place.h"

#include <QTimer>

namespace opi {

/// What is typed into the forms of the window and is not in the portfolio yet. It is on the disk a moment after each
/// key, so that a crash loses none of it, and is offered at the next start: a form that is opened shows what was typed
/// in it. A form tells each change, and when the text has been taken or dropped.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(QObject *parent = nullptr);
    ~Drafts() override;

    /// The texts of another portfolio from now on. Errors as typed_texts::read; the texts that are typed next are kept
    /// all the same.
    Result<> use(const QString &file);
    /// None are kept, as where nothing can be edited; what is on the disk stays there for the next time.
    void useNone();
    /// Who knows where in the program the user is; asked when something begins to be typed.
    void setHere(std::function<Place()> here) { m_here = std::move(here); }

    /// `label` is what the field is called.
    void keep(const TypedKey &key, const QString &label, const QString &text);
    /// The text is in the portfolio, or its writer does not want it.
    void drop(const TypedKey &key);
    /// All of a form about a row.
    void dropForm(const QByteArray &form, const RowId &row);
    std::optional<QString> text(const TypedKey &key) const;
    bool hasForm(const QByteArray &form, const RowId &row) const;

    /// What was typed before the program stopped and nobody has gone back to since, the oldest first.
    QList<TypedText> left() const;
    /// Their writer has gone back to the form with this text: what is typed there is offered no more, and stays until
    /// it is taken or dropped.
    void takeUp(const TypedKey &key);
    /// Drops all texts of the form with this one. It may be showing them: `discarded` tells it.
    void discard(const TypedKey &key);

    /// Waits until all of it is on the disk.
    void flush();

signals:
    void leftChanged();
    /// One of the texts of a form that were.
    void discarded(const opi::TypedKey &key);
    /// What is typed cannot be kept: said once for each portfolio.
    void failed(const opi::Error &error);

private:
    struct Kept {
        TypedText text;
        bool isLeft;
    };

    Kept *find(const TypedKey &key);
    void remove(const std::function<bool(const TypedKey &)> &isMeant);
    QList<TypedText> all() const;
    void writeSoon();
    void write();

    QString m_file;
    std::function<Place()> m_here;
    QList<Kept> m_kept;
    QTimer m_timer;
    bool m_isWritten = true;
    bool m_hasFailed = false;
    BackgroundWork m_writing;
};

} // namespace opi

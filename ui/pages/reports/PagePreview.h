#pragma once

#include <QWidget>

#include <memory>

namespace opi {

class DocumentPages;

/// The pages of a report below one another, as they will be in the PDF. Painted when they come into view, so a long
/// report costs no more than a short one.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    void show(std::shared_ptr<DocumentPages> pages);
    using QWidget::show;
    int count() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Screen pixels for one unit of the paper.
    qreal scaleFor(int width) const;
    QRectF pageArea(int page) const;

    std::shared_ptr<DocumentPages> m_pages;
};

} // namespace opi

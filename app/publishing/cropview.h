#pragma once

#include <QImage>
#include <QRectF>
#include <QWidget>

namespace Jianbao {

/// A picture in which the part of one ratio is chosen: what is outside is dimmed. Drag it, turn the wheel or use the
/// arrow keys, + and −. Shows and tells fractions of the picture (see crop.h); knows no file.
class CropView : public QWidget
{
    Q_OBJECT

public:
    CropView(double ratio, const QString &name, QWidget *parent = nullptr);

    /// A null image: nothing to choose from.
    void setPicture(const QImage &picture, const QRectF &crop);
    QRectF crop() const { return m_crop; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cropChanged(const QRectF &crop); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF pictureArea() const;
    void change(const QRectF &crop);
    void say();

    double m_ratio;
    QImage m_picture;
    QRectF m_crop{0, 0, 1, 1};
    QPointF m_last;
    bool m_isDragged = false;
};

} // namespace Jianbao

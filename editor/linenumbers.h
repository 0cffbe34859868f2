#pragma once

#include <QWidget>

namespace Jianbao {

class SourceView;

/// The numbers beside the lines of a SourceView.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourceView &view);

    int preferredWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    SourceView &m_view;
};

} // namespace Jianbao

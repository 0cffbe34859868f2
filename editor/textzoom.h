#pragma once

#include <QObject>

class QWidget;

namespace Jianbao {

/// The size of the text in all fields within a widget, those made later too. Labels and lists keep the system's size.
/// Ctrl and the wheel over the widget change it.
class TextZoom : public QObject
{
    Q_OBJECT

public:
    /// Owned by `root`.
    explicit TextZoom(QWidget *root);

    static constexpr double smallest = 0.6;
    static constexpr double largest = 3.0;

    double factor() const { return m_factor; }
    void setFactor(double factor); ///< kept between smallest and largest; what is no number is ignored
    void zoomBy(int steps);        ///< larger (+1) or smaller (-1)
    void reset() { setFactor(1.0); }

Q_SIGNALS:
    void factorChanged(double factor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(QWidget *field) const;

    QWidget *m_root;
    double m_factor = 1.0;
};

} // namespace Jianbao

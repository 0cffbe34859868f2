#pragma once

#include <QIconEngine>
#include <QIconEnginePlugin>

namespace Jianbao {

/// An icon of the Breeze theme, drawn in the colours of the palette as it is at that moment: the icons name their
/// colours by role (a CSS class), and expect whoever shows them to fill in the desktop's.
class BreezeIcon : public QIconEngine
{
public:
    explicit BreezeIcon(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_drawings.isEmpty(); }
    QIconEngine *clone() const override { return new BreezeIcon(*this); }

private:
    BreezeIcon(const BreezeIcon &) = default;

    /// The same icon drawn for another size.
    struct Drawing {
        int size = 0;
        QString file;
    };
    const Drawing &drawingFor(int size) const;

    QString m_name;
    QList<Drawing> m_drawings; ///< the smallest first
};

/// What QIcon::fromTheme() asks for icons while the theme of this plugin's name is chosen.
class BreezeIconPlugin : public QIconEnginePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QIconEngineFactoryInterface_iid FILE "breezeicon.json")

public:
    QIconEngine *create(const QString &name) override { return new BreezeIcon(name); }
};

} // namespace Jianbao

#pragma once

#include "themecontrols.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QColorDialog;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace Jianbao {

/// The simple controls over any theme: accent colour, font size, line height, spacing, font. Shows controls and says
/// when the person changed one; applies nothing.
class ThemeControlsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeControlsPanel(QWidget *parent = nullptr);

    const WeChat::ThemeControls &controls() const { return m_controls; }
    /// `own` is what the theme has where nothing is set.
    void show(const WeChat::ThemeControls &controls, const WeChat::ThemeControls &own);
    using QWidget::show;

Q_SIGNALS:
    void controlsChanged(const Jianbao::WeChat::ThemeControls &controls);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSwatches();
    QDoubleSpinBox *makeNumber(double least, double most, double step, int decimals, const QString &name);
    void change(const WeChat::ThemeControls &controls);
    void askForColour();
    void showColour();

    WeChat::ThemeControls m_controls;
    WeChat::ThemeControls m_own;
    QButtonGroup *m_swatches;
    QAbstractButton *m_ownColour;
    QAbstractButton *m_otherColour;
    QDoubleSpinBox *m_fontSize;
    QDoubleSpinBox *m_lineHeight;
    QDoubleSpinBox *m_spacing;
    QComboBox *m_font;
    QPushButton *m_reset;
};

} // namespace Jianbao

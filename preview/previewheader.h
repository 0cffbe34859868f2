#pragma once

#include <QWidget>

class QAbstractButton;
class QComboBox;

namespace Jianbao {

/// The slim row above the preview: phone width, light or dark, and whether the preview follows the editor. Holds these
/// three choices and shows them; does nothing with them.
class PreviewHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewHeader(QWidget *parent = nullptr);

    /// Widths of common phones, and 677: the column of WeChat on a computer. CSS pixels.
    static constexpr int phoneWidths[] = {360, 375, 414, 677};

    int phoneWidth() const;
    bool isDark() const;
    bool isSynchronized() const;

    void setPhoneWidth(int width); ///< one of phoneWidths; another is ignored
    void setDark(bool isDark);
    void setSynchronized(bool isSynchronized);

Q_SIGNALS:
    /// The phone's width or its light changed.
    void lookChanged();
    void synchronizedChanged(bool isSynchronized);

private:
    QComboBox *m_width;
    QAbstractButton *m_light;
    QAbstractButton *m_dark;
    QAbstractButton *m_synchronized;
};

} // namespace Jianbao

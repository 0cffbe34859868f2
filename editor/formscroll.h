#pragma once

#include <QScrollArea>

namespace Jianbao {

class MarkdownEdit;

/// A form that scrolls upwards and downwards only, and follows the cursor of the editors in it.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent = nullptr);

    /// `edit` must be within this area's widget.
    void followCursor(MarkdownEdit *edit);

    /// As wide as the form must be: it cannot be scrolled sideways.
    QSize minimumSizeHint() const override;
};

} // namespace Jianbao

#pragma once

#include <QLineEdit>

class QMimeData;

namespace Jianbao {

/// The line above a list that makes new items: type or paste, press Enter. Pasting a link or several lines, or dropping
/// links or text, adds them at once.
class AddItemLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit AddItemLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool submitPasted(const QMimeData &data);
    bool isForDocument(const QKeyEvent *event) const;
};

} // namespace Jianbao

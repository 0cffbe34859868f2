#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Jianbao {

/// A line that is to be read and copied: an address, which can be opened in the browser as well, or an id, which
/// cannot.
class CopyLine : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString name; ///< of the line, for screen readers
        QString copy; ///< what the button does
        QString open;
    };
    explicit CopyLine(const Words &words, QWidget *parent = nullptr);

    /// Nothing but http and https can be opened.
    void show(const QString &text);
    QString text() const;
    void setLineName(const QString &objectName);

private:
    QLineEdit *m_line;
    QToolButton *m_open;
};

} // namespace Jianbao

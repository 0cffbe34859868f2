#pragma once

#include <QObject>
#include <QString>

namespace Jianbao {

class MainWindow;

/// Makes a picture of a window with an open issue, once the preview shows it, and then ends the program: with 0, or
/// with 3 when the issue cannot be opened or the picture cannot be written (and one line on the standard error).
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, QString pictureFile);

private:
    void take();
    void giveUp(const QString &message);

    MainWindow &m_window;
    QString m_file;
};

} // namespace Jianbao

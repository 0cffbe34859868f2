#include "screenshot.h"

#include "mainwindow.h"
#include "previewpane.h"
#include "workspace.h"

#include <QApplication>
#include <QFile>
#include <QPixmap>
#include <QSaveFile>
#include <QTimer>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

/// The page says that it shows the article before the frame has been drawn.
constexpr auto drawing = 700ms;
constexpr auto patience = 60s;

} // namespace

Screenshot::Screenshot(MainWindow &window, QString pictureFile)
    : QObject(&window)
    , m_window(window)
    , m_file(std::move(pictureFile))
{
    connect(&window.workspace(), &Workspace::openFailed, this,
            [this](const QString &, const QString &message) { giveUp(message); });
    connect(
        &window.preview(), &PreviewPane::articleShown, this,
        [this] { QTimer::singleShot(drawing, this, &Screenshot::take); }, Qt::SingleShotConnection);
    QTimer::singleShot(patience, this, [this] { giveUp(tr("The preview did not appear.")); });
}

void Screenshot::take()
{
    const QPixmap picture = m_window.grab();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        giveUp(tr("The picture “%1” could not be written.").arg(m_file));
    else
        QApplication::exit(0);
}

void Screenshot::giveUp(const QString &message)
{
    const QByteArray line = "jianbao: " + message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    QApplication::exit(3);
}

} // namespace Jianbao

#include "openingnote.h"

#include <QFileInfo>
#include <QStatusBar>
#include <chrono>

using namespace std::chrono_literals;

namespace Jianbao {

OpeningNote::OpeningNote(QStatusBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, &OpeningNote::say);
}

void OpeningNote::begin(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_bar.clearMessage();
    m_patience.start();
}

void OpeningNote::end(const QString &path)
{
    if (path != m_path)
        return;
    m_path.clear();
    m_patience.stop();
    m_bar.clearMessage();
}

void OpeningNote::say()
{
    m_bar.showMessage(tr("Opening %1…").arg(QFileInfo(m_path).fileName()));
}

} // namespace Jianbao

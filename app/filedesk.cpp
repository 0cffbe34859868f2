#include "filedesk.h"

#include "themegallery.h"
#include "workspace.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QString issueFilter()
{
    return FileDesk::tr("Markdown files (*.md *.markdown)") + u";;"_s + FileDesk::tr("All files (*)");
}

/// The local files in a drop; none when there is anything else in it.
QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDesk::FileDesk(QWidget &window, Workspace &workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void FileDesk::setTaken(std::function<bool(const QString &)> isTaken)
{
    m_isTaken = std::move(isTaken);
}

void FileDesk::askForFiles()
{
    auto *const dialog = new QFileDialog(&m_window, tr("Open an Issue"), m_workspace.folder(), issueFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileDesk::filesChosen);
    dialog->open();
}

void FileDesk::askWhereToSave()
{
    auto *const dialog = new QFileDialog(&m_window, tr("Save the Issue As"), m_workspace.path(), issueFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FileDesk::saveTo);
    dialog->open();
}

void FileDesk::saveTo(const QString &path)
{
    if (m_isTaken(path))
        Q_EMIT takenFileChosen(path);
    else
        m_workspace.saveAs(path);
}

bool FileDesk::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter)
        enter(*static_cast<QDragEnterEvent *>(event));
    else if (event->type() == QEvent::Drop)
        drop(*static_cast<QDropEvent *>(event));
    else
        return false;
    return true;
}

void FileDesk::enter(QDragEnterEvent &event)
{
    event.setAccepted(false);
    if (!droppedFiles(event.mimeData()).isEmpty())
        event.acceptProposedAction();
}

void FileDesk::drop(QDropEvent &event)
{
    event.acceptProposedAction();
    const QString styleSheet = droppedStyleSheet(event.mimeData());
    if (styleSheet.isEmpty())
        Q_EMIT filesChosen(droppedFiles(event.mimeData()));
    else
        Q_EMIT styleSheetDropped(styleSheet);
}

} // namespace Jianbao

#include "allwindows.h"

#include "fields.h"
#include "messagebar.h"
#include "workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QScreen>
#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr QPoint cascade{32, 32};

/// The same for all names of a file.
QString identity(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

/// A step beside another window; back in the corner of the screen when it would stick out there.
QPoint besides(const QWidget &other)
{
    const QRect available = other.screen()->availableGeometry();
    const QRect moved = other.frameGeometry().translated(cascade);
    return available.contains(moved) ? moved.topLeft() : available.topLeft();
}

void bringForward(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

AllWindows::AllWindows(SharedParts shared, QObject *parent)
    : QObject(parent)
    , m_shared(std::move(shared))
{
    qApp->installEventFilter(this);
}

AllWindows::~AllWindows() = default;

MainWindow &AllWindows::add()
{
    const MainWindow *const last = m_windows.empty() ? nullptr : m_windows.back().get();
    MainWindow &window = *m_windows.emplace_back(std::make_unique<MainWindow>(m_shared));
    if (last && last->isVisible() && !last->isMaximized() && !last->isFullScreen()) {
        window.setShape(last->shape());
        window.move(besides(*last));
    }
    window.setTaken([this, &window](const QString &file) {
        const MainWindow *const other = windowOf(file);
        return other && other != &window;
    });
    connect(&window, &MainWindow::filesRequested, this, [this, &window](const QStringList &files) {
        noteUsed(&window);
        open(files);
    });
    connect(&window, &MainWindow::itemRequested, this, [this, &window](const QString &file, const ItemValues &item) {
        noteUsed(&window);
        open(file, item);
    });
    connect(&window, &MainWindow::newWindowRequested, this, [this] { openEmpty(); });
    connect(&window, &MainWindow::settingsRequested, this, [this, &window] { Q_EMIT settingsRequested(&window); });
    connect(&window, &MainWindow::quitRequested, this, &AllWindows::quit);
    connect(&window, &MainWindow::fileChanged, this, &AllWindows::changed);
    connect(&window, &MainWindow::used, this, [this, &window] { noteUsed(&window); });
    connect(&window, &MainWindow::closed, this, [this, &window] { forget(&window); });
    return window;
}

void AllWindows::open(const QStringList &files)
{
    const QStringList some = files.first(std::min(files.size(), mostAtOnce));
    for (const QString &file : some)
        open(file);
    if (files.size() > mostAtOnce) {
        m_windows.back()->messages().say(
            {"tooMany",
             Message::Kind::Trouble,
             tr("%n file(s) were not opened: at most %1 at once.", nullptr, int(files.size() - mostAtOnce))
                 .arg(mostAtOnce),
             {}});
    }
}

void AllWindows::open(const QString &file)
{
    MainWindow *window = windowOf(file);
    const bool isOpen = window;
    if (!window)
        window = emptyWindow();
    if (!window)
        window = &add();
    bringForward(*window);
    noteUsed(window);
    if (!isOpen)
        window->openFile(file);
}

void AllWindows::open(const QString &file, const ItemValues &item)
{
    open(file);
    if (MainWindow *const window = windowOf(file))
        window->goToItem(item);
}

void AllWindows::serve(const OpenRequest &request)
{
    if (!request.token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", request.token.toUtf8()); // Qt shows it to the desktop, and forgets it
    if (!request.files.isEmpty())
        open(request.files);
    else if (request.wantsNewWindow)
        openEmpty();
    else
        comeForward();
}

MainWindow &AllWindows::openEmpty()
{
    MainWindow &window = add();
    bringForward(window);
    Q_EMIT changed();
    return window;
}

void AllWindows::open(const Session &session)
{
    for (const Session::Window &kept : session.windows) {
        if (windowOf(kept.file))
            continue; // two names of one file
        MainWindow &window = add();
        window.setShape(kept.shape);
        window.show();
        window.openFile(kept.file);
    }
    comeForward();
}

void AllWindows::comeForward()
{
    if (m_windows.empty())
        openEmpty();
    else
        bringForward(*m_windows.back());
}

MainWindow *AllWindows::windowOf(const QString &file) const
{
    const QString wanted = identity(file);
    const auto found = std::ranges::find_if(m_windows, [&wanted](const std::unique_ptr<MainWindow> &window) {
        return !window->file().isEmpty() && identity(window->file()) == wanted;
    });
    return found == m_windows.end() ? nullptr : found->get();
}

MainWindow *AllWindows::emptyWindow() const
{
    for (const auto &window : m_windows | std::views::reverse) {
        if (window->file().isEmpty())
            return window.get();
    }
    return nullptr;
}

void AllWindows::noteUsed(MainWindow *window)
{
    const auto at = std::ranges::find(m_windows, window, &std::unique_ptr<MainWindow>::get);
    if (at != m_windows.end())
        std::rotate(at, at + 1, m_windows.end());
}

void AllWindows::forget(MainWindow *window)
{
    if (m_windows.size() == 1 && !m_isEnding)
        Q_EMIT ending();
    const auto at = std::ranges::find(m_windows, window, &std::unique_ptr<MainWindow>::get);
    if (at == m_windows.end())
        return;
    at->release()->deleteLater(); // it is its own event that brought us here
    m_windows.erase(at);
    m_decisions.remove(window);
    m_prepared.remove(window);
    if (!m_windows.empty() && !m_isEnding)
        Q_EMIT changed();
}

QList<MainWindow *> AllWindows::all() const
{
    QList<MainWindow *> windows;
    for (const auto &window : m_windows)
        windows.append(window.get());
    return windows;
}

Session AllWindows::session() const
{
    Session session;
    for (const auto &window : m_windows) {
        if (!window->file().isEmpty())
            session.windows.append({window->file(), window->shape()});
    }
    return session;
}

void AllWindows::quit()
{
    m_decisions.clear();
    askNext();
}

/// One question after the other, and from the beginning when something was typed meanwhile. Nothing is closed, and
/// nothing lost, before all of them are answered.
void AllWindows::askNext()
{
    for (const auto &each : m_windows) {
        MainWindow *const window = each.get();
        if (!window->workspace().isModified())
            continue;
        const auto decided = m_decisions.constFind(window);
        if (decided != m_decisions.cend() && decided->text == window->workspace().document()->text())
            continue;
        bringForward(*window);
        window->settleUnsaved([this, window] {
            m_decisions[window] = {window->workspace().document()->text(), MainWindow::UnsavedEdits::ThrowAway};
            askNext();
        });
        return;
    }
    const auto renaming =
        std::ranges::find_if(m_windows, [](const std::unique_ptr<MainWindow> &window) { return window->isRenaming(); });
    if (renaming != m_windows.end())
        return (*renaming)->whenRenamed([this] { askNext(); }); // the session knows the files by their names
    Q_EMIT ending();
    m_isEnding = true;
    for (MainWindow *const window : all())
        window->closeWithoutAsking(m_decisions.value(window).edits);
}

void AllWindows::prepareToEnd()
{
    m_prepared.clear();
    for (const auto &window : m_windows) {
        window->keepSafe();
        if (const Document *const document = window->workspace().document())
            m_prepared[window.get()] = {document->text(), MainWindow::UnsavedEdits::PutAside};
    }
    Q_EMIT ending();
}

bool AllWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit && !m_windows.empty()) {
        event->ignore(); // the program ends with its last window
        m_decisions = m_prepared;
        askNext();
        return true;
    }
    if (event->type() == QEvent::FileOpen) { // how macOS hands over files
        if (const QString file = static_cast<QFileOpenEvent *>(event)->file(); !file.isEmpty())
            open({file});
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Jianbao

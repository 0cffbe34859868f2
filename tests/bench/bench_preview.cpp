// How long after a key the preview's page has changed, and how long until the change is on the screen, typing into the
// summary of an item in the real window; and the longest time the window could not answer. Needs an X server:
// `bench_preview [--keys N]`.

#include "editorpane.h"
#include "longissue.h"
#include "mainwindow.h"
#include "previewpane.h"
#include "screen.h"
#include "table.h"
#include "timedapplication.h"

#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QListView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWebEngineView>
#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

using namespace Jianbao;
using namespace Jianbao::Measuring;
using namespace Qt::StringLiterals;

namespace {

constexpr double giveUpAfter = 10'000; // milliseconds
constexpr int mostLost = 5;            // keys without an effect; more of them are no measurement

double now()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Sleeps between events: what is measured wants the processors.
void processUntil(const std::function<bool()> &isDone)
{
    QTimer tick;
    tick.start(10);
    for (const double end = now() + giveUpAfter; !isDone() && now() < end;)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Looks at a part of the screen on a thread of its own and notes when it last changed, and when first since asked.
class Watch
{
public:
    explicit Watch(QRect part)
        : m_part(part)
        , m_thread([this](const std::stop_token &stop) { look(stop); })
    {
    }

    void arm() { m_first = 0; }
    /// The rows of the screen in which anything ever changed, with some more around them.
    QRect changedPart() const
    {
        constexpr int around = 40;
        const std::scoped_lock lock(m_mutex);
        return m_changed.isEmpty() ? m_part : m_changed.adjusted(0, -around, 0, around).intersected(m_part);
    }
    double firstChange() const { return m_first; } ///< since arm(); 0: none yet
    bool isQuiet() const { return now() - m_last > 80; }

private:
    void look(const std::stop_token &stop)
    {
        const Screen screen;
        const QRect part = m_part.intersected(screen.area());
        QByteArray seen = screen.grab(part);
        while (!stop.stop_requested()) {
            QByteArray pixels = screen.grab(part);
            if (pixels != seen) {
                m_last = now();
                double none = 0;
                m_first.compare_exchange_strong(none, m_last);
                noteRows(part, seen, pixels);
                seen = std::move(pixels);
            }
            QThread::msleep(1);
        }
    }

    void noteRows(const QRect &part, const QByteArray &before, const QByteArray &after)
    {
        const auto [first, at] = std::ranges::mismatch(before, after);
        const qsizetype rowBytes = 4 * qsizetype(part.width());
        const int row = part.y() + int((first - before.begin()) / rowBytes);
        const std::scoped_lock lock(m_mutex);
        m_changed |= QRect(part.x(), row, part.width(), 1);
    }

    const QRect m_part;
    mutable std::mutex m_mutex;
    QRect m_changed;
    std::atomic<double> m_first = 0;
    std::atomic<double> m_last = 0;
    std::jthread m_thread; // last: it uses the others
};

/// The window with an issue open, and the cursor in an item's summary.
class Session
{
public:
    explicit Session(const QByteArray &issue)
    {
        QFile file(m_folder.filePath(u"issue.md"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(issue);
        file.close();
        m_window.resize(1280, 800);
        m_window.show();
        m_preview = m_window.findChild<PreviewPane *>();
        QObject::connect(m_preview, &PreviewPane::articleShown, m_preview, [this] { m_shown = now(); });
        m_window.openFile(file.fileName());
        processUntil([this] { return m_shown > 0; });

        auto *const tabs = m_window.findChild<EditorPane *>()->findChild<QTabWidget *>();
        tabs->setCurrentIndex(2);
        auto *const items = tabs->currentWidget()->findChild<QListView *>(u"items"_s);
        items->setCurrentIndex(items->model()->index(items->model()->rowCount() / 2, 0));
        m_summary = tabs->currentWidget()->findChild<QWidget *>(u"summary"_s);
        m_summary->setFocus();
        wait(1'500); // until the preview has scrolled there
    }

    QRect previewOnScreen() const
    {
        const auto *const view = m_preview->findChild<QWebEngineView *>();
        return {view->mapToGlobal(QPoint()), view->size()};
    }

    /// A letter, and the next time its removal: the text keeps its length and its place on the screen.
    void type(int number)
    {
        static const QString letters = u"简报一则little words"_s.remove(u' ');
        const bool isLetter = number % 2 == 0;
        const int key = isLetter ? Qt::Key_unknown : Qt::Key_Backspace;
        const QString text = isLetter ? QString(letters.at(number / 2 % letters.size())) : u"\b"_s;
        m_shown = 0;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QApplication::sendEvent(m_summary, &event);
        }
    }

    double shown() const { return m_shown; }

    static void wait(double milliseconds)
    {
        const double end = now() + milliseconds;
        processUntil([end] { return now() >= end; });
    }

private:
    QTemporaryDir m_folder;
    MainWindow m_window;
    PreviewPane *m_preview = nullptr;
    QWidget *m_summary = nullptr;
    double m_shown = 0; ///< when the page last showed an article
};

struct Aims {
    double median;
    double p95;
};

void measure(Table &table, const QByteArray &issue, int keys, Aims aims)
{
    table.title(u"From a key to the preview, issue of %1 bytes, %2 keys"_s.arg(issue.size()).arg(keys));
    Session session(issue);
    auto watch = std::make_unique<Watch>(session.previewOnScreen());
    auto &application = static_cast<TimedApplication &>(*qApp);
    std::vector<double> changed, painted;
    int lost = 0;
    Stall longest;
    constexpr int warmUp = 10;
    for (int i = 0; i < warmUp + keys; ++i) {
        processUntil([&] { return watch->isQuiet(); });
        if (i == warmUp) // looking at all of it takes time of the X server
            watch = std::make_unique<Watch>(watch->changedPart());
        application.takeLongest();
        watch->arm();
        const double begin = now();
        session.type(i);
        processUntil([&] { return session.shown() > 0 && watch->firstChange() > 0; });
        if (i < warmUp)
            continue;
        if (watch->firstChange() == 0 || session.shown() == 0) {
            if (++lost == mostLost)
                break;
            continue;
        }
        changed.push_back(session.shown() - begin);
        painted.push_back(watch->firstChange() - begin);
        if (const Stall stall = application.takeLongest(); stall.elapsed > longest.elapsed)
            longest = stall;
    }
    table.print(u"page changed, median"_s, median(changed), u"ms"_s);
    table.print(u"page changed, p95"_s, quantile(changed, 0.95), u"ms"_s);
    table.print(u"painted, median"_s, median(painted), u"ms"_s, aims.median);
    table.print(u"painted, p95"_s, quantile(painted, 0.95), u"ms"_s, aims.p95);
    table.print(u"longest stall of the window"_s, longest.elapsed, u"ms"_s, 16,
                u"   (%1 of work)"_s.arg(longest.work, 0, 'f', 1));
    if (lost > 0)
        table.remark(u"%1 keys changed nothing on the screen"_s.arg(lost));
}

} // namespace

int main(int argc, char *argv[])
{
    PreviewPane::registerScheme();
    const TimedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--keys"_s);
    const int keys = option > 0 ? std::max(20, arguments.value(option + 1).toInt()) : 200;
    Table table;
    if (!Screen().isOpen()) {
        table.remark(u"From a key to the preview: not measured without an X server"_s);
        return 2;
    }
    measure(table, Testing::longIssue(27'000), keys, {.median = 40, .p95 = 80});
    measure(table, Testing::longIssue(1'000'000), keys, {.median = 60, .p95 = 120});
    return 0;
}

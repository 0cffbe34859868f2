// What a key costs the GUI thread: the edit, the issue, lists, forms, colours and painting, at the length of an issue
// and at 1 MB. Processor time of that thread alone, which other programs do not disturb; the longest time the window
// could not answer, by the clock; and what a long issue takes of memory. `bench_keystroke --keys N`.

#include "document.h"
#include "editorpane.h"
#include "longissue.h"
#include "table.h"
#include "timedapplication.h"

#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <vector>

using namespace Jianbao;
using namespace Jianbao::Measuring;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pauseBetweenKeys = 30; // milliseconds: a key held down

TimedApplication &application()
{
    return static_cast<TimedApplication &>(*qApp);
}

/// Resident memory in megabytes.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6;
}

struct Costs {
    double median = 0;
    double p95 = 0;
    Stall longest; ///< keys coming as from a key held down
};

/// An editor as the window has it.
class Bench
{
public:
    explicit Bench(const QByteArray &bytes)
        : m_document(std::make_unique<Document>(Text(bytes)))
    {
        m_document->parseInBackground();
        m_pane.resize(900, 800);
        m_pane.setDocument(m_document.get());
        m_pane.show();
        m_pane.activateWindow();
        settle();
    }

    QTabWidget *tabs() const { return m_pane.findChild<QTabWidget *>(); }

    QWidget *field(const QString &name)
    {
        tabs()->setCurrentIndex(2);
        auto *items = tabs()->currentWidget()->findChild<QListView *>(u"items"_s);
        items->setCurrentIndex(items->model()->index(items->model()->rowCount() / 2, 0));
        return focused(tabs()->currentWidget()->findChild<QWidget *>(name));
    }

    QWidget *source()
    {
        tabs()->setCurrentIndex(tabs()->count() - 1);
        auto *source = m_pane.findChild<QPlainTextEdit *>(u"source"_s);
        QTextCursor cursor(source->document()->findBlockByNumber(source->blockCount() / 2));
        cursor.movePosition(QTextCursor::EndOfBlock);
        source->setTextCursor(cursor);
        return focused(source);
    }

    /// Everything that follows from what was done is done.
    void settle()
    {
        while (!m_document->isSettled())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        quint64 before = 0;
        do {
            before = application().events();
            QApplication::processEvents();
        } while (application().events() != before);
    }

    Costs measure(QWidget *widget, int keys)
    {
        std::vector<double> times;
        for (int i = -20; i < keys; ++i) { // the first ones warm up
            application().takeWork();
            type(widget, i);
            settle();
            if (i >= 0)
                times.push_back(application().takeWork());
        }
        std::ranges::sort(times);
        application().takeLongest();
        for (int i = 0; i < keys / 4; ++i) {
            QTimer::singleShot(pauseBetweenKeys, widget, [&] { type(widget, i); });
            QElapsedTimer pause;
            for (pause.start(); pause.elapsed() <= pauseBetweenKeys;)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const Stall longest = application().takeLongest();
        settle();
        return {times[times.size() / 2], times[times.size() * 95 / 100], longest};
    }

private:
    QWidget *focused(QWidget *widget)
    {
        widget->setFocus();
        settle();
        return widget;
    }

    static void type(QWidget *widget, int number)
    {
        static const QString letters = u"简报一则little words "_s;
        const QString key = letters.at(std::abs(number) % letters.size());
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, key);
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, key);
        QApplication::sendEvent(widget, &release);
    }

    std::unique_ptr<Document> m_document;
    EditorPane m_pane;
};

/// One section that nobody would write.
QByteArray manyItems(int items)
{
    QByteArray issue = "# 长 (2024-05-20)\n\n## 业界新闻\n\n- 始\n\n## 论文\n\n"_ba;
    for (int i = 0; i < items; ++i)
        issue += "- [第 " + QByteArray::number(i) + " 条 | 某处](https://example.org/" + QByteArray::number(i) +
                 ")  \n摘要：一句话。  \n";
    return issue;
}

void measureMemory(Table &table, int keys)
{
    auto empty =
        std::make_unique<Bench>("# 空\n\n## 业界新闻\n\n- 一\n\n## 论文\n\n- [二 | 三](https://example.org)\n"_ba);
    empty->field(u"title"_s);
    empty->source();
    const double before = residentMemory();
    empty.reset();
    table.title(u"Resident memory above the empty window, issue of 1 MB"_s);
    Bench full(Testing::longIssue(1'000'000));
    full.field(u"title"_s);
    table.print(u"a section's tab shown"_s, residentMemory() - before, u"MB"_s, 60);
    QWidget *source = full.source();
    table.print(u"source tab as well"_s, residentMemory() - before, u"MB"_s, 60);
    full.measure(source, keys);
    table.print(u"after typing"_s, residentMemory() - before, u"MB"_s, 60);
}

/// Returns the highest median.
double measureKeys(Table &table, const QString &title, const QByteArray &issue, int keys, bool isOfUsualSize)
{
    table.title(u"%1, %2 bytes: a key's work on the GUI thread"_s.arg(title).arg(issue.size()));
    Bench bench(issue);
    double highest = 0;
    const auto measure = [&](const QString &name, QWidget *widget) {
        const Costs costs = bench.measure(widget, keys);
        if (isOfUsualSize) {
            table.print(name + u", median"_s, costs.median, u"ms"_s, 4);
            table.print(name + u", p95"_s, costs.p95, u"ms"_s, 8);
        } else {
            table.print(name + u", median"_s, costs.median, u"ms"_s);
            table.print(name + u", p95"_s, costs.p95, u"ms"_s);
        }
        table.print(name + u", longest stall"_s, costs.longest.elapsed, u"ms"_s, 16,
                    u"   (%1 of work)"_s.arg(costs.longest.work, 0, 'f', 1));
        highest = std::max(highest, costs.median);
    };
    measure(u"title of an item"_s, bench.field(u"title"_s));
    measure(u"summary of an item"_s, bench.field(u"summary"_s));
    measure(u"source"_s, bench.source());
    return highest;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    const TimedApplication timed(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--keys"_s);
    const int keys = option > 0 && option + 1 < arguments.size() ? std::max(20, arguments.at(option + 1).toInt()) : 200;

    Table table;
    measureMemory(table, keys);
    const double usual = measureKeys(table, u"An issue"_s, Testing::longIssue(27'000), keys, true);
    const double longer = measureKeys(table, u"A long issue"_s, Testing::longIssue(1'000'000), keys, false);
    table.print(u"times that of the issue above"_s, longer / usual, u"×"_s, 37);
    measureKeys(table, u"10,000 items in one section"_s, manyItems(10'000), keys, false);
    return 0;
}

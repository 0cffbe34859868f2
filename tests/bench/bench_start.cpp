// How long it takes from the command until the window is painted, and until the preview of the issue is, as seen on the
// screen. Needs an X server with nothing else on it: `bench_start PROGRAM ISSUE`.

#include "screen.h"
#include "table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QThread>
#include <span>

using namespace Jianbao::Measuring;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double giveUpAfter = 15'000; // milliseconds
constexpr double quietFor = 1'000;     // milliseconds without a change: this is what it comes to

struct Moment {
    double time = 0;
    QByteArray pixels;
};

std::span<const quint32> pixelsOf(const QByteArray &image)
{
    return {reinterpret_cast<const quint32 *>(image.constData()), std::size_t(image.size()) / sizeof(quint32)};
}

/// Text has many shades; an empty screen and an empty window have few.
bool showsText(const QByteArray &image)
{
    QSet<quint32> colours;
    for (const quint32 pixel : pixelsOf(image)) {
        colours.insert(pixel);
        if (colours.size() > 40)
            return true;
    }
    return false;
}

bool isDark(quint32 pixel)
{
    return (pixel & 0xff) + (pixel >> 8 & 0xff) + (pixel >> 16 & 0xff) < 3 * 110;
}

/// When nearly all the ink of the last picture stood where it stands there.
double timeOfInk(const std::vector<Moment> &moments)
{
    const auto last = pixelsOf(moments.back().pixels);
    for (const Moment &moment : moments) {
        const auto now = pixelsOf(moment.pixels);
        qsizetype ink = 0;
        qsizetype same = 0;
        for (std::size_t i = 0; i < last.size() && i < now.size(); ++i) {
            ink += isDark(last[i]);
            same += isDark(last[i]) && now[i] == last[i];
        }
        if (ink > 0 && double(same) >= 0.9 * double(ink))
            return moment.time;
    }
    return moments.back().time;
}

struct Start {
    double window = 0;
    double preview = 0;
};

Start measure(const Screen &screen, const QString &program, const QString &issue)
{
    const QRect all = screen.area();
    const QRect top(0, 0, all.width(), 160);                                         // tool bar and tabs
    const QRect right(all.width() * 2 / 3, 80, all.width() / 3, all.height() - 160); // of the window: the preview
    QElapsedTimer clock;
    const auto now = [&clock] { return double(clock.nsecsElapsed()) / 1e6; };

    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    clock.start();
    process.start(program, {u"--size"_s, u"%1x%2"_s.arg(all.width()).arg(all.height()), issue});
    Start start;
    std::vector<Moment> moments;
    bool hasText = false;
    while (now() < giveUpAfter) {
        if (start.window == 0 && showsText(screen.grab(top)))
            start.window = now();
        QByteArray pixels = screen.grab(right);
        if (moments.empty() || moments.back().pixels != pixels) {
            hasText = showsText(pixels);
            moments.push_back({now(), std::move(pixels)});
        } else if (start.window > 0 && hasText && now() - moments.back().time > quietFor) {
            break;
        }
        QThread::msleep(8); // what is measured wants the processors
    }
    process.kill();
    process.waitForFinished();
    start.preview = timeOfInk(moments);
    return start;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Screen screen;
    Table table;
    table.title(u"From the command to the screen"_s);
    if (arguments.size() != 3 || !screen.isOpen()) {
        table.remark(u"not measured: bench_start needs PROGRAM and ISSUE, and an X server"_s);
        return 2;
    }
    std::vector<double> windows, previews;
    for (int round = 0; round < rounds; ++round) {
        const Start start = measure(screen, arguments.at(1), arguments.at(2));
        windows.push_back(start.window);
        previews.push_back(start.preview);
    }
    table.print(u"window painted"_s, median(windows), u"ms"_s, 421);
    table.print(u"preview painted"_s, median(previews), u"ms"_s, 1027);
    return 0;
}

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <ctime>
#include <utility>

namespace Jianbao::Measuring {

/// Processor time of this thread in milliseconds.
inline double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// A time in which the window could not answer: by the clock, and what the thread itself did in it. Milliseconds.
struct Stall {
    double elapsed = 0;
    double work = 0;
};

/// Notes what events cost, in milliseconds; the time between them the thread waits.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        QElapsedTimer timer;
        timer.start();
        const double begin = threadTime();
        const bool handled = QApplication::notify(receiver, event);
        m_work += threadTime() - begin;
        if (const double elapsed = double(timer.nsecsElapsed()) / 1e6; elapsed > m_longest.elapsed)
            m_longest = {elapsed, threadTime() - begin};
        ++m_events;
        m_isInside = false;
        return handled;
    }

    double takeWork() { return std::exchange(m_work, 0); }
    Stall takeLongest() { return std::exchange(m_longest, {}); }
    quint64 events() const { return m_events; }

private:
    double m_work = 0;
    Stall m_longest;
    quint64 m_events = 0;
    bool m_isInside = false;
};

} // namespace Jianbao::Measuring

#include "tabcounts.h"

#include "look.h"
#include "severitylook.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>

namespace Jianbao {

namespace {

class Badge : public QLabel
{
public:
    Badge()
    {
        setFont(Look::smaller(font()));
        setAlignment(Qt::AlignCenter);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setCount(qsizetype count, Severity severity)
    {
        m_severity = severity;
        setText(QLocale().toString(count));
        setVisible(count > 0);
        update();
    }

    QSize sizeHint() const override
    {
        const int height = fontMetrics().height() + 2;
        return {std::max(height, fontMetrics().horizontalAdvance(text()) + Look::grid), height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = SeverityLook::colour(m_severity, palette());
        QColor ground = colour;
        ground.setAlphaF(0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        const qreal round = height() / 2.0;
        painter.drawRoundedRect(QRectF(rect()), round, round);
        painter.setPen(colour);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    Severity m_severity = Severity::Warning;
};

} // namespace

TabCounts::TabCounts(QTabWidget *tabs)
    : QObject(tabs)
    , m_tabs(tabs)
{
}

void TabCounts::show(int tab, const Marks &marks)
{
    const auto count = [&marks](Severity severity) { return std::ranges::count(marks, severity, &Mark::severity); };
    const qsizetype errors = count(Severity::Error);
    const qsizetype warnings = count(Severity::Warning);
    QTabBar *bar = m_tabs->tabBar();
    auto *badge = static_cast<Badge *>(bar->tabButton(tab, QTabBar::RightSide));
    if (errors + warnings == 0) {
        if (badge) {
            bar->setTabButton(tab, QTabBar::RightSide, nullptr);
            badge->deleteLater();
        }
        m_tabs->tabBar()->setAccessibleTabName(tab, {});
        return;
    }
    const bool isNew = !badge;
    if (isNew)
        badge = new Badge;
    const QString before = badge->text();
    badge->setCount(errors + warnings, errors > 0 ? Severity::Error : Severity::Warning);
    const QString what = tr("%1, errors: %2, warnings: %3").arg(m_tabs->tabText(tab)).arg(errors).arg(warnings);
    badge->setAccessibleName(what);
    bar->setAccessibleTabName(tab, what);
    if (isNew || before.size() != badge->text().size()) {
        badge->resize(badge->sizeHint());
        bar->setTabButton(tab, QTabBar::RightSide, badge);
    }
}

} // namespace Jianbao

#include "datepicker.h"

#include "look.h"
#include "valuefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// Those with two digits first: what they read, the others read too.
constexpr std::array<QStringView, 9> formats{u"yyyy-MM-dd", u"yyyy.MM.dd",     u"yyyy/MM/dd",
                                             u"yyyyMMdd",   u"yyyy年MM月dd日", u"yyyy-M-d",
                                             u"yyyy.M.d",   u"yyyy/M/d",       u"yyyy年M月d日"};

QString formatOf(const QString &text)
{
    for (const QStringView format : formats) {
        if (QDate::fromString(text, format).isValid())
            return format.toString();
    }
    return {};
}

/// Whether a person has written a whole date, which may be wrong.
bool looksLikeADate(const QString &text)
{
    static const QRegularExpression whole(u"^\\d{4}(?:[-./]\\d{1,2}[-./]\\d{2}|年\\d{1,2}月\\d{1,2}日|\\d{4})$"_s);
    return whole.match(text).hasMatch();
}

} // namespace

DatePicker::DatePicker(LineField *field)
    : QObject(field->edit())
    , m_field(field)
{
    QLineEdit *line = field->edit();
    auto *button = line->addAction(QIcon::fromTheme(u"view-calendar"_s), QLineEdit::TrailingPosition);
    button->setToolTip(tr("Calendar (Alt+↓)"));
    button->setText(tr("Calendar"));
    connect(button, &QAction::triggered, this, &DatePicker::open);
    connect(line, &QLineEdit::textChanged, this, &DatePicker::noteText);
    line->installEventFilter(this);
}

QDate DatePicker::dateIn(const QString &text)
{
    return QDate::fromString(text.trimmed(), formatOf(text.trimmed()));
}

QString DatePicker::written(QDate date, const QString &like)
{
    const QString format = formatOf(like.trimmed());
    return date.toString(format.isEmpty() ? u"yyyy-MM-dd"_s : format);
}

void DatePicker::noteText()
{
    const QString text = m_field->edit()->text().trimmed();
    const bool isWrong = looksLikeADate(text) && !dateIn(text).isValid();
    if (isWrong && !m_field->isRefused())
        Look::showError(m_field->message(), tr("No calendar has the day %1.").arg(text));
    else if (m_isWarning && !m_field->isRefused())
        m_field->message()->hide();
    m_isWarning = isWrong;
}

void DatePicker::choose(QDate date)
{
    QLineEdit *line = m_field->edit();
    line->setFocus(Qt::OtherFocusReason);
    line->setText(written(date, line->text()));
}

void DatePicker::open()
{
    QLineEdit *line = m_field->edit();
    if (line->isReadOnly())
        return;
    auto *popup = new QFrame(line, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setObjectName("calendar-popup"_L1);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    if (const QDate date = dateIn(line->text()); date.isValid())
        calendar->setSelectedDate(date);
    auto *today = new QPushButton(tr("&Today"));
    today->setFlat(true);
    today->setToolTip(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(Look::grid / 2, Look::grid / 2, Look::grid / 2, Look::grid / 2);
    layout->setSpacing(0);
    layout->addWidget(calendar);
    layout->addWidget(today);
    const auto take = [this, popup](QDate date) {
        popup->close();
        choose(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(today, &QPushButton::clicked, this, [take] { take(QDate::currentDate()); });
    connect(new QShortcut(Qt::Key_Escape, popup), &QShortcut::activated, popup, &QWidget::close);

    const QSize size = popup->sizeHint();
    const QRect screen = line->screen()->availableGeometry();
    QPoint at = line->mapToGlobal(line->rect().bottomRight()) - QPoint(size.width(), -Look::grid / 4);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    if (at.y() + size.height() > screen.bottom())
        at.setY(line->mapToGlobal(QPoint()).y() - size.height() - Look::grid / 4);
    popup->move(at);
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

bool DatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool asks = (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) ||
                      (key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier);
    if (!asks)
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // else the window would take it
    else
        open();
    return true;
}

} // namespace Jianbao

#include "messagerow.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto feedbackStays = 4s;
constexpr auto offerStays = 12s; ///< time to read it and to choose
constexpr int iconSize = 16;

QString iconName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Done:
        return u"emblem-ok-symbolic"_s;
    case Message::Kind::Question:
        return u"dialog-information"_s;
    case Message::Kind::Trouble:
        break;
    }
    return u"dialog-warning"_s;
}

} // namespace

MessageRow::MessageRow(const Message &message, QWidget *parent)
    : QFrame(parent)
    , m_topic(message.topic)
    , m_kind(message.kind)
    , m_text(new QLabel(message.text))
{
    m_text->setTextFormat(Qt::PlainText); // a file's name must not be taken for markup
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *const icon = new QLabel;
    icon->setPixmap(QIcon::fromTheme(iconName(m_kind)).pixmap(iconSize));

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    for (const Message::Answer &answer : message.answers) {
        auto *const button = new QPushButton(answer.text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = answer.run] {
            Q_EMIT finished();
            run();
        });
    }
    if (m_kind == Message::Kind::Done) {
        QTimer::singleShot(message.answers.isEmpty() ? feedbackStays : offerStays, this, &MessageRow::finished);
        return;
    }
    auto *const close = new QToolButton;
    close->setIcon(QIcon::fromTheme(u"window-close-symbolic"_s));
    close->setToolTip(tr("Put this message away"));
    close->setAutoRaise(true);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageRow::finished);
}

QString MessageRow::text() const
{
    return m_text->text();
}

void MessageRow::paintEvent(QPaintEvent *)
{
    // The accent, thinned into the window's own colour: readable in light and dark alike.
    QPainter painter(this);
    QColor tint = palette().color(QPalette::Accent);
    painter.fillRect(QRect(0, 0, 4, height()), tint);
    tint.setAlphaF(m_kind == Message::Kind::Trouble ? 0.20F : 0.12F);
    painter.fillRect(rect(), tint);
}

} // namespace Jianbao

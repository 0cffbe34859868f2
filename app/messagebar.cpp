#include "messagebar.h"

#include "messagerow.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace Jianbao {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::say(const Message &message)
{
    takeBack(message.topic);
    auto *const row = new MessageRow(message);
    connect(row, &MessageRow::finished, this, [this, topic = message.topic] { takeBack(topic); });
    m_rows->addWidget(row);
    show();

    QAccessibleAnnouncementEvent announcement(this, message.text);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::takeBack(const QByteArray &topic)
{
    QWidget *const row = find(topic);
    if (!row)
        return;
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater(); // it may be its own button that asked
    setVisible(m_rows->count() > 0);
}

QString MessageBar::shown(const QByteArray &topic) const
{
    const auto *const row = qobject_cast<MessageRow *>(find(topic));
    return row ? row->text() : QString();
}

QWidget *MessageBar::find(const QByteArray &topic) const
{
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *const row = qobject_cast<MessageRow *>(m_rows->itemAt(i)->widget());
        if (row && row->topic() == topic)
            return row;
    }
    return nullptr;
}

} // namespace Jianbao

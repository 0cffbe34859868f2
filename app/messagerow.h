#pragma once

#include "messagebar.h"

#include <QFrame>

class QLabel;

namespace Jianbao {

/// One message of the MessageBar.
class MessageRow : public QFrame
{
    Q_OBJECT

public:
    explicit MessageRow(const Message &message, QWidget *parent = nullptr);

    QByteArray topic() const { return m_topic; }
    QString text() const;

Q_SIGNALS:
    /// An answer was chosen, the message was put away, or its time has come.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_topic;
    Message::Kind m_kind;
    QLabel *m_text;
};

} // namespace Jianbao

#pragma once

#include "publisherror.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Jianbao {

/// What went wrong with WeChat, for reading and copying: what happened, what to do, WeChat's own words and the number
/// by which it finds the request. For an address that is not on the whitelist it offers to copy that, and the way
/// there.
class ErrorView : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorView(QWidget *parent = nullptr);

    void show(const Publish::PublishError &error);
    /// Anything else that is to stand there.
    void show(const QString &happened, const QString &advice);
    QString text() const;

private:
    QLabel *m_happened;
    QLabel *m_advice;
    QLabel *m_details;
    QToolButton *m_copy;
    QPushButton *m_copyAddress;
    QPushButton *m_open;
    Publish::PublishError m_error;
};

/// Where drafts, whitelist and rights are: the WeChat console in the browser.
void openWeChatConsole();

} // namespace Jianbao

#pragma once

#include "articlefeed.h"

#include <QTime>
#include <QWidget>

class QLabel;

namespace Jianbao {

/// What the status bar says of the open issue: how much there is to read, how much of WeChat's limit it takes, whether
/// it is saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showLength(const RenderedIssue &issue);
    void showOpened(); ///< nothing has been saved or changed yet
    void showUnsaved();
    void showUnchanged(); ///< as the file again, without a save
    void showSavedNow();

private:
    QLabel *m_reading;
    QLabel *m_weChat;
    QLabel *m_saved;
    QTime m_savedAt; ///< invalid before the first save
};

} // namespace Jianbao

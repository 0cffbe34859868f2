#pragma once

#include "ledger.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Jianbao {

/// What is known of an issue's draft: when it was sent, its media_id, its preview; and where the article is once it is
/// out, which can be pasted here for 往期回顾. Nothing is shown of an issue that was never sent.
class DraftRecordView : public QWidget
{
    Q_OBJECT

public:
    explicit DraftRecordView(QWidget *parent = nullptr);

    /// `published`: the article's address; empty when nobody has said.
    void show(const Publish::DraftRecord &record, const QString &published);

    /// 「已发布到草稿箱 10:22」, with the day when it is not today; empty when it was never sent.
    static QString sentence(const Publish::DraftRecord &record);

Q_SIGNALS:
    void publishedEntered(const QString &address);

private:
    void openAddressRow();
    void enterAddress();

    QLabel *m_state;
    QLabel *m_mediaId;
    QPushButton *m_console;
    QPushButton *m_preview;
    QToolButton *m_copyPreview;
    QPushButton *m_isOut;
    QWidget *m_addressRow;
    QLineEdit *m_address;
    QLabel *m_message;
    QString m_previewAddress;
};

/// A WeChat article's address as it may be kept, or empty for anything else.
QString articleAddress(const QString &pasted);

} // namespace Jianbao

#pragma once

#include "accountentry.h"
#include "span.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Jianbao {

class CoverPicker;
class DraftForm;
class DraftNotes;
class DraftRecordView;
class SendView;
struct DraftNote;

/// 发布到草稿箱: the account, the draft's words and cover, what is to be known before it is sent, and the draft on its
/// way. Stands beside the work, so that the issue can be edited behind it. Shows and tells; PublishDesk does the rest.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PublishDialog(QWidget *parent = nullptr);

    DraftForm &form() const { return *m_form; }
    CoverPicker &cover() const { return *m_cover; }
    SendView &sending() const { return *m_sending; }
    DraftRecordView &record() const { return *m_record; }

    void setIssue(const QString &fileName);
    void setAccounts(const QList<AccountEntry> &accounts, const QString &chosen);
    QString account() const; ///< its AppID; empty when there is none
    /// `isReady`: nothing of it keeps the draft from being sent.
    void showNotes(const QList<DraftNote> &notes, bool isReady);
    /// Whether the next push replaces a draft.
    void setUpdates(bool isUpdate);

    void showCompose();
    void showSending();
    bool isComposing() const;

Q_SIGNALS:
    void accountChosen(const QString &appId);
    void accountWanted(const QString &appId); ///< to be edited; empty: a new one
    void sendRequested();
    void placeChosen(Jianbao::Span place); ///< of the issue
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeCompose();

    QComboBox *m_accounts;
    QToolButton *m_editAccount;
    DraftForm *m_form;
    CoverPicker *m_cover;
    DraftNotes *m_notes;
    QLabel *m_summary;
    DraftRecordView *m_record;
    SendView *m_sending;
    QStackedWidget *m_pages;
    QPushButton *m_send;
};

} // namespace Jianbao

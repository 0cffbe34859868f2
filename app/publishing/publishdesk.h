#pragma once

#include "diagnostic.h"
#include "draftmemory.h"
#include "draftpreparation.h"
#include "draftproposal.h"
#include "draftpush.h"
#include "ledger.h"
#include "manuscript.h"
#include "preflight.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QAction;
class QLabel;
class QMainWindow;

namespace Jianbao {

class AccountSecrets;
class DraftSender;
class LedgerKeeper;
class MessageBar;
class PublishDialog;
struct DraftNote;

/// 发布到草稿箱: the action, its dialog, what is proposed and remembered for the newsletter, and the word when a draft
/// has arrived. Preparing is DraftPreparation's work, sending DraftSender's. Asks no server before 发送 is pressed.
class PublishDesk : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the open issue as it is now; it is called only while the desk is enabled.
    PublishDesk(QMainWindow &window, MessageBar &messages, std::shared_ptr<AccountSecrets> secrets,
                std::shared_ptr<LedgerKeeper> known, std::function<Manuscript()> current);
    ~PublishDesk() override;

    QAction *publish() const { return m_publish; }
    QWidget *statusNote() const;     ///< for the status bar: where the issue's draft is
    void setEnabled(bool isEnabled); ///< whether there is an issue
    /// Another issue, or another file, is open.
    void noteIssue();
    /// The article is another one.
    void noteArticle();
    /// The errors that the checks find in the issue, for the list before sending.
    void setErrors(const QList<Diagnostic> &errors);

Q_SIGNALS:
    /// The person wants to see what stands there.
    void goToRequested(Jianbao::Span place);
    /// The article of an issue can be read at an address that is known now.
    void published(const QString &issuePath, const QString &address);

private:
    void open();
    void makeDialog();
    void load();
    void refresh();
    void prepare();
    void noteTyped();
    void remember();
    std::optional<KeptCover> keptCover() const;
    void showAccounts();
    void editAccount(const QString &appId);
    Publish::DraftContent content() const;
    QList<DraftNote> notes(const QList<Publish::Problem> &problems) const;
    void showNotes();
    void showRecord();
    void begin();
    void send();
    void saySent(const Publish::SentDraft &draft);
    void sayFailed(const Publish::PublishError &error);
    void keepPublished(const QString &address);

    QMainWindow &m_window;
    MessageBar &m_messages;
    std::shared_ptr<AccountSecrets> m_secrets;
    std::shared_ptr<LedgerKeeper> m_known;
    std::function<Manuscript()> m_current;
    QAction *m_publish;
    QLabel *m_note;
    Publish::Ledger m_ledger; ///< for sending and writing
    DraftPreparation *m_preparation;
    DraftSender *m_sender;
    PublishDialog *m_dialog = nullptr; ///< made when it is first wanted
    QTimer m_pause;
    QString m_path;        ///< of the issue that the dialog shows
    QString m_sendingPath; ///< of the one under way
    DraftProposal m_proposal;
    IssueDraft m_typed;
    ReadyArticle m_ready;
    QList<Diagnostic> m_errors;
    bool m_isEnabled = false;
    bool m_isWanted = false; ///< 发送 was pressed: the article that comes ready next is sent
};

} // namespace Jianbao

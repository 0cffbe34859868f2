#include "publishdesk.h"

#include "accountbook.h"
#include "accountdialog.h"
#include "accountsecrets.h"
#include "coverpicker.h"
#include "draftform.h"
#include "draftnotes.h"
#include "draftrecordview.h"
#include "draftsender.h"
#include "errorview.h"
#include "exportplaces.h"
#include "ledgerkeeper.h"
#include "messagebar.h"
#include "publishdialog.h"
#include "renamedissue.h"
#include "sendview.h"

#include <QAction>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jianbao {

namespace {

constexpr auto publishing = "publishing";
constexpr auto pause = 600ms; ///< of typing, before the list is made anew

QColor accentOf(const WeChat::Theme &theme)
{
    const QString own = theme.ownControls().accent;
    return QColor::fromString(theme.controls().accent.isEmpty() ? own : theme.controls().accent);
}

} // namespace

PublishDesk::PublishDesk(QMainWindow &window, MessageBar &messages, std::shared_ptr<AccountSecrets> secrets,
                         std::shared_ptr<LedgerKeeper> known, std::function<Manuscript()> current)
    : QObject(&window)
    , m_window(window)
    , m_messages(messages)
    , m_secrets(std::move(secrets))
    , m_known(std::move(known))
    , m_current(std::move(current))
    , m_publish(new QAction(QIcon::fromTheme(u"document-send"_s), tr("Send to the &Draft Box…"), this))
    , m_note(new QLabel(&window))
    , m_ledger(Publish::Ledger::standardFolder())
    , m_preparation(new DraftPreparation(this))
    , m_sender(new DraftSender(*m_secrets, m_ledger, this))
{
    m_publish->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_publish->setIconText(tr("Send to the Draft Box"));
    m_publish->setToolTip(tr("Bring the article with its pictures into the draft box of the WeChat account"));
    m_note->setObjectName("draft-note"_L1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_publish, &QAction::triggered, this, &PublishDesk::open);
    connect(&m_pause, &QTimer::timeout, this, &PublishDesk::refresh);
    connect(m_preparation, &DraftPreparation::ready, this, [this](const ReadyArticle &article) {
        m_ready = article;
        if (!m_dialog)
            return;
        m_dialog->cover().setFirstPicture(article.firstPicture < 0 ? QByteArray()
                                                                   : article.pictures[article.firstPicture].bytes);
        showNotes();
        if (std::exchange(m_isWanted, false))
            send();
    });
    connect(m_known.get(), &LedgerKeeper::changed, this, &PublishDesk::showRecord);
    connect(m_sender, &DraftSender::sent, this, &PublishDesk::saySent);
    connect(m_sender, &DraftSender::failed, this, &PublishDesk::sayFailed);
    connect(m_sender, &DraftSender::asked, this, [this] {
        if (!m_dialog->isVisible())
            m_messages.say({publishing,
                            Message::Kind::Question,
                            tr("Sending the draft waits for an answer."),
                            {{tr("Show"), [this] { m_dialog->show(); }}}});
    });
}

PublishDesk::~PublishDesk()
{
    delete m_sender; // what is under way ends while the ledger is there
}

QWidget *PublishDesk::statusNote() const
{
    return m_note;
}

void PublishDesk::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    m_publish->setEnabled(isEnabled);
    if (!isEnabled && m_dialog)
        m_dialog->hide();
    noteIssue();
}

void PublishDesk::noteIssue()
{
    m_errors.clear();
    showRecord();
    if (m_isEnabled && m_dialog && m_dialog->isVisible() && m_current().path != m_path && !m_sender->isRunning())
        load();
}

void PublishDesk::noteArticle()
{
    if (m_isEnabled && m_dialog && m_dialog->isVisible() && m_dialog->isComposing())
        m_pause.start();
}

void PublishDesk::setErrors(const QList<Diagnostic> &errors)
{
    m_errors = errors;
    if (m_dialog && m_dialog->isVisible())
        showNotes();
}

void PublishDesk::open()
{
    if (!m_dialog)
        makeDialog();
    m_messages.takeBack(publishing);
    if (!m_sender->isRunning() && (!m_dialog->isVisible() || m_current().path != m_path))
        load();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PublishDesk::makeDialog()
{
    m_dialog = new PublishDialog(&m_window);
    m_sender->setView(m_dialog->sending());
    connect(m_dialog, &PublishDialog::closed, this, &PublishDesk::remember);
    connect(m_dialog, &PublishDialog::sendRequested, this, &PublishDesk::begin);
    connect(m_dialog, &PublishDialog::placeChosen, this, &PublishDesk::goToRequested);
    connect(m_dialog, &PublishDialog::accountWanted, this, &PublishDesk::editAccount);
    connect(m_dialog, &PublishDialog::accountChosen, this, [this](const QString &appId) {
        AccountBook::choose(m_path, appId);
        showRecord();
        showNotes();
    });
    connect(&m_dialog->form(), &DraftForm::edited, this, &PublishDesk::noteTyped);
    connect(&m_dialog->cover(), &CoverPicker::changed, this, &PublishDesk::showNotes);
    connect(&m_dialog->record(), &DraftRecordView::publishedEntered, this, &PublishDesk::keepPublished);
    const SendView *const view = &m_dialog->sending();
    connect(view, &SendView::backRequested, this, [this] {
        m_dialog->showCompose();
        m_current().path == m_path ? refresh() : load();
    });
    connect(view, &SendView::againRequested, this, &PublishDesk::begin);
    connect(view, &SendView::secretGiven, this, [this](const QString &secret) {
        m_secrets->keepForSession(m_dialog->account(), secret);
        begin();
    });
}

void PublishDesk::load()
{
    const Manuscript manuscript = m_current();
    m_path = manuscript.path;
    m_ready = {};
    m_proposal = DraftProposal::of(manuscript, ExportPlaces::baseAddress(m_path));
    m_typed = DraftMemory::issue(m_path);
    const std::optional<NewsletterDraft> kept = DraftMemory::newsletter(m_path);
    const std::optional<AccountEntry> account = AccountBook::chosenFor(m_path);

    m_dialog->showCompose();
    m_dialog->setIssue(QFileInfo(m_path).fileName());
    showAccounts();
    m_dialog->form().setValues(
        {.title = m_typed.title.value_or(m_proposal.title),
         .author = kept ? kept->author : account.value_or(AccountEntry()).author,
         .digest = m_typed.digest.value_or(m_proposal.digest),
         .sourceUrl = kept ? DraftMemory::withDate(kept->sourceUrl, m_proposal.date) : m_proposal.sourceUrl,
         .comments = kept ? kept->comments : Publish::Comments::Closed});
    m_dialog->cover().setText(m_proposal.cover, accentOf(manuscript.theme));
    const KeptCover usual = kept ? KeptCover{kept->cover, kept->coverFile, {}} : KeptCover();
    m_dialog->cover().choose(m_typed.cover.value_or(usual));
    showRecord();
    prepare();
}

void PublishDesk::refresh()
{
    if (!m_isEnabled || m_current().path != m_path)
        return;
    const Manuscript manuscript = m_current();
    m_proposal = DraftProposal::of(manuscript, ExportPlaces::baseAddress(m_path));
    DraftForm::Values values = m_dialog->form().values();
    values.title = m_typed.title.value_or(m_proposal.title);
    values.digest = m_typed.digest.value_or(m_proposal.digest);
    m_dialog->form().setValues(values);
    m_dialog->cover().setText(m_proposal.cover, accentOf(manuscript.theme));
    prepare();
}

void PublishDesk::prepare()
{
    m_preparation->prepare(m_current());
}

void PublishDesk::noteTyped()
{
    const DraftForm::Values values = m_dialog->form().values();
    const auto own = [](const QString &typed, const QString &proposed) {
        return typed == proposed ? std::nullopt : std::optional(typed);
    };
    m_typed.title = own(values.title, m_proposal.title);
    m_typed.digest = own(values.digest, m_proposal.digest);
    showNotes();
}

void PublishDesk::remember()
{
    if (m_path.isEmpty())
        return;
    const DraftForm::Values values = m_dialog->form().values();
    m_typed.cover = keptCover();
    DraftMemory::keep(m_path, m_typed);
    if (m_typed.cover && !m_typed.cover->copy.isEmpty()) {
        QThreadPool::globalInstance()->start([bytes = m_dialog->cover().bytes()] {
            DraftMemory::storeCover(bytes);
            DraftMemory::dropForgottenCovers();
        });
    }
    DraftMemory::keep(m_path, NewsletterDraft{.author = values.author,
                                              .sourceUrl = DraftMemory::patternOf(values.sourceUrl, m_proposal.date),
                                              .comments = values.comments,
                                              .cover = m_dialog->cover().kind(),
                                              .coverFile = m_dialog->cover().file()});
}

/// Also for the command line, which cannot make a cover.
std::optional<KeptCover> PublishDesk::keptCover() const
{
    const CoverPicker &cover = m_dialog->cover();
    if (cover.bytes().isEmpty())
        return m_typed.cover;
    KeptCover kept{cover.kind(), cover.file(), {}, cover.wide(), cover.square()};
    if (kept.kind == CoverKind::Made || (kept.kind == CoverKind::File && kept.file.isEmpty()))
        kept.copy = DraftMemory::coverCopy(cover.bytes());
    return kept;
}

void PublishDesk::showAccounts()
{
    const std::optional<AccountEntry> chosen = AccountBook::chosenFor(m_path);
    m_dialog->setAccounts(AccountBook::accounts(), chosen ? chosen->appId : QString());
}

void PublishDesk::editAccount(const QString &appId)
{
    auto *const dialog = new AccountDialog(AccountBook::find(appId).value_or(AccountEntry()), *m_secrets, m_dialog);
    connect(dialog, &AccountDialog::saved, this, [this](const QString &saved) {
        AccountBook::choose(m_path, saved);
        DraftForm::Values values = m_dialog->form().values();
        if (values.author.isEmpty()) {
            values.author = AccountBook::find(saved).value_or(AccountEntry()).author;
            m_dialog->form().setValues(values);
        }
    });
    connect(dialog, &QDialog::finished, this, [this] {
        showAccounts();
        showRecord();
        showNotes();
    });
    dialog->open();
}

Publish::DraftContent PublishDesk::content() const
{
    const DraftForm::Values values = m_dialog->form().values();
    const CoverPicker &cover = m_dialog->cover();
    return {.title = values.title,
            .author = values.author,
            .digest = values.digest,
            .html = m_ready.html,
            .sourceUrl = values.sourceUrl,
            .cover = cover.bytes(),
            .pictures = m_ready.pictures,
            .wide = cover.wide(),
            .square = cover.square(),
            .comments = values.comments};
}

QList<DraftNote> PublishDesk::notes(const QList<Publish::Problem> &problems) const
{
    using Kind = DraftNote::Kind;
    QList<DraftNote> notes;
    if (m_dialog->account().isEmpty())
        notes.append({.kind = Kind::Blocking,
                      .text = tr("Add the WeChat account first: choose “Add an Account…” above. Without one, copy the "
                                 "article and paste it into the WeChat editor.")});
    for (const Publish::Problem &problem : problems)
        notes.append({.kind = problem.isBlocking() ? Kind::Blocking : Kind::Warning,
                      .text = problem.message,
                      .place = m_ready.places.value(problem.picture),
                      .about = problem.about});
    for (const Diagnostic &error : m_errors)
        notes.append({.kind = Kind::Warning, .text = tr("Check: %1").arg(error.message), .place = error.span});
    for (const QString &change : m_ready.changed)
        notes.append({.kind = Kind::Remark, .text = change});
    const QLocale locale;
    notes.append({.kind = Kind::Remark,
                  .text = tr("%1 of %2 characters, %n picture(s)", nullptr, int(m_ready.pictures.size()))
                              .arg(locale.toString(QString::fromUtf8(m_ready.html).size()),
                                   locale.toString(Publish::mostContent))});
    return notes;
}

void PublishDesk::showNotes()
{
    if (m_ready.html.isEmpty())
        return; // not rendered yet
    const QList<Publish::Problem> problems = Publish::preflight(content());
    m_dialog->form().showProblems(problems);
    m_dialog->showNotes(notes(problems), Publish::isReady(problems) && !m_dialog->account().isEmpty());
}

void PublishDesk::showRecord()
{
    m_note->hide();
    if (!m_isEnabled)
        return;
    const QString path = m_current().path;
    const Publish::Ledger &ledger = m_known->ledger();
    const QString issue = Publish::Ledger::issueKey(path);
    const std::optional<AccountEntry> account = AccountBook::chosenFor(path);
    const Publish::DraftRecord record = account ? ledger.draft(issue, account->appId) : Publish::DraftRecord();
    m_note->setText(DraftRecordView::sentence(record));
    m_note->setVisible(!m_note->text().isEmpty());
    m_note->setToolTip(record.mediaId.isEmpty() ? QString() : u"media_id: "_s + record.mediaId);
    if (m_dialog && path == m_path) {
        m_dialog->record().show(record, ledger.published(issue));
        m_dialog->setUpdates(record.state == Publish::DraftRecord::State::There);
    }
}

void PublishDesk::begin()
{
    const std::optional<AccountEntry> account = AccountBook::find(m_dialog->account());
    if (!account || m_sender->isRunning() || m_current().path != m_path)
        return;
    remember();
    QStringList names;
    for (const Publish::DraftPicture &picture : std::as_const(m_ready.pictures))
        names.append(picture.source.startsWith("data:") ? tr("within the text") : QString::fromUtf8(picture.source));
    m_dialog->sending().begin(account->name, names);
    m_dialog->showSending();
    m_isWanted = true;
    prepare(); // the issue may have been edited since
}

void PublishDesk::send()
{
    const std::optional<AccountEntry> account = AccountBook::find(m_dialog->account());
    if (!account || m_dialog->isComposing())
        return; // changed his mind meanwhile
    const Publish::DraftContent draft = content();
    if (!Publish::isReady(Publish::preflight(draft))) {
        m_dialog->showCompose();
        return;
    }
    QStringList names;
    for (const Publish::DraftPicture &picture : draft.pictures)
        names.append(picture.source.startsWith("data:") ? tr("within the text") : QString::fromUtf8(picture.source));
    m_dialog->sending().begin(account->name, names);
    m_sendingPath = m_path;
    m_sender->send(*account, {.issue = Publish::Ledger::issueKey(m_path),
                              .account = account->account(),
                              .content = draft,
                              .traits = Publish::traitsOf(m_current().snapshot.text.bytes(), m_proposal.title)});
}

void PublishDesk::sayFailed(const Publish::PublishError &error)
{
    m_isWanted = false;
    m_known->lookAgain();
    if (m_dialog->isVisible() || error.kind == Publish::PublishError::Kind::Cancelled)
        return;
    m_messages.say({publishing,
                    Message::Kind::Trouble,
                    tr("The draft of %1 is not sent. %2").arg(QFileInfo(m_sendingPath).fileName(), error.text()),
                    {{tr("Show"), [this] { m_dialog->show(); }}}});
}

void PublishDesk::saySent(const Publish::SentDraft &draft)
{
    m_dialog->showCompose();
    m_known->lookAgain();
    const QString file = QFileInfo(m_sendingPath).fileName();
    m_messages.say(
        {publishing,
         Message::Kind::Done,
         draft.isNew ? tr("%1 is in the draft box.").arg(file) : tr("The draft of %1 is replaced.").arg(file),
         {{tr("Open in the WeChat Console"), &openWeChatConsole}}});
    if (m_isEnabled && m_current().path == m_path)
        refresh();
}

void PublishDesk::keepPublished(const QString &address)
{
    const Publish::Ledger::Noted noted = m_ledger.notePublished(Publish::Ledger::issueKey(m_path), address);
    if (!noted) {
        m_messages.say({publishing, Message::Kind::Trouble, noted.error().text(), {}});
        return;
    }
    m_known->lookAgain();
    m_messages.say({publishing,
                    Message::Kind::Done,
                    tr("Kept: the list of past issues of later issues will lead to this article."),
                    {}});
    Q_EMIT published(m_path, address);
}

} // namespace Jianbao

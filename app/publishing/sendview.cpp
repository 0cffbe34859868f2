#include "sendview.h"

#include "errorview.h"
#include "look.h"
#include "secretfield.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

using Stage = Publish::DraftPush::Stage;
using Picture = Publish::DraftPush::Picture;

constexpr int firstPictureRow = 2; ///< behind signing in and looking

constexpr int iconSize = 22; // pixels

constexpr int nameRole = Qt::UserRole;
constexpr int stateRole = Qt::UserRole + 1;

QIcon iconOf(int state)
{
    static const QStringList names{QString(), u"view-refresh"_s, u"emblem-ok-symbolic"_s, u"dialog-warning"_s,
                                   u"dialog-error"_s};
    if (const QString name = names.value(state); !name.isEmpty())
        return QIcon::fromTheme(name);
    QPixmap room(iconSize, iconSize); // the texts stand in one line, whatever their icons
    room.fill(Qt::transparent);
    return room;
}

} // namespace

SendView::SendView(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel)
    , m_bar(new QProgressBar)
    , m_steps(new QListWidget)
    , m_question(new QLabel)
    , m_choices(new QVBoxLayout)
    , m_error(new ErrorView)
    , m_secret(new SecretField)
    , m_answers(new QHBoxLayout)
{
    setObjectName("sending"_L1);
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    m_head->setFont(large);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setObjectName("sending-head"_L1);
    m_head->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Look::grid);
    m_bar->setAccessibleName(tr("Progress"));
    m_steps->setObjectName("steps"_L1);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setTextElideMode(Qt::ElideMiddle);
    m_steps->setUniformItemSizes(true);
    m_steps->setIconSize({iconSize, iconSize});
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setObjectName("question"_L1);
    m_secret->setPlaceholderText(tr("AppSecret, for this session only"));
    m_secret->setAccessibleName(m_secret->placeholderText());
    m_choices->setSpacing(Look::grid / 2);
    m_answers->setSpacing(Look::grid);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::grid);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_steps, 1);
    column->addWidget(m_error);
    column->addWidget(m_secret);
    column->addWidget(m_question);
    column->addLayout(m_choices);
    column->addLayout(m_answers);
    clearAnswers();
}

void SendView::begin(const QString &account, const QStringList &pictures)
{
    m_account = account;
    m_pictures = pictures;
    m_stage = Stage::Idle;
    m_done = 0;
    m_steps->clear();
    const auto add = [this](const QString &text) {
        auto *const item = new QListWidgetItem(m_steps);
        item->setData(nameRole, text);
        setStep(m_steps->count() - 1, StepState::Waiting);
    };
    add(tr("Sign in to %1").arg(account));
    add(tr("Look for an earlier draft"));
    for (const QString &picture : pictures)
        add(tr("Picture: %1").arg(picture));
    add(tr("Cover"));
    add(tr("Draft"));
    m_bar->setRange(0, int(pictures.size()) + 4);
    m_bar->setValue(0);
    m_bar->show();
    m_head->setText(tr("Making the article ready…"));
    clearAnswers();
    addAnswer(u"cancel"_s, tr("Cancel"), [this] { Q_EMIT cancelRequested(); });
}

void SendView::setStep(int row, StepState state, const QString &remark)
{
    QListWidgetItem *const item = m_steps->item(row);
    if (!item)
        return;
    const QString text = item->data(nameRole).toString();
    item->setText(remark.isEmpty() ? text : tr("%1 — %2").arg(text, remark));
    item->setIcon(iconOf(int(state)));
    item->setData(stateRole, int(state));
    if (state == StepState::Running || state == StepState::Failed)
        m_steps->scrollToItem(item);
}

void SendView::showStage(Stage stage)
{
    const Stage before = m_stage;
    m_stage = stage;
    const int cover = firstPictureRow + int(m_pictures.size());
    const auto finishTo = [this](int row) {
        for (int i = 0; i < row; ++i) {
            if (i < firstPictureRow || i >= firstPictureRow + m_pictures.size())
                setStep(i, StepState::Done);
        }
    };
    switch (stage) {
    case Stage::SigningIn:
        m_head->setText(tr("Signing in to %1…").arg(m_account));
        setStep(0, StepState::Running);
        break;
    case Stage::Looking:
        m_head->setText(tr("It is not known whether an earlier attempt arrived. Looking into the draft box before "
                           "anything is sent again; this may take a few minutes…"));
        finishTo(1);
        setStep(1, StepState::Running);
        setStep(cover + 1, StepState::Waiting); // when it was on its way already
        break;
    case Stage::Pictures:
        finishTo(firstPictureRow);
        break;
    case Stage::Cover:
        finishTo(cover);
        m_head->setText(tr("Sending the cover…"));
        setStep(cover, StepState::Running);
        break;
    case Stage::Sending:
        finishTo(cover + 1);
        m_head->setText(tr("Sending the draft…"));
        setStep(cover + 1, StepState::Running);
        break;
    case Stage::Reading:
        finishTo(cover + 2);
        m_head->setText(tr("The draft is there. Asking for its preview…"));
        break;
    case Stage::Asking:
    case Stage::Idle:
        break;
    }
    if ((before == Stage::Asking || before == Stage::Looking) && stage != Stage::Idle) {
        clearAnswers();
        addAnswer(u"cancel"_s, tr("Cancel"), [this] { Q_EMIT cancelRequested(); });
    }
    count();
}

void SendView::showPicture(qsizetype index, Picture state)
{
    const int row = firstPictureRow + int(index);
    switch (state) {
    case Picture::Waiting:
        return setStep(row, StepState::Waiting);
    case Picture::Sending:
        return setStep(row, StepState::Running);
    case Picture::Sent:
        setStep(row, StepState::Done);
        break;
    case Picture::KnownAlready:
        setStep(row, StepState::Done, tr("WeChat has it already"));
        break;
    case Picture::LeftOut:
        setStep(row, StepState::LeftOut, tr("left out"));
        break;
    case Picture::Failed:
        return setStep(row, StepState::Failed);
    }
    ++m_done;
    count();
}

void SendView::count()
{
    if (m_stage == Stage::Pictures && !m_pictures.isEmpty())
        m_head->setText(tr("Sending pictures: %1 of %2…").arg(m_done).arg(m_pictures.size()));
    int steps = 0;
    switch (m_stage) {
    case Stage::Pictures:
        steps = 2;
        break;
    case Stage::Cover:
        steps = 2;
        break;
    case Stage::Sending:
        steps = 3;
        break;
    case Stage::Reading:
        steps = 4;
        break;
    default:
        return;
    }
    m_bar->setValue(steps + int(std::min(m_done, m_pictures.size())));
}

void SendView::clearAnswers()
{
    m_error->hide();
    m_question->hide();
    m_secret->hide();
    m_secret->clearSecret();
    for (QLayout *const layout : {static_cast<QLayout *>(m_answers), static_cast<QLayout *>(m_choices)}) {
        while (QLayoutItem *const item = layout->takeAt(0)) {
            if (QWidget *const widget = item->widget())
                widget->deleteLater();
            delete item;
        }
    }
    m_answers->addStretch();
}

void SendView::addAnswer(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    m_answers->addWidget(button);
}

void SendView::end(const QString &sentence)
{
    clearAnswers();
    m_bar->hide();
    m_head->setText(sentence);
    for (int row = 0; row < m_steps->count(); ++row) {
        if (m_steps->item(row)->data(stateRole).toInt() == int(StepState::Running))
            setStep(row, StepState::Failed);
    }
}

void SendView::showError(const Publish::PublishError &error)
{
    using Kind = Publish::PublishError::Kind;
    end(tr("The draft is not sent."));
    m_error->show(error);
    const bool needsSecret =
        error.kind == Kind::NoSecret || error.kind == Kind::KeyringLocked || error.kind == Kind::KeyringUnavailable;
    addAnswer(u"back"_s, tr("Back"), [this] { Q_EMIT backRequested(); });
    if (needsSecret) {
        m_secret->show();
        m_secret->setFocus();
        addAnswer(u"use-secret"_s, tr("Send with This AppSecret"), [this] {
            if (const QString secret = m_secret->secret(); !secret.isEmpty())
                Q_EMIT secretGiven(secret);
        });
    }
    if (error.kind != Kind::NotReady)
        addAnswer(u"again"_s, error.kind == Kind::Cancelled ? tr("Resume") : tr("Try Again"),
                  [this] { Q_EMIT againRequested(); });
}

void SendView::showCancelled()
{
    end(tr("Sending was cancelled. What has arrived is kept and is not sent again."));
    addAnswer(u"back"_s, tr("Back"), [this] { Q_EMIT backRequested(); });
    addAnswer(u"again"_s, tr("Resume"), [this] { Q_EMIT againRequested(); });
}

void SendView::showWaiting(const QDateTime &until)
{
    const auto name = u"wait-no-longer"_s;
    if (!findChild<QPushButton *>(name)) { // told at each look: the buttons stay where they are
        clearAnswers();
        m_head->setText(tr("Looking for the draft of an earlier attempt…"));
        addAnswer(u"cancel"_s, tr("Cancel"), [this] { Q_EMIT cancelRequested(); });
        addAnswer(name, tr("Send Anew Now"), [this] { Q_EMIT waitNoLongerRequested(); });
    }
    m_question->setText(tr("WeChat's answer was lost, and the draft is not in the draft box. It may still arrive: "
                           "Jianbao keeps looking, "
                           "and sends nothing before %1. Who does not want to wait may get two drafts.")
                            .arg(QLocale().toString(until.toLocalTime().time(), u"HH:mm:ss"_s)));
    m_question->show();
}

void SendView::askAboutMissing()
{
    clearAnswers();
    m_head->setText(tr("The draft is gone"));
    m_question->setText(
        tr("The draft of this issue is not in the draft box any more: somebody deleted it, or it has been "
           "published. A new one can be made."));
    m_question->show();
    addAnswer(u"cancel"_s, tr("Cancel"), [this] { Q_EMIT cancelRequested(); });
    addAnswer(u"add-anew"_s, tr("Make a New Draft"), [this] { Q_EMIT addAnewRequested(); });
}

void SendView::askAboutSimilar(const QList<Publish::DraftInfo> &drafts)
{
    clearAnswers();
    m_head->setText(tr("Is one of these the draft of this issue?"));
    m_question->setText(
        tr("An earlier attempt broke off before WeChat's answer came, and the draft box holds drafts with "
           "this title. Replace the one that is this issue's, or make a new one."));
    m_question->show();
    for (const Publish::DraftInfo &draft : drafts) {
        const QString when = QLocale().toString(draft.updated.toLocalTime(), QLocale::ShortFormat);
        QString title = draft.title;
        auto *const button = new QPushButton(tr("Replace “%1” of %2").arg(title.replace(u'&', u"&&"_s), when));
        button->setObjectName("take-over"_L1);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id = draft.mediaId] { Q_EMIT takeOverRequested(id); });
        m_choices->addWidget(button, 0, Qt::AlignLeft);
    }
    addAnswer(u"cancel"_s, tr("Cancel"), [this] { Q_EMIT cancelRequested(); });
    addAnswer(u"add-anew"_s, tr("Make a New Draft"), [this] { Q_EMIT addAnewRequested(); });
}

} // namespace Jianbao

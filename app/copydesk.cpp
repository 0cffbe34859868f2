#include "copydesk.h"

#include "messagebar.h"
#include "missingpictures.h"

#include <QAction>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr auto copying = "copying";

} // namespace

CopyDesk::CopyDesk(MessageBar &messages, std::function<Manuscript()> current, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_current(std::move(current))
    , m_clipboard(new ArticleClipboard(this))
{
    QAction *const forWeChat =
        add(Form::ForWeChat, tr("&Copy for WeChat"), u"edit-copy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    forWeChat->setIconText(tr("Copy for WeChat"));
    forWeChat->setToolTip(tr("Copy the article as the WeChat editor takes it, pictures included"));
    add(Form::Html, tr("Copy &HTML"), u"text-html"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    add(Form::PlainText, tr("Copy Plain &Text"), u"text-plain"_s,
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C));

    connect(m_clipboard, &ArticleClipboard::copied, this, &CopyDesk::sayCopied);
    connect(m_clipboard, &ArticleClipboard::failed, this, &CopyDesk::sayFailed);
    connect(m_clipboard, &ArticleClipboard::picturesMissing, this, &CopyDesk::sayMissing);
}

QAction *CopyDesk::add(Form form, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *const action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    m_actions.append(action);
    return action;
}

void CopyDesk::copy(Form form)
{
    m_gate(copying, [this, form] { m_clipboard->copy(m_current(), form); });
}

void CopyDesk::setEnabled(bool isEnabled)
{
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(isEnabled);
}

void CopyDesk::sayMissing(const QList<WeChat::MissingImage> &missing)
{
    QList<Message::Answer> answers{
        {tr("Copy Anyway"),
         [this] { m_clipboard->copy(m_current(), Form::ForWeChat, ArticleClipboard::Missing::Accept); }}};
    if (const Span block = missing.first().block; !block.isEmpty())
        answers.prepend({tr("Go There"), [this, block] { Q_EMIT goToRequested(block); }});
    m_messages.say(
        {copying, Message::Kind::Trouble,
         tr("Not copied yet: %n picture(s) cannot be read: %1", nullptr, int(missing.size())).arg(listOf(missing)),
         answers});
}

void CopyDesk::sayCopied(Form form)
{
    QString text = tr("Copied. Paste it into the WeChat editor.");
    if (form == Form::Html)
        text = tr("The article's HTML is copied.");
    else if (form == Form::PlainText)
        text = tr("The article is copied as plain text.");
    m_messages.say({copying, Message::Kind::Done, text, {}});
}

void CopyDesk::sayFailed(Form form)
{
    m_messages.say({copying,
                    Message::Kind::Trouble,
                    tr("Not copied: another program keeps the clipboard to itself."),
                    {{tr("Try again"), [this, form] { m_clipboard->copy(m_current(), form); }}}});
}

} // namespace Jianbao

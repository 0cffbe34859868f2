#include "statusline.h"

#include "article.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Jianbao {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_reading(new QLabel)
    , m_weChat(new QLabel)
    , m_saved(new QLabel)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(24);
    layout->addWidget(m_reading);
    layout->addWidget(m_weChat);
    layout->addStretch();
    layout->addWidget(m_saved);
    for (QLabel *const label : {m_reading, m_weChat, m_saved})
        label->setTextFormat(Qt::PlainText);
    m_weChat->setToolTip(tr("The length of the article's HTML. WeChat's draft box takes up to 20,000 characters."));
}

void StatusLine::showLength(const RenderedIssue &issue)
{
    const QLocale numbers;
    m_reading->setText(tr("%1 · %2 · about %3")
                           .arg(tr("%n item(s)", nullptr, int(issue.count.items)),
                                tr("%1 characters").arg(numbers.toString(issue.count.characters)),
                                tr("%n minute(s)", nullptr, issue.count.minutes)));
    const QString length = tr("WeChat %1 / %2 characters")
                               .arg(numbers.toString(issue.htmlCharacters), numbers.toString(WeChat::characterLimit));
    m_weChat->setText(issue.htmlCharacters > WeChat::characterLimit ? u"⚠ "_s + length : length);
}

void StatusLine::showOpened()
{
    m_savedAt = {};
    m_saved->clear();
}

void StatusLine::showUnsaved()
{
    m_saved->setText(tr("Not saved yet"));
}

void StatusLine::showUnchanged()
{
    m_saved->setText(m_savedAt.isValid() ? tr("Saved at %1").arg(QLocale().toString(m_savedAt, QLocale::ShortFormat))
                                         : QString());
}

void StatusLine::showSavedNow()
{
    m_savedAt = QTime::currentTime();
    showUnchanged();
}

} // namespace Jianbao

#include "statusline.h"

#include "article.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// What the draft box takes of an article's HTML (WeChat's documentation of draft/add).
constexpr qsizetype byteLimit = 1024 * 1024;

} // namespace

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
    const bool isTooLong = issue.htmlCharacters > WeChat::characterLimit || issue.htmlBytes >= byteLimit;
    const bool isNear = issue.htmlCharacters > WeChat::characterLimit * 9 / 10;
    m_weChat->setText(isTooLong ? u"⚠ "_s + length : length);
    Look::colourText(m_weChat, isTooLong ? Look::errorText : isNear ? Look::warningText : nullptr);
    const QString limits =
        tr("The length of the article's HTML, tags included: %1 characters, %2 KB. WeChat's draft box "
           "takes up to %3 characters and less than 1 MB.")
            .arg(numbers.toString(issue.htmlCharacters), numbers.toString(issue.htmlBytes / 1024),
                 numbers.toString(WeChat::characterLimit));
    m_weChat->setToolTip(isTooLong ? limits + u'\n' +
                                         tr("Longer articles have been accepted by pasting; try it, or "
                                            "leave something out.")
                                   : limits);
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

#include "sentview.h"

#include "accountbook.h"
#include "copyline.h"
#include "draftrecordview.h"
#include "look.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// With the account's name where there are several.
QString sentences(const SentIssue &sent)
{
    QStringList lines;
    for (const SentIssue::Draft &draft : sent.drafts) {
        const QString state = DraftRecordView::sentence(draft.record);
        const std::optional<AccountEntry> account = AccountBook::find(draft.appId);
        const QString name = account ? account->name : draft.appId;
        lines.append(sent.drafts.size() > 1 ? SentView::tr("%1: %2").arg(name, state) : state);
    }
    return lines.join(u'\n');
}

} // namespace

SentView::SentView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel)
    , m_rows(new QGridLayout)
{
    setObjectName("archive-sent"_L1);
    m_state->setObjectName("archive-state"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(Look::grid);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(1, 1);
    addRow(u"media_id"_s, tr("Copy the media_id"), {}, u"archive-media-id"_s);
    addRow(tr("Preview"), tr("Copy the preview's address"), tr("Open the preview in the browser"),
           u"archive-preview"_s);
    addRow(tr("Article"), tr("Copy the article's address"), tr("Open the article in the browser"),
           u"archive-article"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::grid / 2);
    column->addWidget(m_state);
    column->addLayout(m_rows);
    hide();
}

void SentView::addRow(const QString &caption, const QString &copy, const QString &open, const QString &lineName)
{
    auto *const label = new QLabel(caption);
    Look::makeSecondary(label);
    auto *const row = new CopyLine({caption, copy, open});
    row->setLineName(lineName);
    const int at = m_rows->count() / 2;
    m_rows->addWidget(label, at, 0);
    m_rows->addWidget(row, at, 1);
}

void SentView::setRow(int row, const QString &text)
{
    auto *const link = static_cast<CopyLine *>(m_rows->itemAtPosition(row, 1)->widget());
    link->show(text);
    link->setVisible(!text.isEmpty());
    m_rows->itemAtPosition(row, 0)->widget()->setVisible(!text.isEmpty());
}

void SentView::show(const SentIssue &sent)
{
    const Publish::DraftRecord newest = sent.drafts.value(0).record;
    const bool isInBox = newest.state == Publish::DraftRecord::State::There;
    m_state->setText(sent.drafts.isEmpty() ? tr("Published") : sentences(sent));
    setRow(0, newest.mediaId);
    setRow(1, isInBox ? newest.preview : QString());
    setRow(2, sent.published);
    setVisible(!sent.isEmpty());
}

} // namespace Jianbao

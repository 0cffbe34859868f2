#include "draftrecordview.h"

#include "errorview.h"
#include "look.h"
#include "namedbutton.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// Only what a browser is for: what WeChat answers is opened outside of this program.
QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

QString articleAddress(const QString &pasted)
{
    QUrl url = webAddress(pasted.trimmed());
    if (url.host() != "mp.weixin.qq.com"_L1 || !url.path().startsWith("/s"_L1))
        return {};
    url.setScheme(u"https"_s);
    url.setFragment({});
    return url.toString(QUrl::FullyEncoded);
}

DraftRecordView::DraftRecordView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel)
    , m_mediaId(new QLabel)
    , m_console(makeButton(u"console"_s, u"internet-services"_s, tr("Open in the WeChat Console")))
    , m_preview(makeButton(u"preview"_s, u"view-preview"_s, tr("Open the Preview")))
    , m_copyPreview(new QToolButton)
    , m_isOut(makeButton(u"is-out"_s, u"insert-link"_s, tr("Article Is Out…")))
    , m_addressRow(new QWidget)
    , m_address(new QLineEdit)
    , m_message(new QLabel)
{
    setObjectName("draft-record"_L1);
    m_state->setObjectName("draft-state"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_mediaId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mediaId->setTextFormat(Qt::PlainText);
    m_mediaId->setObjectName("media-id"_L1);
    Look::makeSecondary(m_mediaId);
    m_copyPreview->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    m_copyPreview->setAutoRaise(true);
    m_copyPreview->setToolTip(tr("Copy the preview's address"));
    m_copyPreview->setAccessibleName(m_copyPreview->toolTip());
    m_isOut->setToolTip(tr("Enter the address of the published article: the list of past issues will lead there"));
    m_address->setObjectName("article-address"_L1);
    m_address->setPlaceholderText(u"https://mp.weixin.qq.com/s/…"_s);
    m_address->setAccessibleName(tr("Address of the published article"));
    Look::makeRoomy(m_address);
    Look::makeMessage(m_message);

    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_state);
    texts->addWidget(m_mediaId);
    auto *const row = new QHBoxLayout;
    row->setSpacing(Look::grid);
    row->addLayout(texts, 1);
    row->addWidget(m_preview);
    row->addWidget(m_copyPreview);
    row->addWidget(m_console);
    row->addWidget(m_isOut);

    auto *const keep = makeButton(u"keep-address"_s, u"dialog-ok-apply"_s, tr("Keep"));
    auto *const addressRow = new QHBoxLayout(m_addressRow);
    addressRow->setContentsMargins({});
    addressRow->setSpacing(Look::grid);
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(keep);
    m_addressRow->hide();

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::grid / 2);
    column->addLayout(row);
    column->addWidget(m_addressRow);
    column->addWidget(m_message);
    hide();

    connect(m_console, &QPushButton::clicked, this, &openWeChatConsole);
    connect(m_preview, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(webAddress(m_previewAddress)); });
    connect(m_copyPreview, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_previewAddress); });
    connect(m_isOut, &QPushButton::clicked, this, &DraftRecordView::openAddressRow);
    connect(m_address, &QLineEdit::returnPressed, this, &DraftRecordView::enterAddress);
    connect(m_address, &QLineEdit::textEdited, m_message, &QWidget::hide);
    connect(keep, &QPushButton::clicked, this, &DraftRecordView::enterAddress);
}

QString DraftRecordView::sentence(const Publish::DraftRecord &record)
{
    using State = Publish::DraftRecord::State;
    const QDateTime time = record.time.toLocalTime();
    const QString when = time.date() == QDate::currentDate() ? QLocale().toString(time.time(), u"HH:mm"_s)
                                                             : QLocale().toString(time, QLocale::ShortFormat);
    switch (record.state) {
    case State::There:
        return tr("In the draft box since %1").arg(when);
    case State::Unknown:
        return tr("It is not known whether the draft of %1 arrived; sending again finds out first").arg(when);
    case State::Gone:
        return tr("The draft was deleted or published");
    case State::None:
        break;
    }
    return {};
}

void DraftRecordView::show(const Publish::DraftRecord &record, const QString &published)
{
    const QString state = sentence(record);
    const bool isInBox = record.state == Publish::DraftRecord::State::There;
    m_previewAddress = isInBox && !webAddress(record.preview).isEmpty() ? record.preview : QString();
    m_state->setText(published.isEmpty() ? state : tr("Published: %1").arg(published));
    m_mediaId->setText(record.mediaId.isEmpty() ? QString() : u"media_id: "_s + record.mediaId);
    m_mediaId->setVisible(!record.mediaId.isEmpty());
    m_preview->setVisible(!m_previewAddress.isEmpty());
    m_copyPreview->setVisible(!m_previewAddress.isEmpty());
    m_address->setText(published);
    setVisible(!state.isEmpty() || !published.isEmpty());
}

void DraftRecordView::openAddressRow()
{
    m_addressRow->show();
    if (m_address->text().isEmpty())
        m_address->setText(articleAddress(QGuiApplication::clipboard()->text().first(
            std::min<qsizetype>(QGuiApplication::clipboard()->text().size(), 2000))));
    m_address->setFocus();
    m_address->selectAll();
}

void DraftRecordView::enterAddress()
{
    const QString address = articleAddress(m_address->text());
    if (address.isEmpty()) {
        Look::showError(m_message, tr("A published article's address begins with https://mp.weixin.qq.com/s"));
        return;
    }
    m_message->hide();
    m_addressRow->hide();
    Q_EMIT publishedEntered(address);
}

} // namespace Jianbao

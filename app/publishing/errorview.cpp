#include "errorview.h"

#include "look.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QLabel *makeText()
{
    auto *const label = new QLabel;
    label->setTextFormat(Qt::PlainText); // WeChat's words and a file's name must not be taken for markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString detailsOf(const Publish::PublishError &error)
{
    QStringList parts;
    if (error.errcode != 0)
        parts.append(u"errcode %1"_s.arg(error.errcode));
    if (!error.errmsg.isEmpty())
        parts.append(error.errmsg);
    if (!error.rid.isEmpty())
        parts.append(u"rid: "_s + error.rid);
    return parts.join(u" · "_s);
}

} // namespace

void openWeChatConsole()
{
    QDesktopServices::openUrl(QUrl(u"https://mp.weixin.qq.com/"_s));
}

ErrorView::ErrorView(QWidget *parent)
    : QFrame(parent)
    , m_happened(makeText())
    , m_advice(makeText())
    , m_details(makeText())
    , m_copy(new QToolButton)
    , m_copyAddress(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), {}))
    , m_open(new QPushButton(QIcon::fromTheme(u"internet-services"_s), tr("Open mp.weixin.qq.com")))
{
    setObjectName("error"_L1);
    m_happened->setObjectName("happened"_L1);
    m_advice->setObjectName("advice"_L1);
    m_details->setObjectName("details"_L1);
    m_copyAddress->setObjectName("copy-address"_L1);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_happened->setFont(bold);
    Look::makeSecondary(m_details);

    auto *const icon = new QLabel;
    icon->setPixmap(QIcon::fromTheme(u"dialog-warning"_s).pixmap(22));
    m_copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy everything that is said here"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_copyAddress->setAutoDefault(false);
    m_open->setAutoDefault(false);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Look::grid);
    buttons->addWidget(m_copyAddress);
    buttons->addWidget(m_open);
    buttons->addStretch();

    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Look::grid);
    grid->setVerticalSpacing(Look::grid / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_happened, 0, 1);
    grid->addWidget(m_copy, 0, 2, Qt::AlignTop);
    grid->addWidget(m_advice, 1, 1, 1, 2);
    grid->addLayout(buttons, 2, 1, 1, 2);
    grid->addWidget(m_details, 3, 1, 1, 2);

    connect(m_open, &QPushButton::clicked, this, &openWeChatConsole);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_error.address); });
}

void ErrorView::show(const Publish::PublishError &error)
{
    m_error = error;
    using Kind = Publish::PublishError::Kind;
    const bool isAddress = error.kind == Kind::AddressNotListed;
    m_happened->setText(error.happened);
    m_advice->setText(isAddress ? tr("Add it there: mp.weixin.qq.com → 设置与开发 → 开发接口管理 → IP白名单. It "
                                     "works after a few minutes; an address that changes has to be added anew.")
                                : error.advice);
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_details->setText(detailsOf(error));
    m_details->setVisible(!m_details->text().isEmpty());
    m_copyAddress->setVisible(isAddress && !error.address.isEmpty());
    m_copyAddress->setText(tr("Copy %1").arg(error.address));
    m_open->setVisible(isAddress || error.kind == Kind::NoPermission || error.kind == Kind::WrongAppId ||
                       error.kind == Kind::WrongSecret || error.kind == Kind::QuotaUsedUp);
    setVisible(true);
}

void ErrorView::show(const QString &happened, const QString &advice)
{
    Publish::PublishError error;
    error.kind = Publish::PublishError::Kind::KeyringLocked; // one that offers nothing
    error.happened = happened;
    error.advice = advice;
    show(error);
}

QString ErrorView::text() const
{
    QStringList lines{m_happened->text(), m_advice->text(), m_details->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Jianbao

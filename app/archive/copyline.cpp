#include "copyline.h"

#include "look.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

QToolButton *makeButton(const QString &icon, const QString &name)
{
    auto *const button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

CopyLine::CopyLine(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_open(makeButton(u"internet-services"_s, words.open))
{
    m_line->setReadOnly(true);
    m_line->setFrame(false);
    m_line->setAccessibleName(words.name);
    m_line->setFont(Look::smaller(m_line->font()));
    auto *const copy = makeButton(u"edit-copy"_s, words.copy);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_line, 1);
    row->addWidget(copy);
    row->addWidget(m_open);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(text())); });
}

void CopyLine::show(const QString &text)
{
    m_line->setText(text);
    m_line->setToolTip(text.toHtmlEscaped());
    m_line->setCursorPosition(0);
    m_open->setVisible(isWebAddress(QUrl(text)));
}

QString CopyLine::text() const
{
    return m_line->text();
}

void CopyLine::setLineName(const QString &objectName)
{
    m_line->setObjectName(objectName);
}

} // namespace Jianbao

#include "startpage.h"

#include "recentfiles.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int columnWidth = 480;
constexpr int pictureSize = 96;

} // namespace

StartPage::StartPage(const RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    auto *const picture = new QLabel;
    picture->setPixmap(QApplication::windowIcon().pixmap(pictureSize));
    auto *const heading = new QLabel(tr("Open an issue to begin"));
    QFont larger = heading->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.6);
    heading->setFont(larger);
    auto *const hint = new QLabel(tr("Choose the Markdown file of an issue, or drop it into this window."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *const open = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Open…"));
    open->setAutoDefault(true);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto *const begin = new QPushButton(QIcon::fromTheme(u"document-new"_s), tr("New Issue…"));
    begin->setAutoDefault(true);
    connect(begin, &QPushButton::clicked, this, &StartPage::newRequested);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(begin);
    buttons->addStretch(1);
    setFocusProxy(open);

    m_rows->setContentsMargins(0, 16, 0, 0);
    m_rows->setSpacing(0);
    m_list->setFixedWidth(columnWidth);
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 0, Qt::AlignHCenter);
    layout->addStretch(2);

    connect(&m_recent, &RecentFiles::changed, this, &StartPage::listRecent);
    listRecent();
}

void StartPage::listRecent()
{
    while (const QLayoutItem *const item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : m_recent.paths()) {
        const QFileInfo file(path);
        auto *const button = new QCommandLinkButton(file.fileName(), readablePath(file.absolutePath()));
        button->setIcon(QIcon::fromTheme(u"text-markdown"_s, QIcon::fromTheme(u"text-x-generic"_s)));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_rows->addWidget(button);
        connect(button, &QCommandLinkButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    m_list->setVisible(m_rows->count() > 0);
}

} // namespace Jianbao

#include "aboutwindow.h"

#include "carried.h"
#include "look.h"
#include "recentfiles.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr int pictureSize = 64;

enum Column { Name, Version, Licence, Address };

} // namespace

AboutWindow::AboutWindow(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Jianbao"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(84 * Look::grid, 64 * Look::grid);

    auto *const tabs = new QTabWidget;
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(makeParts(), tr("&Made With"));
    tabs->addTab(makeLicence(), tr("&Licence"));

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *const copy = buttons->addButton(tr("&Copy Version Info"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersionInfo"_s);
    copy->setToolTip(tr("For a report of a fault: versions of the program, its parts and the system"));
    connect(copy, &QPushButton::clicked, this, [copy] {
        QApplication::clipboard()->setText(versionInfo());
        copy->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Look::grid, 2 * Look::grid, 2 * Look::grid, 2 * Look::grid);
    column->setSpacing(2 * Look::grid);
    column->addWidget(makeHead());
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    Look::tabAlong(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget *AboutWindow::makeHead()
{
    auto *const head = new QWidget;
    auto *const picture = new QLabel;
    picture->setPixmap(QApplication::windowIcon().pixmap(pictureSize));
    auto *const name = new QLabel(tr("Jianbao %1").arg(QCoreApplication::applicationVersion()));
    QFont larger = name->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    larger.setBold(true);
    name->setFont(larger);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const what = new QLabel(tr("An editor for newsletters of curated links that are published to WeChat."));
    what->setWordWrap(true);
    auto *const terms = new QLabel(tr("© 2026 The Jianbao maintainers. Free software under the GNU General Public "
                                      "License, version 3 or later."));
    terms->setWordWrap(true);
    Look::makeSecondary(terms);

    auto *const lines = new QVBoxLayout;
    lines->setSpacing(Look::grid / 2);
    lines->addWidget(name);
    lines->addWidget(what);
    lines->addWidget(terms);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(2 * Look::grid);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    return head;
}

QWidget *AboutWindow::makeParts()
{
    auto *const page = new QWidget;
    auto *const list = new QTreeWidget;
    list->setColumnCount(4);
    list->setHeaderLabels({tr("Name"), tr("Version"), tr("Licence"), tr("Address")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(tr("What the program is made with"));
    list->setToolTip(tr("Enter or a double click opens a project's page"));
    for (const CarriedPart &part : carriedParts())
        new QTreeWidgetItem(list, {part.name, part.version, part.licence, part.address});
    for (const Column column : {Name, Version, Licence})
        list->resizeColumnToContents(column);
    list->setCurrentItem(list->topLevelItem(0));
    connect(list, &QTreeWidget::itemActivated, this,
            [](const QTreeWidgetItem *item) { QDesktopServices::openUrl(QUrl(item->text(Address))); });

    auto *const column = new QVBoxLayout(page);
    column->setSpacing(Look::grid);
    column->addWidget(list, 1);
    column->addWidget(makePlace());
    return page;
}

QWidget *AboutWindow::makePlace()
{
    auto *const place = new QWidget;
    auto *const row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(Look::grid);
    auto *const text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    Look::makeSecondary(text);
    row->addWidget(text, 1);
    const QString folder = licenceFolder();
    if (folder.isEmpty()) {
        text->setText(tr("The full texts of these licences stand at the projects' addresses."));
        return place;
    }
    text->setText(tr("The full texts of these licences, and of those of the libraries carried along, are in %1.")
                      .arg(readablePath(folder)));
    auto *const open = new QPushButton(tr("&Open Folder"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    row->addWidget(open, 0, Qt::AlignTop);
    return place;
}

QWidget *AboutWindow::makeLicence()
{
    auto *const text = new QPlainTextEdit(ownLicence());
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Text of the licence"));
    return text;
}

} // namespace Jianbao

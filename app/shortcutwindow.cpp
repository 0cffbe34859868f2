#include "shortcutwindow.h"

#include "look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

/// What the fields and lists do with a key by themselves.
QList<MenuCommand> furtherKeys()
{
    const QString list = ShortcutWindow::tr("In the List of Items");
    const QString find = ShortcutWindow::tr("While Finding");
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {
        {list, ShortcutWindow::tr("Edit the item"), keys(Qt::Key_Return)},
        {list, ShortcutWindow::tr("Delete the selected items"), keys(Qt::Key_Delete)},
        {list, ShortcutWindow::tr("Select more items"), keys(Qt::SHIFT | Qt::Key_Down)},
        {find, ShortcutWindow::tr("Match upper and lower case"), keys(Qt::ALT | Qt::Key_C)},
        {find, ShortcutWindow::tr("Find whole words only"), keys(Qt::ALT | Qt::Key_W)},
        {find, ShortcutWindow::tr("Regular expression"), keys(Qt::ALT | Qt::Key_X)},
        {find, ShortcutWindow::tr("Replace all"), keys(Qt::CTRL | Qt::Key_Return)},
        {find, ShortcutWindow::tr("Close, and go to what was found"), keys(Qt::Key_Escape)},
    };
}

} // namespace

ShortcutWindow::ShortcutWindow(const QList<MenuCommand> &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(64 * Look::grid, 80 * Look::grid);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter: command or key"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    Look::makeRoomy(filter);
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(windowTitle());
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    QTreeWidgetItem *group = nullptr;
    for (const MenuCommand &command : commands + furtherKeys()) {
        if (command.keys.isEmpty())
            continue;
        if (!group || group->text(0) != command.menu) {
            group = new QTreeWidgetItem(tree, {command.menu});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        new QTreeWidgetItem(group, {command.text, command.keys});
    }
    tree->expandAll();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Look::grid);
    layout->addWidget(filter);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, tree, [tree](const QString &words) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *const menu = tree->topLevelItem(i);
            bool isEmpty = true;
            for (int j = 0; j < menu->childCount(); ++j) {
                const QString text = menu->child(j)->text(0) + u' ' + menu->child(j)->text(1);
                menu->child(j)->setHidden(!text.contains(words, Qt::CaseInsensitive));
                isEmpty = isEmpty && menu->child(j)->isHidden();
            }
            menu->setHidden(isEmpty);
        }
    });
}

} // namespace Jianbao

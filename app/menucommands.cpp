#include "menucommands.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

void collect(const QList<QAction *> &actions, const QString &path, QList<MenuCommand> *commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString caption = plainCaption(action->text());
        if (action->menu())
            collect(action->menu()->actions(), path.isEmpty() ? caption : path + u" › "_s + caption, commands);
        else
            commands->append(
                {path, caption,
                 QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u"  "_s),
                 action});
    }
}

} // namespace

QString plainCaption(const QString &text)
{
    static const QRegularExpression mnemonicInBrackets(u"\\s*\\(&.\\)"_s); // 文件(&F)
    QString plain = text;
    plain.remove(mnemonicInBrackets);
    plain.replace(u"&&"_s, QString(QChar(0))).remove(u'&').replace(QChar(0), u'&');
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

QList<MenuCommand> commandsOf(const QMenuBar &bar)
{
    QList<MenuCommand> commands;
    collect(bar.actions(), {}, &commands);
    return commands;
}

} // namespace Jianbao

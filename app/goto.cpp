#include "goto.h"

#include "editorpane.h"
#include "escape.h"
#include "fields.h"
#include "menucommands.h"
#include "quickpick.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Jianbao {

namespace {

constexpr qsizetype longestShown = 300; // bytes of a title or source

QString read(const Text &text, const std::optional<Span> &span)
{
    return span ? plainText(text.slice({span->begin, std::min(span->end, span->begin + longestShown)})) : QString();
}

} // namespace

GoTo::GoTo(QMainWindow &window, EditorPane &editor)
    : QObject(&window)
    , m_window(window)
    , m_editor(editor)
    , m_pick(new QuickPick(&window))
{
}

void GoTo::chooseItem()
{
    Document *const document = m_editor.document();
    if (!document)
        return;
    const Snapshot snapshot = document->snapshot();
    QList<Choice> choices;
    QList<Span> spans;
    for (const Section &section : snapshot.issue->sections) {
        const QString name = sectionName(snapshot.text, section).left(longestShown);
        for (qsizetype i = 0; i < section.items.size(); ++i) {
            const Item &item = section.items[i];
            QString title = read(snapshot.text, item.title);
            if (title.isEmpty())
                title = read(snapshot.text, item.url);
            choices.append({title.isEmpty() ? tr("(no title)") : title, read(snapshot.text, item.source),
                            tr("%1 %2").arg(name).arg(i + 1)});
            spans.append(item.span);
        }
    }
    m_pick->open(tr("Go to an item: title, source, section"), choices,
                 [this, spans, revision = snapshot.revision, document = QPointer(document)](qsizetype chosen) {
                     if (document && document == m_editor.document() && document->revision() == revision)
                         m_editor.reveal(spans.at(chosen));
                 });
}

void GoTo::chooseCommand()
{
    QList<Choice> choices;
    QList<QPointer<QAction>> actions;
    for (const MenuCommand &command : commandsOf(*m_window.menuBar())) {
        if (!command.action->isEnabled())
            continue;
        choices.append({command.text, command.menu, command.keys});
        actions.append(command.action);
    }
    m_pick->open(tr("Do what? Type a command"), choices, [actions](qsizetype chosen) {
        if (actions.at(chosen))
            actions.at(chosen)->trigger();
    });
}

} // namespace Jianbao

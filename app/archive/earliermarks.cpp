#include "earliermarks.h"

#include "background.h"
#include "editorpane.h"
#include "fields.h"
#include "itemmarks.h"

#include <QFileInfo>
#include <utility>

using namespace std::chrono_literals;

namespace Jianbao {

namespace {

const QByteArray layer("earlier");
constexpr auto pause = 300ms; ///< in typing

/// 「2020-08-26 嵌入式AI简报」
QString issueName(const EarlierUse &use)
{
    const QString date = use.date.isEmpty() ? QFileInfo(use.path).completeBaseName() : use.date;
    return use.issueTitle.isEmpty() ? date : date + u' ' + use.issueTitle.left(60);
}

} // namespace

EarlierMarks::EarlierMarks(EditorPane &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &EarlierMarks::begin);
}

EarlierMarks::~EarlierMarks()
{
    m_thread.waitForDone();
}

void EarlierMarks::setLinks(const EarlierLinks &links)
{
    m_links = links;
    begin();
}

void EarlierMarks::followDocument()
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = m_editor.document();
    if (!m_document)
        return;
    connect(m_document, &Document::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_document, &Document::profileChanged, this, &EarlierMarks::begin);
    begin();
}

QList<EarlierMarks::Found> EarlierMarks::look(const Snapshot &snapshot, const EarlierLinks &links)
{
    QList<Found> found;
    for (const Section &section : snapshot.issue->sections) {
        for (const Item &item : section.items) {
            if (!item.url || item.url->isEmpty())
                continue;
            if (std::optional<EarlierUse> use = links.find(readItem(snapshot.text, item).url))
                found.append({item.span, *std::move(use)});
        }
    }
    return found;
}

void EarlierMarks::begin()
{
    m_pause.stop();
    if (!m_document)
        return;
    if (std::exchange(m_isLooking, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    inBackground(
        m_thread, [snapshot = m_document->lastTold(), links = m_links] { return look(snapshot, links); }, this,
        [this, snapshot = m_document->lastTold(), document = m_document](const QList<Found> &found) {
            m_isLooking = false;
            if (document && document == m_document && document == m_editor.document())
                show(snapshot, found);
            if (m_isStale)
                begin();
        });
}

void EarlierMarks::show(const Snapshot &snapshot, const QList<Found> &found)
{
    QList<ItemMark> marks;
    for (const Found &each : found) {
        marks.append({each.item,
                      ItemMark::Kind::Note,
                      tr("Already used in %1").arg(issueName(each.use)),
                      {{tr("Show"), [this, use = each.use] { Q_EMIT requested(use); }}}});
    }
    m_editor.itemMarks().set(layer, snapshot, marks);
}

} // namespace Jianbao

#include "capturedesk.h"

#include "captureedits.h"
#include "clipboardhtml.h"
#include "editorpane.h"
#include "itemmarks.h"
#include "messagebar.h"
#include "sectionoffer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr auto layer = "capture";
constexpr auto topic = "capture";
constexpr auto heldTopic = "held-links";

/// What a page would add to; what stands there in full was not pasted to be read.
bool lacksMuch(const ItemValues &item)
{
    return item.title.isEmpty() || (item.source.isEmpty() && item.summary.isEmpty());
}

/// The page can be seen in a browser, just not by the program.
bool canBePasted(CaptureError::Kind kind)
{
    using Kind = CaptureError::Kind;
    return kind == Kind::Blocked || kind == Kind::Forbidden || kind == Kind::Unreadable || kind == Kind::Unavailable;
}

} // namespace

CaptureDesk::CaptureDesk(EditorPane &editor, MessageBar &messages, Capturer *capturer, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_messages(messages)
    , m_capturer(capturer)
    , m_offer(new SectionOffer(messages, this))
{
    capturer->setParent(this);
    editor.setHtmlReader(markdownOfHtml);
    connect(&editor, &EditorPane::itemsAdded, this, &CaptureDesk::noteAdded);
    connect(&editor, &EditorPane::linksHeld, this, &CaptureDesk::sayHeld);
    connect(&editor, &EditorPane::fetchRequested, this, &CaptureDesk::fetch);
    connect(&editor, &EditorPane::stopFetchingRequested, this, &CaptureDesk::stop);
    connect(capturer, &Capturer::captured, this, &CaptureDesk::fill);
    connect(capturer, &Capturer::failed, this, &CaptureDesk::noteFailed);
}

CaptureDesk::~CaptureDesk() = default;

void CaptureDesk::setDocument(Document *document)
{
    giveUp(m_readings.takeAll());
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_offer->setDocument(document);
    m_messages.takeBack(topic);
    m_messages.takeBack(heldTopic);
    if (!document)
        return;
    connect(document, &Document::changed, this, &CaptureDesk::follow);
    // The same text may be other items now.
    connect(document, &Document::profileChanged, this,
            [this] { follow({.changes = {}, .before = m_document->snapshot(), .after = m_document->snapshot()}); });
}

bool CaptureDesk::isReading() const
{
    return std::ranges::any_of(m_readings.all(), [](const Reading &reading) { return !reading.error; });
}

void CaptureDesk::noteAdded(const QList<Span> &items)
{
    if (!m_document)
        return;
    for (const Span span : items) {
        const auto path = pathOf(m_document->issue(), span);
        if (!m_readsPasted || !path)
            continue;
        const Item &item = m_document->issue().sections.at(path->section).items.at(path->item);
        const ItemValues values = readItem(m_document->text(), item);
        if (!values.url.isEmpty() && lacksMuch(values))
            read(span, values.url);
    }
    m_offer->consider(items);
    showMarks();
}

void CaptureDesk::fetch(const QList<Span> &items)
{
    if (!m_document)
        return;
    bool isAny = false;
    for (const Span span : items) {
        const auto path = pathOf(m_document->issue(), span);
        if (!path)
            continue;
        const Item &item = m_document->issue().sections.at(path->section).items.at(path->item);
        const QString url = readItem(m_document->text(), item).url;
        if (url.isEmpty())
            continue;
        read(span, url);
        m_asked.insert(m_readings.at(span)->id);
        isAny = true;
    }
    if (!isAny)
        m_messages.say({topic, Message::Kind::Done, tr("There is no link here whose page could be fetched."), {}});
    showMarks();
}

void CaptureDesk::read(Span item, const QString &url)
{
    const Reading *const before = m_readings.at(item);
    if (before && !before->error)
        return; // it is being read already
    m_readings.add({.item = item, .url = url, .id = m_capturer->capture(url), .error = {}});
}

void CaptureDesk::stop(const QList<Span> &items)
{
    QList<Reading> stopped;
    for (const Span item : items) {
        if (const auto reading = m_readings.takeAt(item))
            stopped.append(*reading);
    }
    giveUp(stopped);
    if (!stopped.isEmpty())
        showMarks();
}

void CaptureDesk::cancel(qint64 id)
{
    if (const auto reading = m_readings.take(id))
        giveUp({*reading});
    showMarks();
}

void CaptureDesk::giveUp(const QList<Reading> &readings)
{
    for (const Reading &reading : readings) {
        m_asked.remove(reading.id);
        if (!reading.error)
            m_capturer->cancel(reading.id);
    }
}

void CaptureDesk::retry(qint64 id)
{
    if (const auto reading = m_readings.take(id)) {
        m_document->settle();
        read(reading->item, reading->url);
        m_asked.insert(m_readings.at(reading->item)->id);
    }
    showMarks();
}

void CaptureDesk::fill(qint64 id, const CapturedPage &page)
{
    if (!m_document)
        return;
    m_document->settle();
    const auto reading = m_readings.take(id);
    const bool wasAsked = m_asked.remove(id);
    const auto path = reading ? pathOf(m_document->issue(), reading->item) : std::nullopt;
    if (!path)
        return showMarks();
    m_document->endMerging();
    const quint64 before = m_document->revision();
    using Step = std::pair<ItemField, QString>;
    for (const auto &[field, name] :
         {Step{ItemField::Title, tr("title of the page")}, Step{ItemField::Source, tr("source of the page")},
          Step{ItemField::Tags, tr("tag of the page")}, Step{ItemField::Url, tr("lasting link of the page")},
          Step{ItemField::Summary, tr("summary of the page")}}) {
        const auto change =
            fillField(m_document->text(), m_document->issue(), *path, field, page, m_document->profile());
        if (change)
            m_document->apply(*change, {.name = name, .mergeKey = {}});
    }
    if (wasAsked && m_document->revision() == before)
        m_messages.say({topic, Message::Kind::Done, tr("The page says nothing that the item lacks."), {}});
    if (!page.warnings.isEmpty())
        m_messages.say({topic,
                        Message::Kind::Trouble,
                        tr("%1: %2").arg(page.title.isEmpty() ? page.url : page.title, page.warnings.join(u' ')),
                        {{tr("Go There"), [this, url = page.url] { goTo(url); }}}});
    showMarks();
}

void CaptureDesk::noteFailed(qint64 id, const CaptureError &error)
{
    m_asked.remove(id);
    m_readings.fail(id, error);
    showMarks();
}

void CaptureDesk::paste(qint64 id)
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const QString pasted = data ? markdownOf(*data) : QString();
    if (pasted.isEmpty()) {
        m_messages.say({topic,
                        Message::Kind::Trouble,
                        tr("The clipboard holds no text. Open the page in a browser, copy its text, and paste again."),
                        {}});
        return;
    }
    m_document->settle();
    const auto reading = m_readings.take(id);
    const auto path = reading ? pathOf(m_document->issue(), reading->item) : std::nullopt;
    if (path) {
        const Item &item = m_document->issue().sections.at(path->section).items.at(path->item);
        const QString old = readItem(m_document->text(), item).summary;
        const QString both = old.trimmed().isEmpty() ? pasted : QString(old + u'\n' + pasted);
        const auto change = setItemField(m_document->text(), m_document->issue(), *path, ItemField::Summary, both,
                                         m_document->profile());
        m_document->endMerging();
        if (change)
            m_document->apply(*change, {.name = tr("paste text"), .mergeKey = {}});
        else
            m_messages.say({topic, Message::Kind::Trouble, change.error().message, {}});
    }
    showMarks();
}

void CaptureDesk::follow(const DocumentChange &change)
{
    if (m_readings.isEmpty())
        return;
    giveUp(m_readings.follow(change));
    showMarks();
}

void CaptureDesk::showMarks()
{
    if (!m_document)
        return;
    QList<ItemMark> marks;
    for (const Reading &reading : m_readings.all()) {
        const qint64 id = reading.id;
        if (!reading.error) {
            marks.append({.at = reading.item,
                          .kind = ItemMark::Kind::Busy,
                          .text = tr("The page is being read…"),
                          .answers = {{tr("Cancel"), [this, id] { cancel(id); }}}});
            continue;
        }
        ItemMark mark{.at = reading.item,
                      .kind = ItemMark::Kind::Failed,
                      .text = reading.error->message,
                      .answers = {{tr("Try Again"), [this, id] { retry(id); }}}};
        if (canBePasted(reading.error->kind))
            mark.answers.append({tr("Paste Text"), [this, id] { paste(id); }});
        marks.append(mark);
    }
    m_editor.itemMarks().set(layer, m_document->lastTold(), marks);
}

void CaptureDesk::sayHeld(const HeldLinks &links)
{
    const QString url = links.urls.constFirst();
    const auto path = itemWithUrl(m_document->text(), m_document->issue(), url);
    QString text =
        tr("%n of these links are in this issue already and were not added again.", nullptr, int(links.urls.size()));
    if (links.urls.size() == 1 && path) {
        const Section &section = m_document->issue().sections.at(path->section);
        const QString title = readItem(m_document->text(), section.items.at(path->item)).title;
        text = tr("This link is in “%1” already: %2")
                   .arg(sectionName(m_document->text(), section), title.isEmpty() ? url : title);
    }
    m_messages.say({heldTopic,
                    Message::Kind::Question,
                    text,
                    {{tr("Go There"), [this, url] { goTo(url); }}, {tr("Add Anyway"), links.addAnyway}}});
}

void CaptureDesk::goTo(const QString &url)
{
    if (!m_document)
        return;
    m_document->settle();
    if (const auto path = itemWithUrl(m_document->text(), m_document->issue(), url))
        m_editor.reveal(m_document->issue().sections.at(path->section).items.at(path->item).span);
}

} // namespace Jianbao

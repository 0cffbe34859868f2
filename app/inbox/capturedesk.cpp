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
constexpr auto repeatedTopic = "repeated-links";

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
    connect(&editor, &EditorPane::linksRepeated, this, &CaptureDesk::sayRepeated);
    connect(capturer, &Capturer::captured, this, &CaptureDesk::take);
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
    m_messages.takeBack(repeatedTopic);
    if (!document)
        return;
    connect(document, &Document::changed, this, &CaptureDesk::follow);
    connect(document, &Document::historyChanged, this, &CaptureDesk::fillWaiting, Qt::QueuedConnection);
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
        m_waiting.remove(reading.id);
        if (!reading.error)
            m_capturer->cancel(reading.id);
    }
}

/// Its item was undone or deleted while it waited, and is there again.
void CaptureDesk::readAgain(const Reading &reading)
{
    const Snapshot &told = m_document->lastTold();
    const auto path = pathOf(*told.issue, reading.item);
    if (!path)
        return;
    if (reading.error)
        m_readings.add(reading);
    else if (lacksMuch(readItem(told.text, told.issue->sections.at(path->section).items.at(path->item))))
        read(reading.item, reading.url);
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

void CaptureDesk::take(qint64 id, const CapturedPage &page)
{
    if (m_document && m_document->canRedo() && !m_asked.contains(id)) {
        m_waiting.insert(id, page);
        showMarks();
    } else {
        fill(id, page);
    }
}

void CaptureDesk::fillWaiting()
{
    if (!m_document || m_document->canRedo())
        return;
    const QMap<qint64, CapturedPage> pages = std::exchange(m_waiting, {});
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        fill(page.key(), *page);
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
    const bool wasAny = !m_readings.isEmpty();
    const ReadingNews news = m_readings.follow(change);
    giveUp(news.gone);
    for (const Reading &reading : news.back)
        readAgain(reading);
    if (wasAny || !m_readings.isEmpty())
        showMarks();
}

void CaptureDesk::showMarks()
{
    if (!m_document)
        return;
    QList<ItemMark> marks;
    for (const Reading &reading : m_readings.all()) {
        const qint64 id = reading.id;
        if (m_waiting.contains(id)) {
            marks.append({.at = reading.item,
                          .kind = ItemMark::Kind::Busy,
                          .text = tr("The page has been read. It is filled in with your next edit, so that you can "
                                     "still redo what you have undone."),
                          .answers = {{tr("Fill In Now"), [this, id] { fill(id, m_waiting.take(id)); }},
                                      {tr("Cancel"), [this, id] { cancel(id); }}}});
            continue;
        }
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

/// What was added has words of its own, so that it is for the person to say which one stays.
void CaptureDesk::sayRepeated(const QList<Span> &items)
{
    const auto added = pathOf(m_document->issue(), items.constFirst());
    if (!added)
        return;
    const auto itemAt = [this](ItemPath path) -> const Item & {
        return m_document->issue().sections.at(path.section).items.at(path.item);
    };
    const QString url = readItem(m_document->text(), itemAt(*added)).url;
    const QList<ItemPath> same = itemsWithUrl(m_document->text(), m_document->issue(), url);
    const auto other = std::ranges::find_if(same, [&](ItemPath path) { return path != *added; });
    if (other == same.end())
        return;
    QString text =
        tr("%n of these links are in this issue already and stand there twice now.", nullptr, int(items.size()));
    if (items.size() == 1) {
        const QString title = readItem(m_document->text(), itemAt(*other)).title;
        text = tr("This link is in “%1” already, and stands there twice now: %2")
                   .arg(sectionName(m_document->text(), m_document->issue().sections.at(other->section)),
                        title.isEmpty() ? url : title);
    }
    const qsizetype number = other - same.begin();
    m_messages.say(
        {repeatedTopic, Message::Kind::Done, text, {{tr("Go There"), [this, url, number] { goTo(url, number); }}}});
}

/// To the item with this link, or to another one of several.
void CaptureDesk::goTo(const QString &url, qsizetype number)
{
    if (!m_document)
        return;
    m_document->settle();
    const QList<ItemPath> all = itemsWithUrl(m_document->text(), m_document->issue(), url);
    if (all.isEmpty())
        return;
    const ItemPath path = all.at(std::min(number, all.size() - 1));
    m_editor.reveal(m_document->issue().sections.at(path.section).items.at(path.item).span);
}

} // namespace Jianbao

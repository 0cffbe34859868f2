#include "sectionoffer.h"

#include "canonicalurl.h"
#include "fields.h"
#include "itemcommands.h"
#include "messagebar.h"
#include "readings.h"

#include <QUrl>
#include <algorithm>

namespace Jianbao {

namespace {

constexpr auto topic = "section-offer";

qsizetype sectionNamed(const Document &document, const QString &name)
{
    const QList<Section> &sections = document.issue().sections;
    const auto found = std::ranges::find_if(
        sections, [&](const Section &section) { return sectionName(document.text(), section) == name; });
    return found == sections.end() ? -1 : found - sections.begin();
}

/// An item with this link, in any section but one.
std::optional<ItemPath> itemOutside(const Document &document, const QString &url, qsizetype section)
{
    const QList<Section> &sections = document.issue().sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        for (qsizetype item = 0; i != section && item < sections[i].items.size(); ++item) {
            const ItemValues values = readItem(document.text(), sections[i].items[item]);
            if (!values.url.isEmpty() && canonicalUrl(values.url) == canonicalUrl(url))
                return ItemPath{i, item};
        }
    }
    return std::nullopt;
}

} // namespace

SectionOffer::SectionOffer(MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
}

void SectionOffer::setDocument(Document *document)
{
    m_document = document;
    m_messages.takeBack(topic);
}

void SectionOffer::consider(const QList<Span> &items)
{
    QList<Proposal> proposals;
    QStringList names;
    for (const Span span : items) {
        const auto path = pathOf(m_document->issue(), span);
        if (!path)
            continue;
        const Section &section = m_document->issue().sections.at(path->section);
        const QString url = readItem(m_document->text(), section.items.at(path->item)).url;
        const QString name = m_document->profile().sectionFor(url);
        if (name.isEmpty() || name == sectionName(m_document->text(), section) || m_turnedDown.contains(name) ||
            sectionNamed(*m_document, name) < 0)
            continue;
        proposals.append({url, name});
        if (!names.contains(name))
            names.append(name);
    }
    if (proposals.isEmpty())
        return;
    const QString text =
        names.size() == 1
            ? tr("Links to %1 usually stand in “%2”.").arg(QUrl(proposals.constFirst().url).host(), names.constFirst())
            : tr("%n of these links usually stand in other sections: %1.", nullptr, int(proposals.size()))
                  .arg(names.join(tr(", ")));
    m_messages.say({topic,
                    Message::Kind::Done,
                    text,
                    {{tr("Move There"), [this, proposals] { move(proposals); }},
                     {tr("Keep Here"), [this, names] { m_turnedDown.unite({names.begin(), names.end()}); }}}});
}

void SectionOffer::move(const QList<Proposal> &proposals)
{
    if (!m_document)
        return;
    m_document->settle();
    Document::Transaction step(*m_document, tr("move %n item(s)", nullptr, int(proposals.size())));
    for (const auto &[url, name] : proposals) {
        const qsizetype target = sectionNamed(*m_document, name);
        const auto path = target < 0 ? std::nullopt : itemOutside(*m_document, url, target);
        if (!path)
            continue; // deleted, or moved by hand
        const ItemPath end{target, m_document->issue().sections.at(target).items.size()};
        if (const auto moved = ItemCommands::move(*m_document, path->section, {path->item}, end); !moved) {
            m_messages.say({topic, Message::Kind::Trouble, moved.error().message, {}});
            return;
        }
    }
    step.commit();
}

} // namespace Jianbao

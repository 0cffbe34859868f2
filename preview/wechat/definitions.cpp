#include "definitions.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace Jianbao::WeChat {

namespace {

/// CommonMark's limit for a label.
constexpr qsizetype longestLabel = 1000;

/// Labels match without regard to case and to the amount of white space (CommonMark 0.30, "matches").
QByteArray normalizedLabel(QByteArrayView label)
{
    return QString::fromUtf8(label).simplified().toCaseFolded().toUtf8();
}

/// Calls `receive` with the text of every innermost `[…]`.
template <typename Receiver>
void forEachBracketed(QByteArrayView markdown, Receiver receive)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        switch (markdown[i]) {
        case '\\':
            ++i;
            break;
        case '[':
            open = i + 1;
            break;
        case ']':
            if (open >= 0 && i > open && i - open < longestLabel && !receive(markdown.sliced(open, i - open)))
                return;
            open = -1;
            break;
        default:
            break;
        }
    }
}

} // namespace

Definitions::Definitions(const Text &text, const QList<Span> &definitions)
{
    for (const Span span : definitions) {
        const QByteArrayView markdown = text.slice(span);
        forEachBracketed(markdown, [&](QByteArrayView label) {
            const QByteArray key = normalizedLabel(label);
            if (!m_byLabel.contains(key)) // the first definition of a label counts
                m_byLabel.insert(key, markdown.trimmed().toByteArray());
            return false;
        });
    }
}

QByteArray Definitions::usedBy(QByteArrayView fragment) const
{
    if (m_byLabel.isEmpty())
        return {};
    QByteArray used;
    QSet<QByteArray> seen;
    forEachBracketed(fragment, [&](QByteArrayView label) {
        const QByteArray key = normalizedLabel(label);
        const auto found = m_byLabel.constFind(key);
        if (found != m_byLabel.cend() && !seen.contains(key)) {
            seen.insert(key);
            used += *found;
            used += '\n';
        }
        return true;
    });
    if (!used.isEmpty())
        used += '\n';
    return used;
}

} // namespace Jianbao::WeChat

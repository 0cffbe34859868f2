#pragma once

#include "span.h"
#include "text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace Jianbao::WeChat {

/// The link reference definitions of an issue, so that a fragment of it parsed alone finds those it uses.
class Definitions
{
public:
    Definitions(const Text &text, const QList<Span> &definitions);

    /// The definitions that the fragment names, as Markdown that ends in a blank line; empty when it names none.
    QByteArray usedBy(QByteArrayView fragment) const;

private:
    QHash<QByteArray, QByteArray> m_byLabel;
};

} // namespace Jianbao::WeChat

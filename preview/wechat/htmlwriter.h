#pragma once

#include "node.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace Jianbao::WeChat {

/// Text as it may stand between tags: `&`, `<`, `>` as entities, line breaks as spaces, control characters left out.
void appendEscapedText(QByteArray &html, QByteArrayView text);
/// A value as it may stand between double quotes.
void appendEscapedAttribute(QByteArray &html, QByteArrayView value);

/// Writes nodes as HTML: no class, no id, no raw newline, attributes in a fixed order, spans without a style left out.
/// Repeats the colour in force on every block that bears text, for WeChat may lose what is only inherited.
class HtmlWriter
{
public:
    /// `html` is appended to and must outlive the writer, as must the nodes whose styles it remembers.
    explicit HtmlWriter(QByteArray &html);

    /// The element's start tag alone. Its colour is the one in force from here on.
    void appendStart(const Node *root);
    void append(const Node *node);

private:
    struct Style {
        QByteArray attribute; ///< ` style="…` without the closing quote; empty when there is no style
        QByteArray colour;    ///< the colour it sets, escaped
    };

    const Style &styleOf(const Node *node);
    void begin(const Node *node);
    void end(const Node *node);

    QByteArray &m_html;
    QHash<const char *, Style> m_styles; ///< by the bytes of the style: nodes of one kind share them
    Style m_noStyle;
    QList<QByteArray> m_colours;
};

} // namespace Jianbao::WeChat

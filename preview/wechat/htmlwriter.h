#pragma once

#include "node.h"

#include <QByteArray>
#include <QByteArrayView>
#include <string>
#include <unordered_map>
#include <vector>

namespace Jianbao::WeChat {

/// Text as it may stand between tags: `&`, `<`, `>` as entities, line breaks as spaces, control characters left out.
void appendEscapedText(std::string &html, QByteArrayView text);
/// A value as it may stand between double quotes.
void appendEscapedAttribute(std::string &html, QByteArrayView value);

/// Writes nodes as HTML: no class, no id, no raw newline, attributes in a fixed order, spans without a style left out.
/// Repeats the colour in force on every block that bears text, for WeChat may lose what is only inherited.
class HtmlWriter
{
public:
    /// The element's start tag alone. Its colour is the one in force from here on.
    void appendStart(const Node *root);
    /// The bytes of the nodes' styles must live as long as the writer, which knows styles by their address; the nodes
    /// need not.
    void append(const Node *node);
    /// What was written since the last call.
    QByteArray take();

private:
    struct Style {
        std::string attribute; ///< ` style="…` without the closing quote; empty when there is no style
        std::string colour;    ///< the colour it sets, escaped
    };

    const Style &styleOf(const Node *node);
    void begin(const Node *node);
    void appendAttributes(const Node *node);
    void end(const Node *node);
    void putBy();

    std::string m_html;                               // takes bytes faster than a QByteArray
    QByteArray m_long;                                ///< what stands before m_html
    std::unordered_map<const char *, Style> m_styles; ///< by the bytes of the style: nodes of one kind share them
    Style m_noStyle;
    std::vector<const std::string *> m_colours; ///< in force, from the outermost element in
};

} // namespace Jianbao::WeChat

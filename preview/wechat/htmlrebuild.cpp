#include "htmlrebuild.h"

#include "characters.h"
#include "htmlelements.h"
#include "htmlguard.h"
#include "markedhtml.h"
#include "tags.h"
#include "urls.h"

#include <gumbo.h>
#include <memory>

namespace Jianbao::WeChat {

namespace {

/// Deeper elements leave only their content.
constexpr int deepest = 96;

/// Walks gumbo's tree without recursion and rebuilds what is allowed under a box.
class Rebuild
{
public:
    Rebuild(Tree &tree, const std::vector<const Node *> &ours)
        : m_tree(tree)
        , m_ours(ours)
    {
    }

    void run(const GumboNode *root, Node *box)
    {
        m_frames.push_back({.gumbo = root, .target = box});
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const GumboVector &children = frame.gumbo->v.element.children;
            if (frame.next == children.length) {
                leave();
                continue;
            }
            const auto *const child = static_cast<const GumboNode *>(children.data[frame.next++]);
            switch (child->type) {
            case GUMBO_NODE_ELEMENT:
                enter(child, frame.target, frame.inPre);
                break;
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_CDATA:
            case GUMBO_NODE_WHITESPACE:
                text(QByteArrayView(child->v.text.text), frame.target, frame.inPre);
                break;
            default:
                break;
            }
        }
    }

private:
    struct Frame {
        const GumboNode *gumbo = nullptr;
        Node *target = nullptr; ///< where its children go
        Node *own = nullptr;    ///< the node made for the element itself
        unsigned int next = 0;
        bool inPre = false;
    };

    void enter(const GumboNode *gumbo, Node *target, bool inPre)
    {
        const GumboElement &element = gumbo->v.element;
        if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
            return; // svg and math
        const ElementRule rule = elementRule(element.tag);
        if (rule.use == ElementUse::Drop) {
            checkbox(element, target);
            return;
        }

        Node *node = nullptr;
        if (const Node *const own = markedNode(element))
            node = copyOf(own);
        else if (rule.use == ElementUse::Keep)
            node = foreignNode(element, rule, target);
        if (node && depthOf(target) >= deepest && !isVoid(node->tag))
            node = nullptr;
        if (!node) {
            m_frames.push_back({.gumbo = gumbo, .target = target, .inPre = inPre});
            return;
        }

        if (!isInline(node->tag) || node->tag == Tag::Br)
            m_last = 0;
        else if (node->tag == Tag::Img)
            m_last = 0xfffd;
        if (element.tag == GUMBO_TAG_CAPTION && target->tag == Tag::Table)
            Tree::insertBefore(target, node); // a caption stands above its table
        else
            Tree::append(target, node);
        if (isVoid(node->tag))
            return;
        m_frames.push_back({.gumbo = gumbo, .target = node, .own = node, .inPre = inPre || node->tag == Tag::Pre});
    }

    void leave()
    {
        Node *const node = m_frames.back().own;
        m_frames.pop_back();
        if (!node)
            return;
        if (!isInline(node->tag))
            m_last = 0;
        if (!node->firstChild && !isCell(node->tag))
            Tree::remove(node);
    }

    const Node *markedNode(const GumboElement &element) const
    {
        const char *const mark = attributeOf(element, markAttribute);
        if (!mark)
            return nullptr;
        bool ok = false;
        const qulonglong number = QByteArrayView(mark).toULongLong(&ok);
        return ok && number < m_ours.size() ? m_ours[number] : nullptr;
    }

    Node *copyOf(const Node *node)
    {
        Node *const copy = m_tree.create(node->tag);
        copy->text = node->text;
        copy->classes = node->classes;
        copy->href = node->href;
        copy->src = node->src;
        copy->alt = node->alt;
        copy->colspan = node->colspan;
        copy->rowspan = node->rowspan;
        copy->start = node->start;
        copy->style = node->style;
        copy->source = node->source;
        return copy;
    }

    /// A node for an author's element, or nullptr when nothing of it but its content stays.
    Node *foreignNode(const GumboElement &element, const ElementRule &rule, Node *target)
    {
        Node *const node = m_tree.create(rule.tag);
        addStyle(node, rule.style);
        takeAttributes(element, node);
        if (rule.tag == Tag::A && (linkKind(node->href) == LinkKind::TextOnly || isInLink(target)))
            return nullptr;
        if (rule.tag == Tag::Img && node->src.isEmpty()) {
            text(node->alt, target, false);
            return nullptr;
        }
        if (rule.tag == Tag::Span && node->style.isEmpty())
            return nullptr;
        return node;
    }

    void checkbox(const GumboElement &element, Node *target)
    {
        const char *const type = attributeOf(element, "type");
        if (element.tag == GUMBO_TAG_INPUT && type &&
            QByteArrayView(type).compare("checkbox", Qt::CaseInsensitive) == 0)
            text(attributeOf(element, "checked") ? "☑" : "☐", target, false);
    }

    /// Appends text with its white space collapsed as a browser would, but for line breaks between CJK characters.
    void text(QByteArrayView text, Node *target, bool inPre)
    {
        const bool isStructure = isList(target->tag) || target->tag == Tag::Table || target->tag == Tag::Thead ||
                                 target->tag == Tag::Tbody || target->tag == Tag::Tr;
        if (isStructure && text.trimmed().isEmpty())
            return;
        QByteArray collapsed;
        if (inPre) {
            collapsed = text.toByteArray();
            m_last = 0xfffd;
        } else {
            collapsed = collapse(text);
        }
        if (!collapsed.isEmpty())
            Tree::append(target, m_tree.createText(collapsed));
    }

    QByteArray collapse(QByteArrayView text)
    {
        const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; };
        QByteArray collapsed;
        collapsed.reserve(text.size());
        qsizetype i = 0;
        while (i < text.size()) {
            const qsizetype begin = i;
            bool isBreak = false;
            while (i < text.size() && isSpace(text[i]))
                isBreak |= text[i++] == '\n';
            if (i > begin) {
                const bool wanted = m_last != 0 && m_last != U' ' &&
                                    (!isBreak || breakNeedsSpace(m_last, firstCharacter(text.sliced(i)).code));
                if (wanted) {
                    collapsed += ' ';
                    m_last = U' ';
                }
                continue;
            }
            while (i < text.size() && !isSpace(text[i]))
                ++i;
            collapsed += text.sliced(begin, i - begin);
            m_last = lastCharacter(text.first(i)).code;
        }
        return collapsed;
    }

    static int depthOf(const Node *node)
    {
        int depth = 0;
        for (; node; node = node->parent)
            ++depth;
        return depth;
    }

    Tree &m_tree;
    const std::vector<const Node *> &m_ours;
    std::vector<Frame> m_frames;
    char32_t m_last = 0;
};

struct ParsedHtml {
    explicit ParsedHtml(const QByteArray &html)
    {
        options.fragment_context = GUMBO_TAG_BODY;
        options.max_errors = 0;
        output.reset(gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size())));
    }

    struct Destroy {
        void operator()(GumboOutput *parsed) const { gumbo_destroy_output(&kGumboDefaultOptions, parsed); }
    };

    GumboOptions options = kGumboDefaultOptions;
    std::unique_ptr<GumboOutput, Destroy> output;
};

} // namespace

void rebuildHtml(Tree &tree, QByteArrayView html, const std::vector<const Node *> &ours, Node *box)
{
    const QByteArray guarded = guardedHtml(html);
    const ParsedHtml parsed(guarded);
    Rebuild(tree, ours).run(parsed.output->root, box);
}

} // namespace Jianbao::WeChat

#include "figures.h"

#include "characters.h"
#include "tags.h"

#include <algorithm>

namespace Jianbao::WeChat {

namespace {

bool isEdge(const Node *neighbour)
{
    return !neighbour || neighbour->tag == Tag::Br || !isInline(neighbour->tag) ||
           (neighbour->tag == Tag::Text && neighbour->text.trimmed().isEmpty() && !neighbour->next);
}

bool mayHoldFigure(Tag tag)
{
    return tag == Tag::P || tag == Tag::Section || tag == Tag::Blockquote;
}

bool isBlank(const Node *paragraph)
{
    const Node *const first = paragraph->firstChild;
    return !first || (!first->next && first->tag == Tag::Text && first->text.trimmed().isEmpty());
}

void removeBreak(Node *neighbour)
{
    if (neighbour && neighbour->tag == Tag::Br)
        Tree::remove(neighbour);
}

/// Moves what stands before `unit` in its paragraph into a paragraph of its own.
void splitBefore(Tree &tree, Node *unit)
{
    Node *const paragraph = unit->parent;
    if (!unit->previous)
        return;
    Node *const head = tree.create(Tag::P);
    head->classes = paragraph->classes;
    head->style = paragraph->style;
    head->source = paragraph->source;
    while (paragraph->firstChild != unit) {
        Node *const child = paragraph->firstChild;
        Tree::remove(child);
        Tree::append(head, child);
    }
    Tree::insertBefore(paragraph, head);
}

Node *makeFigure(Tree &tree, Node *image, Node *unit)
{
    removeBreak(unit->previous);
    removeBreak(unit->next);
    Node *const figure = tree.create(Tag::Figure);
    Node *const parent = unit->parent;
    if (parent->tag == Tag::P) {
        splitBefore(tree, unit);
        figure->source = parent->source;
        Tree::insertBefore(parent, figure);
    } else {
        Tree::insertBefore(unit, figure);
    }
    Tree::remove(unit);
    Tree::append(figure, unit);

    const QByteArray caption = !image->text.isEmpty() ? image->text : isCaption(image->alt) ? image->alt : QByteArray();
    if (!caption.isEmpty()) {
        Node *const element = tree.create(Tag::Figcaption);
        Tree::append(element, tree.createText(caption));
        Tree::append(figure, element);
    }
    return figure;
}

} // namespace

bool isCaption(QByteArrayView alt)
{
    alt = alt.trimmed();
    static constexpr QByteArrayView generic[] = {"图片", "图像", "图", "配图", "插图", "截图", "二维码", "示意图"};
    if (std::ranges::find(generic, alt) != std::end(generic))
        return false;
    bool hasWords = false;
    for (qsizetype i = 0; i < alt.size();) {
        const Character character = firstCharacter(alt.sliced(i));
        if (isCjk(character.code))
            return true;
        hasWords |= character.code == U' ' && i > 0;
        i += character.size;
    }
    // Two words or more are a phrase, unless they are a file's name.
    const qsizetype dot = alt.lastIndexOf('.');
    return hasWords && (dot < 0 || alt.size() - dot > 5);
}

void shapeFigures(Tree &tree, Node *container)
{
    for (Node *at = container->firstChild; at;) {
        Node *const image = at;
        at = nextInOrder(at, container);
        if (image->tag != Tag::Img)
            continue;
        if (!image->style.contains("max-width"))
            addStyle(image, "max-width:100%");
        const bool linked = image->parent->tag == Tag::A && !image->previous && !image->next;
        Node *const unit = linked ? image->parent : image;
        if (!mayHoldFigure(unit->parent->tag) || !isEdge(unit->previous) || !isEdge(unit->next))
            continue;
        // The walk goes on behind the image: what becomes of its neighbours is settled first.
        Node *const paragraph = unit->parent->tag == Tag::P ? unit->parent : nullptr;
        Node *const figure = makeFigure(tree, image, unit);
        if (paragraph && isBlank(paragraph))
            Tree::remove(paragraph);
        at = nextBehind(figure, container);
    }
}

} // namespace Jianbao::WeChat
